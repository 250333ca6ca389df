// ipvsadm 1.31: lists and changes the namespace's IPVS. Left out: synchronisation daemons, persistence engines, tunnels' options.
import { err, out, type Run } from "../base/driver";
import { addrText, familyOf, parseAddr, type Addr } from "../net/address";
import type { Kernel } from "../net/hooks";
import { ipvsKey, type Ipvs } from "../net/ipvs/ipvs";
import { schedulers, type Scheduler, type ServerSettings, type ServiceSettings, type VirtualService } from "../net/ipvs/services";
import { UDP } from "../net/packet";
import { readAll, type Context } from "../shell/command";
import { ipvsadmHelp, version } from "./ipvsadm-help";
import { parseIpvsadm, type IpvsadmLine } from "./ipvsadm-options";
import { listConnections, listService, saveService, sortedServices, title, type Format } from "./ipvsadm-print";
import { IpvsadmError } from "./ipvsadm-table";
import { complain, type Make } from "./style";

export const ipvsadm: Make = () => ({
  name: "ipvsadm",
  summary: "Linux Virtual Server administration",
  *run(context, args) {
    const ipvs = (context.machine.netns.kernel as Kernel).slot(ipvsKey);
    return yield* one(context, ipvs, args.length === 0 ? ["-L"] : args);
  },
});

export const ipvsadmSave: Make = (style) => ({ ...ipvsadm(style), name: "ipvsadm-save", run: (context, args) => ipvsadm(style).run(context, ["-S", ...args]) });
export const ipvsadmRestore: Make = (style) => ({
  ...ipvsadm(style),
  name: "ipvsadm-restore",
  run: (context, args) => ipvsadm(style).run(context, ["-R", ...args]),
});

function* one(context: Context, ipvs: Ipvs, args: readonly string[]): Run<number> {
  try {
    const line = parseIpvsadm(args, (name) => hostAddress(context, name));
    const said = line.command === "restore" ? yield* restore(context, ipvs) : act(context, ipvs, line);
    if (typeof said === "number") return said;
    yield out(said);
    return 0;
  } catch (e) {
    if (!(e instanceof IpvsadmError)) throw e;
    return yield* complain(e.message, e.code);
  }
}

/** The kernel's refusal in the tool's words. */
const refused = (message: string, code = 255): IpvsadmError => new IpvsadmError(message, code);

function act(context: Context, ipvs: Ipvs, line: IpvsadmLine): string {
  const { command, given } = line;
  const format: Format = { given, nameOf: (address) => hostName(context, address) };
  if (command === "help") return ipvsadmHelp;
  if (command === "version") return version;
  if (command === "list") return list(context, ipvs, line, format);
  if (command === "save") {
    void ipvs.connections;
    return sortedServices(ipvs.services.all)
      .map((s) => saveService(s, format))
      .join("");
  }
  if (command === "flush") ipvs.services.flush();
  else if (command === "set") {
    const [tcp, tcpFin, udp] = line.timeouts as [number, number, number];
    ipvs.setTimeouts({ tcp, tcpFin, udp });
  } else if (command === "zero") {
    const service = find(ipvs, line);
    if (line.service !== undefined && service === undefined) throw refused("No such service");
    ipvs.services.zero(service);
  } else if (command === "start-daemon") throw refused("No such device");
  else if (command === "stop-daemon") throw refused("No daemon is running");
  else if (command.endsWith("-service")) changeService(ipvs, line);
  else changeServer(context, ipvs, line);
  return "";
}

function find(ipvs: Ipvs, { proto, service, mark }: IpvsadmLine): VirtualService | undefined {
  return service === undefined ? undefined : ipvs.services.find(proto, service.address, service.port, mark);
}

function list(context: Context, ipvs: Ipvs, line: IpvsadmLine, format: Format): string {
  const { given } = line;
  const has = (...names: Parameters<typeof given.has>[0][]): boolean => names.some((n) => given.has(n));
  if ((has("connection", "timeout", "daemon") && has("stats", "rate", "thresholds")) || (has("timeout", "daemon") && has("persistent-conn")))
    throw refused("options conflicts in the list command", 2);
  if (has("connection")) return listConnections(ipvs, context.clock.now, format);
  void ipvs.connections; // brings the counts up to date
  if (line.service !== undefined) {
    const service = find(ipvs, line);
    if (service === undefined) throw refused("No such service", 1);
    return title(format) + listService(service, format);
  }
  if (has("timeout")) {
    const { tcp, tcpFin, udp } = ipvs.timeouts;
    return `Timeout (tcp tcpfin udp): ${tcp} ${tcpFin} ${udp}\n`;
  }
  if (has("daemon")) return "";
  const services = has("nosort") ? ipvs.services.all : sortedServices(ipvs.services.all);
  return `IP Virtual Server version 1.2.1 (size=4096)\n${title(format)}${services.map((s) => listService(s, format)).join("")}`;
}

function changeService(ipvs: Ipvs, line: IpvsadmLine): void {
  const { command, mark, proto, given } = line;
  const at = line.service!;
  const service = find(ipvs, line);
  if (command === "delete-service") {
    if (service === undefined) throw refused("No such service");
    return ipvs.services.delete(service);
  }
  if (mark === 0 && at.port === 0 && !given.has("persistent")) throw refused("Zero port specified for non-persistent service", 2);
  if (given.has("ops") && mark === 0 && proto !== UDP) throw refused("One-Packet Scheduling is only for UDP virtual services", 2);
  const scheduler = line.scheduler === "" ? "wlc" : line.scheduler;
  if (command === "edit-service" && service === undefined) throw refused("No such service");
  if (command === "add-service" && service !== undefined) throw refused("Service already exists");
  if (!schedulers.includes(scheduler as Scheduler)) throw refused("Scheduler or persistence engine not found");
  const settings: ServiceSettings = {
    scheduler: scheduler as Scheduler,
    persistent: line.persistent,
    mask: line.mask,
    ops: given.has("ops"),
    flags: line.schedFlags,
  };
  if (service === undefined) ipvs.services.add({ proto: mark === 0 ? proto : 0, address: at.address, port: at.port, mark }, settings);
  else ipvs.services.edit(service, settings);
}

function changeServer(context: Context, ipvs: Ipvs, line: IpvsadmLine): void {
  const { command, mark } = line;
  const service = find(ipvs, line);
  const at = line.server!;
  // Without translation the server is reached at the service's own port.
  const port = command !== "delete-server" && mark === 0 && line.forward !== "Masq" ? line.service!.port : at.port;
  if (command !== "delete-server" && line.forward !== "Tunnel" && familyOf(at.address) !== familyOf(line.service!.address))
    throw refused("Different address family is allowed only for tunneling servers", 2);
  if (service === undefined) throw refused("Service not defined");
  const server = service.servers.find((s) => s.address === at.address && s.port === port);
  const settings: ServerSettings = { weight: line.weight, forward: line.forward, upper: line.upper, lower: line.lower };
  if (command !== "delete-server" && line.lower > line.upper) throw refused("Numerical result out of range");
  if (command === "add-server") {
    if (server !== undefined) throw refused("Destination already exists");
    if (!isUnicast(context, at.address)) throw refused("Invalid operation.  Possibly wrong module version, address not unicast, ...");
    ipvs.services.addServer(service, at.address, port, settings);
  } else if (server === undefined) throw refused("No such destination");
  else if (command === "edit-server") ipvs.services.editServer(service, server, settings);
  else ipvs.services.deleteServer(service, server);
}

function isUnicast(context: Context, address: Addr): boolean {
  const type = (context.machine.netns.kernel as Kernel).host.addressType(address);
  return type === "UNICAST" || type === "LOCAL";
}

/** Each line is a command; mistakes of form end it, refusals do not. */
function* restore(context: Context, ipvs: Ipvs): Run<number> {
  let code = 0;
  for (const text of (yield* readAll(context.stdin)).split("\n")) {
    const words = text.trim().split(/\s+/);
    if (words[0] === "" || words[0]!.startsWith("#")) continue;
    try {
      const said = act(
        context,
        ipvs,
        parseIpvsadm(words, (name) => hostAddress(context, name)),
      );
      if (said !== "") yield out(said);
      code = 0;
    } catch (e) {
      if (!(e instanceof IpvsadmError)) throw e;
      yield err(`${e.message}\n`);
      code = e.code;
      if (code === 2) return code;
    }
  }
  return code;
}

function* hosts(context: Context): Generator<readonly [Addr, readonly string[]]> {
  for (const line of (context.machine.files.read("/etc/hosts") ?? "").split("\n")) {
    const [text = "", ...names] = line.replace(/#.*/, "").trim().split(/\s+/);
    const address = parseAddr(text);
    if (address !== undefined) yield [address, names];
  }
}

function hostAddress(context: Context, name: string): Addr | undefined {
  for (const [address, names] of hosts(context)) if (familyOf(address) === 4 && names.includes(name)) return address;
  return undefined;
}

function hostName(context: Context, of: Addr): string | undefined {
  for (const [address, names] of hosts(context)) if (addrText(address) === addrText(of)) return names[0];
  return undefined;
}
