// -m time: hours, days and dates, by the machine's clock (which knows UTC alone).
import { RuleError, type MatchExtension } from "./extension";
import { has, opt } from "./values";

const days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const dayMs = 86_400_000;
/** The last second that a signed number of 32 bits holds: "until then" is until ever. */
const forever = 0x7fffffff;

export const timeMatch: MatchExtension = {
  name: "time",
  options: { datestart: 1, datestop: 1, timestart: 1, timestop: 1, monthdays: 1, weekdays: 1, kerneltz: 0, contiguous: 0, utc: 0, localtz: 0 },
  parse: (options) => {
    const value = (name: string): string | undefined => opt(options, name)?.args[0];
    const [from, until] = [value("timestart"), value("timestop")].map((t) => (t === undefined ? undefined : readTime(t)));
    const start = from ?? 0;
    const stop = until ?? 86_399;
    const [first, last] = [value("datestart"), value("datestop")].map((t) => (t === undefined ? undefined : readDate(t)));
    const week = chosen(opt(options, "weekdays"), 7, readDay);
    const month = chosen(opt(options, "monthdays"), 31, (t) => {
      const n = Number(t);
      if (!(n >= 1 && n <= 31)) throw new RuleError(`${t} is out of range for month days`);
      return n - 1;
    });
    const timed = from !== undefined || until !== undefined;
    const [kerneltz, contiguous] = [has(options, "kerneltz"), has(options, "contiguous")];
    const dayNames = week?.map((d) => days[d]!).join(",");
    const dates = month?.map((d) => d + 1);
    const save = [
      timed && `--timestart ${clockText(start)} --timestop ${clockText(stop)}`,
      dates && `--monthdays ${dates.join(",")}`,
      dayNames !== undefined && `--weekdays ${dayNames}`,
      first !== undefined && `--datestart ${dateText(first, "T")}`,
      `--datestop ${dateText(last ?? forever, "T")}`,
      kerneltz && "--kerneltz",
      contiguous && "--contiguous",
    ].filter((t) => typeof t === "string");
    const list = [
      "TIME",
      timed && `from ${clockText(start)} to ${clockText(stop)}`,
      dayNames !== undefined && `on ${dayNames}`,
      dates && `on ${dates.map(ordinal).join(",")}`,
      first !== undefined && `starting from ${dateText(first, " ")}`,
      last !== undefined && `until date ${dateText(last, " ")}`,
      !kerneltz && "UTC",
      contiguous && "contiguous",
    ].filter((t) => typeof t === "string");
    return {
      save: `-m time ${save.join(" ")}`,
      list: () => list.join(" "),
      test: (_p, s) => {
        const { now } = s.host.clock;
        const second = now / 1000;
        if (second < (first ?? 0) || second > (last ?? forever)) return false;
        const ofDay = (now % dayMs) / 1000;
        const inHours = start <= stop ? ofDay >= start && ofDay <= stop : ofDay >= start || ofDay <= stop;
        if (!inHours) return false;
        // Past midnight, a contiguous span belongs to the day on which it began.
        const day = new Date(contiguous && start > stop && ofDay <= stop ? now - dayMs : now);
        return (week === undefined || week.includes((day.getUTCDay() + 6) % 7)) && (month === undefined || month.includes(day.getUTCDate() - 1));
      },
    };
  },
};

/** Numbers from 0, those that were not named where the option is inverted; undefined: all. */
function chosen(
  o: { readonly invert: boolean; readonly args: readonly string[] } | undefined,
  n: number,
  read: (text: string) => number,
): readonly number[] | undefined {
  if (o === undefined) return undefined;
  const named = new Set(o.args[0]!.split(",").map(read));
  const all = Array.from({ length: n }, (_, i) => i).filter((i) => named.has(i) !== o.invert);
  return all.length === n ? undefined : all;
}

function readDay(text: string): number {
  const at = /^[1-7]$/.test(text) ? Number(text) - 1 : days.findIndex((d) => text.length >= 2 && d.toLowerCase().startsWith(text.toLowerCase()));
  if (at < 0) throw new RuleError(`${text} is not a valid day specifier`);
  return at;
}

/** Seconds of a day. */
function readTime(text: string): number {
  const m = /^(\d{1,2}):(\d{1,2})(?::(\d{1,2}))?$/.exec(text);
  const [h, min, s] = m === null ? [99, 0, 0] : [Number(m[1]), Number(m[2]), Number(m[3] ?? 0)];
  if (h > 23 || min > 59 || s > 59) throw new RuleError(`invalid time "${text}" specified, should be hh:mm[:ss] format and within the boundaries`);
  return h * 3600 + min * 60 + s;
}

/** Seconds since 1970. */
function readDate(text: string): number {
  const m = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d)(?::(\d\d)(?::(\d\d))?)?)?)?)?$/.exec(text);
  if (m === null) throw new RuleError(`Invalid date "${text}" specified. Should be YYYY[-MM[-DD[Thh[:mm[:ss]]]]]`);
  const [y, mo, d, h, mi, s] = m.slice(1).map((x, i) => (x === undefined ? (i === 1 || i === 2 ? 1 : 0) : Number(x)));
  return Date.UTC(y!, mo! - 1, d!, h!, mi!, s!) / 1000;
}

function clockText(seconds: number): string {
  const two = (n: number): string => String(n).padStart(2, "0");
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

function dateText(seconds: number, between: string): string {
  return new Date(seconds * 1000).toISOString().slice(0, 19).replace("T", between);
}

function ordinal(n: number): string {
  const ending = n % 10 === 1 && n !== 11 ? "st" : n % 10 === 2 && n !== 12 ? "nd" : n % 10 === 3 && n !== 13 ? "rd" : "th";
  return `${n}${ending}`;
}
