// Faults: what breaks, what stays broken, and that a replay breaks in the same way.
import { describe, expect, it } from "vitest";
import { Session } from "../../src/session/session";
import type { Fault, Scenario } from "../../src/session/types";

const start: Scenario = {
  v: 1,
  preset: "kind",
  seed: 7,
  settings: { mode: "iptables", cloud: true },
  files: {
    "web.yaml": `apiVersion: v1
kind: Pod
metadata: {name: web, labels: {app: web}}
spec: {containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080]}]}
---
apiVersion: v1
kind: Service
metadata: {name: web}
spec: {type: NodePort, selector: {app: web}, ports: [{port: 80, targetPort: 8080, nodePort: 30080}]}
---
apiVersion: v1
kind: Pod
metadata: {name: client}
spec: {containers: [{name: shell, image: nicolaka/netshoot, command: [sleep, infinity]}]}
`,
  },
  log: [],
};

function cluster(): Session {
  const session = new Session(start);
  session.input({ type: "exec", terminal: "laptop", line: "kubectl apply -f web.yaml" });
  session.advance(session.now + 8000);
  return session;
}

/** Runs a line in a terminal of its own; gives what it writes. */
function run(session: Session, line: string, ms = 8000): string {
  let text = "";
  session.onOutput((_, t) => (text += t));
  session.input({ type: "exec", terminal: "t", line });
  session.advance(session.now + ms, () => !session.terminal("t").busy);
  return text;
}

function after(session: Session, fault: Fault, ms: number): Session {
  session.input({ type: "fault", fault });
  session.advance(session.now + ms);
  return session;
}

const web = (session: Session): string => run(session, "kubectl get pod web --no-headers | tr -s ' ' | cut -d' ' -f2-4").trim();
const endpoints = (session: Session): string =>
  run(session, `kubectl get endpointslices -l kubernetes.io/service-name=web -o jsonpath='{.items[0].endpoints[0].conditions.ready}'`);
const ask = "curl -s -m 1 http://172.18.0.3:30080/hostname || echo failed";

describe("a fault", () => {
  it("kills a Pod's process once: it is started again", () => {
    const session = after(cluster(), { kind: "kill", namespace: "default", pod: "web" }, 100);
    expect(run(session, ask)).toBe("failed\n");
    session.advance(session.now + 5000);
    expect(web(session)).toBe("1/1 Running 1");
    expect(run(session, ask)).toBe("web");
    expect(run(session, "kubectl get pod web -o jsonpath='{.status.containerStatuses[0].lastState.terminated.exitCode}'")).toBe("137");
    expect(session.faults).toEqual([]);
  });

  it("kills a script, too", () => {
    const session = after(cluster(), { kind: "kill", namespace: "default", pod: "client" }, 5000);
    expect(run(session, "kubectl get pod client --no-headers | tr -s ' ' | cut -d' ' -f2-4")).toBe("1/1 Running 1\n");
  });

  it("fails a Pod's readiness until it is taken back", () => {
    const down: Fault = { kind: "readiness", namespace: "default", pod: "web", up: false };
    const session = after(cluster(), down, 3000);
    expect([web(session), endpoints(session), session.faults]).toEqual(["0/1 Running 0", "false", [down]]);
    expect(run(session, ask)).toBe("failed\n");
    after(session, { ...down, up: true }, 3000);
    expect([web(session), endpoints(session), session.faults]).toEqual(["1/1 Running 0", "true", []]);
  });

  it("takes the cluster's DNS away", () => {
    const session = after(cluster(), { kind: "dns", up: false }, 6000);
    expect(run(session, "kubectl exec client -- curl -s -m 1 http://web/hostname || echo failed", 20000)).toContain("failed");
    after(session, { kind: "dns", up: true }, 8000);
    expect(run(session, "kubectl exec client -- curl -s -m 1 http://web/hostname", 20000)).toBe("web");
  });

  it("loses packets on a node's cable, the same ones in a replay", () => {
    const play = (): string => run(after(cluster(), { kind: "loss", node: "kind-worker2", percent: 50 }, 100), "ping -c 20 -i 0.1 -q 172.18.0.4", 30000);
    const lost = Number(/([\d.]+)% packet loss/.exec(play())?.[1]);
    expect(lost).toBeGreaterThan(20);
    expect(lost).toBeLessThan(100);
    expect(play()).toBe(play());
  });
});
