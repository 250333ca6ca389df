// What `date -d` reads (GNU: dates, times, zones, days and distances in any order; BusyBox: a few fixed forms). The zone is UTC.

const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const dayNames = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const longNames =
  /^(january|february|march|april|june|july|august|september|sept|october|november|december|(sun|mon|tues|tue|wednes|wed|thurs|thur|thu|fri|satur|sat)day|tues|wednes|thur|thurs)$/;
/** Hours that a zone is ahead of UTC. */
const zones: Readonly<Record<string, number>> = {
  utc: 0,
  gmt: 0,
  z: 0,
  wet: 0,
  cet: 1,
  cest: 2,
  eet: 2,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
};
type Unit = "year" | "month" | "day" | "second";
const units: Readonly<Record<string, readonly [Unit, number]>> = {
  year: ["year", 1],
  month: ["month", 1],
  fortnight: ["day", 14],
  week: ["day", 7],
  day: ["day", 1],
  hour: ["second", 3600],
  minute: ["second", 60],
  min: ["second", 60],
  second: ["second", 1],
  sec: ["second", 1],
};
const shifts: Readonly<Record<string, number>> = { tomorrow: 1, yesterday: -1, today: 0, now: 0 };
const ordinals: Readonly<Record<string, number>> = {
  last: -1,
  this: 0,
  next: 1,
  a: 1,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
};

type Ymd = { year: number | undefined; month: number; day: number };

/** One of the names or its first three letters: its place. */
function named(names: readonly string[], word: string): number {
  const short = word.replace(/\.$/, "");
  return short.length === 3 || longNames.test(short) || short === "may" ? names.indexOf(short.slice(0, 3)) : -1;
}

/** A date in words as milliseconds since the epoch; undefined: it is none. */
export function readDate(text: string, now: number): number | undefined {
  const epoch = /^\s*@([-+]?\d+(?:\.\d+)?)\s*$/.exec(text);
  if (epoch) return Number(epoch[1]) * 1000;
  const rest = text.toLowerCase().replace(/\([^)]*\)/g, " ");
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = at;
    const m = pattern.exec(rest);
    if (m === null) return undefined;
    at += m[0].length;
    return m;
  };
  let ymd: Ymd | undefined;
  let time: number | undefined;
  let zone: number | undefined;
  let day: { readonly number: number; readonly ordinal: number } | undefined;
  let moved = false;
  const sum = { year: 0, month: 0, day: 0, second: 0 };
  const add = (count: number, unit: string): boolean => {
    const known = units[unit.replace(/s$/, "")] ?? units[unit];
    if (known === undefined) return false;
    const sign = take(/\s*ago\b/y) === undefined ? 1 : -1;
    sum[known[0]] += sign * count * known[1];
    moved = true;
    return true;
  };
  const onDate = (year: number | undefined, month: number, date: number): boolean => {
    if (ymd !== undefined) return false;
    ymd = { year: year === undefined || year >= 100 ? year : year + (year < 69 ? 2000 : 1900), month, day: date };
    return true;
  };
  while (take(/[\s,]*/y) !== undefined && at < rest.length) {
    let m: RegExpExecArray | undefined;
    if ((m = take(/(\d{4})-(\d{1,2})-(\d{1,2})(?:t(?=\d))?/y)) ?? (m = take(/(\d{4})\/(\d{1,2})\/(\d{1,2})/y))) {
      if (!onDate(Number(m[1]), Number(m[2]), Number(m[3]))) return undefined;
    } else if ((m = take(/(\d{1,2})\/(\d{1,2})(?:\/(\d{2,4}))?/y))) {
      if (!onDate(m[3] === undefined ? undefined : Number(m[3]), Number(m[1]), Number(m[2]))) return undefined;
    } else if ((m = take(/(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,](\d+))?)?(?:\s*([ap])\.?m\.?)?/y)) ?? (m = take(/(\d{1,2})()()()\s*([ap])\.?m\b\.?/y))) {
      if (time !== undefined) return undefined;
      let hours = Number(m[1]);
      if (m[5] !== undefined) {
        if (hours < 1 || hours > 12) return undefined;
        hours = (hours % 12) + (m[5] === "p" ? 12 : 0);
      }
      if (hours > 24 || Number(m[2] || 0) > 59 || Number(m[3] || 0) > 60) return undefined;
      time = hours * 3600 + Number(m[2] || 0) * 60 + Number(m[3] || 0) + Number(`0.${m[4] || 0}`);
      // A signed number right behind a time is its zone.
      if ((m = take(/\s*([-+])(\d{1,2}):?(\d\d)?/y))) zone = (m[1] === "-" ? -1 : 1) * (Number(m[2]) + Number(m[3] ?? 0) / 60);
    } else if ((m = take(/(\d{1,2})[-\s]+([a-z]{3,})\b(?:[-\s,]+(\d{4})(?![\d:]))?/y)) && named(monthNames, m[2]!) >= 0) {
      if (!onDate(m[3] === undefined ? undefined : Number(m[3]), named(monthNames, m[2]!) + 1, Number(m[1]))) return undefined;
    } else {
      if (m !== undefined) at -= m[0].length;
      if ((m = take(/([-+]?)\s*(\d+)\s*([a-z]+)\b/y))) {
        const count = Number(m[2]) * (m[1] === "-" ? -1 : 1);
        if (add(count, m[3]!)) continue;
        if (m[1] !== "" || !dayNames.includes(m[3]!.slice(0, 3))) at -= m[3]!.length;
        else return undefined;
        if (!number(m[2]!)) return undefined;
      } else if ((m = take(/(\d+)/y))) {
        if (!number(m[1]!)) return undefined;
      } else if ((m = take(/([a-z]+)\.?/y))) {
        const word = m[1]!;
        const month = named(monthNames, word);
        const weekday = named(dayNames, word);
        if (shifts[word] !== undefined) {
          sum.day += shifts[word];
          moved = true;
        } else if (zones[word] !== undefined) {
          if (zone !== undefined) return undefined;
          zone = zones[word];
        } else if (units[word.replace(/s$/, "")] !== undefined) add(1, word);
        else if (ordinals[word] !== undefined) {
          const next = take(/\s*([a-z]+)\.?/y);
          const target = next === undefined ? -1 : named(dayNames, next[1]!);
          if (target >= 0) day = { number: target, ordinal: ordinals[word] };
          else if (next === undefined || !add(ordinals[word], next[1]!)) return undefined;
        } else if (month >= 0) {
          const d = take(/\s+(\d{1,2})(?![\d:])(?:,?\s+(\d{4})(?![\d:]))?/y);
          if (d === undefined || !onDate(d[2] === undefined ? undefined : Number(d[2]), month + 1, Number(d[1]))) return undefined;
        } else if (weekday >= 0) day = { number: weekday, ordinal: 0 };
        else return undefined;
      } else return undefined;
    }
  }
  /** Digits that stand alone: a year behind a date and a time, else YYYYMMDD, else hours and minutes. */
  function number(digits: string): boolean {
    if (ymd !== undefined && ymd.year === undefined && !moved && (time !== undefined || digits.length > 2)) {
      ymd.year = Number(digits);
      return true;
    }
    if (digits.length > 4) return onDate(Number(digits.slice(0, -4)), Number(digits.slice(-4, -2)), Number(digits.slice(-2)));
    if (time !== undefined) return false;
    const [hours, minutes] = digits.length < 3 ? [Number(digits), 0] : [Number(digits.slice(0, -2)), Number(digits.slice(-2))];
    if (hours > 24 || minutes > 59) return false;
    time = hours * 3600 + minutes * 60;
    return true;
  }
  const today = new Date(now);
  const date = ymd as Ymd | undefined;
  const year = date?.year ?? today.getUTCFullYear();
  const [month, dayOfMonth] = date === undefined ? [today.getUTCMonth(), today.getUTCDate()] : [date.month - 1, date.day];
  if (month < 0 || month > 11 || dayOfMonth < 1 || dayOfMonth > new Date(Date.UTC(year, month + 1, 0)).getUTCDate()) return undefined;
  const clock = date === undefined && day === undefined && time === undefined;
  const seconds = clock ? (now % 86_400_000) / 1000 : (time ?? 0);
  let base = Date.UTC(year + sum.year, month + sum.month, dayOfMonth + sum.day);
  if (day !== undefined && date === undefined) {
    const weekday = new Date(base).getUTCDay();
    base += (((day.number - weekday + 7) % 7) + 7 * (day.ordinal - (day.ordinal > 0 && weekday !== day.number ? 1 : 0))) * 86_400_000;
  }
  return base + (seconds + sum.second - (zone ?? 0) * 3600) * 1000;
}

/** What BusyBox' date reads: @SECONDS, hh:mm[:ss], YYYY-MM-DD[ hh:mm[:ss]]. */
export function readPlainDate(text: string, now: number): number | undefined {
  const epoch = /^@(\d+)$/.exec(text);
  if (epoch) return Number(epoch[1]) * 1000;
  const m = /^(?:(\d{4})-(\d{1,2})-(\d{1,2}))?(?:^| |$)(?:(\d{1,2}):(\d\d)(?::(\d\d))?)?$/.exec(text);
  if (m === null || text === "") return undefined;
  const today = new Date(now);
  const [year, month, day] =
    m[1] === undefined ? [today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate()] : [Number(m[1]), Number(m[2]) - 1, Number(m[3])];
  return Date.UTC(year, month, day, Number(m[4] ?? 0), Number(m[5] ?? 0), Number(m[6] ?? 0));
}
