// What one Service port has in the kernel, for those who ask why a rule is there: the values that the modes cache anyway,
// and their text only on demand, as the kernel's own tools list it (table, chain, rule).
import { linesOf } from "../net/block";
import { splitLine } from "../net/iptables/lexer";
import { parseRule } from "../net/iptables/rule";
import { printRule } from "../net/nftables/print-rule";
import { parseScript } from "../net/nftables/script";
import type { Because } from "../base/history";
import type { Family } from "./ip";
import type { Fragment } from "./iptables/fragment";
import type { ContainerElement, NftFragment } from "./nftables/fragment";
import { tableName } from "./nftables/names";
import type { SetEntry } from "./ipvs/sets";
import type { Wanted } from "./ipvs/virtual";
import type { ServicePort } from "./serviceport";

/**
 * iptables: table "nat", chain "KUBE-SVC-…", text "-A KUBE-SVC-… …". nftables: table "ip kube-proxy", chain a chain's name
 * or "map service-ips", text a rule or an element ("KEY : VALUE"). IPVS: table "ipvs", chain "TCP 10.96.0.1:443", text the
 * real server; table "ipset", chain the set, text the entry.
 */
export type WrittenLine = { readonly table: string; readonly chain: string; readonly text: string };

export type Written = {
  readonly port: ServicePort;
  /** The mode's own value: the same value, the same lines. */
  readonly value: object;
  lines(): readonly WrittenLine[];
};

/** What a sync changed of one Service port's rules on a node; one of the two may be undefined: it had none, or has none any more. */
export type RuleChange = { readonly before: Written | undefined; readonly after: Written | undefined; readonly because: Because };

/** A sync that changed rules, as the history of the world has it. */
export type RulesChange = {
  readonly kind: "rules";
  readonly node: string;
  readonly mode: string;
  readonly family: Family;
  readonly changes: readonly RuleChange[];
};

export function writtenIptables(family: Family, port: ServicePort, fragment: Pick<Fragment, "filter" | "nat" | "rules">): Written {
  return {
    port,
    value: fragment,
    lines: () => [...kernelLines(family, "filter", linesOf([fragment.filter])), ...kernelLines(family, "nat", linesOf([fragment.nat, fragment.rules]))],
  };
}

function kernelLines(family: Family, table: string, rules: readonly string[]): readonly WrittenLine[] {
  return rules.flatMap((line) => {
    const words = splitLine(line);
    const chain = words[1] ?? "";
    return parseRule(family, table, chain, words, 2).map(({ text }) => ({ table, chain, text }));
  });
}

export function writtenNftables(family: Family, port: ServicePort, fragment: NftFragment, hairpins: readonly ContainerElement[]): Written {
  const table = `${family === 4 ? "ip" : "ip6"} ${tableName}`;
  return {
    port,
    value: fragment,
    lines: () => [
      ...[...fragment.elements, ...hairpins].map(({ in: name, key, value }) => ({
        table,
        chain: `${value === "" ? "set" : "map"} ${name}`,
        text: value === "" ? key : `${key} : ${value}`,
      })),
      ...parseScript(linesOf([fragment.lines]).join("\n")).flatMap((c) =>
        c.on === "rule" && c.rule !== undefined ? [{ table, chain: c.chain, text: printRule(c.rule) }] : [],
      ),
    ],
  };
}

export function writtenIpvs(port: ServicePort, wanted: Wanted, hairpins: readonly SetEntry[]): Written {
  return {
    port,
    value: wanted,
    lines: () => [
      ...wanted.servers.flatMap((s) => {
        const chain = `${s.proto.toUpperCase()} ${s.ip}:${s.port}`;
        return s.endpoints.length === 0 ? [{ table: "ipvs", chain, text: "" }] : s.endpoints.map((e) => ({ table: "ipvs", chain, text: e.address }));
      }),
      ...[...hairpins, ...wanted.entries].map(({ set, text }) => ({ table: "ipset", chain: set, text })),
    ],
  };
}
