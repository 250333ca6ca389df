// Four comparisons as the rows of a table, and what a reader may ask for: plain data, drawn by SideBySide.svelte.
import type { Compared, Cost, Probe } from "../../session/compare";
import type { ClusterRow, PodRow, ServiceRow } from "../../session/views/types";
import { t } from "../language.svelte";

export const modes = ["userspace", "iptables", "ipvs", "nftables"] as const;
export type Mode = (typeof modes)[number];
export const modeNames: Readonly<Record<Mode, string>> = { userspace: "userspace", iptables: "iptables", ipvs: "IPVS", nftables: "nftables" };

/** A cell: its text, a smaller line beneath, its colour's meaning, and a number that a bar shows. */
export type Cell = { readonly text: string; readonly sub?: string; readonly tone?: "pod" | "bad" | "rule" | "pkt" | "soft"; readonly size?: number };
export type Line = { readonly key: string; readonly label: string; readonly hint: string; readonly cells: readonly (Cell | undefined)[] };

const short = (place: string): string => place.replace(/^(pod|node)\//, "").replace(/^default\//, "");
const cost = (c: Cost, of: "tried" | "lookups"): string => c[of].toLocaleString("en");

/** The table's lines, each with a cell for each mode; a mode that has not been played yet has undefined cells. */
export function lines(results: readonly (Compared | undefined)[]): readonly Line[] {
  const line = (key: string, label: string, hint: string, cell: (c: Compared) => Cell): Line => ({
    key,
    label,
    hint,
    cells: results.map((c) => (c === undefined ? undefined : cell(c))),
  });
  const probe = (name: Probe["name"], label: string, hint: string): Line => {
    const found = results.flatMap((c) => c?.probes.filter((p) => p.name === name) ?? []);
    const from = found[0];
    return line(name, label, from === undefined ? hint : `${hint} ${t("On {node}.", { node: from.where })}`, (c) => {
      const p = c.probes.find((x) => x.name === name);
      return p === undefined
        ? { text: "—", tone: "soft" }
        : { text: p.text, tone: p.code === 0 ? "pod" : "bad", sub: p.line.replace("-sS -o /dev/null -w '%{http_code}' ", "") };
    });
  };
  const numbers = (key: "tried" | "lookups", label: string, hint: string): Line =>
    line(key, label, hint, (c) => ({
      text: cost(c.first, key),
      sub: t("{n} for all {packets} packets", { n: cost(c.whole, key), packets: c.packets }),
      tone: "rule",
      size: c.first[key],
    }));
  return [
    line("outcome", t("Outcome"), t("What curl printed."), (c) => ({
      text: c.text === "" ? (c.code === 0 ? t("no text") : t("exit code {code}", { code: c.code })) : c.text,
      tone: c.code === 0 ? "pod" : "bad",
    })),
    line("answered", t("Answered by"), t("The socket that took the request in the end."), (c) =>
      c.answeredBy === "" ? { text: t("nobody"), tone: "bad" } : { text: short(c.answeredBy), tone: "pod" },
    ),
    line("source", t("Source it sees"), t("The client's address as that socket has it."), (c) =>
      c.seenFrom === ""
        ? { text: "—", tone: "soft" }
        : { text: c.seenFrom, tone: "pkt", sub: c.seenFrom === c.client ? t("the client's own") : t("not the client's {address}", { address: c.client }) },
    ),
    line(
      "crossings",
      t("Kernel ↔ user space"),
      t("How often the bytes of request and answer were copied between the kernel and kube-proxy on their way. Every mode copies them at both ends."),
      (c) => ({
        text: String(c.crossings),
        sub: c.crossings === 0 ? t("the kernel alone") : t("kube-proxy reads and writes"),
        tone: c.crossings === 0 ? "soft" : "bad",
        size: c.crossings,
      }),
    ),
    numbers("tried", t("Rules tried"), t("By the packet that opens the connection, on every node that it crosses; and by all packets of the request.")),
    numbers("lookups", t("Look-ups"), t("In sets, maps and hash tables, by the same packets. Conntrack's are left out: every mode has them.")),
    probe("ping", t("ping the ClusterIP"), t("Nothing answers for an address that is only rules.")),
    probe("localhost", t("Node port on localhost"), t("localhost:nodePort, asked for on a node itself.")),
    probe("none", t("No endpoints"), t("A Service whose selector matches nobody.")),
  ];
}

/** The widest bar of a line stands for its largest number. */
export const share = (line: Line, cell: Cell): number => {
  const most = Math.max(0, ...line.cells.map((c) => c?.size ?? 0));
  return most === 0 || cell.size === undefined ? 0 : cell.size / most;
};

export type Offer = { readonly value: string; readonly label: string };

/** Who may ask: laptop, nodes and running Pods; Pods that no Service leads to come first. */
export function origins(rows: readonly ClusterRow[]): readonly Offer[] {
  const behind = new Set(rows.flatMap((r) => (r.type === "edge" ? [r.pod] : [])));
  const pods = rows.filter((r): r is PodRow => r.type === "pod" && r.status === "Running");
  const sorted = [...pods.filter((p) => !behind.has(p.key)), ...pods.filter((p) => behind.has(p.key))];
  return [
    ...sorted.map((p) => ({ value: p.key, label: `Pod ${p.namespace === "default" ? "" : `${p.namespace}/`}${p.name}` })),
    ...rows.flatMap((r) => (r.type === "node" ? [{ value: r.key, label: t("node {name}", { name: r.name }) }] : [])),
    { value: "laptop", label: t("laptop") },
  ];
}

/** What may be asked for: each TCP port of each Service, by name, address, node port and load balancer. */
export function targets(rows: readonly ClusterRow[], from: string): readonly Offer[] {
  const node = rows.find((r) => r.type === "node" && !r.tainted);
  const byName = from.startsWith("pod/");
  return rows
    .filter((r): r is ServiceRow => r.type === "service")
    .flatMap((s) => {
      const name = s.namespace === "default" ? s.name : `${s.name}.${s.namespace}`;
      return s.ports
        .filter((p) => !p.includes("/UDP"))
        .flatMap((text) => {
          const port = /^\d+/.exec(text)![0];
          const nodePort = / :(\d+)$/.exec(text)?.[1];
          const at = (host: string): string => (port === "80" ? host : `${host}:${port}`);
          return [
            ...(byName ? [{ value: at(name), label: t("Service {name}, by its name", { name }) }] : []),
            ...(s.headless || !/^\d/.test(s.ip) ? [] : [{ value: `${s.ip}:${port}`, label: t("Service {name}, ClusterIP", { name }) }]),
            ...(nodePort === undefined || node?.type !== "node" ? [] : [{ value: `${node.ip}:${nodePort}`, label: t("Service {name}, node port", { name }) }]),
            ...(/^\d/.test(s.external)
              ? [
                  {
                    value: `${s.external.split(",")[0]!}:${port}`,
                    label: t(s.serviceType === "LoadBalancer" ? "Service {name}, load balancer" : "Service {name}, external IP", { name }),
                  },
                ]
              : []),
          ];
        });
    });
}
