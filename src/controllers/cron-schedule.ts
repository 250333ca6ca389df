// Cron expressions as robfig/cron reads them (five fields, names, steps, @hourly and its like, @every), in UTC.

export type Schedule =
  | {
      readonly minutes: ReadonlySet<number>;
      readonly hours: ReadonlySet<number>;
      readonly days: ReadonlySet<number>;
      readonly months: ReadonlySet<number>;
      readonly weekdays: ReadonlySet<number>;
      readonly anyDay: boolean;
      readonly anyWeekday: boolean;
    }
  | { readonly every: number };

const shorthands: Readonly<Record<string, string>> = {
  "@yearly": "0 0 1 1 *",
  "@annually": "0 0 1 1 *",
  "@monthly": "0 0 1 * *",
  "@weekly": "0 0 * * 0",
  "@daily": "0 0 * * *",
  "@midnight": "0 0 * * *",
  "@hourly": "0 * * * *",
};
const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const dayNames = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

/** Undefined where the expression is none. */
export function parseSchedule(text: string): Schedule | undefined {
  const trimmed = text.trim();
  const every = /^@every (?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(trimmed);
  if (every !== null) {
    const ms = (Number(every[1] ?? 0) * 3600 + Number(every[2] ?? 0) * 60 + Number(every[3] ?? 0)) * 1000;
    return ms > 0 ? { every: ms } : undefined;
  }
  const fields = (shorthands[trimmed] ?? trimmed).split(/\s+/);
  if (fields.length !== 5) return undefined;
  const [minutes, hours, days, months, weekdays] = [
    field(fields[0]!, 0, 59),
    field(fields[1]!, 0, 23),
    field(fields[2]!, 1, 31),
    field(fields[3]!, 1, 12, monthNames, 1),
    field(fields[4]!, 0, 7, dayNames, 0),
  ];
  if (!minutes || !hours || !days || !months || !weekdays) return undefined;
  const sunday = new Set([...weekdays].map((d) => d % 7));
  const star = (f: string): boolean => f.startsWith("*") || f.startsWith("?");
  return { minutes, hours, days, months, weekdays: sunday, anyDay: star(fields[2]!), anyWeekday: star(fields[4]!) };
}

function field(text: string, min: number, max: number, names: readonly string[] = [], first = 0): ReadonlySet<number> | undefined {
  const out = new Set<number>();
  const value = (t: string): number => {
    const i = names.indexOf(t.toLowerCase());
    return i >= 0 ? i + first : /^\d+$/.test(t) ? Number(t) : Number.NaN;
  };
  for (const part of text.split(",")) {
    const [range = "", step] = part.split("/");
    const n = step === undefined ? 1 : value(step);
    let from: number;
    let to: number;
    if (range === "*" || range === "?") [from, to] = [min, max];
    else if (range.includes("-")) [from, to] = range.split("-").map(value) as [number, number];
    else [from, to] = [value(range), step === undefined ? value(range) : max];
    if (!(from >= min && to <= max && from <= to && n >= 1)) return undefined;
    for (let i = from; i <= to; i += n) out.add(i);
  }
  return out;
}

/** The first time after `ms` that the schedule names, within five years; undefined if there is none. */
export function nextTime(schedule: Schedule, ms: number): number | undefined {
  if ("every" in schedule) return Math.floor(ms / 1000) * 1000 + schedule.every;
  const limit = ms + 5 * 366 * 86_400_000;
  for (let t = (Math.floor(ms / 60_000) + 1) * 60_000; t < limit;) {
    const d = new Date(t);
    if (!schedule.months.has(d.getUTCMonth() + 1)) t = Date.UTC(d.getUTCFullYear(), d.getUTCMonth() + 1, 1);
    else if (!dayMatches(schedule, d)) t = Date.UTC(d.getUTCFullYear(), d.getUTCMonth(), d.getUTCDate() + 1);
    else if (!schedule.hours.has(d.getUTCHours())) t = Date.UTC(d.getUTCFullYear(), d.getUTCMonth(), d.getUTCDate(), d.getUTCHours() + 1);
    else if (!schedule.minutes.has(d.getUTCMinutes())) t += 60_000;
    else return t;
  }
  return undefined;
}

// If both are restricted, either will do; that is cron's way.
function dayMatches(s: Exclude<Schedule, { every: number }>, d: Date): boolean {
  const day = s.days.has(d.getUTCDate());
  const weekday = s.weekdays.has(d.getUTCDay());
  return s.anyDay || s.anyWeekday ? day && weekday : day || weekday;
}
