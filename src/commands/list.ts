// The one list of what stands in PATH, by flavour. A line says: which flavours, and what makes the command for a family
// (GNU or BusyBox). Completion, `help` and `which` read it.
import type { Command } from "../shell/command";
import { shellCommand } from "../shell/sh";
import { awk } from "./awk/awk";
import { basename, dirname } from "./basename";
import { cat, nl, rev, tac, tee } from "./cat";
import { chmod, chown } from "./chmod";
import { conntrack } from "./conntrack";
import { cp, mv } from "./cp";
import { column, cut, fold, paste, tr } from "./cut";
import { date } from "./date";
import { comm, diff } from "./diff";
import { bracket, echo, falseCommand, printf, test, trueCommand } from "./echo";
import { env, nice, nohup, printenv, setsid, stdbuf, sudo, which, xargs } from "./env";
import { expr } from "./expr";
import { find } from "./find";
import { egrep, fgrep, grep } from "./grep";
import { head, tail } from "./head";
import {
  arch,
  busyboxCommand,
  clear,
  emacs,
  help,
  hostname,
  id,
  less,
  man,
  more,
  nano,
  nproc,
  stty,
  sync,
  tput,
  tty,
  uname,
  uptime,
  vi,
  vim,
  whoami,
} from "./host";
import { ip } from "./ip";
import { ip6tables, ip6tablesNft, iptables, iptablesNft } from "./iptables";
import { ip6tablesNftRestore, ip6tablesRestore, iptablesNftRestore, iptablesRestore } from "./iptables-restore";
import { ip6tablesNftSave, ip6tablesSave, iptablesNftSave, iptablesSave } from "./iptables-save";
import { cmp, join } from "./join";
import { jq } from "./jq/jq";
import { ls } from "./ls";
import { mkdir, rmdir } from "./mkdir";
import { netCommandsFor } from "./net-list";
import { nfacct } from "./nfacct";
import { ps } from "./ps";
import { ipset } from "./ipset";
import { ipvsadm, ipvsadmRestore, ipvsadmSave } from "./ipvsadm";
import { arp, ifconfig, netstat, route } from "./netstat";
import { nft } from "./nft";
import { readlink, realpath } from "./realpath";
import { rm } from "./rm";
import { sed } from "./sed";
import { seq, sleepCommand, timeout, watch, yes } from "./seq";
import { mktemp, shuf } from "./shuf";
import { sort, uniq } from "./sort";
import { ss } from "./ss";
import { sysctl } from "./sysctl";
import type { Make, Style } from "./style";
import { base64, md5sum, sha1sum, sha256sum, sha512sum } from "./sums";
import { tcpdump } from "./tcpdump/tcpdump";
import { touch } from "./touch";
import { wc } from "./wc";
import { xtablesMonitor } from "./xtables-monitor";

/** laptop and node: Debian with everything; debian: a Debian image with tools; alpine, busybox: BusyBox; bare: no tools at all. */
export type Flavour = "laptop" | "node" | "debian" | "alpine" | "busybox" | "busybox-1.28" | "bare";

const everywhere: readonly Flavour[] = ["laptop", "node", "debian", "alpine", "busybox", "busybox-1.28"];
const gnu: readonly Flavour[] = ["laptop", "node", "debian"];
const machines: readonly Flavour[] = ["laptop", "node"];
const laptop: readonly Flavour[] = ["laptop"];
const busybox: readonly Flavour[] = ["alpine", "busybox", "busybox-1.28"];

const sh: Make = (style) => shellCommand("sh", style === "busybox" ? "busybox" : "dash");
const bash: Make = () => shellCommand("bash", "bash");
const ash: Make = () => shellCommand("ash", "busybox");
const dash: Make = () => shellCommand("dash", "dash");

const entries: readonly (readonly [readonly Flavour[], readonly Make[]])[] = [
  [everywhere, [cat, tac, rev, nl, tee, head, tail, wc, sort, uniq, cut, tr, paste, fold, comm, diff, cmp, grep, egrep, fgrep, sed, awk, expr, less, more]],
  [everywhere, [echo, printf, test, bracket, trueCommand, falseCommand, env, printenv, xargs, nohup, nice, which]],
  [everywhere, [seq, sleepCommand, yes, date, timeout, watch]],
  [everywhere, [ls, mkdir, rmdir, rm, cp, mv, touch, basename, dirname, realpath, readlink, chmod, chown, find]],
  [everywhere, [hostname, whoami, id, uname, nproc, arch, tty, stty, uptime, clear, sync, ps, base64, md5sum, sha1sum, sha256sum, sha512sum, vi]],
  [everywhere, [sh]],
  [everywhere, [shuf, mktemp]],
  [gnu, [bash, dash, join, column, stdbuf, setsid, jq, tput]],
  [busybox, [ash, busyboxCommand(() => commandsFor("busybox"))]],
  [laptop, [sudo, vim, nano, emacs, man, help]],
  [everywhere, [ip, sysctl]],
  [gnu, [ss, tcpdump]],
  [everywhere, [netstat, route, arp, ifconfig]],
  [["debian"], [conntrack, iptables, iptablesSave, nft, ipset]],
  [machines, [xtablesMonitor]],
  [
    machines,
    [
      nft,
      ipvsadm,
      ipvsadmSave,
      ipvsadmRestore,
      ipset,
      conntrack,
      nfacct,
      iptables,
      ip6tables,
      iptablesNft,
      iptablesSave,
      ip6tablesSave,
      iptablesRestore,
      ip6tablesRestore,
    ],
  ],
  [machines, [ip6tablesNft, iptablesNftSave, ip6tablesNftSave, iptablesNftRestore, ip6tablesNftRestore]],
];

const styleOf = (flavour: Flavour): Style => (busybox.includes(flavour) ? "busybox" : "gnu");

/** Every command of a flavour by its name. */
export function commandsFor(flavour: Flavour): Map<string, Command> {
  const style = styleOf(flavour);
  const map = new Map<string, Command>();
  for (const [flavours, makes] of entries) {
    if (!flavours.includes(flavour)) continue;
    for (const make of makes) {
      const command = make(style);
      map.set(command.name, command);
    }
  }
  for (const command of netCommandsFor(flavour)) map.set(command.name, command);
  return map;
}
