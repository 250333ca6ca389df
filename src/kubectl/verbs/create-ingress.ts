// kubectl create ingress: rules as "host/path=service:port[,tls[=secret]]".
import { fail } from "../failure";
import type { Invocation } from "../invocation";
import { generate, nameArg } from "./generate";

/** What a rule must begin with; whatever follows is looked at only as ",tls=secret". */
const RULE = /^[\w*\-.]*\/.*=[\w-]+:[\w-]+/;

type Backend = { service: { name: string; port: { number: number } | { name: string } } };

function backend(text: string): Backend {
  const [name = "", port = ""] = text.split(":");
  return { service: { name, port: /^\d+$/.test(port) ? { number: Number(port) } : { name: port } } };
}

export function createIngress(k: Invocation): void {
  const { flags } = k;
  const name = nameArg(k);
  const rules = flags.list("rule");
  const fallback = flags.string("default-backend");
  const annotations: Record<string, string> = {};
  if (fallback === "" && rules.length === 0)
    fail(
      "not enough information provided: every ingress has to either specify a default-backend (which catches all traffic) or a list of rules (which catch specific paths)",
    );
  const hosts = new Map<string, { path: string; pathType: string; backend: Backend }[]>();
  const tls = new Map<string, string[]>();
  const secure = new Set<string>();
  for (const rule of rules) {
    if (!RULE.test(rule)) fail(`rule ${rule} is invalid and should be in format host/path=svcname:svcport[,tls[=secret]]`);
    const [target = "", secured, ...more] = rule.split(",");
    const slash = target.indexOf("/");
    const host = target.slice(0, slash);
    const [before = "", service = ""] = target.slice(slash).split("=");
    const prefix = before.endsWith("*");
    const list = hosts.get(host) ?? [];
    list.push({ backend: backend(service), path: prefix ? before.slice(0, -1) : before, pathType: prefix ? "Prefix" : "Exact" });
    hosts.set(host, list);
    if (secured === undefined || more.length > 0 || secure.has(host)) continue;
    secure.add(host);
    const secret = secured.split("=")[1] ?? "";
    const of = tls.get(secret) ?? [];
    if (host !== "" || tls.has(secret)) of.push(host);
    if (secret !== "" || of.length > 0) tls.set(secret, of);
  }
  for (const a of flags.list("annotation")) {
    const at = a.indexOf("=");
    if (at < 0) fail(`annotation ${a} is invalid and should be in format key=[value]`);
    annotations[a.slice(0, at)] = a.slice(at + 1);
  }
  if (fallback !== "" && fallback.split(":").length !== 2) fail("default-backend should be in format servicename:serviceport");
  const className = flags.string("class");
  const spec = {
    ...(fallback === "" ? {} : { defaultBackend: backend(fallback) }),
    ...(className === "" ? {} : { ingressClassName: className }),
    ...(hosts.size === 0 ? {} : { rules: [...hosts].map(([host, paths]) => ({ ...(host === "" ? {} : { host }), http: { paths } })) }),
    ...(tls.size === 0
      ? {}
      : { tls: [...tls].map(([secretName, of]) => ({ ...(of.length === 0 ? {} : { hosts: of }), ...(secretName === "" ? {} : { secretName }) })) }),
  };
  generate(
    k,
    "ingresses.networking.k8s.io",
    { metadata: { ...(Object.keys(annotations).length === 0 ? {} : { annotations }), name }, spec, status: { loadBalancer: {} } },
    "failed to create ingress:",
  );
}
