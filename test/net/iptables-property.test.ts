// Whatever rules are put in, what iptables-save prints is read back as the same rules.
import fc from "fast-check";
import { expect, test } from "vitest";
import { splitLine } from "../../src/net/iptables/lexer";
import { parseRule, Rule } from "../../src/net/iptables/rule";
import { readLike, readLine, shapesFor, type Shapes } from "../../src/net/iptables/shape";
import { quoted } from "../../src/net/iptables/extension";

const ip = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255), fc.nat(255)).map((o) => o.join("."));
const not = fc.constantFrom("", "! ");
const port = fc.nat(65535);
const net = fc.tuple(not, fc.constantFrom("-s", "-d"), ip, fc.integer({ min: 1, max: 32 })).map(([n, o, a, b]) => `${n}${o} ${a}/${b}`);
const comment = fc
  .string({ minLength: 0, maxLength: 40 })
  .filter((s) => !/[\0\n\t]/.test(s))
  .map((s) => `-m comment --comment "${s.replace(/["\\]/g, "\\$&")}"`);
const match = fc.oneof(
  comment,
  fc
    .tuple(not, fc.subarray(["NEW", "ESTABLISHED", "RELATED", "INVALID", "DNAT"], { minLength: 1 }))
    .map(([n, s]) => `-m conntrack ${n}--ctstate ${s.join(",")}`),
  fc.tuple(not, fc.nat(0xffff), fc.nat(0xffff)).map(([n, v, m]) => `-m mark ${n}--mark ${v}/0x${m.toString(16)}`),
  fc.double({ min: 0, max: 1, noNaN: true }).map((p) => `-m statistic --mode random --probability ${p.toFixed(10)}`),
  fc.constantFrom("LOCAL", "UNICAST").map((t) => `-m addrtype --dst-type ${t}`),
  fc
    .tuple(fc.constantFrom("--set", "--rcheck --seconds 10800 --reap", "--update --hitcount 3"), fc.constantFrom("X", "KUBE-SEP-A"))
    .map(([m, n]) => `-m recent ${m} --name ${n} --rsource`),
  fc.tuple(fc.integer({ min: 1, max: 60 }), fc.constantFrom("sec", "min", "hour", "day")).map(([n, u]) => `-m limit --limit ${n}/${u}`),
);
const ports = fc
  .option(fc.tuple(not, fc.constantFrom("--sport", "--dport"), port), { nil: undefined })
  .map((p) => (p === undefined ? "-p tcp" : `-p tcp ${p[0]}${p[1]} ${p[2]}`));
const target = fc.oneof(
  fc.constantFrom("ACCEPT", "RETURN", "KUBE-SVC-X").map((t) => `-j ${t}`),
  fc.tuple(fc.constantFrom("--set-mark", "--or-mark", "--and-mark", "--xor-mark"), fc.nat(0xffff)).map(([o, v]) => `-j MARK ${o} ${v}`),
  fc.tuple(ip, port).map(([a, p]) => `-j DNAT --to-destination ${a}:${p + 1 > 65535 ? p : p + 1}`),
  fc.constantFrom("", " --random-fully").map((f) => `-j MASQUERADE${f}`),
);

test("save(parse(line)) is a fixed point", () => {
  fc.assert(
    fc.property(fc.array(net, { maxLength: 1 }), ports, fc.array(match, { maxLength: 3 }), target, (nets, p, matches, t) => {
      const line = ["-A CHAIN", ...nets, p, ...matches, t].join(" ");
      const [rule] = parseRule(4, "nat", "CHAIN", splitLine(line), 2);
      const saved = rule!.text;
      const [again] = parseRule(4, "nat", "CHAIN", splitLine(saved), 2);
      expect(again!.text).toBe(saved);
      expect(again!.spec).toBe(rule!.spec);
    }),
    { numRuns: 500 },
  );
});

test("a quoted word is read back as it was", () => {
  fc.assert(
    fc.property(
      fc.string().filter((s) => !s.includes("\0") && !s.includes("\n")),
      (s) => {
        expect(splitLine(`-A X --comment ${quoted(s)} -j Y`)).toEqual(["-A", "X", "--comment", s, "-j", "Y"]);
      },
    ),
  );
});

function read(line: string, known: Shapes): Rule | readonly Rule[] {
  return readLike(4, "nat", line, known, "CHAIN") ?? readLine(4, "nat", line, known);
}

test("a line of a shape that was read before is put off, and means the same", () => {
  const known = shapesFor(4, "nat");
  const line = fc
    .tuple(fc.constantFrom("-s", "-d", "! -s"), ip, comment, ports, fc.double({ min: 0.01, max: 0.99, noNaN: true }), target)
    .map(([o, a, c, p, f, t]) => `-A CHAIN ${o} ${a} ${c} ${p} -m statistic --mode random --probability ${f.toFixed(10)} ${t}`);
  fc.assert(
    fc.property(line, (l) => {
      const [eager] = parseRule(4, "nat", "CHAIN", splitLine(l), 2);
      for (let i = 0; i < 2; i++) {
        const rule = read(l, known);
        expect(rule).toBeInstanceOf(Rule);
        const one = rule as Rule;
        expect([one.chain, one.jump, one.goto, one.verdict, one.needs]).toEqual([eager!.chain, eager!.jump, eager!.goto, eager!.verdict, eager!.needs]);
        expect(one.text).toBe(eager!.text);
      }
    }),
  );
});

test("what is wrong in one value is found, though the shape is known", () => {
  const known = shapesFor(4, "raw");
  const good = "-A X -s 10.0.0.1 -p tcp -m tcp --dport 80 -j DNAT --to-destination 10.0.0.2:80";
  read(good, known);
  expect(readLike(4, "nat", good, known, "")?.text).toBe(good.replace("10.0.0.1", "10.0.0.1/32"));
  for (const [from, to, words] of [
    ["-s 10.0.0.1", "-s 10.0.0.256", "host/network `10.0.0.256' not found"],
    ["--dport 80", "--dport 70000", "invalid port/service `70000' specified"],
    ["10.0.0.2:80", "10.0.0.2:70000", "Port `70000' not valid"],
    ["-p tcp", "-p icmp", "TCP match requires '-p tcp'"],
  ] as const) {
    expect(() => read(good.replace(from, to), known)).toThrow(words);
  }
});
