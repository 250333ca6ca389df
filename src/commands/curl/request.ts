// What curl sends: method, headers in its order, and the body that -d and its kin make.
import { utf8 } from "../../base/bytes";
import type { Headers } from "../../base/http";
import type { Context } from "../../shell/command";
import { normalise } from "../../files/tree";
import type { CurlOptions } from "./options";
import { proxyOf } from "./proxy";
import type { CurlUrl } from "./url";
import { CURL } from "./version";

export type Request = {
  readonly method: string;
  readonly target: string;
  readonly headers: Headers;
  readonly body: Uint8Array;
  readonly version: "HTTP/1.0" | "HTTP/1.1";
};

/** The posted data; undefined if there is none. A text in `error` is a file that cannot be read. */
export function postData(context: Context, options: CurlOptions, stdin: string): { body: string | undefined; json: boolean; error?: string } {
  const parts: string[] = [];
  let any = false;
  let json = false;
  const file = (name: string): string | undefined => (name === "-" ? stdin : context.machine.files.read(normalise(name, context.cwd)));
  for (const [name, value] of options.order) {
    if (name !== "json" && !name.startsWith("data")) continue;
    any = true;
    json ||= name === "json";
    if (name === "data-raw") parts.push(value);
    else if (name === "data-urlencode") {
      const m = /^([^=@]*)([=@])?([^]*)$/.exec(value)!;
      const content = m[2] === "@" ? (file(m[3]!) ?? "") : m[2] === undefined ? m[1]! : m[3]!;
      parts.push((m[2] !== undefined && m[1] !== "" ? `${m[1]}=` : "") + escape(content));
    } else if (value.startsWith("@")) {
      const content = file(value.slice(1));
      // As upstream: a file that is not there is an empty one, with a warning that -s hides.
      parts.push(content === undefined ? "" : name === "data" || name === "data-ascii" ? content.replace(/[\r\n\0]/g, "") : content);
    } else parts.push(value);
  }
  if (!any) return { body: undefined, json };
  return { body: parts.join(json ? "" : "&"), json };
}

/** What -T sends; undefined where the file cannot be read. */
export function uploadData(context: Context, name: string, stdin: string): string | undefined {
  return name === "-" || name === "." ? stdin : context.machine.files.read(normalise(name, context.cwd));
}

/** What -F sends, if anything: parts between boundaries. Undefined where a file cannot be read. */
export function formData(context: Context, options: CurlOptions): { readonly body: string | undefined; readonly type: string | undefined } | undefined {
  const fields = options.order.filter(([n]) => n === "form" || n === "form-string");
  if (fields.length === 0) return { body: undefined, type: undefined };
  const drawn = context.random.stream("curl/form");
  const boundary = `${"-".repeat(24)}${[drawn.u32(), drawn.u32()].map((n) => n.toString(16).padStart(8, "0")).join("")}`;
  let body = "";
  for (const [kind, field] of fields) {
    const equals = field.indexOf("=");
    const name = field.slice(0, Math.max(0, equals));
    const value = field.slice(equals + 1);
    body += `--${boundary}\r\nContent-Disposition: form-data; name="${name}"`;
    if (kind === "form" && (value.startsWith("@") || value.startsWith("<"))) {
      const [file = "", ...more] = value.slice(1).split(";");
      const content = context.machine.files.read(normalise(file, context.cwd));
      if (content === undefined) return undefined;
      const said = (key: string): string | undefined => more.find((m) => m.startsWith(`${key}=`))?.slice(key.length + 1);
      const base = file.slice(file.lastIndexOf("/") + 1);
      const type = said("type") ?? typeOf(base);
      body += value.startsWith("@") ? `; filename="${said("filename") ?? base}"\r\nContent-Type: ${type}\r\n\r\n${content}\r\n` : `\r\n\r\n${content}\r\n`;
    } else body += `\r\n\r\n${value}\r\n`;
  }
  return { body: `${body}--${boundary}--\r\n`, type: `multipart/form-data; boundary=${boundary}` };
}

const fileTypes: Readonly<Record<string, string>> = {
  gif: "image/gif",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  png: "image/png",
  svg: "image/svg+xml",
  txt: "text/plain",
  htm: "text/html",
  html: "text/html",
  pdf: "application/pdf",
  xml: "application/xml",
};

function typeOf(name: string): string {
  return fileTypes[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ""] ?? "application/octet-stream";
}

/** @param sent what -T or -F sends; @param type of a form */
export function buildRequest(
  options: CurlOptions,
  url: CurlUrl,
  data: { body: string | undefined; json: boolean },
  redirectedAs: string | undefined,
  sent?: string,
  type?: string,
): Request {
  const asQuery = options.has("get") && data.body !== undefined;
  const body = asQuery || redirectedAs === "GET" ? undefined : (sent ?? data.body);
  const proxied = proxyOf(options, url) !== undefined;
  const method =
    redirectedAs ?? options.value("request") ?? (options.has("head") ? "HEAD" : options.has("upload-file") ? "PUT" : body !== undefined ? "POST" : "GET");
  const path = asQuery && data.body !== "" ? `${url.target}${url.target.includes("?") ? "&" : "?"}${data.body}` : url.target;
  const target = proxied ? `${url.scheme}://${authority(url)}${path}` : path;
  const own = options.values("header").flatMap((h): [string, string | undefined][] => {
    const colon = h.indexOf(":");
    if (colon > 0) return [[h.slice(0, colon), h.slice(colon + 1).trim()]];
    return h.endsWith(";") ? [[h.slice(0, -1), undefined]] : [];
  });
  const custom = new Map(own.map(([n, v]) => [n.toLowerCase(), v]));
  const headers: [string, string][] = [];
  const add = (name: string, value: string | undefined): void => {
    if (value !== undefined && !custom.has(name.toLowerCase())) headers.push([name, value]);
  };
  const hostHeader = authority(url);
  if (custom.has("host")) {
    const given = custom.get("host");
    if (given !== "") headers.push(["Host", given ?? ""]);
  } else headers.push(["Host", hostHeader]);
  const user = options.value("user") ?? url.user;
  if (user !== undefined) add("Authorization", `Basic ${base64(user.includes(":") ? user : `${user}:`)}`);
  const proxyUser = options.value("proxy-user");
  if (proxied && proxyUser !== undefined) add("Proxy-Authorization", `Basic ${base64(proxyUser.includes(":") ? proxyUser : `${proxyUser}:`)}`);
  if (options.has("oauth2-bearer")) add("Authorization", `Bearer ${options.value("oauth2-bearer")}`);
  if (options.has("range")) add("Range", `bytes=${options.value("range")}`);
  const agent = options.value("user-agent") ?? `curl/${CURL}`;
  if (agent !== "") add("User-Agent", agent);
  if (!data.json) add("Accept", "*/*");
  if (options.has("compressed")) add("Accept-Encoding", "deflate, gzip, br, zstd");
  add("Referer", options.value("referer"));
  const cookies = options.values("cookie").filter((c) => c.includes("="));
  if (cookies.length > 0) add("Cookie", cookies.join("; "));
  if (proxied) add("Proxy-Connection", "Keep-Alive");
  for (const [n, v] of own) if (n.toLowerCase() !== "host" && v !== "") headers.push([n, v ?? ""]);
  const bytes = utf8(body ?? "");
  if (data.json && sent === undefined) {
    add("Content-Type", "application/json");
    add("Accept", "application/json");
  }
  if (body !== undefined) {
    add("Content-Length", String(bytes.length));
    if (sent === undefined && !data.json) add("Content-Type", "application/x-www-form-urlencoded");
    if (type !== undefined) add("Content-Type", type);
    // It is not waited for: what is sent here is small.
    if (sent !== undefined && type === undefined) add("Expect", "100-continue");
  }
  return { method, target, headers, body: bytes, version: options.has("http1.0") ? "HTTP/1.0" : "HTTP/1.1" };
}

/** Host and port, as a request names them. */
function authority(url: CurlUrl): string {
  return `${url.host.includes(":") ? `[${url.host}]` : url.host}${url.port === (url.scheme === "https" ? 443 : 80) ? "" : `:${url.port}`}`;
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function base64(value: string): string {
  const b = utf8(value);
  let out = "";
  for (let i = 0; i < b.length; i += 3) {
    const n = (b[i]! << 16) | ((b[i + 1] ?? 0) << 8) | (b[i + 2] ?? 0);
    out +=
      alphabet[(n >> 18) & 63]! +
      alphabet[(n >> 12) & 63]! +
      (i + 1 < b.length ? alphabet[(n >> 6) & 63]! : "=") +
      (i + 2 < b.length ? alphabet[n & 63]! : "=");
  }
  return out;
}

function escape(value: string): string {
  return [...utf8(value)]
    .map((b) =>
      b === 32 ? "+" : /[A-Za-z0-9._~-]/.test(String.fromCharCode(b)) ? String.fromCharCode(b) : `%${b.toString(16).toUpperCase().padStart(2, "0")}`,
    )
    .join("");
}
