// The same scenario played twice gives the same cluster, the same terminal text and the same packets; a checkpoint taken
// back and played on gives what it gave before.
import { describe, expect, it } from "vitest";
import { Session } from "../../src/session/session";
import type { Scenario } from "../../src/session/types";
import type { ViewSpec } from "../../src/session/views/types";
import { openLive } from "../../src/worker/live";

const start: Scenario = {
  v: 1,
  preset: "kind",
  seed: 7,
  settings: { mode: "iptables", cloud: true },
  files: {
    "web.yaml": `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  replicas: 3
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec: {containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080, --udp-port=-1]}]}
---
apiVersion: v1
kind: Service
metadata: {name: web}
spec: {type: NodePort, selector: {app: web}, ports: [{port: 80, targetPort: 8080, nodePort: 30080}]}
`,
  },
  log: [],
};

type Heard = { text: string; session: Session };

function listen(session: Session): Heard {
  const heard: Heard = { text: "", session };
  session.onOutput((terminal, text, fd) => (heard.text += `${terminal}${fd}:${text}`));
  return heard;
}

/** Types a line and lets the time pass in small, uneven portions, as a page's frames do. */
function type(session: Session, line: string, ms: number): void {
  session.input({ type: "exec", terminal: "laptop", line });
  let left = ms;
  for (let portion = 7; left > 0; portion = (portion * 3 + 1) % 97) {
    session.advance(session.now + Math.min(portion + 1, left));
    left -= portion + 1;
  }
}

function state(session: Session): unknown {
  const resources = ["pods", "services", "endpointslices.discovery.k8s.io", "events", "nodes"];
  return {
    now: session.now,
    last: session.world.network.traces.last,
    objects: resources.map((r) => session.world.api.list(r)),
    rules: session.world.nodes.map((n) => n.netns.iptables(4, ["-t", "nat", "-S"]).stdout),
  };
}

function play(): Heard {
  const session = new Session(start);
  const heard = listen(session);
  type(session, "kubectl apply -f web.yaml", 5000);
  type(session, "for i in $(seq 8); do curl -s http://172.18.0.3:30080/hostname; echo; done", 900);
  session.input({ type: "exec", terminal: "laptop", line: "while true; do curl -s http://172.18.0.4:30080/hostname; echo; done" });
  session.advance(session.now + 333, () => session.world.driver.steps % 50 === 49);
  session.input({ type: "interrupt", terminal: "laptop" });
  session.input({ type: "fault", fault: { kind: "proxy", node: "kind-worker", up: false } });
  type(session, "kubectl delete pod -l app=web --now; kubectl get pods", 4000);
  session.input({ type: "edit", file: "note.txt", text: "hello\n" });
  type(session, "cat note.txt; kubectl get svc,endpoints", 2000);
  return heard;
}

describe("a session", () => {
  it("answers what was typed", () => {
    const { text } = play();
    expect(text).toContain("deployment.apps/web created");
    expect(text).toContain("service/web created");
    expect(text).toMatch(/laptop1:web-[a-z0-9]+-[a-z0-9]{5}/);
    expect(text).toContain("hello\n");
  });

  it("is the same again when its scenario is replayed", () => {
    const first = play();
    let second: Heard | undefined;
    const replayed = Session.replay(first.session.scenario(), (session) => (second = listen(session)));
    expect(second!.text).toBe(first.text);
    expect(state(replayed)).toEqual(state(first.session));
    expect(replayed.scenario().log.length).toBeGreaterThan(first.session.scenario().log.length - 1);
  });

  it("draws other numbers with another seed", () => {
    const other = new Session({ ...start, seed: 8 });
    type(other, "kubectl apply -f web.yaml", 5000);
    const same = new Session(start);
    type(same, "kubectl apply -f web.yaml", 5000);
    const names = (s: Session): readonly string[] => s.world.api.list("pods", "default").map((p) => p.metadata.name);
    expect(names(other)).toHaveLength(3);
    expect(names(other)).not.toEqual(names(same));
  });

  it("goes back to an earlier time as if nothing had come after it, from its own checkpoints", () => {
    let shown = "";
    const note = (terminal: string, text: string): string => (shown += `${terminal}:${text}`);
    const live = openLive(start, undefined, note);
    const enter = (line: string, ms: number): void => {
      live.input({ type: "exec", terminal: "laptop", line });
      live.advance(live.now + ms);
    };
    enter("kubectl apply -f web.yaml", 6000);
    live.input({ type: "settings", settings: { mode: "nftables" } });
    enter("X=1; kubectl get pods", 3000);
    const early = shown;
    const packets = { kind: "packets", count: 50 } as const;
    const seen = live.view(packets);
    const at = live.now;
    enter("X=2; rm web.yaml; kubectl delete deployment web", 3000);
    live.input({ type: "fault", fault: { kind: "node", node: "kind-worker", up: false } });
    enter("for i in 1 2 3; do", 100);
    enter("ping 172.18.0.4", 4000); // the first line of a loop that is not whole yet
    shown = "";
    expect(live.answer("back", { at })).toBe(true);
    expect(shown).toBe(early);
    expect(live.view(packets)).toEqual(seen);
    expect(live.terminals()["laptop"]).toMatchObject({ busy: false, prompt: "lab@laptop:~$ " });
    const other = openLive(live.scenario(), undefined, () => undefined);
    const look = (one: typeof live): unknown =>
      ["cluster", "timeline"].map((kind) => one.view({ kind, system: true, pods: 99, services: 99, count: 99 } as ViewSpec));
    expect(look(live)).toEqual(look(other));
    shown = "";
    enter("echo $X; cat web.yaml | head -1; curl -s http://172.18.0.3:30080/hostname", 3000);
    expect(shown).toMatch(/1\nlaptop:apiVersion: apps\/v1\nlaptop:web-/);
  });

  it("comes back to a checkpoint", () => {
    const session = new Session(start);
    const heard = listen(session);
    type(session, "kubectl apply -f web.yaml", 6000);
    expect(session.world.idle).toBe(true);
    const saved = session.world.snapshot();
    const before = state(session);
    const go = (): [string, unknown] => {
      heard.text = "";
      type(session, "kubectl scale deploy web --replicas=5; curl -s http://172.18.0.3:30080/hostname", 6000);
      type(session, "kubectl delete pod -l app=web --now --wait=false; kubectl get pods -o wide", 6000);
      return [heard.text, state(session)];
    };
    const once = go();
    session.world.restore(saved);
    expect(state(session)).toEqual(before);
    const twice = go();
    expect(twice[0]).toBe(once[0]);
    expect(twice[1]).toEqual(once[1]);
  });
});
