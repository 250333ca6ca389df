// Whether a request goes by a proxy: -x and --noproxy.
import type { CurlOptions } from "./options";
import { parseUrl, type CurlUrl } from "./url";

/** The proxy that a request goes by: -x, unless --noproxy names the host. */
export function proxyOf(options: CurlOptions, url: CurlUrl): CurlUrl | undefined {
  const given = options.value("proxy");
  if (given === undefined || given === "" || url.scheme !== "http") return undefined;
  const except = options.value("noproxy")?.split(/[\s,]+/) ?? [];
  if (except.some((name) => name === "*" || name === url.host || url.host.endsWith(`.${name.replace(/^\./, "")}`))) return undefined;
  const proxy = parseUrl(given);
  return proxy === undefined || proxy.explicitPort ? proxy : { ...proxy, port: 1080 };
}
