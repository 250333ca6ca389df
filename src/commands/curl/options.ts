// curl's command line: one table of options, from which short forms, long forms, their shortened spellings and the
// errors follow.
type Kind = "flag" | "text" | "number";

/** long name: [letter, kind]. What has no effect on what is simulated is accepted all the same. */
const table: Readonly<Record<string, readonly [letter: string, kind: Kind]>> = {
  append: ["a", "flag"],
  "user-agent": ["A", "text"],
  cookie: ["b", "text"],
  "use-ascii": ["B", "flag"],
  "cookie-jar": ["c", "text"],
  "continue-at": ["C", "text"],
  data: ["d", "text"],
  "data-ascii": ["", "text"],
  "data-raw": ["", "text"],
  "data-binary": ["", "text"],
  "data-urlencode": ["", "text"],
  json: ["", "text"],
  "dump-header": ["D", "text"],
  referer: ["e", "text"],
  cert: ["E", "text"],
  key: ["", "text"],
  cacert: ["", "text"],
  capath: ["", "text"],
  fail: ["f", "flag"],
  "fail-with-body": ["", "flag"],
  "fail-early": ["", "flag"],
  form: ["F", "text"],
  "form-string": ["", "text"],
  globoff: ["g", "flag"],
  get: ["G", "flag"],
  help: ["h", "flag"],
  header: ["H", "text"],
  include: ["i", "flag"],
  head: ["I", "flag"],
  insecure: ["k", "flag"],
  config: ["K", "text"],
  location: ["L", "flag"],
  "location-trusted": ["", "flag"],
  "max-time": ["m", "number"],
  "connect-timeout": ["", "number"],
  manual: ["M", "flag"],
  netrc: ["n", "flag"],
  "no-buffer": ["N", "flag"],
  buffer: ["", "flag"],
  output: ["o", "text"],
  "remote-name": ["O", "flag"],
  "remote-header-name": ["J", "flag"],
  "output-dir": ["", "text"],
  "create-dirs": ["", "flag"],
  proxytunnel: ["p", "flag"],
  disable: ["q", "flag"],
  range: ["r", "text"],
  "remote-time": ["R", "flag"],
  silent: ["s", "flag"],
  "show-error": ["S", "flag"],
  "telnet-option": ["t", "text"],
  "upload-file": ["T", "text"],
  user: ["u", "text"],
  "proxy-user": ["U", "text"],
  verbose: ["v", "flag"],
  version: ["V", "flag"],
  "write-out": ["w", "text"],
  proxy: ["x", "text"],
  noproxy: ["", "text"],
  request: ["X", "text"],
  "speed-time": ["y", "number"],
  "speed-limit": ["Y", "number"],
  "time-cond": ["z", "text"],
  parallel: ["Z", "flag"],
  "http1.0": ["0", "flag"],
  "http1.1": ["", "flag"],
  http2: ["", "flag"],
  "http0.9": ["", "flag"],
  tlsv1: ["1", "flag"],
  "tlsv1.2": ["", "flag"],
  "tlsv1.3": ["", "flag"],
  ipv4: ["4", "flag"],
  ipv6: ["6", "flag"],
  "progress-bar": ["#", "flag"],
  "progress-meter": ["", "flag"],
  next: [":", "flag"],
  url: ["", "text"],
  resolve: ["", "text"],
  "connect-to": ["", "text"],
  retry: ["", "number"],
  "retry-delay": ["", "number"],
  "retry-max-time": ["", "number"],
  "retry-connrefused": ["", "flag"],
  "retry-all-errors": ["", "flag"],
  "max-redirs": ["", "number"],
  compressed: ["", "flag"],
  interface: ["", "text"],
  "local-port": ["", "text"],
  keepalive: ["", "flag"],
  "keepalive-time": ["", "number"],
  "tcp-nodelay": ["", "flag"],
  "tcp-fastopen": ["", "flag"],
  "path-as-is": ["", "flag"],
  "limit-rate": ["", "text"],
  "max-filesize": ["", "number"],
  stderr: ["", "text"],
  trace: ["", "text"],
  "trace-ascii": ["", "text"],
  "trace-time": ["", "flag"],
  "url-query": ["", "text"],
  "oauth2-bearer": ["", "text"],
  "happy-eyeballs-timeout-ms": ["", "number"],
  "expect100-timeout": ["", "number"],
  "dns-servers": ["", "text"],
  "unix-socket": ["", "text"],
  sessionid: ["", "flag"],
  "remove-on-error": ["", "flag"],
  "styled-output": ["", "flag"],
  post301: ["", "flag"],
  post302: ["", "flag"],
  "ssl-reqd": ["", "flag"],
};

const letters = new Map(
  Object.entries(table)
    .filter(([, [l]]) => l !== "")
    .map(([name, [l]]) => [l, name]),
);

export type CurlOptions = {
  /** The last value of an option; "" for a flag that is set. */
  readonly value: (name: string) => string | undefined;
  readonly has: (name: string) => boolean;
  readonly values: (name: string) => readonly string[];
  /** Options in their order: data of several kinds are joined by it. */
  readonly order: readonly (readonly [name: string, value: string])[];
  readonly urls: readonly string[];
};

/** What curl says of a command line that it cannot read, and its exit code. */
export type Wrong = { readonly wrong: string; readonly code: number };

/** The options, or what is wrong with them. @param read a file's text (-K) */
export function parseCurl(given: readonly string[], read: (name: string) => string | undefined): CurlOptions | Wrong {
  const args = withConfigs(given, read);
  if ("wrong" in args) return args;
  return parseWords(args);
}

const hint = "curl: try 'curl --help' or 'curl --manual' for more information\n";

/** -K: the options of a file stand in the place of its name. */
function withConfigs(args: readonly string[], read: (name: string) => string | undefined): readonly string[] | Wrong {
  const out: string[] = [];
  for (let i = 0; i < args.length; i++) {
    const word = args[i]!;
    if (word !== "-K" && word !== "--config") {
      out.push(word);
      continue;
    }
    const name = args[++i];
    if (name === undefined) return { wrong: `curl: option ${word}: requires parameter\n${hint}`, code: 2 };
    const text = read(name);
    if (text === undefined) return { wrong: `curl: option ${word}: error encountered when reading a file\n${hint}`, code: 26 };
    for (const line of text.split("\n")) {
      const m = /^\s*(-{0,2}[\w.-]+)\s*(?:[=:\s]\s*(?:"((?:[^"\\]|\\.)*)"|(\S.*?)))?\s*$/.exec(line);
      if (m === null || /^\s*#/.test(line)) continue;
      out.push(m[1]!.startsWith("-") ? m[1]! : m[1]!.length === 1 ? `-${m[1]}` : `--${m[1]}`);
      const value = m[2]?.replace(/\\(.)/g, "$1") ?? m[3];
      if (value !== undefined) out.push(value);
    }
  }
  return out;
}

function parseWords(args: readonly string[]): CurlOptions | Wrong {
  const order: [string, string][] = [];
  const off = new Set<string>();
  const urls: string[] = [];
  const wrong = (shown: string, why: string): Wrong => ({ wrong: `curl: option ${shown}: ${why}\n${hint}`, code: 2 });
  let ended = false;
  for (let i = 0; i < args.length; i++) {
    const word = args[i]!;
    if (ended || word === "-" || !word.startsWith("-")) {
      urls.push(word);
      continue;
    }
    if (word === "--") {
      ended = true;
      continue;
    }
    if (word.startsWith("--")) {
      const given = word.slice(2);
      let name = find(given);
      let on = true;
      if (name === undefined && given.startsWith("no-")) {
        name = find(given.slice(3));
        on = false;
      }
      if (name === undefined) return wrong(word, "is unknown");
      if (name === "ambiguous") return wrong(word, "is ambiguous");
      const kind = table[name]![1];
      if (kind === "flag") {
        if (on) {
          order.push([name, ""]);
          off.delete(name);
        } else off.add(name);
        continue;
      }
      const value = args[++i];
      if (value === undefined) return wrong(word, "requires parameter");
      if (kind === "number" && !isNumber(value)) return wrong(word, "expected a proper numerical parameter");
      order.push([name, value]);
      continue;
    }
    for (let k = 1; k < word.length; k++) {
      const name = letters.get(word[k]!);
      if (name === undefined) return wrong(word, "is unknown");
      const kind = table[name]![1];
      if (kind === "flag") {
        order.push([name, ""]);
        continue;
      }
      const value = k + 1 < word.length ? word.slice(k + 1) : args[++i];
      if (value === undefined) return wrong(word, "requires parameter");
      if (kind === "number" && !isNumber(value)) return wrong(word, "expected a proper numerical parameter");
      order.push([name, value]);
      break;
    }
  }
  // What was taken back is there by that name: "no-keepalive".
  const kept = [...order.filter(([name]) => !off.has(name)), ...[...off].map((name): [string, string] => [`no-${name}`, ""])];
  return {
    order: kept,
    urls: [...kept.filter(([n]) => n === "url").map(([, v]) => v), ...urls],
    has: (name) => kept.some(([n]) => n === name),
    value: (name) => kept.findLast(([n]) => n === name)?.[1],
    values: (name) => kept.filter(([n]) => n === name).map(([, v]) => v),
  };
}

function find(given: string): string | undefined {
  if (Object.hasOwn(table, given)) return given;
  const matches = Object.keys(table).filter((n) => n.startsWith(given));
  return matches.length > 1 ? "ambiguous" : matches[0];
}

function isNumber(text: string): boolean {
  return /^\d+(\.\d*)?$|^\.\d+$/.test(text);
}
