// What is typed after ipset: options that may stand anywhere, the command and its operands, and the options of "create" and "add".
import { portRange } from "../net/ipsets/entries";
import type { Beside, Create } from "../net/ipsets/ipsets";
import { IpsetError, otherTypes, setTypes, type Extra, type SetType } from "../net/ipsets/types";
import { addrText, parseAddr, parsePrefix, prefixAddr, addrPlus } from "../net/address";

/** A mistake in the form: printed with a hint at the help, code 2. */
export class IpsetUsage extends Error {}

export type Verb = "create" | "add" | "del" | "test" | "destroy" | "list" | "save" | "restore" | "flush" | "rename" | "swap" | "help" | "version" | "quit";

const spellings: readonly (readonly [Verb, readonly string[], number, number])[] = [
  ["create", ["create", "new", "n", "--create", "-N"], 2, 9],
  ["add", ["add", "--add", "-A"], 2, 9],
  ["del", ["del", "--del", "-D"], 2, 9],
  ["test", ["test", "--test", "-T"], 2, 9],
  ["destroy", ["destroy", "x", "--destroy", "-X"], 0, 1],
  ["list", ["list", "l", "--list", "-L"], 0, 1],
  ["save", ["save", "s", "--save", "-S"], 0, 1],
  ["restore", ["restore", "r", "--restore", "-R"], 0, 0],
  ["flush", ["flush", "f", "--flush", "-F"], 0, 1],
  ["rename", ["rename", "e", "--rename", "-E"], 2, 2],
  ["swap", ["swap", "w", "--swap", "-W"], 2, 2],
  ["help", ["help", "h", "--help", "-H", "-h"], 0, 9],
  ["version", ["version", "v", "--version", "-V", "-v"], 0, 9],
  ["quit", ["quit"], 0, 0],
];

/** What may stand anywhere: one letter for its long names. */
const anywhere: Readonly<Record<string, string>> = {
  "-exist": "!",
  "-!": "!",
  "-output": "o",
  "-o": "o",
  "-quiet": "q",
  "-q": "q",
  "-sorted": "s",
  "-s": "s",
  "-resolve": "r",
  "-r": "r",
  "-name": "n",
  "-n": "n",
  "-terse": "t",
  "-t": "t",
  "-file": "f",
  "-f": "f",
};

export type IpsetLine = {
  readonly verb: Verb;
  readonly operands: readonly string[];
  readonly flags: ReadonlySet<string>;
  readonly output: "plain" | "save" | "xml" | undefined;
  readonly file: string | undefined;
};

export function parseIpset(args: readonly string[]): IpsetLine {
  const flags = new Set<string>();
  let output: string | undefined;
  let file: string | undefined;
  const words: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const letter = anywhere[args[i]!.replace(/^--/, "-")];
    if (letter === undefined) words.push(args[i]!);
    else if (letter === "o" || letter === "f") {
      if (args[i + 1] === undefined) throw new IpsetUsage(`Missing mandatory argument to option ${args[i]!}`);
      if (letter === "o") output = args[++i];
      else file = args[++i];
    } else flags.add(letter);
  }
  if (output !== undefined && output !== "plain" && output !== "save" && output !== "xml")
    throw new IpsetError(`Syntax error: unknown output mode '${output}'`);
  const [word, ...operands] = words;
  const known = spellings.find(([, names]) => names.includes(word ?? ""));
  if (known === undefined) throw new IpsetUsage(`No command specified${word === undefined ? "." : `: unknown argument ${word}`}`);
  const [verb, , least, most] = known;
  if (operands.length < least)
    throw new IpsetUsage(operands.length === 0 ? `Missing mandatory argument to command ${verb}` : `Missing second mandatory argument to command ${verb}`);
  if (operands.length > most) throw new IpsetUsage(`Unknown argument ${operands[most]!}`);
  return { verb, operands, flags, output, file };
}

function number(text: string, from: number, to: number): number {
  const n = /^0x[0-9a-f]+$/i.test(text) || /^-?\d+$/.test(text) ? Number(text) : undefined;
  if (n === undefined) throw new IpsetError(`Syntax error: '${text}' is invalid as number`);
  if (n < from || n > to) throw new IpsetError(`Syntax error: '${text}' is out of range ${from}-${to}`);
  return n;
}

/** The most seconds that the kernel's timers take. */
const longest = 2147483;
const limit = 4294967295;

/** Names of older days. */
const aliases: Readonly<Record<string, string>> = {
  iphash: "hash:ip",
  nethash: "hash:net",
  ipporthash: "hash:ip,port",
  ipportiphash: "hash:ip,port,ip",
  ipportnethash: "hash:ip,port,net",
  portmap: "bitmap:port",
  ipmap: "bitmap:ip",
  setlist: "list:set",
};

const common = ["timeout", "counters", "comment", "skbinfo"];
const ofHash = ["family", "hashsize", "maxelem", "bucketsize", "initval", "forceadd", "gc", "probes", "resize", ...common];
const optionsOf = (type: string): readonly string[] =>
  type === "list:set"
    ? ["size", ...common]
    : type.startsWith("bitmap:")
      ? ["range", "from", "to", ...common, ...(type === "bitmap:ip" ? ["netmask"] : [])]
      : type === "hash:ip"
        ? ["netmask", ...ofHash]
        : ofHash;
const bare = new Set(["counters", "comment", "skbinfo", "forceadd", "nomatch"]);

/** The pairs of what stands after an entry or a type: [option, value]. */
function* pairs(words: readonly string[], known: readonly string[]): Generator<readonly [string, string]> {
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!.replace(/^--/, "");
    if (word === "-4" || word === "-6") {
      yield ["family", word === "-4" ? "inet" : "inet6"];
      continue;
    }
    if (!known.includes(word)) throw new IpsetUsage(`Unknown argument: \`${words[i]!}'`);
    if (bare.has(word) && (word !== "comment" || known.includes("counters"))) yield [word, ""];
    else if (words[i + 1] === undefined) throw new IpsetUsage(`Missing mandatory argument of option \`${word}'`);
    else yield [word, words[++i]!];
  }
}

export type Created = { readonly type: SetType; readonly options: Omit<Create, "exist">; readonly warning: string };

/** `name`, `type` and options of "create"; throws what is wrong with them. */
export function parseCreate(name: string, type: string, rest: readonly string[]): Created {
  if (name.length > 31) throw new IpsetError(`Syntax error: setname '${name}' is longer than 31 characters`);
  const known = aliases[type] ?? type;
  if (!(known in setTypes))
    throw new IpsetError(otherTypes.includes(known) ? "Kernel error received: set type not supported" : `Syntax error: typename '${type}' is unknown`);
  const options: { -readonly [K in keyof Create]?: Create[K] } = {};
  const ignored: string[] = [];
  let [from, to]: (string | undefined)[] = [];
  const given = new Set<string>();
  for (const [word, value] of pairs(rest, optionsOf(known))) {
    if (given.has(word)) throw new IpsetError(`Syntax error: ${word} already specified`);
    given.add(word);
    switch (word) {
      case "family":
        options.family = familyOf(value);
        break;
      case "range": {
        const ends = value.split("-");
        if (known === "bitmap:port") for (const end of ends) portRange(end, "tcp");
        [from, to] = known === "bitmap:ip" && ends.length === 1 ? spanOf(value) : [ends[0], ends[1]];
        break;
      }
      case "from":
        from = value;
        break;
      case "to":
        to = value;
        break;
      case "netmask":
        options.netmask = netmask(value);
        break;
      case "hashsize":
        // Rounded up to a power of two, at least 64.
        options.hashSize = 2 ** Math.ceil(Math.log2(Math.max(64, number(value, 0, limit))));
        break;
      case "maxelem":
        options.maxElements = number(value, 0, limit);
        break;
      case "bucketsize":
        options.bucketSize = number(value, 0, 255);
        break;
      case "initval":
        options.salt = number(value, 0, limit);
        break;
      case "timeout":
        options.timeout = number(value, 0, longest);
        break;
      case "size":
        options.size = Math.max(4, number(value, 0, limit));
        break;
      case "counters":
        options.counters = true;
        break;
      case "comment":
        options.comments = true;
        break;
      case "skbinfo":
        options.skbInfo = true;
        break;
      default:
        if (word !== "forceadd") ignored.push(`Option '--${word} ${value}' is ignored. Please upgrade your syntax.\n`);
    }
  }
  if (known.startsWith("bitmap:")) options.range = rangeOf(known, from, to);
  return { type: known as SetType, options, warning: ignored.length === 0 ? "" : `Warning: ${ignored.join("")}` };
}

function familyOf(text: string): 4 | 6 {
  if (text === "inet" || text === "ipv4" || text === "-4") return 4;
  if (text === "inet6" || text === "ipv6" || text === "-6") return 6;
  throw new IpsetError(`Syntax error: unknown inet family ${text}`);
}

function netmask(text: string): number {
  try {
    return number(text, 1, 32);
  } catch (e) {
    throw e instanceof IpsetError && e.message.includes("out of range")
      ? new IpsetError(`${e.message}\nSyntax error: netmask is out of the inclusive range of 1-32`)
      : e;
  }
}

/** The ends of "10.0.0.0/24". */
function spanOf(text: string): [string | undefined, string | undefined] {
  const net = parsePrefix(text);
  if (net === undefined || !text.includes("/")) return [text, undefined];
  const first = prefixAddr(net);
  return [addrText(first), addrText(addrPlus(first, 2 ** (32 - net.bits) - 1))];
}

function rangeOf(type: string, from: string | undefined, to: string | undefined): [string, string] {
  if (from === undefined) throw new IpsetUsage("Mandatory option `range' is missing");
  if (to === undefined) throw new IpsetUsage("Mandatory option `to' is missing");
  if (type === "bitmap:port") {
    const [a, b] = [portRange(from, "tcp")[0], portRange(to, "tcp")[0]];
    return [String(Math.min(a, b)), String(Math.max(a, b))];
  }
  const value = (text: string): number => {
    if (parseAddr(text) === undefined) throw new IpsetError(`Syntax error: cannot parse ${text}: resolving to IPv4 address failed`);
    return text.split(".").reduce((n, part) => n * 256 + Number(part), 0);
  };
  if (Math.abs(value(to) - value(from)) > 65535) throw new IpsetError("The range you specified exceeds the size limit of the set type");
  return value(from) <= value(to) ? [from, to] : [to, from];
}

export type Adding = { readonly entry: string; readonly extra: Extra; readonly beside: Beside | undefined };

const ofNetworks = (type: SetType): readonly string[] => (setTypes[type].dimensions.some((d) => d === "net") ? ["nomatch"] : []);

/** An entry and what stands after it, of "add", "del" and "test". */
export function parseElement(verb: "add" | "del" | "test", type: SetType, words: readonly string[]): Adding {
  const [first, ...rest] = words;
  const parts = type === "list:set" ? first!.split(",") : [];
  if (parts.length === 2 || (parts.length > 1 && parts[1] !== "before" && parts[1] !== "after"))
    throw new IpsetError("you must specify elements as setname,[before|after],setname");
  let beside: Beside | undefined = parts.length > 2 ? { where: parts[1] as "before", name: parts[2]! } : undefined;
  const known = [
    ...(type === "list:set" ? ["before", "after"] : []),
    ...(verb === "add" ? ["timeout", "packets", "bytes", "comment", "skbmark", "skbprio", "skbqueue"] : []),
    ...(verb === "del" ? [] : ofNetworks(type)),
  ];
  const extra: { -readonly [K in keyof Extra]: Extra[K] } = {};
  for (const [word, value] of pairs(rest, known)) {
    if (word === "before" || word === "after") beside = { where: word, name: value };
    else if (word === "timeout") extra.timeout = number(value, 0, longest);
    else if (word === "packets" || word === "bytes") extra[word] = number(value, 0, Number.MAX_SAFE_INTEGER);
    else if (word === "nomatch") extra.nomatch = true;
    else if (word === "comment") {
      if (value.includes('"')) throw new IpsetError('Syntax error: " character is not permitted in comments');
      if (value !== "") extra.comment = value;
    } else if (word === "skbmark") extra.skbMark = skbMark(value);
  }
  return { entry: parts.length > 1 ? parts[0]! : first!, extra, beside };
}

function skbMark(text: string): string {
  if (!/^0x[0-9a-f]+(\/0x[0-9a-f]+)?$/i.test(text))
    throw new IpsetError("Syntax error: Invalid skbmark format, it should be:  MARK/MASK or MARK (see manpage)");
  const [mark, mask] = text.split("/").map((t) => number(t, 0, limit));
  const hex = (n: number): string => `0x${n.toString(16)}`;
  return mask === undefined || mask === limit ? hex(mark!) : `${hex(mark!)}/${hex(mask)}`;
}
