// What listens on the control plane's node besides the kubelet: the API server's port, behind TLS, for those who have no
// credentials. Anonymous requests see version and health, and are forbidden all else, as system:anonymous is.
import { goResponse, splitTarget } from "../base/http";
import type { ApiResponse, Client } from "../api/types";
import type { Clock } from "../base/clock";
import { tlsServer } from "../commands/curl/tls";
import type { Network } from "../net/types";
import { httpServer } from "./programs/http";

const open = /^\/(version|healthz|livez|readyz)(\/|$)/;

/** Opens the API server's port on its node. */
export function serveApi(network: Network, node: { readonly name: string; readonly ip: string }, port: number, api: Client, clock: Clock): void {
  const owner = "kube-apiserver";
  const names = [
    "kind-control-plane",
    "kubernetes",
    "kubernetes.default",
    "kubernetes.default.svc",
    "kubernetes.default.svc.cluster.local",
    "localhost",
    "10.96.0.1",
    node.ip,
    "127.0.0.1",
  ];
  const certificate = { subject: "CN=kube-apiserver", issuer: "CN=kubernetes", names, start: "Nov 20 23:55:00 2026 GMT", expire: "Nov 20 23:55:00 2027 GMT" };
  const plain = httpServer((request) => {
    const { path, query } = splitTarget(request.path);
    const answer: ApiResponse = open.test(path) ? api.request({ method: "GET", path, query: Object.fromEntries(query) }) : forbidden(request.method, path);
    const text = typeof answer.body === "string";
    const body = text ? (answer.body as string) : JSON.stringify(answer.body, null, 2);
    const headers: [string, string][] = [
      ["Audit-Id", "00000000-0000-4000-8000-000000000000"],
      ["Cache-Control", "no-cache, private"],
      ["Content-Type", text ? "text/plain; charset=utf-8" : "application/json"],
    ];
    return goResponse(request, { status: answer.code, headers, body }, clock.now);
  });
  network.serve(owner, tlsServer(certificate, plain));
  network.namespace(node.name)!.listen({ proto: "tcp", address: "", port, owner, program: "kube-apiserver" });
}

function forbidden(method: string, path: string): ApiResponse {
  const m = /^\/(?:api|apis\/([^/]+))\/[^/]+(?:\/namespaces\/([^/]+))?\/([^/]+)(?:\/([^/]+))?/.exec(path);
  const group = m?.[1] ?? "";
  const verb = method === "GET" ? (m?.[4] === undefined ? "list" : "get") : method === "POST" ? "create" : method === "DELETE" ? "delete" : "update";
  const message =
    m === null
      ? `forbidden: User "system:anonymous" cannot get path "${path}"`
      : `${m[3]!}${group === "" ? "" : `.${group}`}${m[4] === undefined ? "" : ` "${m[4]}"`} is forbidden: User "system:anonymous" cannot ${verb} resource "${m[3]!}" in API group "${group}" ${m[2] === undefined ? "at the cluster scope" : `in the namespace "${m[2]}"`}`;
  const details = m === null ? {} : { ...(m[4] === undefined ? {} : { name: m[4] }), ...(group === "" ? {} : { group }), kind: m[3]! };
  return {
    code: 403,
    warnings: [],
    body: { kind: "Status", apiVersion: "v1", metadata: {}, status: "Failure", message, reason: "Forbidden", details, code: 403 },
  };
}
