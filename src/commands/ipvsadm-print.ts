// What ipvsadm prints of services, servers and connections.
import { addrText, addrWord, familyOf, maskText, type Addr } from "../net/address";
import { portText } from "../net/iptables/names";
import { stateName, type IpvsConnection } from "../net/ipvs/connection";
import type { Ipvs } from "../net/ipvs/ipvs";
import type { Counters, RealServer, VirtualService } from "../net/ipvs/services";
import { SCTP, TCP, UDP } from "../net/packet";
import type { Option } from "./ipvsadm-table";

export type Format = {
  readonly given: ReadonlySet<Option>;
  /** The name of an address, without -n; undefined: it has none. */
  readonly nameOf: (address: Addr) => string | undefined;
};

const protoName = (proto: number): string => (proto === TCP ? "TCP" : proto === UDP ? "UDP" : "SCTP");

function at(address: Addr, port: number, proto: number, { given, nameOf }: Format): string {
  const host = (given.has("numeric") ? undefined : nameOf(address)) ?? addrText(address);
  return `${familyOf(address) === 6 ? `[${host}]` : host}:${portText(port, given.has("numeric") || proto === SCTP)}`;
}

/** Differences of addresses are signed in the tool, so 172.… stands before 10.…. */
function signed(a: Addr, b: Addr): number {
  for (let i = 0; i < 4; i++) {
    const d = addrWord(a, i) - addrWord(b, i);
    if (d !== 0) return familyOf(a) === 4 ? (addrWord(a, i) < addrWord(b, i) ? -1 : 1) : (addrWord(a, i) >>> 0) - (addrWord(b, i) >>> 0);
  }
  return 0;
}

export function sortedServices(services: readonly VirtualService[]): readonly VirtualService[] {
  return [...services].sort((a, b) => a.mark - b.mark || a.family - b.family || a.proto - b.proto || signed(a.address, b.address) || a.port - b.port);
}

function serversOf(service: VirtualService, { given }: Format): readonly RealServer[] {
  return given.has("nosort") ? service.servers : [...service.servers].sort((a, b) => signed(a.address, b.address) || a.port - b.port);
}

/** Which of the tables is asked for; where several are, the first of these. */
function tableOf({ given }: Format): "stats" | "rate" | "thresholds" | "persistent-conn" | "plain" {
  return (["stats", "rate", "thresholds", "persistent-conn"] as const).find((t) => given.has(t)) ?? "plain";
}

const titles = {
  stats: ["Conns", "InPkts", "OutPkts", "InBytes", "OutBytes"].map((t) => ` ${t.padStart(8)}`).join(""),
  rate: ["CPS", "InPPS", "OutPPS", "InBPS", "OutBPS"].map((t) => ` ${t.padStart(8)}`).join(""),
  thresholds: ` ${["Uthreshold", "Lthreshold", "ActiveConn", "InActConn "].map((t) => t.padEnd(10)).join(" ")}`,
  "persistent-conn": ` Weight    PersistConn ActiveConn InActConn `,
};

export function title(format: Format): string {
  const table = tableOf(format);
  if (table === "plain") return "Prot LocalAddress:Port Scheduler Flags\n  -> RemoteAddress:Port           Forward Weight ActiveConn InActConn\n";
  return `${"Prot LocalAddress:Port".padEnd(33)}${titles[table]}\n  -> RemoteAddress:Port\n`;
}

/** Large numbers are cut to thousands, millions and so on, unless --exact. */
function large(n: number, exact: boolean): string {
  const text = String(n);
  if (exact) return text.padStart(Math.max(9, text.length + 1));
  for (const [most, unit, letter] of [
    [1e8, 1, ""],
    [1e9, 1e3, "K"],
    [1e11, 1e6, "M"],
    [1e14, 1e9, "G"],
    [Infinity, 1e12, "T"],
  ] as const)
    if (n < most) return `${Math.floor(n / unit)}${letter}`.padStart(9);
  return "";
}

function counts(c: Counters, format: Format): string {
  const rates = tableOf(format) === "rate";
  return [c.conns, c.inPackets, c.outPackets, c.inBytes, c.outBytes].map((n) => large(rates ? 0 : n, format.given.has("exact"))).join("");
}

function flagsOf(s: VirtualService): string {
  const whole = s.family === 4 ? 32 : 128;
  const mask = s.mask === whole ? "" : ` mask ${s.family === 4 ? maskText(4, s.mask) : s.mask}`;
  return `${s.flags.length > 0 ? ` (${s.flags.join(",")})` : ""}${s.persistent > 0 ? ` persistent ${s.persistent}${mask}` : ""}${s.ops ? " ops" : ""}`;
}

const isCounts = (format: Format): boolean => tableOf(format) === "stats" || tableOf(format) === "rate";

export function listService(s: VirtualService, format: Format): string {
  const table = tableOf(format);
  const name = s.mark > 0 ? `FWM  ${s.mark}${s.family === 6 ? " IPv6" : ""}` : `${protoName(s.proto).padEnd(4)} ${at(s.address, s.port, s.proto, format)}`;
  let text = isCounts(format) ? `${name.padEnd(33)}${counts(s, format)}\n` : `${name} ${s.scheduler}${flagsOf(s)}\n`;
  const columns = (list: readonly (readonly [string | number, number])[]): string => list.map(([v, width]) => ` ${String(v).padEnd(width)}`).join("");
  for (const r of serversOf(s, format)) {
    text += `  -> ${at(r.address, r.port, s.proto, format).padEnd(28)}`;
    if (isCounts(format)) text += counts(r, format);
    else if (table === "thresholds")
      text += columns([
        [r.upper, 10],
        [r.lower, 10],
        [r.active, 10],
        [r.inactive, 10],
      ]);
    else if (table === "persistent-conn")
      text += columns([
        [r.weight, 9],
        [r.persistent, 11],
        [r.active, 10],
        [r.inactive, 10],
      ]);
    else
      text += columns([
        [r.forward, 7],
        [r.weight, 6],
        [r.active, 10],
        [r.inactive, 10],
      ]);
    text += "\n";
  }
  return text;
}

const forwardOption = { Masq: "-m", Route: "-g", Tunnel: "-i" } as const;

/** The lines that make a service again. */
export function saveService(s: VirtualService, format: Format): string {
  const of =
    s.mark > 0
      ? `-f ${s.mark}${s.family === 6 ? " -6" : ""}`
      : `${s.proto === TCP ? "-t" : s.proto === UDP ? "-u" : "--sctp-service"} ${at(s.address, s.port, s.proto, format)}`;
  const whole = s.family === 4 ? 32 : 128;
  const mask = s.mask === whole ? "" : ` -M ${s.family === 4 ? maskText(4, s.mask) : s.mask}`;
  const persistent = s.persistent > 0 ? ` -p ${s.persistent}${mask}` : "";
  const flags = s.flags.length > 0 ? ` -b ${s.flags.join(",")}` : "";
  const servers = serversOf(s, format).map((r) => {
    return `-a ${of} -r ${at(r.address, r.port, s.proto, format)} ${forwardOption[r.forward]} -w ${r.weight}${r.forward === "Tunnel" ? " --tun-type ipip" : ""}\n`;
  });
  return `-A ${of} -s ${s.scheduler}${flags}${persistent}${s.ops ? " -o" : ""}\n${servers.join("")}`;
}

export function listConnections(ipvs: Ipvs, now: number, format: Format): string {
  const line = (c: IpvsConnection): string => {
    const left = Math.max(0, Math.floor((c.expires - now) / 1000));
    const expire = `${String(Math.floor(left / 60)).padStart(2, "0")}:${String(left % 60).padStart(2, "0")}`;
    const to = at(c.server.address, c.invalid ? 65535 : c.server.port, c.proto, format);
    return `${protoName(c.proto).padEnd(3)} ${expire.padEnd(6)} ${stateName(c).padEnd(11)} ${at(c.client, c.clientPort, c.proto, format).padEnd(18)} ${at(c.virtual, c.virtualPort, c.proto, format).padEnd(18)} ${to}\n`;
  };
  const more = format.given.has("persistent-conn") ? "destination        pe name          pe_data" : "destination";
  return `IPVS connection entries\npro expire state       source             virtual            ${more}\n${ipvs.connections.map(line).join("")}`;
}
