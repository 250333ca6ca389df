// The zoo's network as real namespaces: laptop, three nodes on a bridge, four Pods behind veth pairs; in each Pod that
// serves, a small server that tells who it is and whom it sees.
import { PODS, SERVING } from "./requests";
import type { Namespaces } from "./netns";

const NODES = ["kind-control-plane", "kind-worker", "kind-worker2"];

const SERVER = `
const name = process.argv[1];
require("net").createServer((c) => { c.on("error", () => {}); c.end(name + " " + c.remoteAddress.replace("::ffff:", "")); }).listen(8080, "0.0.0.0", () => {
  const u = require("dgram").createSocket("udp4");
  u.on("message", (m, from) => u.send(name + " " + from.address, from.port, from.address)).bind(8081, () => console.log("ready"));
});
`;

// Asks one after the other: [proto, ip, port, tries, endpoints enough, address of the client's own] each.
const CLIENT = `
const net = require("net"), dgram = require("dgram"), WAIT = 800;
const tcp = (ip, port) => new Promise((done) => {
  let text = "";
  const c = net.connect({ host: ip, port }), end = (v) => { clearTimeout(t); c.destroy(); done(v); }, t = setTimeout(() => end("timeout"), WAIT);
  c.on("data", (d) => (text += d)).on("end", () => end(text)).on("error", (e) => end(e.code === "ECONNREFUSED" ? "refused" : e.code));
});
const udp = (ip, port) => new Promise((done) => {
  const u = dgram.createSocket("udp4"), end = (v) => { clearTimeout(t); u.close(); done(v); }, t = setTimeout(() => end("timeout"), WAIT);
  u.on("message", (m) => end(String(m))).on("error", (e) => end(e.code === "ECONNREFUSED" ? "refused" : e.code));
  u.connect(port, ip, () => u.send("clientip"));
});
(async () => {
  const out = [];
  for (const [proto, ip, port, tries, enough] of JSON.parse(process.argv[1])) {
    const seen = new Set();
    for (let i = 0; i < tries && seen.size < enough; i++) seen.add(await (proto === "udp" ? udp : tcp)(ip, port));
    out.push([...seen].sort());
  }
  console.log(JSON.stringify(out));
})();
`;

/** Makes the namespaces and starts the servers. `laptopRoutes`: addresses of load balancers, to the node that announces each. */
export async function buildCluster(spaces: Namespaces, laptopRoutes: ReadonlyMap<string, string>): Promise<void> {
  spaces.add("laptop");
  const sysctl = (ns: string, ...settings: string[]): void => void spaces.in(ns, ["sysctl", "-qw", ...settings]);
  spaces.in("laptop", ["ip", "link", "add", "kind", "type", "bridge"]);
  spaces.in("laptop", ["ip", "addr", "add", "172.18.0.1/16", "dev", "kind"]);
  spaces.in("laptop", ["ip", "link", "set", "kind", "up"]);
  NODES.forEach((node, i) => {
    spaces.add(node);
    spaces.veth([node, "eth0", `172.18.0.${i + 2}/16`], ["laptop", `port${i}`]);
    spaces.in("laptop", ["ip", "link", "set", `port${i}`, "master", "kind"]);
    spaces.in(node, ["ip", "route", "add", "default", "via", "172.18.0.1"]);
    NODES.forEach((_, j) => j !== i && spaces.in(node, ["ip", "route", "add", `10.244.${j}.0/24`, "via", `172.18.0.${j + 2}`]));
    sysctl(
      node,
      "net.ipv4.ip_forward=1",
      "net.ipv4.conf.all.rp_filter=0",
      "net.ipv4.conf.default.rp_filter=0",
      "net.ipv4.icmp_ratelimit=0",
      "net.ipv4.conf.all.route_localnet=1",
    );
  });
  // What is not on the bridge leads to a router that never answers.
  spaces.in("laptop", ["ip", "route", "add", "default", "via", "172.18.255.254"]);
  spaces.in("laptop", ["ip", "neigh", "add", "172.18.255.254", "lladdr", "02:00:00:00:00:fe", "dev", "kind"]);
  for (const [ip, via] of laptopRoutes) spaces.in("laptop", ["ip", "route", "add", ip, "via", via]);
  const ready: Promise<void>[] = [];
  for (const [pod, node, ip] of PODS) {
    const gateway = ip.replace(/\.\d+$/, ".1");
    spaces.add(pod);
    spaces.veth([pod, "eth0", `${ip}/32`], [node, `veth-${pod}`, `${gateway}/32`]);
    spaces.in(node, ["ip", "route", "add", ip, "dev", `veth-${pod}`]);
    spaces.in(pod, ["ip", "route", "add", gateway, "dev", "eth0", "scope", "link"]);
    spaces.in(pod, ["ip", "route", "add", "default", "via", gateway]);
    if (SERVING.includes(pod))
      ready.push(new Promise((resolve) => spaces.start(pod, [process.execPath, "-e", SERVER, pod], (text) => text.includes("ready") && resolve())));
  }
  await Promise.all(ready);
}

export type Ask = readonly [proto: "tcp" | "udp", ip: string, port: number, tries: number, enough: number];

/** What the real kernel lets each request have: the different answers, sorted. */
export async function askKernel(spaces: Namespaces, from: string, asks: readonly Ask[]): Promise<readonly (readonly string[])[]> {
  const { code, stdout, stderr } = await spaces.later(from, [process.execPath, "-e", CLIENT, JSON.stringify(asks)], 60_000);
  if (code !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as string[][];
}
