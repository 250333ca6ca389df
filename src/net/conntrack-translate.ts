// The packets of a translated connection: each becomes the inverse of the tuple of the other direction.
import { DST_NAT, SRC_NAT, type ConnTable } from "./conntrack-table";
import { CT_REPLY, isIcmp, type Packet } from "./packet";

/** What an entry's NAT does to a packet: at the hooks of sources, or of destinations. */
export function translate(t: ConnTable, p: Packet, e: number, source: boolean): void {
  const reply = p.ctinfo >= CT_REPLY;
  const bit = source !== reply ? SRC_NAT : DST_NAT;
  if ((t.status(e) & bit) === 0) return;
  const other = reply ? 0 : 1;
  // The packet becomes the inverse of the other direction's tuple.
  if (isIcmp(p)) p.sport = t.sport(e, other);
  if (source) {
    p.src = t.dst(e, other);
    if (!isIcmp(p)) p.sport = t.dport(e, other);
  } else {
    p.dst = t.src(e, other);
    if (!isIcmp(p)) p.dport = t.sport(e, other);
  }
}

/** Both the error's own header and the packet that it quotes. */
export function translateError(t: ConnTable, p: Packet, e: number, source: boolean): void {
  const reply = p.ctinfo >= CT_REPLY;
  const bit = source !== reply ? SRC_NAT : DST_NAT;
  if ((t.status(e) & bit) === 0) return;
  const other = reply ? 0 : 1;
  const inner = p.inner!;
  if (source) {
    p.src = t.dst(e, other);
    inner.dst = t.dst(e, other);
    if (!isIcmp(inner)) inner.dport = t.dport(e, other);
  } else {
    p.dst = t.src(e, other);
    inner.src = t.src(e, other);
    inner.sport = t.sport(e, other);
  }
}
