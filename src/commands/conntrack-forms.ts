// conntrack's forms of an entry: a line, the command that would make it, XML.
import { addrText, familyOf } from "../net/address";
import { tupleText, type ConnView } from "../net/conntrack-view";
import { sctpStates, tcpStates } from "../net/conntrack-state";
import { protocolName } from "../net/packet";

type Tuple = ConnView["orig"];

/** An entry as one line. */
export function lineOf(v: ConnView, seconds = true): string {
  const { proto } = v.orig;
  const state = proto === 6 ? `${tcpStates[v.state]} ` : proto === 132 ? `${sctpStates[v.state]} ` : "";
  return `${protocolName(proto).padEnd(8)} ${proto} ${seconds ? `${v.seconds} ` : ""}${state}${tupleText(v.orig)} ${v.seenReply ? "" : "[UNREPLIED] "}${tupleText(v.reply)} ${v.assured ? "[ASSURED] " : ""}mark=${v.mark} use=1`;
}

/** A line in the form that -o asks for. */
export function shownAs(v: ConnView, output: readonly string[]): string {
  if (output.includes("save")) return saved(v);
  if (output.includes("xml")) return xml(v);
  const family = !output.includes("extended") ? "" : familyOf(v.orig.src) === 6 ? "ipv6     10 " : "ipv4     2 ";
  return `${family}${lineOf(v)}${output.includes("id") ? ` id=${idOf(v)}` : ""}`;
}

/** A number that stays an entry's own while it lives. */
export function idOf(v: ConnView): number {
  let h = 0x811c9dc5;
  for (const c of tupleText(v.orig)) h = Math.imul(h ^ c.charCodeAt(0), 0x01000193);
  return h >>> 0;
}

/** As the command that would make the entry. */
function saved(v: ConnView): string {
  const { orig, reply } = v;
  const status = [...(v.seenReply ? ["SEEN_REPLY"] : []), ...(v.assured ? ["ASSURED"] : [])];
  const ports =
    orig.proto === 1 || orig.proto === 58
      ? ` --icmp-type ${orig.dport >> 8} --icmp-code ${orig.dport & 255} --icmp-id ${orig.sport}`
      : ` --sport ${orig.sport} --dport ${orig.dport} --reply-port-src ${reply.sport} --reply-port-dst ${reply.dport}`;
  const state = orig.proto === 6 ? ` --state ${tcpStates[v.state]}` : "";
  return `-A -t ${v.seconds} -u ${status.length === 0 ? "UNSET" : status.join(",")} -s ${addrText(orig.src)} -d ${addrText(orig.dst)} ${v.dstNat ? "-g" : "-r"} ${addrText(reply.src)} ${v.srcNat ? "-n" : "-q"} ${addrText(reply.dst)} -p ${protocolName(orig.proto)}${ports}${state}`;
}

/** What -o xml puts around its entries. */
export const xmlFrame = { head: '<?xml version="1.0" encoding="utf-8"?>\n<conntrack>\n', tail: "</conntrack>\n" };

/** @param event undefined: an entry of the table. */
export function xml(v: ConnView, event?: "NEW" | "UPDATE" | "DESTROY"): string {
  const six = familyOf(v.orig.src) === 6;
  const { proto } = v.orig;
  const layer3 = six ? 'protonum="10" protoname="ipv6"' : 'protonum="2" protoname="ipv4"';
  const direction = (name: string, t: Tuple): string => {
    const ports = proto === 1 || proto === 58 ? "" : `<sport>${t.sport}</sport><dport>${t.dport}</dport>`;
    return `<meta direction="${name}"><layer3 ${layer3}><src>${addrText(t.src)}</src><dst>${addrText(t.dst)}</dst></layer3><layer4 protonum="${proto}" protoname="${protocolName(proto)}">${ports}</layer4></meta>`;
  };
  const state = proto === 6 ? tcpStates[v.state] : proto === 132 ? sctpStates[v.state] : undefined;
  const own = [
    ...(state === undefined ? [] : [`<state>${state}</state>`]),
    `<timeout>${v.seconds}</timeout>`,
    // Events tell neither mark nor use.
    ...(event === undefined ? [`<mark>${v.mark}</mark><use>1</use>`] : []),
    `<id>${idOf(v)}</id>`,
    ...(v.assured ? ["<assured/>"] : []),
    ...(v.seenReply ? [] : ["<unreplied/>"]),
  ];
  const type = event === undefined ? "" : ` type="${event.toLowerCase()}"`;
  return `<flow${type}>${direction("original", v.orig)}${direction("reply", v.reply)}<meta direction="independent">${own.join("")}</meta></flow>`;
}
