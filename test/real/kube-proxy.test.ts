// A real kube-proxy 1.36, in a network namespace of its own, watches the API server of a World; what it writes into the real
// kernel must be what the World's node has.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { KubeObject } from "../../src/api/types";
import type { World } from "../../src/cluster/world";
import { serveApi } from "./adapter";
import { Namespaces, socketPath, whyNoKernel } from "./netns";
import { findTool, reason, runNow } from "./tools";
import { comparable, crowd, onNode, zoo, type Mode } from "./zoo";

const kubeProxy = findTool("kube-proxy", "KUBE_PROXY");
const why =
  kubeProxy === undefined
    ? "no kube-proxy found (KUBE_PROXY, PATH)"
    : !/ v1\.36\./.test(runNow([kubeProxy, "--version"]).stdout)
      ? `${kubeProxy} is not of 1.36`
      : whyNoKernel(["iptables", "iptables-save", "iptables-restore", "nft", "nfacct"]);

const NODE = "kind-worker";
/** A Service goes, one changes its kind, an endpoint goes, one comes. */
const CHANGES = [
  "kubectl delete svc plain -n zoo",
  `kubectl patch svc extips -n zoo -p '{"spec":{"type":"NodePort","externalIPs":null,"ports":[{"port":80,"nodePort":30333}]}}'`,
  "kubectl delete pod b -n zoo --now",
  "kubectl create service clusterip late -n zoo --clusterip=10.96.200.77 --tcp=80:8080 && kubectl set selector svc late app=web -n zoo",
];
const LIST = { iptables: ["iptables-save", "ip6tables-save"], nftables: ["nft list ruleset"] };

describe.skipIf(why !== undefined)(reason("a real kube-proxy writes the rules that ours writes", why), () => {
  const opened: (() => void | Promise<void>)[] = [];
  afterAll(async () => {
    for (const close of opened.reverse()) await close();
  });

  const inWorld = (world: World, mode: "iptables" | "nftables"): string[] => LIST[mode].flatMap((list) => comparable(list, onNode(world, NODE, list)));

  for (const [mode, state] of [
    ["iptables", zoo],
    ["nftables", zoo],
    ["iptables", crowd],
    ["nftables", crowd],
  ] as const)
    it(`${mode}, ${state.name}`, async () => {
      const world = state(mode);
      const log: string[] = [];
      const spaces = new Namespaces(mode.slice(0, 3) + state.name.slice(0, 1));
      opened.push(() => spaces.close());
      await startProxy(spaces, mode, `${mode}-${state.name}`, world, (close) => opened.push(close), log);
      // Both look at the same API server, and each writes when it thinks fit: they have to come to agree.
      let nudges = 0;
      const agree = async (): Promise<void> => {
        let ours: string[] = [];
        let theirs = ["not looked"];
        for (let i = 1; i <= 120 && ours.join("\n") !== theirs.join("\n"); i++) {
          // Both delete emptied chains in a sync at least a second later, whenever that comes: a new Service brings one.
          if (i % 12 === 0) world.runLine(`kubectl create service clusterip nudge-${nudges} --clusterip=10.96.200.${100 + nudges++} --tcp=80`);
          await new Promise((resolve) => setTimeout(resolve, 250));
          ours = inWorld(world, mode);
          theirs = LIST[mode].flatMap((list) => comparable(list, spaces.in("node", list.split(" ")).stdout));
        }
        expect(theirs, log.join("").slice(-3000)).toEqual(ours);
        expect(ours.length).toBeGreaterThan(50);
      };
      await agree();
      for (const line of state === zoo ? CHANGES : []) {
        const before = inWorld(world, mode);
        const { code, stderr } = world.runLine(line);
        expect([line, code, stderr]).toEqual([line, 0, expect.anything()]);
        world.pass(5000);
        expect(inWorld(world, mode), line).not.toEqual(before);
        await agree();
      }
    });
});

async function startProxy(
  spaces: Namespaces,
  mode: Mode,
  name: string,
  world: World,
  close: (f: () => void | Promise<void>) => void,
  log: string[],
): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), "real-kube-proxy-"));
  close(() => rmSync(directory, { recursive: true, force: true }));
  const dual = world.api.list<{ spec: { podCIDRs?: readonly string[] } } & KubeObject>("nodes")[0]!.spec.podCIDRs?.length === 2;
  const socket = socketPath(name);
  const adapter = await serveApi(world, { socket });
  close(() => adapter.close());
  // The node's own address, which is what makes an address LOCAL in its rules.
  spaces.add("node");
  spaces.add("lan");
  spaces.veth(["node", "eth0", "172.18.0.3/16"], ["lan", "eth0"]);
  if (dual) spaces.in("node", ["ip", "addr", "add", "fc00:f853:ccd:e793::3/64", "dev", "eth0", "nodad"]);
  await spaces.relay("node", 6443, socket);
  const config = join(directory, "config");
  writeFileSync(
    config,
    'apiVersion: v1\nkind: Config\nclusters: [{name: k, cluster: {server: "http://127.0.0.1:6443"}}]\ncontexts: [{name: k, context: {cluster: k, user: k}}]\nusers: [{name: k, user: {}}]\ncurrent-context: k\n',
  );
  spaces.start(
    "node",
    [
      kubeProxy!,
      `--kubeconfig=${config}`,
      `--proxy-mode=${mode}`,
      `--hostname-override=${NODE}`,
      `--cluster-cidr=10.244.0.0/16${dual ? ",fd00:10:244::/56" : ""}`,
      "--conntrack-max-per-core=0",
      "--conntrack-min=0",
      "--conntrack-tcp-timeout-established=0s",
      "--conntrack-tcp-timeout-close-wait=0s",
    ],
    (text) => log.push(text),
  );
}
