// The client tools of the network, by image family: which of several implementations stands where. The laptop and nodes are
// Debian's; BusyBox images have its applets; "bare" images have nothing.
import type { Command } from "../shell/command";
import { dig } from "./bind/dig";
import { host } from "./bind/host";
import { nslookup } from "./bind/nslookup";
import { curl } from "./curl/curl";
import { getent } from "./getent";
import { busyboxNc, openbsdNc } from "./nc";
import { nslookup128, nslookup135 } from "./nslookup-busybox";
import { busyboxPing, iputilsPing } from "./ping";
import { busyboxTelnet } from "./telnet";
import { tracerouteOf } from "./traceroute";
import { busyboxWget } from "./wget-busybox";
import { gnuWget } from "./wget-gnu";

type Family = "laptop" | "node" | "busybox" | "busybox-1.28" | "alpine" | "debian";

const debian: readonly Family[] = ["laptop", "node", "debian"];
const busybox: readonly Family[] = ["busybox", "busybox-1.28", "alpine"];

export type NetCommand = { readonly command: Command; readonly families: readonly Family[] };

export const netCommands: readonly NetCommand[] = [
  { command: dig, families: debian },
  { command: host, families: debian },
  { command: nslookup, families: debian },
  { command: nslookup135, families: ["busybox", "alpine"] },
  { command: nslookup128, families: ["busybox-1.28"] },
  { command: getent, families: [...debian, "alpine"] },
  { command: curl, families: [...debian, "alpine"] },
  { command: gnuWget, families: debian },
  { command: busyboxWget, families: busybox },
  { command: iputilsPing, families: debian },
  { command: { ...iputilsPing, name: "ping6" }, families: debian },
  { command: { ...iputilsPing, name: "ping4" }, families: debian },
  { command: busyboxPing("ping"), families: busybox },
  { command: busyboxPing("ping6"), families: busybox },
  { command: openbsdNc, families: debian },
  { command: { ...openbsdNc, name: "netcat" }, families: debian },
  { command: busyboxNc, families: busybox },
  { command: tracerouteOf("gnu"), families: debian },
  { command: tracerouteOf("busybox"), families: busybox },
  { command: tracerouteOf("busybox", "traceroute6"), families: busybox },
  { command: busyboxTelnet, families: busybox },
];

/** The tools that an image of that family has. */
export function netCommandsFor(family: string): readonly Command[] {
  return netCommands.filter((c) => (c.families as readonly string[]).includes(family)).map((c) => c.command);
}
