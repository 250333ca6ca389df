// Matches on what the machine knows beside the packet: owner, socket, rpfilter, time, policy, helper, realm, cpu, devgroup,
// connbytes.
import { OUTPUT, POSTROUTING } from "../hooks";
import { RST, TCP } from "../packet";
import { hex, RuleError, uint, type MatchExtension, type Need, type Option, type Test } from "./extension";
import { timeMatch } from "./matches-time";
import { badValue, has, must, not, number, opt, span } from "./values";

const hooks = (...names: readonly string[]): readonly Need[] => [{ kind: "hooks", hooks: names }];

/** Who owns what: here everything runs as root. */
const accounts: Readonly<Record<string, number>> = { root: 0, daemon: 1, bin: 2, sys: 3, nobody: 65534, nogroup: 65534, users: 100, adm: 4, tty: 5, disk: 6 };
const names = (kind: "uid" | "gid", id: number): string | undefined =>
  Object.entries(accounts).find(
    ([name, n]) => n === id && (name !== "nogroup") === (kind === "uid" || id !== 65534) && (name !== "users" || kind === "gid"),
  )?.[0];

type Owner = { readonly o: Option; readonly low: number; readonly high: number };

const owner: MatchExtension = {
  name: "owner",
  options: { "uid-owner": 1, "gid-owner": 1, "socket-exists": 0, "suppl-groups": 0 },
  parse: (options) => {
    const of = (name: string): Owner | undefined => {
      const o = opt(options, name);
      if (o === undefined) return undefined;
      const text = o.args[0]!;
      const known = accounts[text];
      if (known !== undefined) return { o, low: known, high: known };
      const [a, b] = text.split("-");
      const [low, high] = [uint(a!), uint(b ?? a!)];
      if (low === undefined || high === undefined) throw badValue("owner", o);
      return { o, low, high };
    };
    const [uid, gid, exists] = [of("uid-owner"), of("gid-owner"), opt(options, "socket-exists")];
    if (uid === undefined && gid === undefined && exists === undefined)
      throw new RuleError("owner: At least one of --uid-owner, --gid-owner or --socket-exists is required");
    const groups = has(options, "suppl-groups");
    const text = (x: Owner): string => (x.low === x.high ? String(x.low) : `${x.low}-${x.high}`);
    const shown = (x: Owner, kind: "uid" | "gid", numeric: boolean): string => (numeric || x.low !== x.high ? text(x) : (names(kind, x.low) ?? text(x)));
    const rootIs = (x: Owner | undefined): boolean => x === undefined || (x.low <= 0 && 0 <= x.high) !== x.o.invert;
    return {
      save: `-m owner${exists === undefined ? "" : ` ${not(exists)}--socket-exists`}${[uid, gid].map((x) => (x === undefined ? "" : ` ${not(x.o)}--${x.o.name} ${text(x)}`)).join("")}${groups ? " --suppl-groups" : ""}`,
      list: (numeric) =>
        [
          exists && `${not(exists)}owner socket exists`,
          uid && `${not(uid.o)}owner UID match ${shown(uid, "uid", numeric)}`,
          gid && `${not(gid.o)}owner GID match ${shown(gid, "gid", numeric)}`,
          groups ? "incl. suppl. groups" : undefined,
        ]
          .filter((t) => t !== undefined)
          .join(" "),
      // What the kernel itself sends, and what is only passed on, has no socket: then only what is inverted can be true.
      test: (p, s) => {
        const local = s.hook === OUTPUT || (s.hook === POSTROUTING && s.in === undefined);
        if (!local || p.inner !== undefined || (p.proto === TCP && (p.flags & RST) !== 0))
          return [uid?.o, gid?.o, exists].every((o) => o === undefined || o.invert);
        return exists?.invert !== true && rootIs(uid) && rootIs(gid);
      },
      needs: hooks("OUTPUT", "POSTROUTING"),
    };
  },
};

const socket: MatchExtension = {
  name: "socket",
  options: { transparent: 0, nowildcard: 0, "restore-skmark": 0 },
  parse: (options) => {
    const given = ["transparent", "nowildcard", "restore-skmark"].filter((f) => has(options, f));
    const text = given.map((f) => ` --${f}`).join("");
    const [transparent, narrow] = [has(options, "transparent"), has(options, "nowildcard")];
    return {
      save: `-m socket${text}`,
      list: () => `socket${text}`,
      // No program here asks for a transparent socket.
      test: (p, s) => !transparent && s.host.hasSocket(p, narrow),
      needs: hooks("PREROUTING", "INPUT"),
    };
  },
};

const rpfilter: MatchExtension = {
  name: "rpfilter",
  options: { loose: 0, validmark: 0, "accept-local": 0, invert: 0 },
  parse: (options) => {
    const given = ["loose", "validmark", "accept-local", "invert"].filter((f) => has(options, f));
    const [loose, local, invert] = ["loose", "accept-local", "invert"].map((f) => given.includes(f)) as [boolean, boolean, boolean];
    return {
      save: `-m rpfilter${given.map((f) => ` --${f}`).join("")}`,
      list: () => ["rpfilter", ...given].join(" "),
      test: (p, s) => {
        if (s.in?.name === "lo") return !invert;
        const type = s.host.addressType(p.src);
        const way = s.host.wayTo(p.src);
        const good = type === "LOCAL" ? local : way !== undefined && (loose || way.nameId === s.in?.nameId);
        return good !== invert;
      },
      needs: [{ kind: "hooks", tables: ["raw", "mangle"], hooks: ["PREROUTING"] }],
    };
  },
};

const policy: MatchExtension = {
  name: "policy",
  options: { dir: 1, pol: 1, strict: 0, reqid: 1, spi: 1, proto: 1, mode: 1, "tunnel-src": 1, "tunnel-dst": 1, next: 0 },
  parse: (options) => {
    const dir = opt(options, "dir")?.args[0];
    if (dir !== "in" && dir !== "out") throw new RuleError("policy match: neither --dir in nor --dir out specified");
    const pol = opt(options, "pol")?.args[0] ?? "ipsec";
    const strict = has(options, "strict");
    const more = options.filter((o) => !["dir", "pol", "strict"].includes(o.name));
    const words = more.map((o) => ` ${not(o)}${o.name}${o.args.length > 0 ? ` ${o.args[0]}` : ""}`).join("");
    return {
      save: `-m policy --dir ${dir} --pol ${pol}${strict ? " --strict" : ""}${more.map((o) => ` ${not(o)}--${o.name}${o.args.length > 0 ? ` ${o.args[0]}` : ""}`).join("")}`,
      list: () => `policy match dir ${dir} pol ${pol}${strict ? " strict" : ""}${words}`,
      test: () => pol === "none", // nothing is encrypted here
    };
  },
};

const helper: MatchExtension = {
  name: "helper",
  options: { helper: 1 },
  parse: (options) => {
    const o = must("helper", options, "helper");
    return {
      save: `-m helper ${not(o)}--helper ${o.args[0]}`,
      list: () => `helper match ${not(o)}"${o.args[0]}"`,
      test: (p) => p.ct >= 0 && o.invert, // no connection has a helper
      needs: [{ kind: "conntrack" }],
    };
  },
};

const realm: MatchExtension = {
  name: "realm",
  options: { realm: 1 },
  parse: (options) => {
    const o = must("realm", options, "realm");
    const [id, mask] = o.args[0]!.split("/").map((t) => uint(t));
    if (id === undefined) throw new RuleError(`Realm "${o.args[0]}" not found`);
    const text = `${hex(id)}${mask === undefined ? "" : `/${hex(mask)}`}`;
    return { save: `-m realm ${not(o)}--realm ${text}`, list: () => `realm ${not(o)}${text}`, test: () => (id === 0) !== o.invert };
  },
};

const cpu: MatchExtension = {
  name: "cpu",
  options: { cpu: 1 },
  parse: (options) => {
    const o = must("cpu", options, "cpu");
    const n = number("cpu", o, 4294967295);
    return { save: `-m cpu ${not(o)}--cpu ${n}`, list: () => `cpu ${not(o)}${n}`, test: () => (n === 0) !== o.invert };
  },
};

const devgroup: MatchExtension = {
  name: "devgroup",
  options: { "src-group": 1, "dst-group": 1 },
  parse: (options) => {
    if (options.length === 0) throw new RuleError("devgroup match: You must specify either '--src-group' or '--dst-group'");
    const given = options.map((o) => {
      const n = uint(o.args[0]!);
      if (n === undefined) throw new RuleError(`Device group "${o.args[0]}" not found`);
      return { o, n };
    });
    return {
      save: `-m devgroup${given.map(({ o, n }) => ` ${not(o)}--${o.name} ${hex(n)}`).join("")}`,
      list: () => given.map(({ o, n }) => `${not(o)}${o.name} ${hex(n)}`).join(" "),
      test: () => given.every(({ o, n }) => (n === 0) !== o.invert), // all links are in the group that they begin in
    };
  },
};

const connbytes: MatchExtension = {
  name: "connbytes",
  options: { connbytes: 1, "connbytes-dir": 1, "connbytes-mode": 1 },
  parse: (options) => {
    const o = must("connbytes", options, "connbytes");
    const dir = must("connbytes", options, "connbytes-dir");
    const mode = must("connbytes", options, "connbytes-mode");
    if (!["original", "reply", "both"].includes(dir.args[0]!)) throw new RuleError(`Unknown --connbytes-dir \`${dir.args[0]}'`);
    if (!["packets", "bytes", "avgpkt"].includes(mode.args[0]!)) throw new RuleError(`Unknown --connbytes-mode \`${mode.args[0]}'`);
    const { low, high } = span("connbytes", o, Number.MAX_SAFE_INTEGER);
    const range = high === Number.MAX_SAFE_INTEGER ? String(low) : `${low}:${high}`;
    // Connections' bytes are not counted (net.netfilter.nf_conntrack_acct is 0): they are none.
    const test: Test = (p) => p.ct >= 0 && low <= 0 !== o.invert;
    return {
      save: `-m connbytes ${not(o)}--connbytes ${range} --connbytes-mode ${mode.args[0]} --connbytes-dir ${dir.args[0]}`,
      list: () => `${not(o)}connbytes ${range} connbytes mode ${mode.args[0]} connbytes direction ${dir.args[0]}`,
      test,
      needs: [{ kind: "conntrack" }],
    };
  },
};

export const hostMatches: readonly MatchExtension[] = [owner, socket, rpfilter, timeMatch, policy, helper, realm, cpu, devgroup, connbytes];
