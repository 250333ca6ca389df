// What `ip -d` adds to a link: how the device stands, and what its driver is set to. Values are a fresh device's of that
// driver; timers of a bridge stand still.
import type { Link } from "../net/links";
import type { Namespace } from "../net/netns";

/** Smallest and largest MTU, queues, and the largest burst of segments that a driver takes. */
const drivers: Readonly<Record<Link["kind"], { readonly mtu: readonly [number, number]; readonly queues: number; readonly burst: number }>> = {
  loopback: { mtu: [0, 0], queues: 1, burst: 524280 },
  veth: { mtu: [68, 65535], queues: 2, burst: 524280 },
  bridge: { mtu: [68, 65535], queues: 1, burst: 524280 },
  dummy: { mtu: [0, 0], queues: 1, burst: 65536 },
};

export const mtuRange = (l: Link): readonly [number, number] => drivers[l.kind].mtu;

/** A driver's settings: the word in text, the key in JSON where it differs, the value in text and in JSON. */
type Setting = { readonly word: string; readonly key?: string; readonly value: string; readonly json?: unknown };

const number = (word: string, value: number, key?: string): Setting => ({ word, value: String(value), json: value, ...(key === undefined ? {} : { key }) });
const seconds = (word: string, value: number): Setting => ({ word, value: value.toFixed(2).padStart(7), json: value });
const onOff = (word: string, on: boolean): Setting => ({ word, value: on ? "on" : "off", json: on });
const plain = (word: string, value: string, key?: string): Setting => ({ word, value, ...(key === undefined ? {} : { key }) });

function bridgeSettings(l: Link): readonly Setting[] {
  const id = `8000.${l.mac}`;
  return [
    number("forward_delay", 1500),
    number("hello_time", 200),
    number("max_age", 2000),
    number("ageing_time", 30000),
    number("stp_state", 0),
    number("priority", 32768),
    number("vlan_filtering", 0),
    plain("bridge_id", id),
    plain("designated_root", id, "root_id"),
    number("root_port", 0),
    number("root_path_cost", 0),
    number("topology_change", 0),
    number("topology_change_detected", 0),
    seconds("hello_timer", 0),
    seconds("tcn_timer", 0),
    seconds("topology_change_timer", 0),
    seconds("gc_timer", 0),
    plain("group_fwd_mask", "0"),
    plain("group_address", "01:80:c2:00:00:00", "group_addr"),
    number("mcast_snooping", 1),
    number("no_linklocal_learn", 0),
    number("mcast_vlan_snooping", 0),
    number("mcast_router", 1),
    number("mcast_query_use_ifaddr", 0),
    number("mcast_querier", 0),
    number("mcast_hash_elasticity", 16),
    number("mcast_hash_max", 4096),
    number("mcast_last_member_count", 2, "mcast_last_member_cnt"),
    number("mcast_startup_query_count", 2, "mcast_startup_query_cnt"),
    number("mcast_last_member_interval", 100, "mcast_last_member_intvl"),
    number("mcast_membership_interval", 26000, "mcast_membership_intvl"),
    number("mcast_querier_interval", 25500, "mcast_querier_intvl"),
    number("mcast_query_interval", 12500, "mcast_query_intvl"),
    number("mcast_query_response_interval", 1000, "mcast_query_response_intvl"),
    number("mcast_startup_query_interval", 3124, "mcast_startup_query_intvl"),
    number("mcast_stats_enabled", 0),
    number("mcast_igmp_version", 2),
    number("mcast_mld_version", 1),
    number("nf_call_iptables", 0),
    number("nf_call_ip6tables", 0),
    number("nf_call_arptables", 0),
  ];
}

function portSettings(bridge: Link, port: number): readonly Setting[] {
  const id = `8000.${bridge.mac}`;
  return [
    plain("state", "forwarding"),
    number("priority", 32),
    number("cost", 2),
    onOff("hairpin", false),
    onOff("guard", false),
    onOff("root_block", false),
    onOff("fastleave", false),
    onOff("learning", true),
    onOff("flood", true),
    plain("port_id", `0x${(0x8000 + port).toString(16)}`, "id"),
    plain("port_no", `0x${port.toString(16)}`, "no"),
    number("designated_port", 0x8000 + port),
    number("designated_cost", 0),
    plain("designated_bridge", id, "bridge_id"),
    plain("designated_root", id, "root_id"),
    seconds("hold_timer", 0),
    seconds("message_age_timer", 0),
    seconds("forward_delay_timer", 0),
    number("topology_change_ack", 0),
    number("config_pending", 0),
    onOff("proxy_arp", false),
    onOff("proxy_arp_wifi", false),
    number("mcast_router", 1, "multicast_router"),
    onOff("mcast_fast_leave", false),
    onOff("mcast_flood", true),
    onOff("bcast_flood", true),
    onOff("mcast_to_unicast", false),
    onOff("neigh_suppress", false),
    plain("group_fwd_mask", "0"),
    plain("group_fwd_mask_str", "0x0"),
    onOff("vlan_tunnel", false),
    onOff("isolated", false),
    onOff("locked", false),
  ];
}

const settingsText = (list: readonly Setting[]): string => list.map((s) => `${s.word} ${s.value} `).join("");
const settingsJson = (list: readonly Setting[]): object =>
  Object.fromEntries(list.filter((s) => s.word !== "mcast_fast_leave").map((s) => [s.key ?? s.word, s.json ?? s.value]));

function slave(ns: Namespace, l: Link): readonly Setting[] | undefined {
  const bridge = l.master === "" ? undefined : ns.links.get(l.master);
  if (bridge === undefined) return undefined;
  return portSettings(bridge, [...ns.links.values()].filter((x) => x.master === l.master).indexOf(l) + 1);
}

/** What follows on the hardware's line, then whole lines. @param addressMode `ip link` says how IPv6 addresses are made, `ip addr` does not. */
export function detailLines(ns: Namespace, l: Link, addressMode: boolean): readonly [string, ...string[]] {
  const { mtu, queues, burst } = drivers[l.kind];
  const port = slave(ns, l);
  const promiscuity = l.promiscuous || port !== undefined ? 1 : 0;
  const first = ` promiscuity ${promiscuity}  allmulti ${port === undefined ? 0 : 1} minmtu ${mtu[0]} maxmtu ${mtu[1]} `;
  const last = `${addressMode ? "addrgenmode eui64 " : ""}numtxqueues ${queues} numrxqueues ${queues} gso_max_size 65536 gso_max_segs 65535 tso_max_size ${burst} tso_max_segs 65535 gro_max_size 65536 `;
  if (l.kind === "loopback") return [first + last];
  const kind = `    ${l.kind} ${l.kind === "bridge" ? settingsText(bridgeSettings(l)) : ""}`;
  return port === undefined ? [first, kind + last] : [first, kind, `    bridge_slave ${settingsText(port)}${last}`];
}

export function detailJson(ns: Namespace, l: Link, addressMode: boolean): object {
  const { mtu, queues, burst } = drivers[l.kind];
  const port = slave(ns, l);
  return {
    promiscuity: l.promiscuous || port !== undefined ? 1 : 0,
    allmulti: port === undefined ? 0 : 1,
    min_mtu: mtu[0],
    max_mtu: mtu[1],
    ...(l.kind === "loopback"
      ? {}
      : {
          linkinfo: {
            info_kind: l.kind,
            ...(l.kind === "bridge" ? { info_data: settingsJson(bridgeSettings(l)) } : {}),
            ...(port === undefined ? {} : { info_slave_kind: "bridge", info_slave_data: settingsJson(port) }),
          },
        }),
    ...(addressMode ? { inet6_addr_gen_mode: "eui64" } : {}),
    num_tx_queues: queues,
    num_rx_queues: queues,
    gso_max_size: 65536,
    gso_max_segs: 65535,
    tso_max_size: burst,
    tso_max_segs: 65535,
    gro_max_size: 65536,
  };
}
