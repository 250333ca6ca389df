// kubectl get --raw …/services/NAME:PORT/proxy/PATH and …/pods/…: what the API server fetches from a Pod for its client.
import type { Run } from "../../base/driver";
import { ApiError } from "../../api/types";
import type { KubeObject } from "../../api/types";
import type { Loose } from "../describers/description";
import { Api } from "../api";
import { pathOf } from "../discovery";
import { attempt, fail, hasReason } from "../failure";
import { quote } from "../golang";
import type { Invocation } from "../invocation";
import type { Pod } from "../pods";

type Target = { readonly namespace: string; readonly type: "services" | "pods"; readonly id: string; readonly path: string };

/** What a path of the server proxies to; undefined for all other paths. */
export function proxyTarget(raw: string): Target | undefined {
  const found = /^\/api\/v1\/namespaces\/([^/]+)\/(services|pods)\/([^/]+)\/proxy(\/.*)?$/.exec(raw);
  if (found === null) return undefined;
  return { namespace: found[1]!, type: found[2] as Target["type"], id: decodeURIComponent(found[3]!), path: found[4] ?? "/" };
}

function refuse(code: number, reason: string, message: string): never {
  throw new ApiError({ kind: "Status", apiVersion: "v1", metadata: {}, status: "Failure", reason, code, message });
}

/** "web", "web:http" or "https:web:443". */
function split(id: string, what: string): { readonly scheme: string; readonly name: string; readonly port: string } {
  const parts = id.split(":");
  const [scheme = "", name = "", port = ""] = parts.length === 3 ? parts : ["", ...parts];
  if (parts.length > 3 || name === "" || !["", "http", "https"].includes(scheme)) refuse(400, "BadRequest", `invalid ${what} request ${quote(id)}`);
  return { scheme: scheme === "" ? "http" : scheme, name, port };
}

/** Read by the server itself: nobody is warned. */
function get(k: Invocation, type: string, namespace: string, name: string): KubeObject & Loose {
  return new Api(k.deps.client(), () => undefined).get(pathOf(k.discovery.find(type), namespace, name)) as KubeObject & Loose;
}

/** Where a Service's request goes: an endpoint, drawn, that is a Pod. */
function endpointOf(k: Invocation, { namespace, id }: Target): string {
  const { scheme, name, port } = split(id, "service");
  const service = get(k, "services", namespace, name);
  let wanted = port;
  if (/^\d+$/.test(port)) {
    const own = ((service["spec"] as Loose).ports ?? []) as readonly Loose[];
    const found = own.find((p) => p.port === Number(port));
    if (found === undefined) return refuse(503, "ServiceUnavailable", `no service port ${port} found for service ${quote(name)}`);
    wanted = (found.name as string | undefined) ?? "";
  }
  const subsets = (get(k, "endpoints", namespace, name)["subsets"] ?? []) as readonly Loose[];
  if (subsets.length === 0) refuse(503, "ServiceUnavailable", `no endpoints available for service ${quote(name)}`);
  const all = subsets.flatMap((s) =>
    ((s.ports ?? []) as readonly Loose[])
      .filter((p) => (p.name ?? "") === wanted)
      .flatMap((p) => ((s.addresses ?? []) as readonly Loose[]).filter((a) => a.targetRef?.kind === "Pod").map((a) => `${String(a.ip)}:${String(p.port)}`)),
  );
  if (all.length === 0) refuse(503, "ServiceUnavailable", `no endpoints available for service ${quote(id)}`);
  return `${scheme}://${k.context.random.stream("kubectl/proxy").pick(all)}`;
}

function podOf(k: Invocation, { namespace, id }: Target): string {
  const { scheme, name, port } = split(id, "pod");
  const pod = get(k, "pods", namespace, name) as unknown as Pod;
  const first = pod.spec.containers.flatMap((c) => c.ports ?? [])[0]?.containerPort;
  const at = port !== "" ? port : first === undefined ? "" : String(first);
  if (pod.status.podIP === undefined) refuse(400, "BadRequest", "address not allowed");
  return `${scheme}://${pod.status.podIP}${at === "" ? "" : `:${at}`}`;
}

/** Fails where whom we act as may not. */
function requireMayProxy(k: Invocation, { namespace, type, id }: Target): void {
  if (k.api.as === undefined) return;
  const asked = attempt(() => k.api.get(pathOf(k.discovery.find(type), namespace, id, "proxy")));
  if (asked.error !== undefined && hasReason(asked.error, "Forbidden")) throw asked.error;
}

export function* rawProxy(k: Invocation, target: Target): Run<void> {
  requireMayProxy(k, target);
  const base = target.type === "services" ? endpointOf(k, target) : podOf(k, target);
  if (k.deps.serverFetch === undefined) fail("the proxy needs a cluster with running containers");
  const answer = yield* k.deps.serverFetch(base + target.path, k.context);
  if ("error" in answer) return refuse(503, "ServiceUnavailable", `error trying to reach service: ${answer.error}`);
  if (answer.code === 404) return refuse(404, "NotFound", "the server could not find the requested resource");
  if (answer.code >= 400)
    return refuse(
      answer.code,
      answer.code === 503 ? "ServiceUnavailable" : "InternalError",
      answer.code === 503
        ? "the server is currently unable to handle the request"
        : `an error on the server (${quote(answer.body)}) has prevented the request from succeeding`,
    );
  k.print(answer.body);
}
