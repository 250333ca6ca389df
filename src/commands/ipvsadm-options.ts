// What is typed after ipvsadm 1.31: one command first, then options; which options a command takes stands in one table.
import { familyOf, parseAddr, type Addr } from "../net/address";
import { SCTP, TCP, UDP } from "../net/packet";
import { checkOptions, commands, fail, IpvsadmError, switches, tryHelp, type Option } from "./ipvsadm-table";
import { endpoint, mask, never, seconds, within, type Endpoint } from "./ipvsadm-values";

/** In the order in which they are shown. */
const schedulerFlags = ["sh-fallback", "sh-port", "mh-fallback", "mh-port"];

export type IpvsadmLine = {
  readonly command: string;
  readonly given: ReadonlySet<Option>;
  readonly proto: number;
  readonly mark: number;
  /** Of a mark: an address of its family. */
  readonly service: Endpoint | undefined;
  readonly server: Endpoint | undefined;
  readonly scheduler: string;
  readonly persistent: number;
  readonly mask: number;
  readonly schedFlags: readonly string[];
  readonly forward: "Masq" | "Route" | "Tunnel";
  readonly weight: number;
  readonly upper: number;
  readonly lower: number;
  /** What "--set" sets. */
  readonly timeouts: readonly number[];
  /** Of a daemon: "master" or "backup". */
  readonly state: string;
};

type Found = readonly [name: string, argument: string | undefined];

/** Words as popt takes them: letters in a row, "--name=value"; what is no option is left over. */
function* scan(args: readonly string[], left: string[]): Generator<Found> {
  const known = [...commands.map(([letter, name]) => [letter, name, name.endsWith("-daemon") ? "!" : ""] as const), ...switches];
  const words = [...args];
  while (words.length > 0) {
    const word = words.shift()!;
    if (!word.startsWith("-") || word === "-") {
      left.push(word);
      continue;
    }
    const long = /^--([^=]+)(?:=(.*))?$/.exec(word);
    const letters = long === null ? [...word.slice(1)] : [];
    do {
      const letter = letters.shift();
      const found = long === null ? known.find(([l]) => l === letter) : known.find(([, name]) => name === long[1]);
      const shown = long === null ? word : `--${long[1]!}`;
      if (found === undefined) throw new IpvsadmError(`${shown}: unknown option`, 255);
      const [, name, takes] = found;
      let argument = long?.[2];
      if (takes !== "" && argument === undefined) {
        if (letters.length > 0) argument = letters.splice(0).join("").replace(/^=/, "");
        else if (takes === "!" || (words[0] !== undefined && !words[0].startsWith("-"))) argument = words.shift();
        if (argument === undefined && takes === "!") throw new IpvsadmError(`${shown}: missing argument`, 255);
      }
      yield [letter === "l" ? "list" : name, argument];
    } while (letters.length > 0);
  }
}

/** @param hostAddress what a name resolves to; undefined: nothing. */
export function parseIpvsadm(args: readonly string[], hostAddress: (name: string) => Addr | undefined): IpvsadmLine {
  const left: string[] = [];
  const given = new Set<Option>();
  const line = {
    command: "",
    given,
    proto: 0,
    mark: 0,
    service: undefined as Endpoint | undefined,
    server: undefined as Endpoint | undefined,
    scheduler: "",
    persistent: 0,
    mask: -1,
    schedFlags: [] as readonly string[],
    forward: "Route" as IpvsadmLine["forward"],
    weight: 1,
    upper: 0,
    lower: 0,
    timeouts: [] as readonly number[],
    state: "",
  };
  const option = (name: Option): void => {
    if (given.has(name)) throw fail(`multiple '${name}' options specified`);
    given.add(name);
  };
  const found = scan(args, left);
  for (;;) {
    let next: IteratorResult<Found, void>;
    try {
      next = found.next() as IteratorResult<Found, void>;
    } catch (e) {
      // A first word that is no command is not looked at more closely.
      throw line.command === "" ? tryHelp() : e;
    }
    if (next.done === true) break;
    const [name, text = ""] = next.value;
    const command = commands.find(([, long]) => long === name)?.[2];
    if (line.command === "") {
      if (command === undefined) throw tryHelp();
      line.command = command;
      if (command === "help" || command === "version") return done(line);
      if (command.endsWith("-daemon")) {
        if (text !== "master" && text !== "backup")
          throw fail(command === "start-daemon" ? "illegal start-daemon parameter specified" : "illegal start_daemon specified");
        line.state = text;
      }
      continue;
    }
    if (command !== undefined) throw fail(`invalid option \`${args.find((a) => a.includes(commands.find(([, l]) => l === name)![0] || name)) ?? name}'`);
    switch (name) {
      case "tcp-service":
      case "udp-service":
      case "sctp-service": {
        option("service-address");
        line.proto = name === "tcp-service" ? TCP : name === "udp-service" ? UDP : SCTP;
        const at = endpoint(text, line.proto, hostAddress);
        if (at === undefined) throw fail("illegal virtual server address[:port] specified");
        line.service = { address: at.address, port: at.port ?? 0 };
        break;
      }
      case "fwmark-service": {
        option("service-address");
        line.proto = TCP;
        line.mark = /^\d+$/.test(text) ? Number(text) : 0;
        if (line.mark <= 0 || line.mark > 4294967295) throw fail(`invalid fwmark value \`${text}' specified`);
        line.service = { address: parseAddr("0.0.0.0")!, port: 0 };
        break;
      }
      case "ipv6":
        if (line.mark === 0) throw fail("-6 used before -f\n");
        line.service = { address: parseAddr("::")!, port: 0 };
        break;
      case "scheduler":
        option("scheduler");
        line.scheduler = text;
        break;
      case "persistent":
        option("persistent");
        line.persistent = next.value[1] === undefined ? 360 : seconds(text, 1);
        break;
      case "netmask":
        option("netmask");
        line.mask = mask(text, line.service);
        break;
      case "real-server": {
        option("real-server");
        const at = endpoint(text, line.proto, hostAddress);
        if (at === undefined) throw fail("illegal real server address[:port] specified");
        line.server = { address: at.address, port: at.port ?? line.service?.port ?? 0 };
        break;
      }
      case "masquerading":
      case "gatewaying":
      case "ipip":
        option("forwarding-method");
        line.forward = name === "masquerading" ? "Masq" : name === "ipip" ? "Tunnel" : "Route";
        break;
      case "weight":
        option("weight");
        line.weight = within(text, 2147483647) ?? never("illegal weight specified");
        break;
      case "u-threshold":
        option("u-threshold");
        line.upper = within(text, 2147483647) ?? never("illegal u_threshold specified");
        break;
      case "l-threshold":
        option("l-threshold");
        line.lower = within(text, 2147483647) ?? never("illegal l_threshold specified");
        break;
      case "syncid":
        option("syncid");
        if (within(text, 255) === undefined) throw fail("illegal syncid specified");
        break;
      case "sched-flags":
        option("sched-flags");
        line.schedFlags = schedulerFlags.filter((f) => text.split(",").includes(f));
        break;
      case "sort":
        break;
      case "tun-type":
        option("tun-type");
        if (!["ipip", "gue", "gre"].includes(text)) throw fail("illegal tunnel type specified");
        break;
      case "tun-port":
        option("tun-port");
        if (within(text, 65535) === undefined) throw fail("illegal tunnel port specified");
        break;
      default:
        option(name as Option);
    }
  }
  if (line.command === "") throw tryHelp();
  if (line.command === "set") {
    if (left.length < 3) throw fail("--set option requires 3 timeout values");
    line.timeouts = left.splice(0, 3).map((t) => seconds(t, 0));
  }
  if (left[0] !== undefined) throw fail(`unexpected argument ${left[0]}`);
  checkOptions(line.command, given);
  return done(line);
}

function done(line: Omit<IpvsadmLine, "mask"> & { mask: number }): IpvsadmLine {
  const family = line.service === undefined ? 4 : familyOf(line.service.address);
  if (line.mask < 0) line.mask = family === 4 ? 32 : 128;
  return line;
}
