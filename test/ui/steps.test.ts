// What a rule asks stands once beside what it does.
import { expect, test } from "vitest";
import { asks } from "../../src/ui/views/steps";

test.each([
  [
    '-A KUBE-SERVICES -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-TCOU7JCQXEZGVUNU',
    "→ KUBE-SVC-TCOU7JCQXEZGVUNU",
    "-d 10.96.0.10/32 -p udp -m udp --dport 53",
  ],
  ["-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000", "MARK", ""],
  ["ip daddr @nodeport-ips meta l4proto . th dport vmap @service-nodeports", "vmap @service-nodeports", "ip daddr @nodeport-ips meta l4proto . th dport"],
  ["jump services", "jump services", ""],
  ['meta mark & 0x00004000 != 0x00000000 masquerade fully-random comment "x"', "masquerade fully-random", "meta mark & 0x00004000 != 0x00000000"],
])("%s", (text, verdict, asked) => expect(asks({ text, verdict })).toBe(asked));
