// ss (iproute2 6.1): TCP and UDP sockets of a namespace. Left out: Unix, raw and netlink sockets, -i of connections, -E.
import { err, out, type Run } from "../base/driver";
import { inPrefix, parseAddr, parsePrefix } from "../net/address";
import { portText, portNumber } from "../net/iptables/names";
import { stackOf } from "../net/netns";
import { sockets, stateNames, type Socket } from "./sockets";
import type { MachineProcess } from "../shell/command";
import type { Make } from "./style";

export const ss: Make = () => ({
  name: "ss",
  summary: "another utility to investigate sockets",
  *run(context, args): Run<number> {
    const flags = new Set<string>();
    const filter: string[] = [];
    const long: Readonly<Record<string, string>> = {
      "--tcp": "t",
      "--udp": "u",
      "--listening": "l",
      "--all": "a",
      "--numeric": "n",
      "--processes": "p",
      "--no-header": "H",
      "--ipv4": "4",
      "--ipv6": "6",
      "--summary": "s",
      "--sctp": "S",
      "--options": "o",
      "--extended": "e",
      "--info": "i",
      "--memory": "m",
      "--kill": "K",
      "--oneline": "O",
      "--unix": "x",
      "--raw": "w",
      "--resolve": "r",
    };
    const words = [...args];
    for (let w = words.shift(); w !== undefined; w = words.shift()) {
      if (w === "-A" || w === "--query" || w === "-f" || w === "--family") {
        const value = words.shift() ?? "";
        const meant = w === "-f" || w === "--family" ? ({ inet: "4", inet6: "6", unix: "x" } as Readonly<Record<string, string>>)[value] : queries[value];
        if (meant === undefined) {
          yield err(w.includes("f") ? `ss: "${value}" is invalid family\n` : `ss: "${value}" is illegal socket table id\n`);
          return 255;
        }
        for (const ch of meant) flags.add(ch);
        continue;
      }
      if (w.startsWith("--") && long[w] === undefined) {
        yield err(`ss: unrecognized option '${w}'\n${usage}\n`);
        return 255;
      }
      if (w.startsWith("--")) flags.add(long[w]!);
      else if (w.startsWith("-")) for (const ch of w.slice(1)) flags.add(ch);
      else filter.push(w);
    }
    const unknown = [...flags].find((f) => !"tulanpH46soeimrxwzZbTKO0dSM".includes(f));
    if (unknown !== undefined) {
      if (unknown === "V") {
        yield out("ss utility, iproute2-6.1.0\n");
        return 0;
      }
      yield err(`ss: invalid option -- '${unknown}'\n${usage}\n`);
      return 255;
    }
    const all = sockets(stackOf(context.machine.netns));
    if (flags.has("s")) {
      yield out(summary(all));
      return 0;
    }
    const protos: readonly Socket["proto"][] =
      flags.has("t") || flags.has("u") || flags.has("x") || flags.has("w") || flags.has("S")
        ? (["tcp", "udp", "sctp"] as const).filter((p) => flags.has(letters[p]))
        : ["tcp", "udp", "sctp"];
    const families = flags.has("4") || flags.has("6") ? [4, 6].filter((f) => flags.has(String(f))) : [4, 6];
    const idle = (s: Socket): boolean => s.state === "LISTEN" || s.state === "UNCONN";
    let read: Filter;
    try {
      read = readFilter(filter);
    } catch (e) {
      if (!(e instanceof FilterError)) throw e;
      yield err(`${e.message}\n`);
      return e.code;
    }
    const { states, test } = read;
    const chosen = all.filter((s) => {
      if (!protos.includes(s.proto) || !families.includes(s.family) || !test(s)) return false;
      if (states !== undefined) return states.includes(s.state);
      if (flags.has("a")) return true;
      return flags.has("l") ? idle(s) : !idle(s) && s.state !== "TIME-WAIT" && s.state !== "SYN-RECV";
    });
    if (flags.has("Z") || flags.has("z")) {
      yield err("ss: SELinux is not enabled.\n");
      return 0;
    }
    yield out(
      table(chosen, {
        netid: protos.length > 1 || flags.has("x"),
        state: states === undefined || states.length > 1,
        numeric: flags.has("n"),
        processes: flags.has("p"),
        header: !flags.has("H"),
        timers: flags.has("o") || flags.has("e"),
        extended: flags.has("e"),
        memory: flags.has("m"),
        info: flags.has("i"),
        oneline: flags.has("O"),
        owner: owners(all, context.machine.processes?.() ?? []),
      }),
    );
    if (flags.has("K")) for (const s of chosen) s.abort?.();
    return 0;
  },
});

/** The first lines of it. */
const usage = "Usage: ss [ OPTIONS ]\n       ss [ OPTIONS ] [ FILTER ]";

const letters = { tcp: "t", udp: "u", sctp: "S" } as const;

/** Tables that -A names. */
const queries: Readonly<Record<string, string>> = { tcp: "t", udp: "u", sctp: "S", inet: "tuS", all: "tuS", unix: "x", raw: "w" };

type Layout = {
  readonly netid: boolean;
  readonly state: boolean;
  readonly numeric: boolean;
  readonly processes: boolean;
  readonly header: boolean;
  readonly timers: boolean;
  readonly extended: boolean;
  readonly memory: boolean;
  readonly info: boolean;
  readonly oneline: boolean;
  /** The process that holds a socket, and as which descriptor. */
  readonly owner: (s: Socket) => { readonly pid: number; readonly fd: number };
};

/** Sockets of one program are one process', in the order in which they came; a program that `ps` does not know has a number of its own. */
function owners(all: readonly Socket[], running: readonly MachineProcess[]): Layout["owner"] {
  const pids = new Map<string, number>();
  for (const { pid, command } of running) {
    const name = command.split(" ", 1)[0]!.split("/").at(-1)!;
    if (!pids.has(name)) pids.set(name, pid);
  }
  const held = new Map<string, readonly Socket[]>();
  for (const s of all) held.set(s.program, [...(held.get(s.program) ?? []), s]);
  return (s) => {
    const list = [...(held.get(s.program) ?? [s])].sort((a, b) => a.id - b.id);
    return { pid: pids.get(s.program) ?? 200 + (list[0]!.id % 800), fd: 3 + list.indexOf(s) };
  };
}

/** "59sec", "1min", "840ms": what is left of a timer. */
function timeText(ms: number): string {
  const [minutes, seconds, rest] = [Math.floor(ms / 60_000), Math.floor(ms / 1000) % 60, Math.floor(ms % 1000)];
  if (minutes > 0) return `${minutes}min${seconds > 0 ? `${seconds}sec` : ""}`;
  return seconds > 0 ? `${seconds}${seconds < 10 && rest > 0 ? `.${String(rest).padStart(3, "0")}ms` : "sec"}` : `${rest}ms`;
}

/** What stands behind a socket's addresses. */
function details(s: Socket, o: Layout): string {
  const owner = o.processes && s.program !== "" ? o.owner(s) : undefined;
  const users = owner === undefined ? "" : ` users:(("${s.program}",pid=${owner.pid},fd=${owner.fd}))`;
  const timer = o.timers && s.timer !== undefined ? ` timer:(${s.timer.kind},${timeText(s.timer.ms)},${s.timer.retries})` : "";
  const extended = o.extended ? `${s.state === "TIME-WAIT" ? " ino:0" : ` ino:${20_000 + s.id}`} sk:${(s.id + 1).toString(16)} cgroup:/ <->` : "";
  return users + timer + extended;
}

/** Memory and protocol, on a line of their own: a fresh socket's. */
function more(s: Socket, o: Layout): string {
  const sent = s.state === "LISTEN" ? 16384 : 69120;
  const memory =
    o.memory && s.state !== "TIME-WAIT" ? ` skmem:(r0,rb${s.proto === "udp" ? 212992 : 131072},t0,tb${s.proto === "udp" ? 212992 : sent},f0,w0,o0,bl0,d0)` : "";
  const info = o.info && s.proto === "tcp" && s.state === "LISTEN" ? " cubic cwnd:10" : "";
  return memory + info;
}

/** ss's columns: each as wide as its widest cell; addresses to the right, their ports to the left. */
function table(list: readonly Socket[], o: Layout): string {
  const port = (n: number | undefined): string => (n === undefined ? "*" : portText(n, o.numeric));
  const rows = list.map((s) => [
    s.proto,
    s.state,
    "0".padEnd(6),
    String(s.sendQ).padEnd(6),
    `${s.local}:`,
    port(s.localPort),
    `${s.peer}:`,
    port(s.peerPort),
    details(s, o),
  ]);
  const heads = ["Netid", "State", "Recv-Q", "Send-Q", "Local Address:", "Port", "Peer Address:", "Port", "Process"];
  const shown = heads.map((_, i) => i).filter((i) => (i !== 0 || o.netid) && (i !== 1 || o.state));
  // ss measures the last column before the last row has come to its end.
  const measured = (i: number): readonly (readonly string[])[] => (i === 8 ? rows.slice(0, -1) : rows);
  const width = heads.map((h, i) => Math.max(o.header ? h.length : 0, ...measured(i).map((r) => r[i]!.length)));
  const glued = new Set([5, 7, 8]); // ports stand at their addresses, and what follows the last port at that
  const line = (cells: readonly string[]): string =>
    shown.map((i, n) => (n === 0 || glued.has(i) ? "" : " ") + (i === 4 || i === 6 ? cells[i]!.padStart(width[i]!) : cells[i]!.padEnd(width[i]!))).join("");
  const below = o.memory || o.info;
  const head = o.header ? `${line(heads)}\n` : "";
  const shownRow = (cells: readonly string[], i: number): string => {
    if (!below) return `${line(cells)}\n`;
    // What has a line of its own below is part of the last column, which is then not filled up.
    const bare = [...cells.slice(0, 8), ""];
    const last = width[8]!;
    const extra = more(list[i]!, o);
    return `${line(bare).slice(0, last === 0 ? undefined : -last)}${cells[8]}${extra === "" ? "" : o.oneline ? extra : `\n\t${extra}`}\n`;
  };
  return head + rows.map(shownRow).join("");
}

const groups: Readonly<Record<string, readonly string[]>> = {
  established: ["ESTAB"],
  "syn-sent": ["SYN-SENT"],
  "syn-recv": ["SYN-RECV"],
  "fin-wait-1": ["FIN-WAIT-1"],
  "fin-wait-2": ["FIN-WAIT-2"],
  "time-wait": ["TIME-WAIT"],
  closed: ["UNCONN"],
  "close-wait": ["CLOSE-WAIT"],
  "last-ack": ["LAST-ACK"],
  listening: ["LISTEN"],
  listen: ["LISTEN"],
  closing: ["CLOSING"],
  all: [...Object.values(stateNames), "LISTEN", "UNCONN"],
  connected: Object.values(stateNames),
  synchronized: Object.values(stateNames).filter((s) => s !== "SYN-SENT"),
  bucket: ["SYN-RECV", "TIME-WAIT"],
  big: [...Object.values(stateNames).filter((s) => s !== "SYN-RECV" && s !== "TIME-WAIT"), "LISTEN", "UNCONN"],
};

type Filter = { readonly states: readonly string[] | undefined; readonly test: (s: Socket) => boolean };

/** What ss says of a filter that it does not understand. */
class FilterError extends Error {
  constructor(
    message: string,
    readonly code: number,
  ) {
    super(message);
  }
}

/** "state time-wait", "dst 10.0.0.0/8", "( sport = :80 or dport >= :1024 ) and not src 127.0.0.1". Throws FilterError. */
function readFilter(words: readonly string[]): Filter {
  let states: string[] | undefined;
  const tokens = words
    .join(" ")
    .replace(/[()!](?!=)|[<>=!]=?|&&?|\|\|?/g, " $& ")
    .split(/\s+/)
    .filter((w) => w !== "");
  let at = 0;
  const takeStates = (): void => {
    while (tokens[at] === "state" || tokens[at] === "exclude") {
      const not = tokens[at] === "exclude";
      const word = tokens[at + 1] ?? "";
      const group = groups[word];
      if (group === undefined) throw new FilterError(`ss: wrong state name: ${word}`, 255);
      at += 2;
      states = not ? (states ?? groups["all"]!).filter((x) => !group.includes(x)) : [...(states ?? []), ...group];
    }
  };
  const either = (): Filter["test"] => {
    let left = both();
    while (["or", "|", "||"].includes(tokens[at] ?? "")) {
      at++;
      const [a, b] = [left, both()];
      left = (s) => a(s) || b(s);
    }
    return left;
  };
  const both = (): Filter["test"] => {
    let left = one();
    while (at < tokens.length && ![")", "or", "|", "||"].includes(tokens[at]!)) {
      if (["and", "&", "&&"].includes(tokens[at]!)) at++;
      const [a, b] = [left, one()];
      left = (s) => a(s) && b(s);
    }
    return left;
  };
  const one = (): Filter["test"] => {
    const word = tokens[at++] ?? "";
    if (word === "not" || word === "!") {
      const inner = one();
      return (s) => !inner(s);
    }
    if (word === "(") {
      const inner = either();
      if (tokens[at++] !== ")") throw new FilterError(`ss: bison bellows (while parsing filter): "syntax error!" Sorry.\n${usage}`, 255);
      return inner;
    }
    if (word === "dst" || word === "src") {
      if (tokens[at] === "=" || tokens[at] === "==") at++;
      return hostTest(word, tokens[at++] ?? "");
    }
    if ((word === "sport" || word === "dport") && tokens[at + (compares[tokens[at] ?? ""] === undefined ? 0 : 1)] === undefined)
      throw new FilterError(`ss: bison bellows (while parsing filter): "syntax error!" Sorry.\n${usage}`, 255);
    if (word === "sport" || word === "dport") return portTest(word, compares[tokens[at] ?? ""] === undefined ? "=" : tokens[at++]!, tokens[at++] ?? "");
    throw new FilterError(`Error: an inet prefix is expected rather than "${word}".\nCannot parse dst/src address.`, 1);
  };
  takeStates();
  const test = at < tokens.length ? either() : (): boolean => true;
  return { states, test };
}

const compares: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  "=": (a, b) => a === b,
  "==": (a, b) => a === b,
  eq: (a, b) => a === b,
  "!=": (a, b) => a !== b,
  ne: (a, b) => a !== b,
  neq: (a, b) => a !== b,
  ">=": (a, b) => a >= b,
  ge: (a, b) => a >= b,
  "<=": (a, b) => a <= b,
  le: (a, b) => a <= b,
  ">": (a, b) => a > b,
  gt: (a, b) => a > b,
  "<": (a, b) => a < b,
  lt: (a, b) => a < b,
};

function portTest(word: "sport" | "dport", op: string, text: string): Filter["test"] {
  const name = text.replace(/^.*:/, "");
  const n = portNumber(name);
  if (n === undefined) throw new FilterError(`Error: "${name}" does not look like a port.\nCannot parse dst/src address.`, 1);
  const compare = compares[op]!;
  return (s) => {
    const own = word === "sport" ? s.localPort : s.peerPort;
    return own !== undefined && compare(own, n);
  };
}

function hostTest(word: "dst" | "src", text: string): Filter["test"] {
  const m = /^\[?([^\]]*?)\]?(?::(\w+|\*))?$/.exec(text)!;
  const host = text.includes(":") && !text.startsWith("[") && text.split(":").length > 2 ? text : m[1]!;
  const port = host === text ? undefined : m[2];
  const prefix = host === "" || host === "*" ? undefined : parsePrefix(host.includes("/") ? host : `${host}/${host.includes(":") ? 128 : 32}`);
  if (prefix === undefined && host !== "" && host !== "*")
    throw new FilterError(`Error: an inet prefix is expected rather than "${host}".\nCannot parse dst/src address.`, 1);
  return (s) => {
    const own = parseAddr((word === "dst" ? s.peer : s.local).replace(/[[\]]|::ffff:(?=\d+\.)/g, ""));
    if (prefix !== undefined && (own === undefined || !inPrefix(own, prefix))) return false;
    return port === undefined || port === "*" || (word === "dst" ? s.peerPort : s.localPort) === portNumber(port);
  };
}

function summary(all: readonly Socket[]): string {
  const tcp = all.filter((s) => s.proto === "tcp");
  const count = (list: readonly Socket[], family?: 4 | 6): number => list.filter((s) => family === undefined || s.family === family).length;
  const udp = all.filter((s) => s.proto === "udp");
  const row = (name: string, list: readonly Socket[]): string =>
    `${name}\t  ${String(count(list)).padEnd(9)} ${String(count(list, 4)).padEnd(9)} ${String(count(list, 6)).padEnd(9)}\n`;
  const waits = tcp.filter((s) => s.state === "TIME-WAIT").length;
  // What waits for nobody is no socket any more.
  return `Total: ${all.length - waits}\nTCP:   ${tcp.length} (estab ${tcp.filter((s) => s.state === "ESTAB").length}, closed ${waits}, orphaned 0, timewait ${waits})\n\nTransport Total     IP        IPv6\n${row("RAW", [])}${row("UDP", udp)}${row(
    "TCP",
    tcp.filter((s) => s.state !== "TIME-WAIT"),
  )}${row("INET", [...udp, ...tcp.filter((s) => s.state !== "TIME-WAIT")])}${row("FRAG", [])}\n`;
}
