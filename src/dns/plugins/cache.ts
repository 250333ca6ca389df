// cache: keeps answers and denials for as long as they may be kept; TTLs count down. A full cache drops its oldest entry
// (the real one drops any).
import type { Run, Wait } from "../../base/driver";
import { CorefileError } from "../corefile";
import type { Dispenser } from "../corefile";
import { RCODES } from "../codes";
import type { Message, Rr } from "../message";
import { replyTo } from "../message";
import type { Series } from "../metrics";
import { normalizeName, zoneMatcher } from "../name";
import type { Handler, Next, Plugin, Request, Result, Serving, Site } from "../plugin";
import { ERR_ONCE, atoi, origins, parseDuration } from "../plugin";
import type { ReplyType } from "../response";
import { typify } from "../response";

type Item = {
  readonly name: string;
  readonly type: number;
  readonly message: Message;
  readonly ttl: number;
  readonly stored: number;
  readonly by: string | undefined;
  hits: number;
  last: number;
};

type Options = {
  zones: readonly string[];
  success: { size: number; ttl: number; min: number };
  denial: { size: number; ttl: number; min: number };
  failTtl: number;
  prefetch: number;
  durationMs: number;
  percentage: number;
  staleMs: number;
  verify: boolean;
  exceptSuccess: readonly string[];
  exceptDenial: readonly string[];
  keepTtl: boolean;
};

export const cache: Plugin = {
  name: "cache",
  setup(c, site): Handler {
    const options = parse(c, site);
    return new CacheHandler(options, site);
  },
};

type PerKind = Readonly<Record<"success" | "denial", Series>>;
type Counted = {
  readonly requests: Series;
  readonly misses: Series;
  readonly hits: PerKind;
  readonly entries: PerKind;
  readonly evictions: PerKind;
  readonly drops: Series;
  readonly prefetches: Series;
  readonly stale: Series;
};

class CacheHandler implements Handler {
  readonly name = "cache";
  #success = new Map<string, Item>();
  #denial = new Map<string, Item>();
  readonly #counted = new Map<number, Counted>();
  readonly #zone: (name: string) => string;
  /** The zone of each kind's exceptions that holds a name. */
  readonly #excepted: Readonly<Record<"success" | "denial", (name: string) => string>>;

  constructor(
    readonly options: Options,
    readonly site: Site,
  ) {
    this.#zone = zoneMatcher(options.zones);
    this.#excepted = { success: zoneMatcher(options.exceptSuccess), denial: zoneMatcher(options.exceptDenial) };
  }

  *serve(request: Request, next: Next): Serving {
    const q = request.message.questions[0]!;
    if (this.#zone(q.name) === "") return yield* next(request);
    const now = this.site.clock.now;
    const never = this.#never(q.name);
    const key = never ? "" : keyOf(request);
    const counted = this.#count(request);
    const item = never ? undefined : this.#find(key, counted, now);
    if (never) {
      counted.requests.add();
      counted.misses.add();
    }
    if (item === undefined) return this.#store(key, request, yield* next(request), false);
    const left = remaining(item, now);
    let at = now;
    if (left < 0) {
      if (this.options.verify) {
        const fresh = yield* next(request);
        if (fresh.message !== undefined && (fresh.message.rcode === RCODES.NOERROR || fresh.message.rcode === RCODES.NXDOMAIN))
          return this.#store(key, request, fresh, false);
      } else this.#refresh(key, request, next, item);
      counted.stale.add();
      at = now + left * 1000; // a stale item is given with TTL 0
    } else if (this.#shouldPrefetch(item, now)) this.#refresh(key, request, next, item);
    const ttl = this.options.keepTtl ? item.ttl : Math.max(0, remaining(item, at));
    const m = item.message;
    const message = replyTo(request.message, {
      authoritative: true,
      recursionAvailable: m.recursionAvailable,
      rcode: m.rcode,
      answers: withTtl(m.answers, ttl),
      authority: withTtl(m.authority, ttl),
      additional: withTtl(m.additional, ttl),
    });
    return { rcode: RCODES.NOERROR, message, by: item.by, cached: true };
  }

  snapshot(): unknown {
    return [copy(this.#success), copy(this.#denial)];
  }

  restore(state: unknown): void {
    const [success, denial] = state as [Map<string, Item>, Map<string, Item>];
    this.#success = copy(success);
    this.#denial = copy(denial);
  }

  // Of a zone that neither cache takes nothing is ever found; whatever is answered still has its TTLs cut.
  #never(name: string): boolean {
    return this.#excepted.success(name) !== "" && this.#excepted.denial(name) !== "";
  }

  /** What is counted for queries that came to a port. */
  #count({ local }: Request): Counted {
    let counted = this.#counted.get(local.port);
    if (counted === undefined) {
      const { metrics, zones } = { metrics: this.site.metrics, zones: this.options.zones.join(",") };
      const named = (name: string, kind?: "success" | "denial"): Series =>
        metrics.series(`coredns_cache_${name}`, `server="dns://:${local.port}",${kind === undefined ? "" : `type="${kind}",`}view="",zones="${zones}"`);
      counted = {
        requests: named("requests_total"),
        misses: named("misses_total"),
        hits: { success: named("hits_total", "success"), denial: named("hits_total", "denial") },
        entries: { success: named("entries", "success"), denial: named("entries", "denial") },
        evictions: { success: named("evictions_total", "success"), denial: named("evictions_total", "denial") },
        drops: named("drops_total"),
        prefetches: named("prefetch_total"),
        stale: named("served_stale_total"),
      };
      this.#counted.set(local.port, counted);
    }
    return counted;
  }

  #find(key: string, counted: Counted, now: number): Item | undefined {
    counted.requests.add();
    const denial = this.#usable(this.#denial.get(key), now);
    const item = denial ?? this.#usable(this.#success.get(key), now);
    if (item === undefined) counted.misses.add();
    else counted.hits[denial === undefined ? "success" : "denial"].add();
    return item;
  }

  #usable(item: Item | undefined, now: number): Item | undefined {
    if (item === undefined) return undefined;
    const left = remaining(item, now);
    return left > 0 || (this.options.staleMs > 0 && -left < this.options.staleMs / 1000) ? item : undefined;
  }

  #store(key: string, request: Request, result: Result, prefetched: boolean): Result {
    const m = result.message;
    if (m === undefined) return result;
    const { success, denial, failTtl } = this.options;
    const type = typify(m);
    const least = minimalTtl(m, type);
    const ttl =
      type === "NXDOMAIN" || type === "NODATA"
        ? clamp(least, denial.min, denial.ttl)
        : type === "SERVERERROR"
          ? failTtl
          : clamp(least, success.min, success.ttl);
    const kept = (r: Rr): boolean => r.ttl === ttl;
    const right = m.edns === undefined && m.answers.every(kept) && m.authority.every(kept) && m.additional.every(kept);
    const message: Message = right
      ? m
      : { ...m, answers: withTtl(m.answers, ttl), authority: withTtl(m.authority, ttl), additional: withTtl(m.additional, ttl), edns: undefined };
    const given = right ? result : { ...result, message };
    const q = request.message.questions[0]!;
    const matches = m.questions.length === 1 && m.questions[0]!.name.toLowerCase() === q.name.toLowerCase() && m.questions[0]!.type === q.type;
    if (ttl <= 0 || m.truncated || type === "OTHERERROR" || type === "META" || type === "UPDATE") return given;
    const counted = this.#count(request);
    if (!matches) {
      counted.drops.add();
      return given;
    }
    const kind = type === "NOERROR" || type === "DELEGATION" ? "success" : "denial";
    if (this.#excepted[kind](q.name) === "") {
      const map = kind === "success" ? this.#success : this.#denial;
      if (!map.has(key) && map.size >= Math.max(this.options[kind].size, 1024)) {
        map.delete(map.keys().next().value!);
        counted.evictions[kind].add();
      }
      map.set(key, { name: q.name.toLowerCase(), type: q.type, message, ttl, stored: this.site.clock.now, by: result.by, hits: 0, last: 0 });
      if (prefetched && kind === "success") this.#denial.delete(key);
    }
    // Also where the zone is in no cache: an answer that could have been kept shows how full both are.
    counted.entries.success.set(this.#success.size);
    counted.entries.denial.set(this.#denial.size);
    return given;
  }

  #refresh(key: string, request: Request, next: Next, old: Item): void {
    this.#count(request).prefetches.add();
    const store = (result: Result): void => {
      this.#store(key, request, result, true);
      const fresh = this.#success.get(key) ?? this.#denial.get(key);
      if (fresh !== undefined) [fresh.hits, fresh.last] = [old.hits, this.site.clock.now];
    };
    this.site.spawn(
      (function* (): Run {
        store(yield* next({ ...request, transport: "tcp" }) as Generator<Wait, Result, void>);
        return 0;
      })(),
    );
  }

  #shouldPrefetch(item: Item, now: number): boolean {
    const { prefetch, durationMs, percentage } = this.options;
    if (prefetch <= 0) return false;
    item.hits = item.last < now - durationMs ? 1 : item.hits + 1;
    item.last = now;
    return item.hits >= prefetch && remaining(item, now) <= Math.ceil((percentage / 100) * item.ttl);
  }
}

function copy(items: ReadonlyMap<string, Item>): Map<string, Item> {
  return new Map([...items].map(([k, v]) => [k, { ...v }]));
}

function keyOf(request: Request): string {
  const { questions, edns, checkingDisabled } = request.message;
  const q = questions[0]!;
  return `${edns?.dnssecOk === true ? 1 : 0}${checkingDisabled ? 1 : 0} ${q.type} ${q.name.toLowerCase()}`;
}

function remaining(item: Item, now: number): number {
  return item.ttl - Math.floor((now - item.stored) / 1000);
}

function clamp(n: number, least: number, most: number): number {
  return Math.min(Math.max(n, least), most);
}

function withTtl(records: readonly Rr[], ttl: number): readonly Rr[] {
  if (records.length === 0) return records;
  return records.map((r) => (r.ttl === ttl ? r : { ...r, ttl }));
}

function minimalTtl(m: Message, type: ReplyType): number {
  if (type !== "NOERROR" && type !== "NXDOMAIN" && type !== "NODATA") return 5;
  if (m.answers.length + m.authority.length + m.additional.length === 0) return 5;
  let least = 3600;
  for (const section of [m.answers, m.authority, m.additional]) for (const r of section) least = Math.min(least, r.ttl);
  return least;
}

function parse(c: Dispenser, site: Site): Options {
  const o: Options = {
    zones: ["."],
    success: { size: 9984, ttl: 3600, min: 5 },
    denial: { size: 9984, ttl: 1800, min: 5 },
    failTtl: 5,
    prefetch: 0,
    durationMs: 60000,
    percentage: 10,
    staleMs: 0,
    verify: false,
    exceptSuccess: [],
    exceptDenial: [],
    keepTtl: false,
  };
  for (let n = 0; c.next(); n++) {
    if (n > 0) throw new CorefileError(ERR_ONCE);
    let args = c.remainingArgs();
    if (args.length > 0 && /^[-+]?\d+$/.test(args[0]!)) {
      const ttl = Number(args[0]);
      if (ttl <= 0) throw new CorefileError(`cache TTL can not be zero or negative: ${ttl}`);
      o.success.ttl = o.denial.ttl = ttl;
      args = args.slice(1);
    }
    o.zones = origins(args, site);
    while (c.nextBlock()) option(c, o);
  }
  return o;
}

function option(c: Dispenser, o: Options): void {
  const name = c.val();
  if (!["success", "denial", "prefetch", "serve_stale", "servfail", "disable", "keepttl"].includes(name)) throw c.argErr();
  const args = c.remainingArgs();
  switch (name) {
    case "success":
    case "denial": {
      if (args.length === 0) throw c.argErr();
      o[name].size = atoi(args[0]!);
      if (args.length > 1) {
        o[name].ttl = atoi(args[1]!);
        if (o[name].ttl <= 0) throw new CorefileError(`cache TTL can not be zero or negative: ${o[name].ttl}`);
      }
      if (args.length > 2) {
        o[name].min = atoi(args[2]!);
        if (o[name].min < 0) throw new CorefileError(`cache min TTL can not be negative: ${o[name].min}`);
      }
      return;
    }
    case "prefetch": {
      if (args.length === 0 || args.length > 3) throw c.argErr();
      o.prefetch = atoi(args[0]!);
      if (o.prefetch < 0) throw new CorefileError(`prefetch amount should be positive: ${o.prefetch}`);
      if (args.length > 1) o.durationMs = parseDuration(args[1]!);
      if (args.length > 2) {
        const last = args[2]!.slice(-1);
        if (last !== "%") throw new CorefileError(`last character of percentage should be \`%\`, but is: '${last}'`);
        o.percentage = atoi(args[2]!.slice(0, -1));
        if (o.percentage < 10 || o.percentage > 90) throw new CorefileError(`percentage should fall in range [10, 90]: ${o.percentage}`);
      }
      return;
    }
    case "serve_stale": {
      if (args.length > 2) throw c.argErr();
      o.staleMs = args.length > 0 ? parseDuration(args[0]!) : 3600000;
      if (o.staleMs < 0) throw new CorefileError("invalid negative duration for serve_stale");
      const mode = (args[1] ?? "immediate").toLowerCase();
      if (mode !== "immediate" && mode !== "verify") throw new CorefileError(`invalid value for serve_stale refresh mode: ${mode}`);
      o.verify = mode === "verify";
      return;
    }
    case "servfail": {
      if (args.length !== 1) throw c.argErr();
      const d = parseDuration(args[0]!);
      if (d < 0) throw new CorefileError("invalid negative ttl for servfail");
      if (d > 300000) throw new CorefileError("caching SERVFAIL responses over 5 minutes is not permitted");
      o.failTtl = Math.floor(d / 1000);
      return;
    }
    case "disable": {
      if (args.length < 1) throw c.argErr();
      const zones = args.length > 1 ? args.slice(1).map(normalizeName) : ["."];
      if (args[0] === "denial") o.exceptDenial = zones;
      else if (args[0] === "success") o.exceptSuccess = zones;
      else throw new CorefileError('cache type for disable must be "success" or "denial"');
      return;
    }
    case "keepttl":
      if (args.length !== 0) throw c.argErr();
      o.keepTtl = true;
  }
}
