// A server of its own for each test, and short ways to ask it.
import { Clock } from "../../src/base/clock";
import { Random } from "../../src/base/random";
import { createApiServer, type ApiServer } from "../../src/api/server";
import type { ApiResponse, Method, Status } from "../../src/api/types";

export const START = Date.UTC(2026, 10, 21);
export const TABLE = "application/json;as=Table;v=v1;g=meta.k8s.io,application/json";
export const STRATEGIC = "application/strategic-merge-patch+json";
export const MERGE = "application/merge-patch+json";
export const APPLY = "application/apply-patch+yaml";

export type Lab = {
  readonly api: ApiServer;
  readonly clock: Clock;
  readonly ask: (method: Method, path: string, body?: unknown, options?: { contentType?: string; accept?: string }) => ApiResponse;
};

export function lab(serviceCIDRs: readonly string[] = ["10.96.0.0/16"]): Lab {
  const clock = new Clock(START);
  const api = createApiServer({ clock, random: new Random(1), serviceCIDRs, advertise: { ip: "172.18.0.2", port: 6443 } });
  return { api, clock, ask: (method, path, body, options) => api.request({ method, path, body, userAgent: "kubectl/v1.36.3", ...options }) };
}

/** The lines that kubectl would print of an Invalid status, or its message. */
export function complaint(r: ApiResponse): string[] {
  const s = r.body as Status;
  if (s.reason !== "Invalid" || !s.details?.causes) return [s.message ?? ""];
  return [...new Set(s.details.causes.map((c) => `${c.field}: ${c.message}`))];
}
