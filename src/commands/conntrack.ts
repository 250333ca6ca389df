// conntrack-tools 1.4.7: list, get, count, make, change, delete, flush, and watch entries. Left out: expectations.
import { err, out, type Run } from "../base/driver";
import { addrText, familyOf, inPrefix, parseAddr, parsePrefix, type Prefix } from "../net/address";
import type { ConnView } from "../net/conntrack-view";
import type { ConntrackEvent } from "../net/conntrack";
import { sctpStates, tcpStates } from "../net/conntrack-state";
import type { ConntrackFilter } from "../net/hooks";
import { stackOf } from "../net/netns";
import type { Context } from "../shell/command";
import { changes, isTranslated, lacks, make, update } from "./conntrack-change";
import { load } from "./conntrack-load";
import { idOf, lineOf, shownAs, xml, xmlFrame } from "./conntrack-forms";
import { usage } from "./conntrack-help";
import type { Make } from "./style";

const head = "conntrack v1.4.7 (conntrack-tools): ";
const hint = "Try `conntrack -h' or 'conntrack --help' for more information.\n";
const protocols: Readonly<Record<string, number>> = { tcp: 6, udp: 17, icmp: 1, icmpv6: 58, sctp: 132, "6": 6, "17": 17, "1": 1, "58": 58, "132": 132 };

const addressOptions: Readonly<Record<string, "origSrc" | "origDst" | "replySrc" | "replyDst">> = {
  "-s": "origSrc",
  "--src": "origSrc",
  "--orig-src": "origSrc",
  "-d": "origDst",
  "--dst": "origDst",
  "--orig-dst": "origDst",
  "-r": "replySrc",
  "--reply-src": "replySrc",
  "-q": "replyDst",
  "--reply-dst": "replyDst",
};
const portOptions: Readonly<Record<string, "origSport" | "origDport" | "replySport" | "replyDport">> = {
  "--sport": "origSport",
  "--orig-port-src": "origSport",
  "--dport": "origDport",
  "--orig-port-dst": "origDport",
  "--reply-port-src": "replySport",
  "--reply-port-dst": "replyDport",
};
/** By the name that a complaint uses, in the order in which they are looked at. */
const options: readonly (readonly string[])[] = [
  ["--src", "-s", "--orig-src"],
  ["--dst", "-d", "--orig-dst"],
  ["--reply-src", "-r"],
  ["--reply-dst", "-q"],
  ["--protonum", "-p", "--proto"],
  ["--timeout", "-t"],
  ["--status", "-u"],
  ["--zero", "-z"],
  ["--event-mask", "-e"],
  ["--src-nat", "-n"],
  ["--mark", "-m"],
  ["--family", "-f"],
  ["--dst-nat", "-g"],
  ["--output", "-o"],
  ["--buffer-size", "-b"],
  ["--any-nat", "-j"],
  ["--zone", "-w"],
];
const among =
  (...names: readonly string[]) =>
  (name: string): boolean =>
    names.includes(name);
/** Which options a command does not take. */
const illegal: Readonly<Record<string, (option: string) => boolean>> = {
  L: among("--event-mask", "--buffer-size", "--timeout"),
  D: among("--zero", "--event-mask", "--buffer-size"),
  E: among("--zero", "--status", "--timeout"),
  F: (option) => option !== "--family",
  C: () => true,
  S: () => true,
};
const commands: Readonly<Record<string, string>> = {
  "-L": "L",
  "--dump": "L",
  "-D": "D",
  "--delete": "D",
  "-F": "F",
  "--flush": "F",
  "-C": "C",
  "--count": "C",
  "-E": "E",
  "--event": "E",
  "-S": "S",
  "--stats": "S",
  "-I": "I",
  "--create": "I",
  "-A": "A",
  "--add": "A",
  "-U": "U",
  "--update": "U",
  "-G": "G",
  "--get": "G",
};

/** What -L, -C, -S, -E and the like may be asked for beside connections. Nothing here expects any, and none are between two states. */
const types = ["conntrack", "expect", "dying", "unconfirmed"] as const;

type Wanted = {
  type: (typeof types)[number];
  /** Addresses given as networks. */
  networks: ReadonlyMap<"origSrc" | "origDst" | "replySrc" | "replyDst", Prefix>;
  filter: ConntrackFilter;
  command: string | undefined;
  state: string | undefined;
  statuses: readonly string[];
  timeout: number | undefined;
  /** Every connection is in zone 0. */
  zone: number;
  events: readonly string[] | undefined;
  output: readonly string[];
  natAddress: { kind: "src" | "dst" | "any"; ip: string; port: number | undefined } | undefined;
};

export const conntrack: Make = () => ({
  name: "conntrack",
  endsInWords: true,
  summary: "show and change the kernel's connection tracking table",
  *run(context, args) {
    const file = (args[0] === "-R" || args[0] === "--load-file") && args[1] !== undefined ? args[1] : undefined;
    if (file !== undefined) return yield* load(context, file, { head, hint }, parse, (w) => change(context, w, true));
    const w = parse(args);
    if (typeof w === "string") {
      yield err(`${head}${w}\n${hint}`);
      return 2;
    }
    if (w.command === "V") {
      yield out("conntrack v1.4.7 (conntrack-tools)\n");
      return 0;
    }
    if (w.command === undefined) {
      yield out(usage);
      return 0;
    }
    if ("IAU".includes(w.command)) return yield* change(context, w, false);
    const ct = stackOf(context.machine.netns).conntrack;
    if (w.type !== "conntrack" && w.command === "L") {
      yield err(`${head}0 ${w.type === "expect" ? "expectations" : "flow entries"} have been shown.\n`);
      return 0;
    }
    if (w.command === "C") {
      yield out(`${w.type === "expect" ? 0 : ct.count}\n`);
      return 0;
    }
    if (w.command === "S") {
      if (w.type === "expect") yield out("cpu=0   \texpect_new=0 expect_create=0 expect_delete=0 \n");
      else yield out("cpu=0   \tfound=0 invalid=0 insert=0 insert_failed=0 drop=0 early_drop=0 error=0 search_restart=0 clash_resolve=0 chaintoolong=0 \n");
      return 0;
    }
    if (w.command === "F") {
      ct.remove({});
      yield err(`${head}connection tracking table has been emptied.\n`);
      return 0;
    }
    if (w.command === "E") return yield* events(context, w);
    return yield* look(context, w, false);
  },
});

/** -I, -A, -U, -D. @param quiet no count of them follows */
function* change(context: Context, w: Wanted, quiet: boolean): Run<number> {
  if (w.command === "D") return yield* look(context, w, quiet);
  const ns = stackOf(context.machine.netns);
  if (w.command !== "U") {
    const made = make(ns, w);
    if (!made && w.command === "I") {
      yield err(`${head}Operation failed: Such conntrack exists, try -U to update\n`);
      return 1;
    }
    if (!quiet) yield err(`${head}${made ? 1 : 0} flow entries have been ${w.command === "I" ? "created" : "added"}.\n`);
    return made || quiet ? 0 : 1;
  }
  const { mark: _mark, ...filter } = w.filter;
  const meant = ns.conntrack.list(filter).filter((v) => fits(v, { ...w, statuses: [], state: undefined }));
  // The kernel is told the whole entry, and takes no translation for one that is there.
  if (changes(w) && meant.some(isTranslated)) {
    yield err(`Operation failed: Operation not supported\n${head}Operation failed: Operation not supported\n`);
    return 1;
  }
  const changed = update(ns, meant, w);
  if (!quiet) yield err(`${head}${changed.length} flow entries have been updated.\n`);
  yield out(changed.map((v) => `${shownAs(v, w.output).replace(/use=1/, "use=2")}\n`).join(""));
  return changed.length === 0 ? 1 : 0;
}

/** -L, -G, -D: the entries that were meant. @param quiet no count of them follows */
function* look(context: Context, w: Wanted, quiet: boolean): Run<number> {
  const ct = stackOf(context.machine.netns).conntrack;
  const chosen = ct.list(w.filter).filter((v) => fits(v, w));
  if (w.command === "G" && chosen[0] === undefined) {
    yield err(`${head}Operation failed: such conntrack doesn't exist\n`);
    return 1;
  }
  let text = "";
  for (const v of chosen) text += `${shownAs(v, w.output)}\n`;
  // Whoever asks for one entry holds it meanwhile.
  if (w.command === "G") text = text.replace(/use=1/, "use=2").replace("<use>1<", "<use>2<");
  if (w.command !== "D" && w.output.includes("xml") && text !== "") text = xmlFrame.head + text + xmlFrame.tail;
  if (w.command === "D")
    for (const v of chosen)
      ct.remove({ proto: v.orig.proto, origSrc: addrText(v.orig.src), origDst: addrText(v.orig.dst), origSport: v.orig.sport, origDport: v.orig.dport });
  const summary = err(`${head}${chosen.length} flow entries have been ${w.command === "D" ? "deleted" : "shown"}.\n`);
  // Standard output is kept until the end where it is no terminal, standard error is not.
  if (context.terminal === undefined && !quiet) yield summary;
  if (text !== "") yield out(text);
  if (context.terminal !== undefined && !quiet) yield summary;
  return w.command === "D" && chosen.length === 0 ? 1 : 0;
}

function fits(v: ConnView, w: Wanted): boolean {
  if (w.zone !== 0) return false;
  for (const [field, prefix] of w.networks) {
    const tuple = field.startsWith("orig") ? v.orig : v.reply;
    if (!inPrefix(field.endsWith("Src") ? tuple.src : tuple.dst, prefix)) return false;
  }
  if (w.state !== undefined && (v.orig.proto === 132 ? sctpStates : tcpStates)[v.state] !== w.state) return false;
  if (w.statuses.includes("ASSURED") && !v.assured) return false;
  if (w.statuses.includes("SEEN_REPLY") && !v.seenReply) return false;
  if (w.statuses.includes("UNREPLIED") && v.seenReply) return false;
  if (w.natAddress !== undefined) {
    const id = parseAddr(w.natAddress.ip);
    const { kind, port } = w.natAddress;
    const source = v.srcNat && v.reply.dst === id && (port ?? v.reply.dport) === v.reply.dport;
    const target = v.dstNat && v.reply.src === id && (port ?? v.reply.sport) === v.reply.sport;
    if (!((kind !== "dst" && source) || (kind !== "src" && target))) return false;
  }
  return true;
}

function parse(args: readonly string[]): Wanted | string {
  let filter: ConntrackFilter = {};
  let command: string | undefined;
  let state: string | undefined;
  let statuses: readonly string[] = [];
  let timeout: number | undefined;
  let zone = 0;
  const icmp: { type?: number; code?: number } = {};
  let output: readonly string[] = [];
  let natAddress: Wanted["natAddress"];
  let events: Wanted["events"];
  let type: Wanted["type"] = "conntrack";
  const used = new Set<string>();
  const networks = new Map<"origSrc" | "origDst" | "replySrc" | "replyDst", Prefix>();
  const masks = new Map<"origSrc" | "origDst", number>();
  const vtags = new Set<string>();
  for (let i = 0; i < args.length; i++) {
    let word = args[i]!;
    let value = args[i + 1];
    const joined = /^(--[a-z-]+)=(.*)$/.exec(word);
    let missing: string | undefined;
    const take = (): string | undefined => {
      if (joined === null) i++;
      if (value === undefined) missing = word;
      return value;
    };
    if (joined !== null) [, word, value] = joined as unknown as [string, string, string];
    const option = options.find((o) => o.includes(word));
    if (option !== undefined) used.add(option[0]!);
    if (commands[word] !== undefined) {
      if (command !== undefined) return "Invalid commands combination";
      command = commands[word];
      const named = types.find((t) => t === value);
      if (named !== undefined) {
        type = named;
        i++;
      } else if (value !== undefined && !value.startsWith("-")) return `unknown type \`${value}'`;
    } else if (addressOptions[word] !== undefined) {
      const given = take() ?? "";
      if (missing !== undefined) return `option \`${missing}' requires an argument`;
      const id = parseAddr(given.split("/")[0]!);
      const network = given.includes("/") ? parsePrefix(given) : undefined;
      if (id !== undefined && network !== undefined) {
        networks.set(addressOptions[word]!, network);
        filter = { ...filter, ...(given.includes(":") ? { family: 6 as const } : {}) };
        continue;
      }
      if (id === undefined) return `Invalid IP address \`${given}'`;
      filter = { ...filter, [addressOptions[word]!]: given.split("/")[0], ...(given.includes(":") ? { family: 6 as const } : {}) };
    } else if (word === "-p" || word === "--proto" || word === "--protonum") {
      const given = (take() ?? "").toLowerCase();
      const proto = protocols[given];
      if (proto === undefined) return `\`${given}' unsupported protocol`;
      filter = { ...filter, proto };
    } else if (portOptions[word] !== undefined) {
      if (filter.proto === undefined) return `unknown option \`${word}'`;
      filter = { ...filter, [portOptions[word]!]: Number(take()) };
    } else if (word === "-f" || word === "--family") {
      const given = take();
      if (given !== "ipv4" && given !== "ipv6") return `\`${given}' unsupported protocol`;
      filter = { ...filter, family: given === "ipv6" ? 6 : 4 };
    } else if (word === "-m" || word === "--mark") {
      const [m, mask] = (take() ?? "0").split("/");
      filter = { ...filter, mark: Number(m), markMask: mask === undefined ? undefined : Number(mask) };
    } else if (word === "--state") {
      const given = take() ?? "";
      if (filter.proto !== 6 && filter.proto !== 132) return `unknown option \`${word}'`;
      state = given.toUpperCase();
      // LISTEN is what SYN_SENT2 was called.
      const known: readonly string[] = filter.proto === 6 ? [...tcpStates, "LISTEN"] : sctpStates;
      if (state === "LISTEN") state = "SYN_SENT2";
      if (!known.includes(state)) return `unknown ${filter.proto === 6 ? "TCP" : "SCTP"} state \`${given}'`;
    } else if (word === "-u" || word === "--status") {
      const given = take() ?? "";
      statuses = given.toUpperCase().split(",");
      if (!statuses.every((s) => ["ASSURED", "SEEN_REPLY", "UNSET", "FIXED_TIMEOUT", "EXPECTED", "OFFLOAD", "HW_OFFLOAD", "UNREPLIED"].includes(s)))
        return `Bad parameter \`${given}'`;
    } else if (word === "-o" || word === "--output") {
      output = (take() ?? "").split(",");
      const bad = output.find((o) => !["xml", "save", "extended", "timestamp", "id", "ktimestamp", "labels", "userspace"].includes(o));
      if (bad !== undefined) return `Bad parameter \`${bad}'`;
    } else if (word === "-e" || word === "--event-mask") {
      const given = (take() ?? "").split(",");
      const bad = given.find((e) => !["ALL", "NEW", "UPDATES", "DESTROY"].includes(e.toUpperCase()));
      if (bad !== undefined) return `Bad parameter \`${bad}'`;
      if (!given.some((e) => e.toUpperCase() === "ALL")) events = given.map((e) => e.toUpperCase().replace("UPDATES", "UPDATE"));
    } else if (word === "-t" || word === "--timeout") timeout = Number(take());
    else if (["--icmp-type", "--icmp-code", "--icmp-id"].includes(word)) {
      if (filter.proto !== 1 && filter.proto !== 58) return `unknown option \`${word}'`;
      const given = Number(take());
      if (word === "--icmp-id") filter = { ...filter, origSport: given };
      else icmp[word === "--icmp-type" ? "type" : "code"] = given;
    } else if (word === "-w" || word === "--zone") zone = Number(take());
    else if (["-b", "--buffer-size"].includes(word)) take();
    else if (word === "--orig-vtag" || word === "--reply-vtag") {
      if (filter.proto !== 132) return `unknown option \`${word}'`;
      vtags.add(word);
      take();
    } else if (word === "--mask-src" || word === "--mask-dst") {
      const given = take() ?? "";
      const mask = maskLength(given);
      if (mask === undefined) return `Invalid IP address \`${given}'`;
      masks.set(word === "--mask-src" ? "origSrc" : "origDst", mask);
    } else if (word === "-z" || word === "--zero") continue;
    else if (word === "-n" || word === "--src-nat" || word === "-g" || word === "--dst-nat" || word === "-j" || word === "--any-nat") {
      const kind = word === "-n" || word === "--src-nat" ? "src" : word === "-g" || word === "--dst-nat" ? "dst" : "any";
      const to =
        value === undefined ? undefined : /^\[?([^\]]*?)\]?(?::(\d+))?$/.exec(value.split(":").length > 2 && !value.startsWith("[") ? `[${value}]` : value);
      if (value !== undefined && !value.startsWith("-") && parseAddr(to?.[1] ?? "") === undefined) return `Invalid IP address \`${value}'`;
      if (to?.[1] !== undefined && !value!.startsWith("-")) {
        take();
        natAddress = { kind, ip: to[1], port: to[2] === undefined ? undefined : Number(to[2]) };
      } else filter = { ...filter, ...(kind === "src" ? { srcNat: true } : kind === "dst" ? { dstNat: true } : { anyNat: true }) };
    } else if (word === "-h" || word === "--help") command = undefined;
    else if (word === "-V" || word === "--version") command = "V";
    else if (word.startsWith("-")) return `unknown option \`${word}'`;
    // A word before any command is passed over: without a command there is the usage.
    else if (command !== undefined) return `Bad parameter \`${word}'`;
  }
  const refused = illegal[command ?? ""];
  const wrong = refused === undefined ? undefined : options.find(([name]) => used.has(name!) && refused(name!))?.[0];
  if (wrong !== undefined) return `Illegal option \`${wrong}' with this command`;
  if (command === "G" && filter.proto === undefined) return "You need to supply the `--protonum' option for this command";
  if (command === "G" && (filter.origSrc === undefined || filter.origDst === undefined)) return "you have to specify `--src' and `--dst'";
  if (command === "G" && (filter.proto === 6 || filter.proto === 17) && (filter.origSport === undefined || filter.origDport === undefined))
    return "you have to specify `--sport' and `--dport'";
  if (icmp.type !== undefined) filter = { ...filter, origDport: icmp.type * 256 + (icmp.code ?? 0) };
  for (const [field, length] of masks) {
    const { [field]: ip, ...others } = filter;
    if (ip === undefined) return `Can't use --mask-${field === "origSrc" ? "src" : "dst"} without --${field === "origSrc" ? "src" : "dst"}`;
    networks.set(field, parsePrefix(`${ip}/${length}`)!);
    filter = others;
  }
  const wanted: Wanted = { zone, type, networks, filter, command, state, statuses, timeout, events, output, natAddress };
  if (command !== "I" && command !== "A") return wanted;
  const vtag = filter.proto === 132 ? ["--orig-vtag", "--reply-vtag"].find((v) => !vtags.has(v)) : undefined;
  return lacks(wanted) ?? (vtag === undefined ? wanted : `You need to supply the \`${vtag}' option for this command`);
}

/** How many bits a mask leaves: "255.255.255.0", "24"; undefined where it is none. */
function maskLength(mask: string): number | undefined {
  return /^\d+$/.test(mask) ? Number(mask) : parsePrefix(`0.0.0.0/${mask}`)?.bits;
}

/** Entries that come, change and go, until it is ended. */
function* events(context: Context, w: Wanted): Run<number> {
  const { watchers } = stackOf(context.machine.netns).conntrack;
  const queue: string[] = [];
  let shown = 0;
  // Who asked the kernel: its netlink socket's number, which is drawn where the process has several.
  const portid = 0x80000000 + context.random.stream("conntrack/portid").below(0x7fffffff);
  const watch = (event: ConntrackEvent, v: ConnView, asked: boolean): void => {
    if (!matches(v, w.filter) || !fits(v, w) || (w.events !== undefined && !w.events.includes(event))) return;
    if (w.output.includes("xml")) {
      queue.push(`${xml(v, event)}\n`);
      return;
    }
    // What has run out tells no time any more.
    const line = lineOf(v, event !== "DESTROY" || v.seconds > 0)
      .replace(/mark=\d+ use=1$/, "")
      .trimEnd();
    const stamp = w.output.includes("timestamp") ? `[${(context.clock.now / 1000).toFixed(6).padEnd(17)}]\t` : "";
    const by = asked ? ` [USERSPACE] portid=${portid}` : "";
    queue.push(`${stamp}${`[${event}]`.padStart(9)} ${line}${w.output.includes("id") ? ` id=${idOf(v)}` : ""}${by}\n`);
  };
  watchers.add(watch);
  try {
    for (;;) {
      yield { ready: () => queue.length > 0 };
      const head = shown === 0 && w.output.includes("xml") ? xmlFrame.head : "";
      shown += queue.length;
      yield out(head + queue.splice(0).join(""));
    }
  } finally {
    watchers.delete(watch);
    if (shown > 0 && w.output.includes("xml")) yield out(xmlFrame.tail);
    yield err(`${head}${shown} flow events have been shown.\n`);
  }
}

function matches(v: ConnView, f: ConntrackFilter): boolean {
  const same = (ip: string | undefined, a: number): boolean => ip === undefined || parseAddr(ip) === a;
  const { orig, reply } = v;
  if ((f.family ?? familyOf(orig.src)) !== familyOf(orig.src) || (f.proto ?? orig.proto) !== orig.proto) return false;
  if (!same(f.origSrc, orig.src) || !same(f.origDst, orig.dst) || !same(f.replySrc, reply.src) || !same(f.replyDst, reply.dst)) return false;
  return (
    (f.origSport ?? orig.sport) === orig.sport &&
    (f.origDport ?? orig.dport) === orig.dport &&
    (f.replySport ?? reply.sport) === reply.sport &&
    (f.replyDport ?? reply.dport) === reply.dport
  );
}
