// A line by a form means what its text means, in a block or alone, on one machine and on others; what is wrong in it is said in the same words.
import fc from "fast-check";
import { expect, test } from "vitest";
import { Clock } from "../../src/base/clock";
import { Random } from "../../src/base/random";
import { Block, Filled, line as byForm, textOf, type Line } from "../../src/net/block";
import { createNetwork } from "../../src/net/network";
import { stackOf } from "../../src/net/netns";
import type { ScriptInput } from "../../src/net/nftables/lines";
import { list } from "../../src/net/nftables/list";
import { nftablesKey } from "../../src/net/nftables/nftables";
import type { Nftables } from "../../src/net/nftables/nftables";
import { NftError } from "../../src/net/nftables/syntax";

const machines = createNetwork(new Clock(0), new Random(1));
let made = 0;
function machine(): Nftables {
  const nft = stackOf(machines.addNamespace(`m${made++}`)).slot(nftablesKey);
  nft.runLines([
    "add table ip t",
    "add set ip t ips { type ipv4_addr ; }",
    "add set ip t ips2 { type ipv4_addr ; }",
    "add map ip t services { type ipv4_addr . inet_proto . inet_service : verdict ; }",
    "add set ip t flows { type ipv4_addr . ipv4_addr . inet_proto . inet_service ; }",
    "add set ip t pairs { type ipv4_addr . ipv4_addr ; }",
    "add set ip t ports { type inet_service ; flags interval ; }",
    ...["a", "b", "c"].map((name) => `add chain ip t ${name}`),
    "add chain ip t base { type nat hook postrouting priority 100 ; }",
  ]);
  return nft;
}

/** What a script says where it fails, and what the table is then. */
function after(nft: Nftables, input: ScriptInput): unknown {
  let said: unknown;
  try {
    nft.runLines(input);
  } catch (e) {
    if (!(e instanceof NftError)) throw e;
    said = [e, ...e.rest].map(({ message, line, from, to }) => ({ message, line, from, to }));
  }
  return { said, table: list(nft, { what: "ruleset" }, { handles: true, now: 0 }) };
}

/** What suits, and now and then what does not: one mistake in a script and nothing of it is done. */
const mostly = (good: readonly string[], bad: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof({ weight: 25, arbitrary: fc.constantFrom(...good) }, { weight: 1, arbitrary: fc.constantFrom(...bad) });
const address = mostly(["10.0.0.1", "10.0.0.2", "10.0.0.3"], ["10.0.0.256", "10.0.0.0/24", "fd00::1", "10.0.0.1, 10.0.0.2", "", "}", "80"]);
const port = mostly(["80", "81", "443"], ["0", "080", "http", "70000", "80-90", "x y", "10.0.0.1"]);
const proto = mostly(["tcp", "udp", "sctp"], ["6", "nope", "80"]);
const chain = mostly(["a", "b", "c"], ["base", "gone", "a b", "9"]);
const set = mostly(["ips", "ips2"], ["services", "flows", "ports", "gone"]);
const few = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(of, { minLength: 1, maxLength: 3 });

const dnats = [1, 2, 3].map((n) => [
  "add rule ip t ",
  " meta l4proto ",
  ` dnat ip addr . port to numgen random mod ${n} map { 0 : `,
  ...Array.from({ length: n }, (_, i) => [" . ", i === n - 1 ? " }" : ` , ${i + 1} : `]).flat(),
]);
const filled: fc.Arbitrary<Line> = fc.oneof(
  { weight: 3, arbitrary: chain.map((c) => byForm`add chain ip t ${c}`) },
  { weight: 1, arbitrary: chain.map((c) => byForm`flush chain ip t ${c}`) },
  { weight: 1, arbitrary: fc.tuple(set, address).map(([s, a]) => `add element ip t ${s} { ${a} }`) },
  { weight: 3, arbitrary: address.map((a) => byForm`add element ip t ips { ${a} }`) },
  { weight: 1, arbitrary: fc.tuple(address, chain).map(([a, c]) => byForm`add element ip t ips { ${a} : goto ${c} }`) },
  { weight: 1, arbitrary: port.map((p) => byForm`add element ip t ports { ${p} }`) },
  { weight: 3, arbitrary: fc.tuple(address, proto, port, chain).map(([a, p, n, c]) => byForm`add element ip t services { ${a} . ${p} . ${n} : goto ${c} }`) },
  { weight: 1, arbitrary: fc.tuple(address, address).map(([a, b]) => byForm`add element ip t pairs { ${a} . ${b} }`) },
  { weight: 3, arbitrary: fc.tuple(address, address, proto, port).map(([a, b, p, n]) => byForm`add element ip t flows { ${a} . ${b} . ${p} . ${n} }`) },
  { weight: 3, arbitrary: fc.tuple(chain, address).map(([c, a]) => byForm`add rule ip t ${c} ip saddr ${a} accept`) },
  { weight: 2, arbitrary: fc.tuple(chain, address, chain).map(([c, a, to]) => byForm`add rule ip t ${c} ip saddr ${a} jump ${to}`) },
  { weight: 2, arbitrary: fc.tuple(chain, port, port).map(([c, a, b]) => byForm`add rule ip t ${c} tcp dport { ${a} , ${b} } drop`) },
  { weight: 2, arbitrary: fc.tuple(chain, port).map(([c, p]) => byForm`add rule ip t ${c} tcp dport ${p}`) },
  { weight: 1, arbitrary: fc.tuple(chain, set).map(([c, s]) => byForm`add rule ip t ${c} ip saddr @${s} counter`) },
  { weight: 1, arbitrary: fc.tuple(chain, address).map(([c, to]) => byForm`add rule ip t ${c} dnat to ${to}`) },
  {
    weight: 5,
    arbitrary: fc.tuple(chain, proto, few(fc.tuple(address, port))).map(([c, p, to]) => new Filled(dnats[to.length - 1]!, [c, p, ...to.flat()])),
  },
);

test("lines by a form are as their texts", () => {
  const part = fc.oneof(filled, fc.array(filled, { minLength: 1, maxLength: 4 }));
  fc.assert(
    fc.property(fc.array(fc.array(part, { maxLength: 4 }), { minLength: 1, maxLength: 4 }), (runs) => {
      const inputs = runs.map((parts): ScriptInput => parts.map((p) => (Array.isArray(p) ? new Block(p) : p)));
      const [byText, byLine, other] = [machine(), machine(), machine()];
      for (const input of [...inputs, ...inputs]) {
        const expected = after(
          byText,
          input.map((p) => (p instanceof Block ? new Block(p.lines.map(textOf)) : textOf(p))),
        );
        for (const nft of [byLine, other]) expect(after(nft, input)).toEqual(expected);
      }
    }),
    { numRuns: 400 },
  );
});
