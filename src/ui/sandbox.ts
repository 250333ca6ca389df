// The cluster that the page opens with.
import type { Scenario } from "../session/types";
import type { Prepare } from "../worker/protocol";

const web = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 3
  selector:
    matchLabels:
      app: web
  template:
    metadata:
      labels:
        app: web
    spec:
      containers:
      - name: server
        image: registry.k8s.io/e2e-test-images/agnhost:2.53
        args: [netexec, --http-port=80]
        ports:
        - containerPort: 80
`;
const client = `apiVersion: v1
kind: Pod
metadata:
  name: client
  labels:
    app: client
spec:
  containers:
  - name: shell
    image: nicolaka/netshoot
    command: [sleep, infinity]
`;

/** What gives the three Pods one address, and what asks for it. */
export const firstService = "kubectl expose deploy web --port 80";
export const firstRequest = "kubectl exec client -- curl -s web/hostname";

/** A cluster to play with: three Pods and a client. The Service is the reader's to make. */
export function sandbox(seed: number): { scenario: Scenario; prepare: Prepare } {
  return {
    scenario: {
      v: 1,
      preset: "kind",
      seed,
      settings: { mode: "iptables", cloud: true },
      files: { "web.yaml": web, "client.yaml": client },
      log: [],
      view: { stage: "cluster", file: "web.yaml" },
    },
    prepare: [
      { type: "exec", terminal: "laptop", line: "kubectl apply -f web.yaml -f client.yaml" },
      { type: "tick", ms: 9000 },
    ],
  };
}
