// What net.ipv4.vs holds at first.
/** Names below net.ipv4.vs, as the kernel's module begins. */
export const sysctlDefaults: readonly (readonly [string, string])[] = [
  ["am_droprate", "10"],
  ["amemthresh", "1024"],
  ["backup_only", "0"],
  ["cache_bypass", "0"],
  ["conn_reuse_mode", "1"],
  ["conntrack", "0"],
  ["drop_entry", "0"],
  ["drop_packet", "0"],
  ["expire_nodest_conn", "0"],
  ["expire_quiescent_template", "0"],
  ["ignore_tunneled", "0"],
  ["nat_icmp_send", "0"],
  ["pmtu_disc", "1"],
  ["run_estimation", "1"],
  ["schedule_icmp", "0"],
  ["secure_tcp", "0"],
  ["sloppy_sctp", "0"],
  ["sloppy_tcp", "0"],
  ["snat_reroute", "1"],
];
