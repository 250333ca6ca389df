// A block of lines means what its lines mean, wherever it is put in and however often; what is wrong in it is said of its line.
import fc from "fast-check";
import { expect, test } from "vitest";
import { Clock } from "../../src/base/clock";
import { Random } from "../../src/base/random";
import { Block, linesOf } from "../../src/net/block";
import { saveLines } from "../../src/net/iptables/save";
import { iptables } from "../../src/net/iptables/state";
import { createNetwork } from "../../src/net/network";
import type { RestoreInput } from "../../src/net/iptables/restore";
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

test("blocks are as their lines, again and again, on one machine and on others", () => {
  const part = fc.oneof(line, fc.array(line, { minLength: 1, maxLength: 6 }), orderly, orderly, fc.constant([":OUT - [0:0]"]));
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
