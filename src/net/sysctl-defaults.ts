// The kernel settings that a namespace has without anybody having set them, with the values of a fresh one (Linux 6.x).
// Those of links stand for each link, and for "all" and "default".
import { timeoutSysctls } from "./conntrack-state";

export const sysctlDefaults: ReadonlyMap<string, string> = new Map([
  ...Object.entries({
    "net.core.somaxconn": 4096,
    "net.ipv4.icmp_echo_ignore_all": 0,
    "net.ipv4.icmp_echo_ignore_broadcasts": 1,
    "net.ipv4.icmp_ignore_bogus_error_responses": 1,
    "net.ipv4.icmp_ratelimit": 1000,
    "net.ipv4.icmp_ratemask": 6168,
    "net.ipv4.ip_default_ttl": 64,
    "net.ipv4.ip_forward": 0,
    "net.ipv4.ip_local_port_range": "32768\t60999",
    "net.ipv4.ip_local_reserved_ports": "",
    "net.ipv4.ip_unprivileged_port_start": 1024,
    "net.ipv4.tcp_abort_on_overflow": 0,
    "net.ipv4.tcp_ecn": 2,
    "net.ipv4.tcp_fastopen": 1,
    "net.ipv4.tcp_fin_timeout": 60,
    "net.ipv4.tcp_keepalive_intvl": 75,
    "net.ipv4.tcp_keepalive_probes": 9,
    "net.ipv4.tcp_keepalive_time": 7200,
    "net.ipv4.tcp_max_syn_backlog": 2048,
    "net.ipv4.tcp_max_tw_buckets": 131072,
    "net.ipv4.tcp_orphan_retries": 0,
    "net.ipv4.tcp_reordering": 3,
    "net.ipv4.tcp_retries1": 3,
    "net.ipv4.tcp_retries2": 15,
    "net.ipv4.tcp_sack": 1,
    "net.ipv4.tcp_syn_linear_timeouts": 4,
    "net.ipv4.tcp_syn_retries": 6,
    "net.ipv4.tcp_synack_retries": 5,
    "net.ipv4.tcp_syncookies": 1,
    "net.ipv4.tcp_timestamps": 1,
    "net.ipv4.tcp_tw_reuse": 2,
    "net.ipv4.tcp_window_scaling": 1,
    "net.ipv6.bindv6only": 0,
    "net.netfilter.nf_conntrack_acct": 0,
    "net.netfilter.nf_conntrack_checksum": 1,
    "net.netfilter.nf_conntrack_events": 2,
    "net.netfilter.nf_conntrack_log_invalid": 0,
    "net.netfilter.nf_conntrack_max": 262144,
    "net.netfilter.nf_conntrack_tcp_be_liberal": 0,
    "net.netfilter.nf_conntrack_tcp_ignore_invalid_rst": 0,
    "net.netfilter.nf_conntrack_tcp_loose": 1,
    "net.netfilter.nf_conntrack_tcp_max_retrans": 3,
    "net.netfilter.nf_conntrack_tcp_timeout_max_retrans": 300,
    "net.netfilter.nf_conntrack_tcp_timeout_unacknowledged": 300,
    "net.netfilter.nf_conntrack_timestamp": 0,
  }).map(([name, value]) => [name, String(value)] as const),
  ...Object.entries(timeoutSysctls).map(([name, seconds]) => [`net.netfilter.nf_conntrack_${name}`, String(seconds)] as const),
]);

/** By name after "net.ipv4.conf.LINK." and "net.ipv6.conf.LINK.". */
const linkDefaults: Readonly<Record<"ipv4" | "ipv6", ReadonlyMap<string, string>>> = {
  ipv4: new Map([
    ["accept_local", "0"],
    ["accept_redirects", "1"],
    ["accept_source_route", "1"],
    ["arp_accept", "0"],
    ["arp_announce", "0"],
    ["arp_evict_nocarrier", "1"],
    ["arp_filter", "0"],
    ["arp_ignore", "0"],
    ["arp_notify", "0"],
    ["bc_forwarding", "0"],
    ["bootp_relay", "0"],
    ["disable_policy", "0"],
    ["disable_xfrm", "0"],
    ["drop_gratuitous_arp", "0"],
    ["drop_unicast_in_l2_multicast", "0"],
    ["force_igmp_version", "0"],
    ["forwarding", "0"],
    ["igmpv2_unsolicited_report_interval", "10000"],
    ["igmpv3_unsolicited_report_interval", "1000"],
    ["ignore_routes_with_linkdown", "0"],
    ["log_martians", "0"],
    ["mc_forwarding", "0"],
    ["medium_id", "0"],
    ["promote_secondaries", "0"],
    ["proxy_arp", "0"],
    ["proxy_arp_pvlan", "0"],
    ["route_localnet", "0"],
    ["rp_filter", "0"],
    ["secure_redirects", "1"],
    ["send_redirects", "1"],
    ["shared_media", "1"],
    ["src_valid_mark", "0"],
    ["tag", "0"],
  ]),
  ipv6: new Map([
    ["accept_ra", "1"],
    ["accept_redirects", "1"],
    ["accept_source_route", "0"],
    ["autoconf", "1"],
    ["disable_ipv6", "0"],
    ["forwarding", "0"],
    ["ignore_routes_with_linkdown", "0"],
    ["proxy_ndp", "0"],
  ]),
};

/** "all" begins otherwise: nothing is accepted until a link and all say so. */
const allDefaults: Readonly<Record<string, string>> = { "ipv4.accept_redirects": "0", "ipv4.accept_source_route": "0" };

/** A setting of one link; undefined where the name is no such setting. @param forwards whether the namespace forwards a family */
export function linkDefault(name: string, hasLink: (link: string) => boolean, forwards: (family: "ipv4" | "ipv6") => boolean): string | undefined {
  const m = /^net\.(ipv4|ipv6)\.conf\.(.+)\.([a-z0-9_]+)$/.exec(name);
  if (m === null || (m[2] !== "all" && m[2] !== "default" && !hasLink(m[2]!))) return undefined;
  const [, family, link, key] = m as unknown as [string, "ipv4" | "ipv6", string, string];
  if (key === "forwarding" && forwards(family)) return "1"; // ip_forward, or "all", sets all of them
  if (link === "lo" && (key === "disable_policy" || key === "disable_xfrm")) return "1";
  if (link === "all" && allDefaults[`${family}.${key}`] !== undefined) return allDefaults[`${family}.${key}`];
  return linkDefaults[family].get(key);
}

/** Names of the settings of links. */
export function linkSettings(links: readonly string[]): readonly string[] {
  return (["ipv4", "ipv6"] as const).flatMap((family) =>
    ["all", "default", ...links].flatMap((link) => [...linkDefaults[family].keys()].map((key) => `net.${family}.conf.${link}.${key}`)),
  );
}
