// What one takes along: a zip, the scenario for a real cluster, the session as a transcript.
import { crc32 } from "node:zlib";
import { describe, expect, test } from "vitest";
import { zip } from "../../src/share/zip";
import { Session } from "../../src/session/session";
import { playTranscript } from "../../src/session/transcript";
import type { Scenario } from "../../src/session/types";
import { openLive } from "../../src/worker/live";

const web = `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  replicas: 2
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec: {containers: [{name: web, image: "registry.k8s.io/e2e-test-images/agnhost:2.53", args: [netexec, --http-port=8080]}]}
---
apiVersion: v1
kind: Service
metadata: {name: web}
spec: {type: NodePort, selector: {app: web}, ports: [{port: 80, targetPort: 8080, nodePort: 30080}]}
---
apiVersion: v1
kind: Service
metadata: {name: all}
spec: {clusterIP: None, selector: {app: web}}
---
apiVersion: v1
kind: Pod
metadata: {name: client, namespace: shop}
spec: {containers: [{name: shell, image: nicolaka/netshoot, command: [sleep, infinity]}]}
`;
const start: Scenario = { v: 1, preset: "kind", seed: 7, settings: { mode: "nftables", cloud: true }, files: { "web.yaml": web }, log: [] };

function played(): ReturnType<typeof openLive> {
  const live = openLive(start, undefined, () => undefined);
  const enter = (line: string, ms = 2000): void => {
    live.input({ type: "exec", terminal: "laptop", line });
    live.advance(live.now + ms);
  };
  enter("kubectl create namespace shop");
  enter("kubectl apply -f web.yaml", 8000);
  enter("kubectl scale deployment web --replicas=3", 4000);
  live.input({ type: "fault", fault: { kind: "proxy", node: "kind-worker2", up: false } });
  enter("kubectl get nothing; for i in 1 2; do");
  enter("echo $i; done");
  live.input({ type: "edit", file: "note.txt", text: "a\n\nb\n" });
  enter("cat note.txt; printf end; false");
  return live;
}

describe("a zip", () => {
  test("holds its files as they are", () => {
    const text = (s: string): Uint8Array => new TextEncoder().encode(s);
    const bytes = zip(
      [
        { path: "run.sh", bytes: text("#!/bin/sh\n"), executable: true },
        { path: "manifests/ä.yaml", bytes: text("a: ü\n") },
      ],
      text,
    );
    const view = new DataView(bytes.buffer);
    const end = bytes.length - 22;
    expect([view.getUint32(end, true), view.getUint16(end + 10, true)]).toEqual([0x06054b50, 2]);
    const found: unknown[] = [];
    for (let at = view.getUint32(end + 16, true); at < end;) {
      const [crc, size, nameSize] = [view.getUint32(at + 16, true), view.getUint32(at + 24, true), view.getUint16(at + 28, true)];
      const [mode, local] = [view.getUint32(at + 38, true) >>> 16, view.getUint32(at + 42, true)];
      const name = new TextDecoder().decode(bytes.slice(at + 46, at + 46 + nameSize));
      const from = local + 30 + view.getUint16(local + 26, true);
      const data = bytes.slice(from, from + size);
      expect([view.getUint32(local, true), crc32(data)]).toEqual([0x04034b50, crc]);
      found.push([name, new TextDecoder().decode(data), (mode & 0o777).toString(8)]);
      at += 46 + nameSize;
    }
    expect(found).toEqual([
      ["run.sh", "#!/bin/sh\n", "755"],
      ["manifests/ä.yaml", "a: ü\n", "644"],
    ]);
  });
});

describe("the scenario for a real cluster", () => {
  const files = played().answer("real-cluster", {}) as Record<string, string>;

  test("has a kind cluster with the node ports in use, the objects without what the API server filled in, and what was typed", () => {
    expect(Object.keys(files)).toEqual([
      "kind.yaml",
      "manifests/01-namespace-shop.yaml",
      "manifests/02-service-all.yaml",
      "manifests/03-service-web.yaml",
      "manifests/04-deployment-web.yaml",
      "manifests/05-pod-client.yaml",
      "run.sh",
      "commands.txt",
      "files/note.txt",
      "files/web.yaml",
    ]);
    expect(files["kind.yaml"]).toBe(`kind: Cluster
apiVersion: kind.x-k8s.io/v1alpha4
networking:
  kubeProxyMode: nftables
nodes:
  - role: control-plane
    image: kindest/node:v1.36.3
    extraPortMappings:
      - containerPort: 30080
        hostPort: 30080
        protocol: TCP
  - role: worker
    image: kindest/node:v1.36.3
  - role: worker
    image: kindest/node:v1.36.3
`);
    expect(Object.values(files).join("")).not.toMatch(/resourceVersion|creationTimestamp|status:|kube-api-access|nodeName|10\.96\./);
    expect(files["run.sh"]).toContain("kind create cluster --config kind.yaml\nkubectl apply -f manifests/\n");
    expect(files["commands.txt"]).toContain("kubectl scale deployment web --replicas=3\n");
  });

  test("makes the same cluster when it is applied to another", () => {
    const manifests = Object.entries(files).filter(([path]) => path.startsWith("manifests/"));
    const other = new Session({ ...start, seed: 8, files: { "all.yaml": manifests.map(([, text]) => text).join("---\n") } });
    let said = "";
    other.onOutput((_, text) => (said += text));
    const run = (line: string, ms: number): string => {
      said = "";
      other.input({ type: "exec", terminal: "laptop", line });
      other.advance(other.now + ms);
      return said;
    };
    expect(run("kubectl apply -f all.yaml", 9000)).toBe(
      ["namespace/shop", "service/all", "service/web", "deployment.apps/web", "pod/client"].map((o) => `${o} created\n`).join(""),
    );
    expect(run("kubectl get pods -A --no-headers | grep -v kube-system | grep -c '1/1.*Running'", 2000)).toBe("4\n");
    expect(run("curl -s http://172.18.0.3:30080/hostname", 2000)).toMatch(/^web-/);
  });
});

test("the session as a transcript gives the same answers when it is played", () => {
  const text = played().answer("transcript", {}) as string;
  expect(text).toMatch(/^# A session of Services Lab, a simulated Kubernetes v1\.36\.3\n# mode: nftables\n# seed: 7\n> web.yaml\n\| apiVersion: apps\/v1\n/);
  expect(text).toContain("$ kubectl scale deployment web --replicas=3\n1|deployment.apps/web scaled\n");
  expect(text).toContain("@ proxy off kind-worker2\n");
  expect(text).toContain(
    `$ eval $'kubectl get nothing; for i in 1 2; do\\necho $i; done'\n1|1\n1|2\n2|error: the server doesn\\'t have a resource type "nothing"\n`.replace(
      "\\'t",
      "'t",
    ),
  );
  expect(text).toContain("> note.txt\n| a\n| \n| b\n$ cat note.txt; printf end; false\n1|a\n1|\n1|b\n1\\end\n? 1\n");
  expect(playTranscript(text)).toBe(text);
});
