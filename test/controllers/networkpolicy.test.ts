// NetworkPolicies on a whole cluster: who still reaches whom, as packets that run through the rules of every node.
// A row is a policy, and for each way that is tried whether it is open; what is not allowed is dropped, never refused.
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { World, type WorldOptions } from "../../src/cluster/world";
import { text, utf8 } from "../../src/base/bytes";

const objects = `apiVersion: v1
kind: Namespace
metadata: {name: blue, labels: {team: blue}}
---
apiVersion: v1
kind: Pod
metadata: {name: web, labels: {app: web}}
spec:
  nodeName: kind-worker
  containers:
  - name: web
    image: registry.k8s.io/e2e-test-images/agnhost:2.53
    args: [netexec, --http-port=8080, --udp-port=-1]
    ports: [{name: http, containerPort: 8080}]
    readinessProbe: {httpGet: {path: /, port: http}, periodSeconds: 1, failureThreshold: 1}
---
apiVersion: v1
kind: Pod
metadata: {name: web9, labels: {app: web}}
spec:
  nodeName: kind-worker2
  containers:
  - name: web
    image: registry.k8s.io/e2e-test-images/agnhost:2.53
    args: [netexec, --http-port=9090, --udp-port=-1]
    ports: [{name: http, containerPort: 9090}]
---
apiVersion: v1
kind: Service
metadata: {name: web}
spec: {type: NodePort, selector: {app: web, probed: "true"}, ports: [{port: 80, targetPort: 8080, nodePort: 30080}]}
---
apiVersion: v1
kind: Service
metadata: {name: local}
spec: {type: NodePort, externalTrafficPolicy: Local, selector: {app: web, probed: "true"}, ports: [{port: 80, targetPort: 8080, nodePort: 30081}]}
---
apiVersion: v1
kind: Pod
metadata: {name: friend, labels: {role: friend}}
spec: {nodeName: kind-worker2, containers: [{name: c, image: "busybox:1.36", command: [sleep, "99999"]}]}
---
apiVersion: v1
kind: Pod
metadata: {name: near, labels: {role: stranger}}
spec: {nodeName: kind-worker, containers: [{name: c, image: "busybox:1.36", command: [sleep, "99999"]}]}
---
apiVersion: v1
kind: Pod
metadata: {name: guest, namespace: blue, labels: {role: friend}}
spec: {nodeName: kind-worker2, containers: [{name: c, image: "busybox:1.36", command: [sleep, "99999"]}]}
`.replace("labels: {app: web}}\nspec:\n  nodeName: kind-worker\n", 'labels: {app: web, probed: "true"}}\nspec:\n  nodeName: kind-worker\n');

type Ips = Readonly<Record<string, string>>;
type Bed = { readonly world: World; readonly ips: Ips };

function bed(options: Partial<WorldOptions> = {}): Bed {
  const world = new World({ preset: "kind", seed: 5, ...options });
  world.boot();
  apply(world, objects);
  world.pass(8000);
  const ips: Record<string, string> = { dns: "10.244.0.2" };
  for (const pod of world.api.list("pods")) ips[pod.metadata.name] = (pod as unknown as { status: { podIP: string } }).status.podIP;
  return { world, ips };
}

function apply(world: World, yaml: string): void {
  world.laptop.files.write("/home/lab/now.yaml", yaml);
  const { code, stderr } = world.runLine("kubectl apply -f now.yaml");
  if (code !== 0) throw new Error(stderr);
  world.pass(1000);
}

function policy(spec: string, name = "policy"): string {
  return `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: ${name}}\nspec: ${spec}\n---\n`;
}

/** "friend > http://web" and so on: open, or how it fails. The laptop is `laptop`, a node `node/NAME`. */
function attempt({ world, ips }: Bed, way: string): string {
  const [from, target] = way.split(" > ") as [string, string];
  const url = target.replace(/\{(\S+?)\}/g, (_, name: string) => ips[name]!);
  if (url.startsWith("lookup "))
    return world.runLine(`kubectl exec ${from} -- nslookup ${url.slice(7)}.default.svc.cluster.local`).code === 0 ? "open" : "no answer";
  if (url.startsWith("ping ")) return world.runLine(`kubectl exec ${from} -- ping -c 1 -W 2 ${url.slice(5)}`).code === 0 ? "open" : "dropped";
  const curl = `curl -s -o /dev/null -m 2 ${url}`;
  const wget = `wget -q -O /dev/null -T 2 ${url}`;
  const line =
    from === "laptop"
      ? curl
      : from.startsWith("node/")
        ? `docker exec ${from.slice(5)} ${curl}`
        : `kubectl exec ${from === "guest" ? "-n blue " : ""}${from} -- ${from === "web" ? curl : wget}`;
  const { code, stderr } = world.runLine(line);
  if (code === 0) return "open";
  if (code === 28 || stderr.includes("timed out")) return "dropped";
  return stderr.includes("bad address") ? "no answer" : `${code} ${stderr}`;
}

function table(world: World, node: string): string {
  return world.runLine(`docker exec ${node} nft list table inet kube-network-policies`).stdout;
}

type Row = readonly [title: string, policies: string, ways: Readonly<Record<string, string>>];

const web = "{podSelector: {matchLabels: {app: web}}";
const rows: readonly Row[] = [
  [
    "no policy: everything",
    "",
    { "friend > http://web": "open", "near > http://{web}:8080": "open", "laptop > http://172.18.0.4:30080": "open", "friend > ping {web}": "open" },
  ],
  [
    "default deny of ingress: nobody but the Pod's own node and the Pod itself",
    policy("{podSelector: {}}"),
    {
      "friend > http://web": "dropped",
      "near > http://{web}:8080": "dropped",
      "friend > http://{web}:1": "dropped",
      "friend > ping {web}": "dropped",
      "laptop > http://172.18.0.3:30080": "dropped",
      "node/kind-worker > http://{web}:8080": "open",
      "node/kind-worker2 > http://{web}:8080": "dropped",
      "web > http://{web}:8080": "open",
      "web > http://web.default.svc.cluster.local": "open",
      "web > http://172.18.0.3:30080": "open",
    },
  ],
  [
    "by the Pod's label, of the policy's own namespace",
    policy(`${web}, ingress: [{from: [{podSelector: {matchLabels: {role: friend}}}]}]}`),
    { "friend > http://web": "open", "friend > ping {web}": "open", "near > http://web": "dropped", "guest > http://web.default": "dropped" },
  ],
  [
    "by the namespace's label",
    policy(`${web}, ingress: [{from: [{namespaceSelector: {matchLabels: {team: blue}}}]}]}`),
    { "guest > http://web.default": "open", "friend > http://web": "dropped" },
  ],
  [
    "by the namespace's name",
    policy(`${web}, ingress: [{from: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: default}}}]}]}`),
    { "friend > http://web": "open", "guest > http://web.default": "dropped" },
  ],
  [
    "both selectors in one peer: both must hold",
    policy(`${web}, ingress: [{from: [{namespaceSelector: {}, podSelector: {matchExpressions: [{key: role, operator: NotIn, values: [stranger]}]}}]}]}`),
    { "friend > http://web": "open", "guest > http://web.default": "open", "near > http://web": "dropped" },
  ],
  [
    "two peers: one must hold",
    policy(`${web}, ingress: [{from: [{namespaceSelector: {matchLabels: {team: blue}}}, {podSelector: {matchLabels: {role: stranger}}}]}]}`),
    { "near > http://web": "open", "guest > http://web.default": "open", "friend > http://web": "dropped" },
  ],
  ["an empty rule allows everything", policy(`${web}, ingress: [{}]}`), { "near > http://web": "open", "laptop > http://172.18.0.4:30080": "open" }],
  [
    "policies add up",
    policy("{podSelector: {}}", "deny") + policy(`${web}, ingress: [{from: [{podSelector: {matchLabels: {role: stranger}}}]}]}`, "allow"),
    { "near > http://web": "open", "friend > http://web": "dropped" },
  ],
  [
    "the Service's port is not the Pod's",
    policy(`${web}, ingress: [{ports: [{port: 80}]}]}`),
    { "friend > http://web": "dropped", "friend > http://{web}:8080": "dropped" },
  ],
  [
    "the Pod's port is",
    policy(`${web}, ingress: [{ports: [{port: 8080}]}]}`),
    { "friend > http://web": "open", "friend > http://{web9}:9090": "dropped", "friend > ping {web}": "dropped" },
  ],
  [
    "a port by its name, whatever number it has in each Pod",
    policy(`${web}, ingress: [{ports: [{port: http}]}]}`),
    { "friend > http://web": "open", "friend > http://{web9}:9090": "open", "friend > http://{web9}:8080": "dropped" },
  ],
  ["a name of another protocol", policy(`${web}, ingress: [{ports: [{port: http, protocol: UDP}]}]}`), { "friend > http://web": "dropped" }],
  [
    "a range of ports",
    policy(`${web}, ingress: [{ports: [{port: 8081, endPort: 9090}]}]}`),
    { "friend > http://{web9}:9090": "open", "friend > http://web": "dropped" },
  ],
  ["a protocol alone", policy(`${web}, ingress: [{ports: [{protocol: TCP}]}]}`), { "friend > http://web": "open", "friend > ping {web}": "dropped" }],
  [
    "an address block: another node's SNAT hides the laptop",
    policy(`${web}, ingress: [{from: [{ipBlock: {cidr: 172.18.0.1/32}}]}]}`),
    {
      "laptop > http://172.18.0.3:30080": "open",
      "laptop > http://172.18.0.4:30080": "dropped",
      "laptop > http://172.18.0.3:30081": "open",
      "friend > http://web": "dropped",
    },
  ],
  [
    "that node's address lets it in, and whoever comes over it",
    policy(`${web}, ingress: [{from: [{ipBlock: {cidr: 172.18.0.4/32}}]}]}`),
    { "laptop > http://172.18.0.4:30080": "open", "laptop > http://172.18.0.3:30080": "dropped", "node/kind-worker2 > http://{web}:8080": "open" },
  ],
  [
    "a block with exceptions",
    policy(`${web}, ingress: [{from: [{ipBlock: {cidr: 0.0.0.0/0, except: [10.244.2.0/24, 172.18.0.1/32]}}]}]}`),
    {
      "near > http://web": "open",
      "friend > http://web": "dropped",
      "laptop > http://172.18.0.3:30080": "dropped",
      "laptop > http://172.18.0.4:30080": "open",
    },
  ],
  [
    "default deny of egress: names are gone, too, answers go on",
    policy("{podSelector: {matchLabels: {role: friend}}, policyTypes: [Egress]}"),
    {
      "friend > lookup web": "no answer",
      "friend > http://web": "no answer",
      "friend > http://{web}:8080": "dropped",
      "friend > ping {web}": "dropped",
      "near > ping {friend}": "open",
      "friend > ping {friend}": "open",
      "near > http://web": "open",
    },
  ],
  [
    "egress to DNS alone",
    policy(
      "{podSelector: {matchLabels: {role: friend}}, policyTypes: [Egress], egress: [{to: [{namespaceSelector: {matchLabels: {kubernetes.io/metadata.name: kube-system}}, podSelector: {matchLabels: {k8s-app: kube-dns}}}], ports: [{port: 53, protocol: UDP}, {port: 53}]}]}",
    ),
    { "friend > lookup web": "open", "friend > http://web": "dropped", "friend > ping {dns}": "dropped" },
  ],
  [
    "DNS over the Service's address is a Pod's after DNAT",
    policy("{podSelector: {matchLabels: {role: friend}}, policyTypes: [Egress], egress: [{to: [{ipBlock: {cidr: 10.96.0.10/32}}]}]}"),
    { "friend > lookup web": "no answer" },
  ],
  [
    "egress to a named port",
    policy(`{podSelector: {matchLabels: {role: friend}}, policyTypes: [Egress], egress: [{to: [{podSelector: {}}], ports: [{port: http}]}]}`),
    { "friend > http://{web}:8080": "open", "friend > http://{web9}:9090": "open", "friend > http://{web9}:8080": "dropped" },
  ],
  [
    "egress to a block but for a part of it",
    policy("{podSelector: {matchLabels: {role: friend}}, policyTypes: [Egress], egress: [{to: [{ipBlock: {cidr: 10.244.0.0/16, except: [10.244.1.0/24]}}]}]}"),
    { "friend > lookup web": "open", "friend > http://{web}:8080": "dropped", "friend > http://{web9}:9090": "open" },
  ],
  [
    "both sides must allow",
    policy("{podSelector: {matchLabels: {role: friend}}, policyTypes: [Egress], egress: [{}]}", "out") +
      policy("{podSelector: {matchLabels: {app: web}}}", "in"),
    { "friend > http://{web}:8080": "dropped", "friend > lookup web": "open" },
  ],
];

describe.each(["iptables", "nftables", "ipvs"] as const)("who reaches whom, kube-proxy in mode %s", (mode) => {
  let b: Bed;
  beforeAll(() => {
    b = bed({ mode });
  });
  afterEach(() => {
    b.world.runLine("kubectl delete netpol --all");
    b.world.pass(1000);
  });
  it.each(rows)("%s", (_title, policies, ways) => {
    if (policies !== "") apply(b.world, policies);
    expect(Object.fromEntries(Object.keys(ways).map((way) => [way, attempt(b, way)]))).toEqual(ways);
  });
});

describe("the agents", () => {
  let b: Bed;
  beforeAll(() => {
    b = bed();
  });
  afterEach(() => {
    b.world.runLine("kubectl delete netpol --all");
    b.world.pass(1000);
    expect(b.world.nodes.map((n) => table(b.world, n.name))).toEqual(["", "", ""]);
  });

  it("write a table only where a policy selects a Pod, and no more than it needs", () => {
    apply(
      b.world,
      policy(
        "{podSelector: {matchLabels: {role: stranger}}, ingress: [{from: [{podSelector: {matchLabels: {role: friend}}}], ports: [{port: http}, {port: 80, endPort: 90}]}]}",
      ),
    );
    expect(table(b.world, "kind-worker2")).toBe("");
    expect(table(b.world, "kind-worker")).toBe(`table inet kube-network-policies {
	comment "rules for NetworkPolicies"
	map egress-pods-v4 {
		type ipv4_addr : verdict
		comment "Pods of this node that are isolated for egress"
	}

	map ingress-pods-v4 {
		type ipv4_addr : verdict
		comment "Pods of this node that are isolated for ingress"
		elements = { ${b.ips["near"]} : goto pod-ingress-default/near }
	}

	set pods-5DA12A05-v4 {
		type ipv4_addr
		comment "Pods role=friend of namespace default"
		elements = { ${b.ips["friend"]} }
	}

	set port-http-tcp-FB06C2ED-v4 {
		type ipv4_addr . inet_proto . inet_service
		comment "port http of Pods role=stranger of namespace default"
	}

	chain postrouting-egress {
		type filter hook postrouting priority srcnat - 6; policy accept;
		ct state established,related accept
		ip saddr vmap @egress-pods-v4
	}

	chain postrouting-ingress {
		type filter hook postrouting priority srcnat - 5; policy accept;
		ct state established,related accept
		fib saddr type local accept comment "from the Pod's own node, as a kubelet's probes"
		ip daddr vmap @ingress-pods-v4
	}

	chain policy-ingress-default/policy {
		ip saddr @pods-5DA12A05-v4 ip daddr . meta l4proto . th dport @port-http-tcp-FB06C2ED-v4 accept
		ip saddr @pods-5DA12A05-v4 tcp dport 80-90 accept
	}

	chain pod-ingress-default/near {
		ip saddr ${b.ips["near"]} accept comment "a Pod may always talk to itself"
		jump policy-ingress-default/policy
		drop comment "default/near is isolated for ingress by policy"
	}
}
`);
  });

  it("leave connections alone that are there", () => {
    const connection = b.world.runtime.sandbox("default", "friend")!.netns.connect({ ip: b.ips["web"]!, port: 8080 });
    b.world.pass(100);
    expect(connection.state).toBe("established");
    apply(b.world, policy("{podSelector: {}, policyTypes: [Ingress, Egress]}"));
    expect(attempt(b, "friend > http://{web}:8080")).toBe("dropped");
    connection.write(utf8("GET /hostname HTTP/1.0\r\n\r\n"));
    b.world.pass(100);
    expect(text(connection.read())).toMatch(/^HTTP\/1\.\d 200 OK\r\n[^]*web$/);
  });

  it("let probes through", () => {
    apply(b.world, policy("{podSelector: {}, policyTypes: [Ingress, Egress]}"));
    b.world.pass(10_000);
    expect(b.world.runLine("kubectl get pod web --no-headers").stdout).toMatch(/^web +1\/1 +Running +0 /);
  });

  it("follow labels of Pods and namespaces, new Pods, and Pods that go", () => {
    apply(b.world, policy(`${web}, ingress: [{from: [{namespaceSelector: {matchLabels: {team: blue}}}, {podSelector: {matchLabels: {role: friend}}}]}]}`));
    const seen = (line: string): string => {
      b.world.runLine(line);
      b.world.pass(3000);
      return `${attempt(b, "guest > http://web.default")}, ${attempt(b, "friend > http://web")}`;
    };
    expect(seen("true")).toBe("open, open");
    expect(seen("kubectl label ns blue team-; kubectl label pod friend role=foe --overwrite")).toBe("dropped, dropped");
    expect(seen("kubectl label ns blue team=blue; kubectl label pod friend role=friend --overwrite")).toBe("open, open");
    expect(seen('kubectl label pod web app=other --overwrite; kubectl patch svc web -p \'{"spec":{"selector":{"app":null}}}\'')).toBe("open, open");
    expect(table(b.world, "kind-worker")).toBe("");
    b.world.runLine('kubectl run late --image=busybox:1.36 --labels=app=web --overrides=\'{"spec":{"nodeName":"kind-worker"}}\' -- sleep 9999');
    b.world.pass(3000);
    expect(table(b.world, "kind-worker")).toContain('drop comment "default/late is isolated for ingress by policy"');
    b.world.runLine("kubectl delete pod late --now");
    b.world.pass(3000);
    expect(table(b.world, "kind-worker")).toBe("");
    expect(seen('kubectl label pod web app=web --overwrite; kubectl patch svc web -p \'{"spec":{"selector":{"app":"web"}}}\'')).toBe("open, open");
  });

  it("do not hear of a policy while their node is cut off", () => {
    b.world.setNode("kind-worker", false);
    apply(b.world, policy("{podSelector: {}}"));
    expect(table(b.world, "kind-worker")).toBe("");
    expect(table(b.world, "kind-worker2")).not.toBe("");
    b.world.setNode("kind-worker", true);
    b.world.pass(3000);
    expect(table(b.world, "kind-worker")).toContain("default/web is isolated for ingress by policy");
  });

  it("write the table anew when somebody has deleted or changed it", () => {
    apply(b.world, policy("{podSelector: {matchExpressions: [{key: hidden, operator: DoesNotExist}]}}"));
    const sorted = (): readonly string[] => table(b.world, "kind-worker").split("\n").sort();
    const before = sorted();
    for (const change of [
      "delete table inet kube-network-policies",
      "flush ruleset",
      `delete element inet kube-network-policies ingress-pods-v4 '{' ${b.ips["web"]} '}'`,
    ]) {
      expect(b.world.runLine(`docker exec kind-worker nft ${change}`).stderr).toBe("");
      expect(sorted()).not.toEqual(before);
      b.world.runLine("kubectl label pod web hidden=yes");
      b.world.pass(1000);
      expect(table(b.world, "kind-worker")).not.toContain("default/web");
      b.world.runLine("kubectl label pod web hidden-");
      b.world.pass(1000);
      expect(sorted()).toEqual(before);
    }
  });

  it("show in a packet's trace, like all rules", () => {
    apply(b.world, policy("{podSelector: {}}"));
    const { stdout, stderr } = b.world.runLine(`trace --from pod/friend ${b.ips["web"]}:8080`);
    expect(stderr).toMatch(/dropped: nobody is told \(kind-worker\)\n$/);
    const lines = stdout
      .slice(stdout.indexOf("== kind-worker\n"))
      .split("\n")
      .filter((l) => l.includes("kube-network-policies"));
    expect(
      lines
        .map((l) =>
          l
            .replace("inet kube-network-policies ", "")
            .replace(/^trace id \w+ /, "")
            .replace(/sport \d+/, "sport …"),
        )
        .slice(-4),
    ).toEqual([
      `postrouting-ingress packet: iif "eth0" oif "veth" ip saddr ${b.ips["friend"]} ip daddr ${b.ips["web"]} ip dscp cs0 ip ecn not-ect ip ttl 62 ip length 60 tcp sport … tcp dport 8080 tcp flags == syn`,
      "postrouting-ingress rule ip daddr vmap @ingress-pods-v4 (verdict goto pod-ingress-default/web)",
      "pod-ingress-default/web rule jump policy-ingress-default/policy (verdict jump policy-ingress-default/policy)",
      'pod-ingress-default/web rule drop comment "default/web is isolated for ingress by policy" (verdict drop)',
    ]);
  });

  it("come back with a checkpoint", () => {
    apply(b.world, policy("{podSelector: {}}"));
    const before = b.world.nodes.map((n) => table(b.world, n.name));
    const checkpoint = b.world.snapshot();
    b.world.runLine("kubectl delete netpol policy; kubectl label pod friend role=foe --overwrite");
    b.world.pass(2000);
    expect(attempt(b, "friend > http://web")).toBe("open");
    b.world.restore(checkpoint);
    expect(b.world.nodes.map((n) => table(b.world, n.name))).toEqual(before);
    expect(attempt(b, "friend > http://web")).toBe("dropped");
    apply(b.world, policy(`${web}, ingress: [{from: [{podSelector: {matchLabels: {role: friend}}}]}]}`, "more"));
    expect(attempt(b, "friend > http://web")).toBe("open");
    expect(attempt(b, "near > http://web")).toBe("dropped");
  });
});

describe("two families", () => {
  it("isolates each address of a Pod", () => {
    const b = bed({ preset: "kind-dual-stack" });
    const six = (pod: string): string => b.world.runLine(`kubectl get pod ${pod} -o jsonpath='{.status.podIPs[1].ip}'`).stdout;
    const ips = { ...b.ips, web6: `[${six("web")}]` };
    const ways = ["friend > http://{web}:8080", "friend > http://{web6}:8080", "near > http://{web6}:8080", "web > http://{web6}:8080"];
    const seen = (): readonly string[] => ways.map((way) => attempt({ world: b.world, ips }, way));
    expect(seen()).toEqual(["open", "open", "open", "open"]);
    apply(b.world, policy(web + "}"));
    expect(seen()).toEqual(["dropped", "dropped", "dropped", "open"]);
    apply(b.world, policy(`${web}, ingress: [{from: [{podSelector: {matchLabels: {role: friend}}}], ports: [{port: http}]}]}`));
    expect(seen()).toEqual(["open", "open", "dropped", "open"]);
    apply(b.world, policy(`${web}, ingress: [{from: [{ipBlock: {cidr: "::/0", except: ["${six("friend")}/128"]}}]}]}`));
    expect(seen()).toEqual(["dropped", "dropped", "open", "open"]);
  });
});
