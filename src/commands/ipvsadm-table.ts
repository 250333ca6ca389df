// ipvsadm's words: its commands and options, which options a command takes, and the errors about them.

/** What is printed on standard error, and the code. */
export class IpvsadmError extends Error {
  constructor(
    message: string,
    readonly code: number,
  ) {
    super(message);
  }
}

/** A mistake in the values, code 2. */
export const fail = (message: string): IpvsadmError => new IpvsadmError(message, 2);
/** A line that makes no sense, code 255. */
export const tryHelp = (): IpvsadmError => new IpvsadmError("Try `ipvsadm -h' or 'ipvsadm --help' for more information.", 255);

const options = [
  "numeric",
  "connection",
  "service-address",
  "scheduler",
  "persistent",
  "netmask",
  "real-server",
  "forwarding-method",
  "weight",
  "u-threshold",
  "l-threshold",
  "mcast-interface",
  "timeout",
  "daemon",
  "stats",
  "rate",
  "thresholds",
  "persistent-conn",
  "nosort",
  "syncid",
  "exact",
  "ops",
  "pe",
  "sched-flags",
  "mcast-group",
  "mcast-port",
  "mcast-ttl",
  "sync-maxlen",
  "tun-info",
  "tun-type",
  "tun-port",
  "tun-nocsum",
  "tun-csum",
  "tun-remcsum",
] as const;
export type Option = (typeof options)[number];

/** Each command's options: "+" it must have, " " it may have, "1" one of these alone. */
const taken: Readonly<Record<string, Partial<Readonly<Record<Option, "+" | " " | "1">>>>> = {
  "add-service": { "service-address": "+", scheduler: " ", persistent: " ", netmask: " ", ops: " ", pe: " ", "sched-flags": " " },
  "edit-service": { "service-address": "+", scheduler: " ", persistent: " ", netmask: " ", ops: " ", pe: " ", "sched-flags": " " },
  "delete-service": { "service-address": "+" },
  flush: {},
  list: {
    numeric: " ",
    connection: "1",
    "service-address": "1",
    timeout: "1",
    daemon: "1",
    stats: " ",
    rate: " ",
    thresholds: " ",
    "persistent-conn": " ",
    nosort: " ",
    syncid: " ",
    exact: " ",
    "tun-info": " ",
  },
  "add-server": ofServer(),
  "delete-server": { "service-address": "+", "real-server": "+" },
  "edit-server": ofServer(),
  set: {},
  "start-daemon": { "mcast-interface": " ", syncid: " ", "mcast-group": " ", "mcast-port": " ", "mcast-ttl": " ", "sync-maxlen": " " },
  "stop-daemon": { syncid: " " },
  restore: {},
  save: { numeric: " " },
  zero: { "service-address": " " },
};

function ofServer(): Partial<Readonly<Record<Option, "+" | " ">>> {
  return {
    "service-address": "+",
    "real-server": "+",
    "forwarding-method": " ",
    weight: " ",
    "u-threshold": " ",
    "l-threshold": " ",
    "tun-type": " ",
    "tun-port": " ",
    "tun-nocsum": " ",
    "tun-csum": " ",
    "tun-remcsum": " ",
  };
}

/** Letter and long name of what stands first. */
export const commands: readonly (readonly [string, string, string])[] = [
  ["A", "add-service", "add-service"],
  ["E", "edit-service", "edit-service"],
  ["D", "delete-service", "delete-service"],
  ["C", "clear", "flush"],
  ["L", "list", "list"],
  ["l", "list", "list"],
  ["Z", "zero", "zero"],
  ["a", "add-server", "add-server"],
  ["e", "edit-server", "edit-server"],
  ["d", "delete-server", "delete-server"],
  ["", "set", "set"],
  ["h", "help", "help"],
  ["v", "version", "version"],
  ["R", "restore", "restore"],
  ["S", "save", "save"],
  ["", "start-daemon", "start-daemon"],
  ["", "stop-daemon", "stop-daemon"],
];

/** Letter, long name, and whether an argument follows ("?": if the next word is no option). */
export const switches: readonly (readonly [string, string, "" | "!" | "?"])[] = [
  ["t", "tcp-service", "!"],
  ["u", "udp-service", "!"],
  ["", "sctp-service", "!"],
  ["f", "fwmark-service", "!"],
  ["s", "scheduler", "!"],
  ["p", "persistent", "?"],
  ["M", "netmask", "!"],
  ["r", "real-server", "!"],
  ["m", "masquerading", ""],
  ["i", "ipip", ""],
  ["g", "gatewaying", ""],
  ["w", "weight", "!"],
  ["x", "u-threshold", "!"],
  ["y", "l-threshold", "!"],
  ["n", "numeric", ""],
  ["c", "connection", ""],
  ["", "mcast-interface", "!"],
  ["", "syncid", "!"],
  ["", "timeout", ""],
  ["", "daemon", ""],
  ["", "stats", ""],
  ["", "rate", ""],
  ["", "thresholds", ""],
  ["", "persistent-conn", ""],
  ["", "nosort", ""],
  ["", "sort", ""],
  ["X", "exact", ""],
  ["6", "ipv6", ""],
  ["o", "ops", ""],
  ["", "pe", "!"],
  ["b", "sched-flags", "!"],
  ["", "mcast-group", "!"],
  ["", "mcast-port", "!"],
  ["", "mcast-ttl", "!"],
  ["", "sync-maxlen", "!"],
  ["", "tun-info", ""],
  ["", "tun-type", "!"],
  ["", "tun-port", "!"],
  ["", "tun-nocsum", ""],
  ["", "tun-csum", ""],
  ["", "tun-remcsum", ""],
];

/** Whether a command takes these options; looked at in the order of the table, as the tool does. Throws IpvsadmError. */
export function checkOptions(command: string, given: ReadonlySet<Option>): void {
  let alone: Option | undefined;
  for (const option of options) {
    const how = taken[command]![option];
    if (!given.has(option)) {
      if (how === "+") throw fail(`You need to supply the '${option}' option for the '${command}' command`);
      continue;
    }
    if (how === undefined) throw fail(`Illegal '${option}' option with the '${command}' command`);
    if (how !== "1") continue;
    if (alone !== undefined) throw fail(`The option '${option}' conflicts with the '${alone}' option in the '${command}' command`);
    alone = option;
  }
}
