// Names of protocols and ports, as /etc/protocols and /etc/services give them to iptables (without -n).
const protocols: readonly (readonly [number, string])[] = [
  [1, "icmp"],
  [2, "igmp"],
  [4, "ipencap"],
  [6, "tcp"],
  [17, "udp"],
  [33, "dccp"],
  [41, "ipv6"],
  [47, "gre"],
  [50, "esp"],
  [51, "ah"],
  [58, "ipv6-icmp"],
  [89, "ospf"],
  [112, "vrrp"],
  [132, "sctp"],
  [136, "udplite"],
];
const byName = new Map<string, number>([...protocols.map(([n, name]) => [name, n] as const), ["all", 0], ["icmpv6", 58], ["ip", 0]]);
const byNumber = new Map<number, string>(protocols.map(([n, name]) => [n, name]));

export function protocolNumber(text: string): number | undefined {
  if (/^\d{1,3}$/.test(text) && Number(text) < 256) return Number(text);
  return byName.get(text.toLowerCase());
}

export function protocolText(n: number): string {
  return n === 0 ? "all" : (byNumber.get(n) ?? String(n));
}

const services: readonly (readonly [number, string])[] = [
  [1, "tcpmux"],
  [7, "echo"],
  [20, "ftp-data"],
  [21, "ftp"],
  [22, "ssh"],
  [23, "telnet"],
  [25, "smtp"],
  [53, "domain"],
  [67, "bootps"],
  [68, "bootpc"],
  [69, "tftp"],
  [80, "http"],
  [88, "kerberos"],
  [110, "pop3"],
  [123, "ntp"],
  [143, "imap2"],
  [161, "snmp"],
  [179, "bgp"],
  [389, "ldap"],
  [443, "https"],
  [445, "microsoft-ds"],
  [514, "syslog"],
  [636, "ldaps"],
  [993, "imaps"],
  [995, "pop3s"],
  [1194, "openvpn"],
  [1433, "ms-sql-s"],
  [2000, "cisco-sccp"],
  [2049, "nfs"],
  [2379, "etcd-client"],
  [2380, "etcd-server"],
  [3128, ""],
  [3306, "mysql"],
  [5060, "sip"],
  [5432, "postgresql"],
  [5672, "amqp"],
  [6379, "redis"],
  [6443, ""],
  [8080, "http-alt"],
  [9418, "git"],
  [27017, ""],
];
const servicesByName = new Map(services.filter(([, n]) => n !== "").map(([p, n]) => [n, p]));
const servicesByPort = new Map(services);

export function portNumber(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text) < 65536 ? Number(text) : undefined;
  return servicesByName.get(text);
}

export function portText(port: number, numeric: boolean): string {
  const name = numeric ? undefined : servicesByPort.get(port);
  return name === undefined || name === "" ? String(port) : name;
}

export const icmpTypes: Readonly<Record<string, readonly [number, number | undefined]>> = {
  "echo-reply": [0, undefined],
  pong: [0, undefined],
  "destination-unreachable": [3, undefined],
  "network-unreachable": [3, 0],
  "host-unreachable": [3, 1],
  "protocol-unreachable": [3, 2],
  "port-unreachable": [3, 3],
  "fragmentation-needed": [3, 4],
  "source-quench": [4, undefined],
  redirect: [5, undefined],
  "echo-request": [8, undefined],
  ping: [8, undefined],
  "time-exceeded": [11, undefined],
  "ttl-exceeded": [11, undefined],
  "ttl-zero-during-transit": [11, 0],
  "parameter-problem": [12, undefined],
  "timestamp-request": [13, undefined],
  "timestamp-reply": [14, undefined],
  any: [255, undefined],
};
export const icmp6Types: Readonly<Record<string, readonly [number, number | undefined]>> = {
  "destination-unreachable": [1, undefined],
  "no-route": [1, 0],
  "communication-prohibited": [1, 1],
  "address-unreachable": [1, 3],
  "port-unreachable": [1, 4],
  "packet-too-big": [2, undefined],
  "time-exceeded": [3, undefined],
  "ttl-exceeded": [3, undefined],
  "parameter-problem": [4, undefined],
  "echo-request": [128, undefined],
  ping: [128, undefined],
  "echo-reply": [129, undefined],
  pong: [129, undefined],
  "router-solicitation": [133, undefined],
  "router-advertisement": [134, undefined],
  "neighbour-solicitation": [135, undefined],
  "neighbor-solicitation": [135, undefined],
  "neighbour-advertisement": [136, undefined],
  "neighbor-advertisement": [136, undefined],
};
