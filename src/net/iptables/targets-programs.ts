// Targets that hand a packet to a program, or to a part of the kernel beside the rules: NFLOG, NFQUEUE, AUDIT, IDLETIMER, SET, CT.
import { quoted, RuleError, V_CONTINUE, V_DROP, type Need, type TargetExtension } from "./extension";
import { has, must, number, opt } from "./values";
import type { Packet } from "../packet";

const nflog: TargetExtension = {
  name: "NFLOG",
  options: { "nflog-group": 1, "nflog-prefix": 1, "nflog-range": 1, "nflog-size": 1, "nflog-threshold": 1 },
  parse: (options) => {
    const group = opt(options, "nflog-group");
    const prefix = opt(options, "nflog-prefix")?.args[0];
    const [size, threshold] = [opt(options, "nflog-size"), opt(options, "nflog-threshold")];
    const words = [
      prefix === undefined ? undefined : (["nflog-prefix", quoted(prefix)] as const),
      group === undefined || number("NFLOG", group, 65535) === 0 ? undefined : (["nflog-group", String(number("NFLOG", group, 65535))] as const),
      size === undefined ? undefined : (["nflog-size", String(number("NFLOG", size, 4294967295))] as const),
      threshold === undefined ? undefined : (["nflog-threshold", String(number("NFLOG", threshold, 65535))] as const),
    ].filter((w) => w !== undefined);
    return {
      save: words.map(([name, value]) => `--${name} ${value}`).join(" "),
      list: () => words.map(([name, value]) => `${name} ${value}`).join(" "),
      act: () => V_CONTINUE, // nobody reads that log
    };
  },
};

const nfqueue: TargetExtension = {
  name: "NFQUEUE",
  options: { "queue-num": 1, "queue-balance": 1, "queue-bypass": 0, "queue-cpu-fanout": 0 },
  exclusive: ["queue-num", "queue-balance"],
  parse: (options) => {
    const num = opt(options, "queue-num");
    const balance = opt(options, "queue-balance");
    const fanout = has(options, "queue-cpu-fanout");
    if (fanout && balance === undefined) throw new RuleError('NFQUEUE: option "--queue-cpu-fanout" also requires "--queue-balance".');
    const bypass = has(options, "queue-bypass");
    const n = num === undefined ? 0 : number("NFQUEUE", num, 65535);
    const which = balance === undefined ? `num ${n}` : `balance ${balance.args[0]}`;
    return {
      save: `--queue-${which}${bypass ? " --queue-bypass" : ""}${fanout ? " --queue-cpu-fanout" : ""}`,
      list: () => `NFQUEUE ${which}${bypass ? " bypass" : ""}${fanout ? " cpu-fanout" : ""}`,
      // No program is there to decide: then the packet is dropped, or passed over.
      act: () => (bypass ? V_CONTINUE : V_DROP),
    };
  },
};

const audit: TargetExtension = {
  name: "AUDIT",
  options: { type: 1 },
  parse: (options) => {
    const type = must("AUDIT", options, "type").args[0]!.toLowerCase();
    if (!["accept", "drop", "reject"].includes(type)) throw new RuleError(`Bad action type value "${type}"`);
    return { save: `--type ${type}`, list: () => `AUDIT ${type}`, act: () => V_CONTINUE };
  },
};

const idletimer: TargetExtension = {
  name: "IDLETIMER",
  options: { timeout: 1, label: 1, alarm: 0 },
  parse: (options) => {
    const timeout = number("IDLETIMER", must("IDLETIMER", options, "timeout"), 4294967295, 1);
    const label = must("IDLETIMER", options, "label").args[0]!;
    const alarm = has(options, "alarm");
    return {
      save: `--timeout ${timeout} --label ${label}${alarm ? " --alarm" : ""}`,
      list: () => `timeout:${timeout} label:${label}${alarm ? " alarm" : ""}`,
      act: () => V_CONTINUE,
    };
  },
};

/** The verdict QUEUE: to a program that no kernel has any more. */
const queue: TargetExtension = {
  name: "QUEUE",
  options: {},
  parse: () => ({ save: "", list: () => "", act: () => V_DROP, needs: [{ kind: "never", why: "No such file or directory" }] }),
};

const set: TargetExtension = {
  name: "SET",
  options: { "add-set": 2, "del-set": 2, "map-set": 2, exist: 0, timeout: 1 },
  parse: (options) => {
    const o = options.find((x) => x.args.length === 2);
    if (o === undefined) throw new RuleError("You must specify either `--add-set' or `--del-set' or `--map-set'");
    const [name, dims] = o.args as [string, string];
    const timeout = opt(options, "timeout")?.args[0];
    const seconds = timeout === undefined ? undefined : Number(timeout);
    const exist = has(options, "exist");
    const words = `${o.name} ${name} ${dims}${exist ? " exist" : ""}${timeout === undefined ? "" : ` timeout ${timeout}`}`;
    return {
      save: `--${o.name} ${name} ${dims}${exist ? " --exist" : ""}${timeout === undefined ? "" : ` --timeout ${timeout}`}`,
      list: () => words,
      act: (p, s) => {
        s.host.sets?.fill?.(name, p, dims.split(",") as ("src" | "dst")[], s, o.name === "del-set" ? "del" : "add", seconds);
        return V_CONTINUE;
      },
      needs: [{ kind: "set", name }],
    };
  },
};

const untrack = (p: Packet): number => {
  if (p.ct < 0) p.untracked = true;
  return V_CONTINUE;
};

const raw: readonly Need[] = [{ kind: "hooks", tables: ["raw"], hooks: ["PREROUTING", "OUTPUT"] }];

const ct: TargetExtension = {
  name: "CT",
  options: { notrack: 0, helper: 1, timeout: 1, ctevents: 1, expevents: 1, zone: 1, "zone-orig": 1, "zone-reply": 1 },
  parse: (options, c) => {
    if (has(options, "notrack")) return { save: "--notrack", list: () => "CT notrack", act: untrack, needs: raw };
    const words = ["helper", "timeout", "ctevents", "expevents", "zone-orig", "zone-reply", "zone"].flatMap((name) => {
      const o = opt(options, name);
      return o === undefined ? [] : [`${name} ${name.startsWith("zone") ? number("CT", o, 65535) : o.args[0]}`];
    });
    // A helper is one of a protocol.
    const needs: readonly Need[] = has(options, "helper") && c.proto === 0 ? [...raw, { kind: "never", why: "No such file or directory" }] : raw;
    return {
      save: words.map((w) => `--${w}`).join(" "),
      list: () => ["CT", ...words].join(" "),
      act: () => V_CONTINUE, // connections here have neither zones nor helpers
      needs,
    };
  },
};

const notrack: TargetExtension = { name: "NOTRACK", options: {}, parse: () => ({ save: "", list: () => "NOTRACK", act: untrack, needs: raw }) };

export const programTargets: readonly TargetExtension[] = [nflog, nfqueue, audit, idletimer, queue, set, ct, notrack];
