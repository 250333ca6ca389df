// tcpdump's command line, as getopt reads it.
export type Options = {
  device: string | undefined;
  limit: number;
  /** -t; -tttt and the like are not told apart. */
  stamps: boolean;
  quiet: boolean;
  absolute: boolean;
  verbose: number;
  /** -e */
  link: boolean;
  /** -A, -x, -X, -xx, -XX */
  ascii: boolean;
  hex: 0 | 1 | 2;
  /** -X beside -x: characters too. */
  both: boolean;
  /** -# */
  numbers: boolean;
  /** -Q */
  way: "in" | "out" | "inout";
  /** -r */
  file: string | undefined;
  /** --count */
  count: boolean;
  words: string[];
};

const version = "tcpdump version 4.99.3\nlibpcap version 1.10.3 (with TPACKET_V3)\nOpenSSL 3.0.19 27 Jan 2026\n";
const usage = `${version}Usage: tcpdump [-AbdDefhHIJKlLnNOpqStuUvxX#] [ -B size ] [ -c count ] [--count]
		[ -C file_size ] [ -E algo:secret ] [ -F file ] [ -G seconds ]
		[ -i interface ] [ --immediate-mode ] [ -j tstamptype ]
		[ -M secret ] [ --number ] [ --print ] [ -Q in|out|inout ]
		[ -r file ] [ -s snaplen ] [ -T type ] [ --version ]
		[ -V file ] [ -w file ] [ -W filecount ] [ -y datalinktype ]
		[ --time-stamp-precision precision ] [ --micro ] [ --nano ]
		[ -z postrotate-command ] [ -Z user ] [ expression ]
`;

const flags = "AbdDefhHIJKlLnNOpqStuUvxX#";
const valued = "BcCEFGijMQrsTVwWyzZ";
/** Long options, with the letter that each stands for, or "" where it changes nothing here. */
const long: Readonly<Record<string, string>> = {
  "buffer-size": "B",
  "list-interfaces": "D",
  help: "h",
  interface: "i",
  "monitor-mode": "I",
  "time-stamp-type": "j",
  "list-time-stamp-types": "J",
  "dont-verify-checksums": "K",
  "list-data-link-types": "L",
  "no-optimize": "O",
  "no-promiscuous-mode": "p",
  direction: "Q",
  snapshot: "s",
  "snapshot-length": "s",
  "absolute-tcp-sequence-numbers": "S",
  "packet-buffered": "U",
  linktype: "y",
  number: "#",
  relinquish: "Z",
};
const bare = new Set(["immediate-mode", "print", "micro", "nano", "lengths"]);

/** What is asked for, or what is printed instead: with its exit code and where it goes. */
export type Read = { readonly o: Options } | { readonly text: string; readonly code: number; readonly fd: 1 | 2 } | { readonly list: true };

export function readOptions(args: readonly string[]): Read {
  const o: Options = {
    device: undefined,
    limit: Infinity,
    stamps: true,
    quiet: false,
    absolute: false,
    verbose: 0,
    link: false,
    ascii: false,
    hex: 0,
    both: false,
    numbers: false,
    way: "inout",
    file: undefined,
    count: false,
    words: [],
  };
  const bad = (what: string): Read => ({ text: `tcpdump: ${what}\n${usage}`, code: 1, fd: 2 });
  for (let i = 0; i < args.length; i++) {
    const w = args[i]!;
    if (w === "--") {
      o.words.push(...args.slice(i + 1));
      break;
    }
    if (!w.startsWith("-") || w === "-") {
      o.words.push(...args.slice(i));
      break;
    }
    if (w.startsWith("--")) {
      const [name = "", given] = w.slice(2).split("=");
      if (name === "version") return { text: version, code: 0, fd: 1 };
      if (name === "count") o.count = true;
      if (name === "count" || bare.has(name)) continue;
      const letter = long[name];
      if (letter === undefined) return bad(`unrecognized option '${w}'`);
      if (letter === "h") return { text: usage, code: 0, fd: 1 };
      if (letter === "D") return { list: true };
      const value = valued.includes(letter) ? (given ?? args[++i]) : "";
      if (value === undefined) return bad(`option '--${name}' requires an argument`);
      const wrong = set(o, letter, value);
      if (wrong !== undefined) return wrong;
      continue;
    }
    for (let k = 1; k < w.length; k++) {
      const letter = w[k]!;
      if (letter === "h") return { text: usage, code: 0, fd: 1 };
      if (letter === "D") return { list: true };
      const takes = valued.includes(letter);
      if (!takes && !flags.includes(letter)) return bad(`invalid option -- '${letter}'`);
      const value = takes ? (w.length > k + 1 ? w.slice(k + 1) : args[++i]) : "";
      if (value === undefined) return bad(`option requires an argument -- '${letter}'`);
      const wrong = set(o, letter, value);
      if (wrong !== undefined) return wrong;
      if (takes) break;
    }
  }
  return { o };
}

function set(o: Options, letter: string, value: string): Read | undefined {
  const refuse = (what: string): Read => ({ text: `tcpdump: ${what}\n`, code: 1, fd: 2 });
  switch (letter) {
    case "i":
      o.device = value;
      break;
    case "c":
      o.limit = Number(value);
      if (!(o.limit > 0)) return refuse(`invalid packet count ${value}`);
      break;
    case "t":
      o.stamps = false;
      break;
    case "q":
      o.quiet = true;
      break;
    case "S":
      o.absolute = true;
      break;
    case "v":
      o.verbose++;
      break;
    case "e":
      o.link = true;
      break;
    case "A":
      o.ascii = true;
      break;
    case "x":
    case "X":
      o.hex = o.hex === 0 ? 1 : 2;
      o.both ||= letter === "X";
      break;
    case "#":
      o.numbers = true;
      break;
    case "r":
      o.file = value;
      break;
    case "Q":
      if (value !== "in" && value !== "out" && value !== "inout") return refuse(`unknown capture direction \`${value}'`);
      o.way = value;
  }
  return undefined;
}
