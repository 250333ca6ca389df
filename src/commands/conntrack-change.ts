// conntrack -I, -A and -U: entries that a person makes and changes.
import { parseAddr } from "../net/address";
import { sctpStates, tcpStates } from "../net/conntrack-state";
import { changeEntry, makeEntry, type EntryChange } from "../net/conntrack-make";
import type { ConnView } from "../net/conntrack-view";
import type { ConntrackFilter, Tuple } from "../net/hooks";
import { inverseType } from "../net/nat";
import type { Namespace } from "../net/netns";

/** What a command line gives of an entry. */
export type Given = {
  readonly filter: ConntrackFilter;
  readonly state: string | undefined;
  readonly statuses: readonly string[];
  readonly timeout: number | undefined;
  readonly natAddress: { readonly kind: "src" | "dst" | "any"; readonly ip: string; readonly port: number | undefined } | undefined;
};

const hasPorts = (proto: number): boolean => proto === 6 || proto === 17 || proto === 132;
const need = (option: string): string => `You need to supply the \`--${option}' option for this command`;

/** What an entry lacks; the tool's words. */
export function lacks({ filter: f, state, timeout }: Given): string | undefined {
  if (f.proto === undefined) return need("protonum");
  if (timeout === undefined) return need("timeout");
  if (f.origSrc === undefined || f.origDst === undefined) return "you have to specify `--src' and `--dst'";
  if (hasPorts(f.proto) && (f.origSport === undefined || f.origDport === undefined)) return "you have to specify `--sport' and `--dport'";
  if ((f.proto === 6 || f.proto === 132) && state === undefined) return need("state");
  return undefined;
}

function stateNumber(proto: number, state: string | undefined): number {
  if (state === undefined) return 0;
  return (proto === 132 ? (sctpStates as readonly string[]) : tcpStates).indexOf(state);
}

/** False: there is one already. Whatever it needs has been asked for (lacks). */
export function make(ns: Namespace, { filter: f, state, statuses, timeout, natAddress }: Given): boolean {
  const proto = f.proto!;
  const [src, dst] = [parseAddr(f.origSrc!)!, parseAddr(f.origDst!)!];
  const [sport, dport] = [f.origSport ?? 0, f.origDport ?? 0];
  const echo = proto === 1 || proto === 58;
  const nat = natAddress === undefined ? undefined : parseAddr(natAddress.ip);
  const orig: Tuple = { proto, src, dst, sport, dport };
  const given = (ip: string | undefined): number | undefined => (ip === undefined ? undefined : parseAddr(ip));
  const reply: Tuple = {
    proto,
    src: given(f.replySrc) ?? (natAddress?.kind === "dst" ? nat! : dst),
    dst: given(f.replyDst) ?? (natAddress?.kind === "src" ? nat! : src),
    sport: f.replySport ?? (echo ? sport : natAddress?.kind === "dst" ? (natAddress.port ?? dport) : dport),
    dport: f.replyDport ?? (echo ? inverseType(dport) : natAddress?.kind === "src" ? (natAddress.port ?? sport) : sport),
  };
  return makeEntry(ns.conntrack, {
    orig,
    reply,
    state: stateNumber(proto, state),
    seconds: timeout!,
    mark: f.mark ?? 0,
    seenReply: statuses.includes("SEEN_REPLY") || statuses.includes("ASSURED"),
    assured: statuses.includes("ASSURED"),
    srcNat: natAddress?.kind === "src",
    dstNat: natAddress?.kind === "dst",
  });
}

/** Whether -U is given anything to change. */
export const changes = ({ filter, statuses, timeout, state }: Given): boolean =>
  timeout !== undefined || filter.mark !== undefined || statuses.length > 0 || state !== undefined;

/** Whether an entry's answers come from, or go to, another end than its packets. */
export const isTranslated = ({ orig, reply }: ConnView): boolean => orig.src !== reply.dst || orig.dst !== reply.src;

/** The entries that were changed, as they are then. */
export function update(ns: Namespace, chosen: readonly ConnView[], given: Given): readonly ConnView[] {
  const { filter: f, statuses, timeout, state } = given;
  const change: EntryChange = {
    ...(timeout === undefined ? {} : { seconds: timeout }),
    ...(state === undefined || f.proto === undefined ? {} : { state: stateNumber(f.proto, state) }),
    ...(f.mark === undefined ? {} : { mark: f.mark }),
    ...(statuses.includes("SEEN_REPLY") ? { seenReply: true as const } : {}),
    ...(statuses.includes("ASSURED") ? { assured: true as const } : {}),
  };
  if (!changes(given)) return [];
  return chosen.map((v) => changeEntry(ns.conntrack, v.orig, change)).filter((v) => v !== undefined);
}
