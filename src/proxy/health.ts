// kube-proxy's own health: :10256/healthz and /livez (upstream: pkg/proxy/healthcheck/proxy_health.go). Unhealthy is a
// family whose update has waited for longer than a minute.
import type { Answer, HttpRequest } from "../base/http";
import { goError, splitTarget } from "../base/http";
import type { Stateful } from "../base/stateful";
import type { Family } from "./ip";
import type { NodeObject } from "./objects";

const healthTimeoutMs = 60_000;
const deletionTaint = "ToBeDeletedByClusterAutoscaler";

export class ProxyHealth implements Stateful {
  #updated = new Map<Family, number>();
  #queued = new Map<Family, number>();

  constructor(private readonly now: () => number) {}

  /** A family's rules are up to date now. */
  updated(family: Family): void {
    this.#queued.delete(family);
    this.#updated.set(family, this.now());
  }

  /** A change waits for a sync. */
  queued(family: Family): void {
    if (!this.#queued.has(family)) this.#queued.set(family, this.now());
  }

  familyHealthy(family: Family): boolean {
    const since = this.#queued.get(family);
    return since === undefined || this.now() - since < healthTimeoutMs;
  }

  get healthy(): boolean {
    return [...this.#updated.keys()].every((f) => this.familyHealthy(f));
  }

  /** When the most recently updated family was updated. */
  get lastUpdated(): number {
    return Math.max(0, ...this.#updated.values());
  }

  get families(): readonly (readonly [Family, number])[] {
    return [...this.#updated].sort((a, b) => a[0] - b[0]);
  }

  snapshot(): unknown {
    return { updated: new Map(this.#updated), queued: new Map(this.#queued) };
  }

  restore(state: unknown): void {
    const s = state as { updated: Map<Family, number>; queued: Map<Family, number> };
    this.#updated = new Map(s.updated);
    this.#queued = new Map(s.queued);
  }
}

/** A node may take load balancers' traffic unless it is going away. */
export function nodeEligible(node: NodeObject | undefined): boolean {
  if (node === undefined || node.metadata.deletionTimestamp !== undefined) return false;
  return !(node.spec?.taints ?? []).some((t) => t.key === deletionTaint);
}

export function answerHealth(request: HttpRequest, health: ProxyHealth, node: NodeObject | undefined, now: number): Answer {
  const { path } = splitTarget(request.path);
  if (path !== "/healthz" && path !== "/livez") return goError(404);
  const eligible = nodeEligible(node);
  const ok = health.healthy && (path === "/livez" || eligible);
  const body = {
    lastUpdated: goTime(ok ? now : health.lastUpdated),
    currentTime: goTime(now),
    ...(path === "/healthz" ? { nodeEligible: eligible } : {}),
    healthy: health.healthy,
    status: Object.fromEntries(health.families.map(([family, at]) => [`IPv${family}`, { lastUpdated: goTime(at), healthy: health.familyHealthy(family) }])),
  };
  return {
    status: ok ? 200 : 503,
    headers: [
      ["Content-Type", "application/json"],
      ["X-Content-Type-Options", "nosniff"],
    ],
    body: JSON.stringify(body),
  };
}

/**
 * RFC 3339 with nanoseconds, as Go's time.Time becomes JSON. The virtual clock has none of its own: six digits are made
 * from the time, so that the text is as long as a real one.
 */
function goTime(ms: number): string {
  if (ms <= 0) return "0001-01-01T00:00:00Z";
  const whole = Math.floor(ms);
  const below = String(((whole * 7919) % 99991) * 10 + 1).padStart(6, "0");
  return new Date(whole).toISOString().replace("Z", `${below}Z`);
}
