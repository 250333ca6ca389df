// date: the clock, or a date that is told in words.
import { out, type Run } from "../base/driver";
import { formatTime } from "../base/strftime";
import { readDate, readPlainDate } from "./date-words";
import { parseOptions } from "./options";
import { quote } from "./quote";
import { complain, type Make } from "./style";

const isoForms: Readonly<Record<string, string>> = {
  date: "%F",
  hours: "%FT%H+00:00",
  minutes: "%FT%R+00:00",
  seconds: "%FT%T+00:00",
  ns: "%FT%T,%N+00:00",
};

export const date: Make = (style) => ({
  name: "date",
  summary: "print or set the system date and time",
  *run(context, args) {
    const o = parseOptions("date", style, "uRI::d:r:s:", { utc: "u", "date=": "d", "rfc-3339=": "rfc", "iso-8601=?": "I", "rfc-email": "R" }, args);
    if (typeof o === "string") return yield* complain(o);
    const given = o.value("d");
    const { now } = context.clock;
    const at = given === undefined ? now : style === "gnu" ? readDate(given, now) : readPlainDate(given, now);
    const invalid = (text: string): Run<number> => complain(`date: invalid date ${style === "gnu" ? quote(context, text) : `'${text}'`}`);
    if (at === undefined) return yield* invalid(given!);
    const format = o.rest[0];
    if (format !== undefined && !format.startsWith("+")) return yield* invalid(format);
    const told = o.has("R")
      ? "%a, %d %b %Y %T +0000"
      : o.has("I")
        ? (isoForms[o.value("I") || "date"] ?? "%F")
        : o.has("rfc")
          ? o.value("rfc") === "date"
            ? "%F"
            : "%F %T+00:00"
          : "%a %b %e %T UTC %Y";
    yield out(`${formatTime(at, format?.slice(1) ?? told)}\n`);
    return 0;
  },
});
