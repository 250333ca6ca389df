// What a kube-proxy says of itself: its metrics port, and the Event of its start.
import { goError, splitTarget } from "../base/http";
import type { Answer, HttpRequest } from "../base/http";

/** 127.0.0.1:10249. @param pages those that are made when somebody asks. */
export function answerMetrics(request: HttpRequest, mode: string, pages: { metrics(): string; configz(): string }): Answer {
  const { path } = splitTarget(request.path);
  const plain = [
    ["Content-Type", "text/plain; charset=utf-8"],
    ["X-Content-Type-Options", "nosniff"],
  ] as const;
  if (path === "/proxyMode") return { status: 200, headers: plain, body: mode };
  if (path === "/healthz") return { status: 200, headers: plain, body: "ok" };
  if (path === "/configz") {
    const headers = [
      ["Content-Type", "application/json"],
      ["X-Content-Type-Options", "nosniff"],
    ] as const;
    return { status: 200, headers, body: pages.configz() };
  }
  if (path !== "/metrics") return goError(404);
  return { status: 200, headers: [["Content-Type", "text/plain; version=0.0.4; charset=utf-8; escaping=underscores"]], body: pages.metrics() };
}

export function startEvent(node: string, now: number): object {
  return {
    apiVersion: "v1",
    kind: "Event",
    metadata: { name: `${node}.${(BigInt(Math.floor(now)) * 1_000_000n).toString(16)}`, namespace: "default" },
    involvedObject: { kind: "Node", name: node, apiVersion: "v1" },
    reason: "Starting",
    action: "StartKubeProxy",
    type: "Normal",
    source: {},
    firstTimestamp: null,
    lastTimestamp: null,
    eventTime: `${new Date(Math.floor(now)).toISOString().slice(0, 23)}000Z`,
    reportingComponent: "kube-proxy",
    reportingInstance: `kube-proxy-${node}`,
  };
}
