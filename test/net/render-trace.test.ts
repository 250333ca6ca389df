// A trace as the page shows it: each rule with the packet before and after.
import { expect, test } from "vitest";
import { Clock } from "../../src/base/clock";
import { Random } from "../../src/base/random";
import { createNetwork } from "../../src/net/network";
import { renderSteps } from "../../src/net/render-trace";

test("marks, DNAT and MASQUERADE show as changes of the packet", () => {
  const net = createNetwork(new Clock(0), new Random(1));
  for (const n of ["client", "node", "server"]) net.addNamespace(n);
  net.addVeth({ ns: "client", link: "eth0" }, { ns: "node", link: "a" });
  net.addVeth({ ns: "server", link: "eth0" }, { ns: "node", link: "b" });
  const [client, node, server] = ["client", "node", "server"].map((n) => net.namespace(n)!);
  client!.addAddress("eth0", "10.1.0.2/24");
  client!.addRoute({ dest: "default", via: "10.1.0.1", link: "eth0" });
  node!.addAddress("a", "10.1.0.1/24");
  node!.addAddress("b", "10.2.0.1/24");
  server!.addAddress("eth0", "10.2.0.2/24");
  node!.sysctls.set("net.ipv4.ip_forward", "1");
  net.serve("s", {});
  server!.listen({ proto: "tcp", address: "", port: 8080, owner: "s" });
  for (const r of [
    "-A PREROUTING -d 10.96.0.1/32 -j MARK --set-xmark 0x4000/0x4000",
    "-A PREROUTING -d 10.96.0.1/32 -p tcp -j DNAT --to-destination 10.2.0.2:8080",
    "-A POSTROUTING -m mark --mark 0x4000/0x4000 -j MASQUERADE",
  ])
    node!.iptables(4, ["-t", "nat", ...r.split(" ")]);
  const c = client!.connect({ ip: "10.96.0.1", port: 80 }, { fromPort: 40000 });
  expect(c.state).toBe("established");
  const steps = renderSteps(net.traces.steps(c.trace)).map(({ rule, ...s }) => ({ ...s, rule: rule > 0 }));
  const common = { node: "node", kind: "iptables", table: "nat" };
  expect(steps).toEqual([
    {
      ...common,
      hook: "PREROUTING",
      chain: "PREROUTING",
      rule: true,
      text: "-A PREROUTING -d 10.96.0.1/32 -j MARK --set-xmark 0x4000/0x4000",
      verdict: "CONTINUE",
      before: "10.1.0.2:40000 > 10.96.0.1:80",
      after: "10.1.0.2:40000 > 10.96.0.1:80 mark 0x4000",
    },
    {
      ...common,
      hook: "PREROUTING",
      chain: "PREROUTING",
      rule: true,
      text: "-A PREROUTING -d 10.96.0.1/32 -p tcp -j DNAT --to-destination 10.2.0.2:8080",
      verdict: "ACCEPT",
      before: "10.1.0.2:40000 > 10.96.0.1:80 mark 0x4000",
      after: "10.1.0.2:40000 > 10.2.0.2:8080 mark 0x4000",
    },
    {
      ...common,
      hook: "POSTROUTING",
      chain: "POSTROUTING",
      rule: true,
      text: "-A POSTROUTING -m mark --mark 0x4000/0x4000 -j MASQUERADE",
      verdict: "ACCEPT",
      before: "10.1.0.2:40000 > 10.2.0.2:8080 mark 0x4000",
      after: "10.2.0.1:40000 > 10.2.0.2:8080 mark 0x4000",
    },
  ]);
});
