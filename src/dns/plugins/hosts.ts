// hosts: names from a file like /etc/hosts or from lines in the Corefile.
import { addressFamily, addressOfReverse, canonicalAddress } from "../address";
import { CorefileError } from "../corefile";
import { CLASSES, RCODES, TYPES } from "../codes";
import type { Rr } from "../message";
import { replyTo } from "../message";
import { fqdn, isSubdomain, matchZone, normalizeName } from "../name";
import type { Fall, Plugin } from "../plugin";
import { ERR_ONCE, answered, fallZones, origins, parseDuration } from "../plugin";

type Table = { readonly addresses: Map<string, string[]>; readonly names: Map<string, string[]> };

export const hosts: Plugin = {
  name: "hosts",
  setup(c, site) {
    let path = "/etc/hosts";
    let zones = site.zones;
    let reverse = true;
    let ttl = 3600;
    let fall: Fall;
    const inline: string[] = [];
    for (let n = 0; c.next(); n++) {
      if (n > 0) throw new CorefileError(ERR_ONCE);
      const args = c.remainingArgs();
      if (args.length > 0) path = args.shift()!;
      zones = origins(args, site);
      while (c.nextBlock()) {
        switch (c.val()) {
          case "fallthrough":
            fall = fallZones(c.remainingArgs());
            break;
          case "no_reverse":
            reverse = false;
            break;
          case "ttl": {
            const value = c.remainingArgs()[0];
            if (value === undefined) throw c.err("ttl needs a time in second");
            if (!/^[-+]?\d+$/.test(value)) throw c.err("ttl needs a number of second");
            ttl = Number(value);
            if (ttl <= 0 || ttl > 65535) throw c.err("ttl provided is invalid");
            break;
          }
          case "reload": {
            const values = c.remainingArgs();
            if (values.length !== 1) throw c.err("reload needs a duration (zero seconds to disable)");
            let ms: number;
            try {
              ms = parseDuration(values[0]!);
            } catch {
              throw c.err(`invalid duration for reload '${values[0]}'`);
            }
            if (ms < 0) throw c.err(`invalid negative duration for reload '${values[0]}'`);
            break;
          }
          default:
            if (fall !== undefined) throw c.err(`unknown property '${c.val()}'`);
            inline.push([c.val(), ...c.remainingArgs()].join(" "));
        }
      }
    }
    const fixed = parseHosts(inline.join("\n"), zones, reverse);
    const look = (what: keyof Table, key: string): readonly string[] => {
      const file = parseHosts(site.read(path) ?? "", zones, reverse);
      return [...(file[what].get(key) ?? []), ...(fixed[what].get(key) ?? [])];
    };
    return {
      name: "hosts",
      *serve(request, next) {
        const q = request.message.questions[0]!;
        const name = q.name.toLowerCase();
        if (matchZone(zones, name) === "" && q.type !== TYPES.PTR) return yield* next(request);
        const own = look("addresses", name);
        let answers: Rr[] = [];
        const rr = (data: Rr["data"]): Rr => ({ name, type: q.type, class: CLASSES.IN, ttl, data });
        if (q.type === TYPES.PTR) {
          const names = look("names", addressOfReverse(name) ?? "");
          if (names.length === 0) return yield* next(request);
          answers = names.map((n) => rr({ kind: "name", target: fqdn(n) }));
        } else if (q.type === TYPES.A || q.type === TYPES.AAAA)
          answers = own.filter((ip) => addressFamily(ip) === (q.type === TYPES.A ? 4 : 6)).map((address) => rr({ kind: "address", address }));
        if (answers.length === 0 && own.length === 0) {
          if (fall?.some((z) => isSubdomain(z, name)) === true) return yield* next(request);
          return { rcode: RCODES.SERVFAIL }; // there is no SOA to deny the name with
        }
        return answered("hosts", replyTo(request.message, { authoritative: true, answers }));
      },
    };
  },
};

function parseHosts(text: string, zones: readonly string[], reverse: boolean): Table {
  const table: Table = { addresses: new Map(), names: new Map() };
  const add = (map: Map<string, string[]>, key: string, value: string): void => void map.set(key, [...(map.get(key) ?? []), value]);
  for (const line of text.split("\n")) {
    const [first, ...names] = line.replace(/#.*/, "").trim().split(/\s+/);
    const ip = canonicalAddress((first ?? "").replace(/%.*/, ""));
    if (ip === undefined) continue;
    for (const n of names.map(normalizeName)) {
      if (matchZone(zones, n) === "") continue;
      add(table.addresses, n, ip);
      if (reverse) add(table.names, ip, n);
    }
  }
  return table;
}
