// Records what the real tools answer: node test/golden/tools/record.mjs NAME… writes NAME.json beside NAME.cases.
// A line of a .cases file is a script for bash (with a here-document: the lines until its end), run on the node of a small
// laboratory of network namespaces; "== TITLE" begins a new laboratory; "# …" is a comment. Needs root and the tools; the
// machine's own rules are not touched. The same laboratory is made of simulated parts in test/commands/recorded-lab.ts.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const here = new URL(".", import.meta.url).pathname;
const [N, P, L] = ["node", "pod", "laptop"].map((n) => `rec-${process.pid}-${n}`);

function must(line) {
  const r = spawnSync("bash", ["--norc", "-c", line], { encoding: "utf8" });
  if (r.status !== 0) throw new Error(`${line}: ${r.stderr}`);
}

/** Servers of the laboratory: echo of what comes, and a listener that never accepts. */
const servers = `
import socket, threading, sys
def tcp(addr, port, f=socket.AF_INET):
    s = socket.socket(f, socket.SOCK_STREAM); s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    if f == socket.AF_INET6: s.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0)
    s.bind((addr, port)); s.listen(4096)
    def serve():
        while True:
            c, _ = s.accept()
            threading.Thread(target=one, args=(c,), daemon=True).start()
    def one(c):
        while True:
            b = c.recv(65536)
            if not b: break
            c.sendall(b)
        c.close()
    threading.Thread(target=serve, daemon=True).start()
def udp(addr, port, answer):
    s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM); s.bind((addr, port))
    def serve():
        while True:
            b, a = s.recvfrom(65536)
            if answer: s.sendto(b, a)
    threading.Thread(target=serve, daemon=True).start()
for a in sys.argv[1:]:
    kind, addr, port = a.split(",")
    if kind == "tcp": tcp(addr, int(port), socket.AF_INET6 if ":" in addr else socket.AF_INET)
    else: udp(addr, int(port), True)
print("ready", flush=True)
threading.Event().wait()
`;

function serve(ns, ...what) {
  const child = spawn("ip", ["netns", "exec", ns, "python3", "-c", servers, ...what], { stdio: ["ignore", "pipe", "inherit"] });
  return new Promise((resolve) => child.stdout.on("data", () => resolve(child)));
}

async function open() {
  for (const n of [N, P, L]) must(`ip netns add ${n}; ip -n ${n} link set lo up`);
  must(`ip link add eth0 netns ${N} type veth peer name n1 netns ${L}; ip -n ${N} link set eth0 up; ip -n ${L} link set n1 up`);
  must(`ip link add vethaaaa netns ${N} type veth peer name eth0 netns ${P}; ip -n ${N} link set vethaaaa up; ip -n ${P} link set eth0 up`);
  must(`ip -n ${L} addr add 172.18.0.1/16 dev n1; ip -n ${L} addr add fd00::1/64 dev n1 nodad; ip -n ${L} route add 10.244.0.0/16 via 172.18.0.3`);
  must(`ip -n ${P} addr add 10.244.1.2/24 dev eth0; ip -n ${P} route add default via 10.244.1.1`);
  must(`ip -n ${N} addr add 172.18.0.3/16 dev eth0; ip -n ${N} addr add fd00::3/64 dev eth0 nodad; ip -n ${N} addr add 10.244.1.1/32 dev vethaaaa`);
  must(`ip -n ${N} route add 10.244.1.2 dev vethaaaa scope link; ip -n ${N} route add default via 172.18.0.1; ip -n ${N} -6 route add default via fd00::1`);
  must(`ip -n ${N} route add 10.244.2.0/24 via 172.18.0.4; ip -n ${N} route add unreachable 10.9.0.0/16; ip -n ${N} route add blackhole 10.8.0.0/16`);
  must(`ip netns exec ${N} sysctl -qw net.ipv4.ip_forward=1 net.ipv4.conf.all.rp_filter=0 net.ipv4.conf.default.rp_filter=0`);
  spawnSync("sleep", ["1.5"]); // until link-local addresses are no more tentative
  return [
    await serve(N, "tcp,0.0.0.0,9000", "tcp,127.0.0.1,8099", "tcp,::,10256", "udp,172.18.0.3,53"),
    await serve(P, "tcp,0.0.0.0,80", "udp,0.0.0.0,53"),
    await serve(L, "tcp,0.0.0.0,8080"),
  ];
}

function close(children) {
  for (const c of children) c.kill("SIGKILL");
  for (const n of [N, P, L]) spawnSync("ip", ["netns", "del", n]);
}

export function casesOf(file) {
  const lines = readFileSync(file, "utf8").split("\n");
  const cases = [];
  for (let i = 0; i < lines.length; i++) {
    let script = lines[i];
    if (script === "" || script.startsWith("# ")) continue;
    const end = /<<'?([A-Z]+)'?/.exec(script)?.[1];
    while (end !== undefined && i + 1 < lines.length && !script.endsWith(`\n${end}`)) script += `\n${lines[++i]}`;
    cases.push(script);
  }
  return cases;
}

for (const name of process.argv.slice(2)) {
  const cwd = mkdtempSync(join(tmpdir(), "rec-"));
  const cases = [];
  let children = await open();
  try {
    for (const script of casesOf(`${here}${name}.cases`)) {
      if (script.startsWith("== ")) {
        if (cases.length > 0) {
          close(children);
          children = await open();
        }
        cases.push({ lab: script.slice(3) });
        continue;
      }
      const r = spawnSync("ip", ["netns", "exec", N, "bash", "--norc", "-c", script], {
        encoding: "utf8",
        cwd,
        timeout: 60_000,
        env: { PATH: "/usr/sbin:/usr/bin:/sbin:/bin", HOME: "/root", LC_ALL: "C" },
      });
      cases.push({ script, stdout: r.stdout, stderr: r.stderr, code: r.status });
    }
  } finally {
    close(children);
    rmSync(cwd, { recursive: true });
  }
  writeFileSync(`${here}${name}.json`, `[\n${cases.map((c) => JSON.stringify(c)).join(",\n")}\n]\n`);
  console.log(name, cases.length);
}
