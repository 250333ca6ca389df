// ipvsadm 1.31: lists and changes the namespace's IPVS. Left out: firewall marks, synchronisation daemons, thresholds.
import { out, type Run } from "../base/driver";
import { addrText, addrWord, parseAddr, familyOf, type Addr } from "../net/address";
import type { Kernel } from "../net/hooks";
import { ipvsKey, stateName, type Ipvs, type IpvsConnection } from "../net/ipvs/ipvs";
import { schedulers, type RealServer, type Scheduler, type VirtualService } from "../net/ipvs/services";
import { SCTP, TCP, UDP } from "../net/packet";
import { readAll, type Context } from "../shell/command";
import { complain, type Make } from "./style";

type Options = {
  readonly command: string;
  readonly flags: ReadonlySet<string>;
  readonly proto: number;
  readonly service?: { address: Addr; port: number };
  readonly server?: { address: Addr; port: number };
  readonly scheduler?: string;
  readonly persistent?: number;
  readonly weight?: number;
};

export const ipvsadm: Make = () => ({
  name: "ipvsadm",
  summary: "Linux Virtual Server administration",
  *run(context, args) {
    const ipvs = (context.machine.netns.kernel as Kernel).slot(ipvsKey);
    if (args[0] === "-R" || args[0] === "--restore") return yield* restore(context, ipvs);
    return yield* one(context, ipvs, args);
  },
});

function* one(context: Context, ipvs: Ipvs, args: readonly string[]): Run<number> {
  const o = parse(args);
  if (typeof o === "string") return yield* complain(o, 2);
  const service = o.service === undefined ? undefined : ipvs.service(o.proto, o.service.address, o.service.port);
  const server = service?.servers.find((s) => s.address === o.server?.address && s.port === o.server.port);
  switch (o.command) {
    case "L":
      if (o.flags.has("c")) yield out(connections(ipvs, context.clock.now));
      else if (o.flags.has("timeout")) yield out("Timeout (tcp tcpfin udp): 900 120 300\n");
      else if (o.flags.has("daemon")) yield out("");
      else if (o.service !== undefined && service === undefined) return yield* complain("No such service", 255);
      else yield out(listing(ipvs, o, service));
      return 0;
    case "S":
      yield out(sorted(ipvs.services).map(rules).join(""));
      return 0;
    case "C":
      ipvs.flush();
      return 0;
    case "Z":
      return 0;
    case "A":
      if (service !== undefined) return yield* complain("Service already exists", 255);
      if (o.scheduler !== undefined && !schedulers.includes(o.scheduler as Scheduler)) return yield* complain("Scheduler not found", 255);
      ipvs.addService(o.proto, o.service!.address, o.service!.port, (o.scheduler ?? "wlc") as Scheduler, o.persistent ?? 0);
      return 0;
  }
  if (service === undefined)
    return yield* complain(o.command === "d" || o.command === "e" || o.command === "a" ? "Service not defined" : "No such service", 255);
  switch (o.command) {
    case "E":
      service.scheduler = (o.scheduler ?? service.scheduler) as Scheduler;
      service.persistent = o.persistent ?? 0;
      return 0;
    case "D":
      ipvs.deleteService(service);
      return 0;
    case "a":
      if (server !== undefined) return yield* complain("Destination already exists", 255);
      ipvs.addServer(service, o.server!.address, o.server!.port, o.weight ?? 1);
      return 0;
    case "e":
      if (server === undefined) return yield* complain("No such destination", 255);
      server.weight = o.weight ?? 1;
      return 0;
    default:
      if (server === undefined) return yield* complain("No such destination", 255);
      ipvs.deleteServer(service, server);
      return 0;
  }
}

function* restore(context: Context, ipvs: Ipvs): Run<number> {
  for (const line of (yield* readAll(context.stdin)).split("\n")) {
    if (line.trim() === "") continue;
    const code = yield* one(context, ipvs, line.trim().split(/\s+/));
    if (code !== 0) return code;
  }
  return 0;
}

const longOptions: Readonly<Record<string, string>> = {
  "--list": "-L",
  "--save": "-S",
  "--clear": "-C",
  "--zero": "-Z",
  "--add-service": "-A",
  "--edit-service": "-E",
  "--delete-service": "-D",
  "--add-server": "-a",
  "--edit-server": "-e",
  "--delete-server": "-d",
  "--numeric": "-n",
  "--connection": "-c",
  "--tcp-service": "-t",
  "--udp-service": "-u",
  "--sctp-service": "--sctp-service",
  "--real-server": "-r",
  "--scheduler": "-s",
  "--persistent": "-p",
  "--weight": "-w",
  "--masquerading": "-m",
  "--gatewaying": "-g",
  "--ipip": "-i",
  "--exact": "--exact",
  "--sort": "--sort",
};

function parse(args: readonly string[]): Options | string {
  const words = [...args];
  let command = "";
  const flags = new Set<string>();
  let proto = TCP;
  let service: { address: Addr; port: number } | undefined;
  let server: { address: Addr; port: number } | undefined;
  let scheduler: string | undefined;
  let persistent: number | undefined;
  let weight: number | undefined;
  const letters: string[] = [];
  while (words.length > 0 || letters.length > 0) {
    let letter = letters.shift();
    if (letter === undefined) {
      const word = words.shift()!;
      const short = longOptions[word] ?? word;
      if (/^--(stats|rate|timeout|daemon|thresholds|persistent-conn|exact|nosort|sort)$/.test(short)) {
        flags.add(short.slice(2));
        continue;
      }
      if (short === "--sctp-service") {
        proto = SCTP;
        service = endpoint(words.shift());
        continue;
      }
      if (!/^-[A-Za-z]+$/.test(short)) return `Unexpected argument ${word}`;
      letters.push(...short.slice(1));
      letter = letters.shift()!;
    }
    if ("LSCZAEDaed".includes(letter) || letter === "l") {
      if (command !== "") return "multiple commands specified";
      command = letter === "l" ? "L" : letter;
    } else if (letter === "t" || letter === "u") {
      proto = letter === "t" ? TCP : UDP;
      service = endpoint(words.shift());
      if (service === undefined) return "illegal virtual server address[:port] specified";
    } else if (letter === "r") {
      server = endpoint(words.shift());
      if (server === undefined) return "illegal real server address[:port] specified";
    } else if (letter === "s") scheduler = words.shift();
    else if (letter === "w") weight = Number(words.shift());
    else if (letter === "p") persistent = words[0] !== undefined && /^\d+$/.test(words[0]) ? Number(words.shift()) : 360;
    else if ("ncmgi".includes(letter)) flags.add(letter);
    else return `ipvsadm: invalid option -- '${letter}'`;
  }
  if (command === "") command = "L";
  if ("AEDaed".includes(command) && service === undefined) return "No virtual service specified";
  if ("aed".includes(command) && server === undefined) return "No real server specified";
  // A server without a port has the service's.
  if (server !== undefined && server.port === 0 && service !== undefined) server.port = service.port;
  return { command, flags, proto, service, server, scheduler, persistent, weight };
}

function endpoint(text: string | undefined): { address: Addr; port: number } | undefined {
  const m = /^(?:\[([^\]]+)\]|([^:]+))(?::(\d+))?$/.exec(text ?? "");
  const address = m === null ? undefined : parseAddr(m[1] ?? m[2]!);
  return address === undefined ? undefined : { address, port: Number(m![3] ?? 0) };
}

const protoName = (proto: number): string => (proto === TCP ? "TCP" : proto === UDP ? "UDP" : "SCTP");
const at = (address: Addr, port: number): string => (familyOf(address) === 6 ? `[${addrText(address)}]:${port}` : `${addrText(address)}:${port}`);

/** The tool's own order: differences of addresses are signed there, so 172.… stands before 10.…. */
function sorted(services: readonly VirtualService[]): readonly VirtualService[] {
  return [...services].sort((a, b) => familyOf(a.address) - familyOf(b.address) || a.proto - b.proto || signed(a.address, b.address) || a.port - b.port);
}

function signed(a: Addr, b: Addr): number {
  for (let i = 0; i < 4; i++) {
    const d = addrWord(a, i) - addrWord(b, i);
    if (d !== 0) return familyOf(a) === 4 ? (addrWord(a, i) < addrWord(b, i) ? -1 : 1) : (addrWord(a, i) >>> 0) - (addrWord(b, i) >>> 0);
  }
  return 0;
}

function sortedServers(service: VirtualService): readonly RealServer[] {
  return [...service.servers].sort((a, b) => signed(a.address, b.address) || a.port - b.port);
}

function listing(ipvs: Ipvs, o: Options, only: VirtualService | undefined): string {
  void ipvs.connections; // brings the counts up to date
  const stats = o.flags.has("stats") || o.flags.has("rate");
  const columns = o.flags.has("rate") ? ["CPS", "InPPS", "OutPPS", "InBPS", "OutBPS"] : ["Conns", "InPkts", "OutPkts", "InBytes", "OutBytes"];
  let text = only === undefined ? "IP Virtual Server version 1.2.1 (size=4096)\n" : "";
  text += stats
    ? `${"Prot LocalAddress:Port".padEnd(33)}${columns.map((c) => " " + c.padStart(8)).join("")}\n  -> RemoteAddress:Port\n`
    : "Prot LocalAddress:Port Scheduler Flags\n  -> RemoteAddress:Port           Forward Weight ActiveConn InActConn\n";
  const numbers = (list: readonly number[]): string => list.map((n) => " " + String(o.flags.has("rate") ? 0 : n).padStart(8)).join("");
  for (const s of only === undefined ? sorted(ipvs.services) : [only]) {
    const name = `${protoName(s.proto)}  ${at(s.address, s.port)}`;
    const sum = (f: (r: RealServer) => number): number => s.servers.reduce((n, r) => n + f(r), 0);
    if (stats)
      text += `${name.padEnd(33)}${numbers([s.conns, sum((r) => r.inPackets), sum((r) => r.outPackets), sum((r) => r.inBytes), sum((r) => r.outBytes)])}\n`;
    else text += `${name} ${s.scheduler}${s.persistent > 0 ? ` persistent ${s.persistent}` : ""}\n`;
    for (const r of sortedServers(s)) {
      const server = `  -> ${at(r.address, r.port).padEnd(28)}`;
      text += stats
        ? `${server}${numbers([r.conns, r.inPackets, r.outPackets, r.inBytes, r.outBytes])}\n`
        : `${server} ${r.forward.padEnd(7)} ${String(r.weight).padEnd(6)} ${String(r.active).padEnd(10)} ${String(r.inactive).padEnd(10)}\n`;
    }
  }
  return text;
}

function rules(s: VirtualService): string {
  const of = `-${s.proto === TCP ? "t" : s.proto === UDP ? "u" : "-sctp-service"} ${at(s.address, s.port)}`;
  return `-A ${of} -s ${s.scheduler}${s.persistent > 0 ? ` -p ${s.persistent}` : ""}\n${sortedServers(s)
    .map((r) => `-a ${of} -r ${at(r.address, r.port)} -m -w ${r.weight}\n`)
    .join("")}`;
}

function connections(ipvs: Ipvs, now: number): string {
  const line = (c: IpvsConnection): string => {
    const left = Math.max(0, Math.ceil((c.expires - now) / 1000));
    const expire = `${String(Math.floor(left / 60)).padStart(2, "0")}:${String(left % 60).padStart(2, "0")}`;
    return `${protoName(c.proto).padEnd(3)} ${expire}  ${stateName(c).padEnd(11)} ${at(c.client, c.clientPort).padEnd(18)} ${at(c.virtual, c.virtualPort).padEnd(18)} ${at(c.server.address, c.server.port)}\n`;
  };
  return `IPVS connection entries\npro expire state       source             virtual            destination\n${ipvs.connections.map(line).join("")}`;
}
