// A block of lines means what its lines mean, wherever it is put in and however often; what is wrong in it is said of its line.
import fc from "fast-check";
import { expect, test } from "vitest";
import { Clock } from "../../src/base/clock";
import { Random } from "../../src/base/random";
import { Block, line as byForm, linesOf, type Line } from "../../src/net/block";
import { saveLines } from "../../src/net/iptables/save";
import { iptables } from "../../src/net/iptables/state";
import { createNetwork } from "../../src/net/network";
import type { RestoreInput } from "../../src/net/iptables/block";
import { stackOf } from "../../src/net/netns";
import type { Netns } from "../../src/net/types";

const machines = createNetwork(new Clock(0), new Random(1));
let made = 0;
const machine = (): Netns => machines.addNamespace(`m${made++}`);

function saved(netns: Netns): readonly string[] {
  return saveLines(stackOf(netns).slot(iptables), 4, { counters: true }, 0);
}

const chain = fc.constantFrom("A", "B", "C", "D", "PREROUTING");
const line = fc.oneof(
  { weight: 3, arbitrary: chain.map((c) => `:${c} - [0:0]`) },
  { weight: 4, arbitrary: fc.tuple(chain, chain, fc.nat(3)).map(([c, to, n]) => `-A ${c} -s 10.0.0.${n} -j ${to}`) },
  { weight: 2, arbitrary: fc.tuple(chain, fc.nat(3)).map(([c, n]) => `-A ${c} -p tcp -m tcp -j DNAT --to-destination 10.0.1.${n}:80`) },
  { weight: 1, arbitrary: chain.map((c) => `-A ${c} -s 10.0.0.1,10.0.0.2 -j RETURN`) },
  { weight: 1, arbitrary: fc.constantFrom("-A A -m set --match-set GONE src -j B", "-A A -s 10.0.0.256 -j B", "-X C", "-F B", "-A A -j REJECT") },
);

const rule = fc
  .tuple(fc.constantFrom("A", "B", "C", "D"), fc.constantFrom("A", "B", "C", "D", "OUT"), fc.nat(3))
  .map(([c, to, n]) => `-A ${c} -s 10.0.1.${n} -j ${to}`);
/** Chains and then rules, as programs write them. */
const orderly = fc
  .tuple(fc.subarray(["A", "B", "C", "D"], { minLength: 1 }), fc.array(rule, { maxLength: 5 }))
  .map(([chains, rules]) => [...chains.map((c) => `:${c} - [0:0]`), ...rules.filter((r) => r.endsWith("OUT") || chains.includes(r.split(" ")[1]!))]);

const address = fc.constantFrom("10.0.2.1", "10.0.2.2", "10.0.2.256", "10.0.2.0/24", "fd00::1", "", "! 10.0.2.1");
const name = fc.constantFrom("A", "B", "C", "OUT", "DROP", "RETURN", "a b", 'q"uote', "back\\slash", "-x");
const proto = fc.constantFrom("tcp", "udp", "nope");
/** Lines by forms, with fillings that suit and fillings that do not. */
const filled: fc.Arbitrary<Line> = fc.oneof(
  { weight: 3, arbitrary: chain.map((c) => byForm`:${c} - [0:0]`) },
  { weight: 4, arbitrary: fc.tuple(chain, address, name).map(([c, a, to]) => byForm`-A ${c} -s ${a} -j ${to}`) },
  { weight: 2, arbitrary: fc.tuple(name, name).map(([c, to]) => byForm`-A ${c} -m comment --comment "${to}" -j OUT`) },
  { weight: 2, arbitrary: fc.tuple(chain, name, name).map(([c, why, to]) => byForm`-A ${c} -m comment --comment ${why} -j ${to}`) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(chain, proto, fc.constantFrom("10.0.3.1:80", "10.0.3.1:0", "10.0.3.1", ":80", "10.0.3.1:99999"))
      .map(([c, p, to]) => byForm`-A ${c} -m ${p} -p ${p} -j DNAT --to-destination ${to}`),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(chain, fc.constantFrom("0.5", "1.5", "0.", "x"))
      .map(([c, share]) => byForm`-A ${c} -m statistic --mode random --probability ${share} -j A`),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(chain, fc.constantFrom("80", "080", "http", "70000")).map(([c, port]) => byForm`-A ${c} -p tcp --dport ${port} -i eth0 -j B`),
  },
);

test("blocks are as their lines, again and again, on one machine and on others", () => {
  const part = fc.oneof(
    line,
    fc.array(line, { minLength: 1, maxLength: 6 }),
    fc.array(filled, { minLength: 1, maxLength: 6 }),
    orderly,
    orderly,
    fc.constant([":OUT - [0:0]"]),
  );
  fc.assert(
    fc.property(fc.array(fc.array(part, { maxLength: 8 }), { minLength: 1, maxLength: 3 }), (runs) => {
      const inputs = runs.map((parts): RestoreInput => ["*nat", ...parts.map((p) => (typeof p === "string" ? p : new Block<never>(p))), "COMMIT"]);
      const [byLine, byBlock, other] = [machine(), machine(), machine()];
      for (const input of [...inputs, ...inputs]) {
        const failure = byLine.iptablesRestore(4, linesOf(input as never), { flush: false, counters: true });
        for (const netns of [byBlock, other]) {
          expect(netns.iptablesRestore(4, input, { flush: false, counters: true })).toEqual(failure);
          expect(saved(netns)).toEqual(saved(byLine));
        }
      }
    }),
    { numRuns: 500 },
  );
});
