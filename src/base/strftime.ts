// strftime: a moment as text, in UTC and in English.
const days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** The week of ISO 8601 and its year: that of the week's Thursday. */
function isoWeek(d: Date): { readonly year: number; readonly number: number } {
  const thursday = new Date(Date.UTC(d.getUTCFullYear(), d.getUTCMonth(), d.getUTCDate() + 4 - (d.getUTCDay() || 7)));
  const year = thursday.getUTCFullYear();
  return { year, number: Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / 604_800_000) + 1 };
}

/** strftime of a moment (milliseconds since the epoch), in UTC. */
export function formatTime(ms: number, format: string): string {
  const d = new Date(ms);
  const two = (n: number): string => String(n).padStart(2, "0");
  const hour12 = d.getUTCHours() % 12 === 0 ? 12 : d.getUTCHours() % 12;
  const yearStart = Date.UTC(d.getUTCFullYear(), 0, 1);
  const dayOfYear = Math.floor((Date.UTC(d.getUTCFullYear(), d.getUTCMonth(), d.getUTCDate()) - yearStart) / 86400000) + 1;
  const week = isoWeek(d);
  const one = (c: string): string => {
    switch (c) {
      case "Y":
        return String(d.getUTCFullYear());
      case "y":
        return two(d.getUTCFullYear() % 100);
      case "C":
        return two(Math.floor(d.getUTCFullYear() / 100));
      case "m":
        return two(d.getUTCMonth() + 1);
      case "d":
        return two(d.getUTCDate());
      case "e":
        return String(d.getUTCDate()).padStart(2);
      case "H":
        return two(d.getUTCHours());
      case "k":
        return String(d.getUTCHours()).padStart(2);
      case "I":
        return two(hour12);
      case "l":
        return String(hour12).padStart(2);
      case "M":
        return two(d.getUTCMinutes());
      case "S":
        return two(d.getUTCSeconds());
      case "p":
        return d.getUTCHours() < 12 ? "AM" : "PM";
      case "P":
        return d.getUTCHours() < 12 ? "am" : "pm";
      case "s":
        return String(Math.floor(ms / 1000));
      case "N":
        return `${String(Math.floor(ms % 1000)).padStart(3, "0")}000000`;
      case "a":
        return days[d.getUTCDay()]!.slice(0, 3);
      case "A":
        return days[d.getUTCDay()]!;
      case "b":
      case "h":
        return months[d.getUTCMonth()]!.slice(0, 3);
      case "B":
        return months[d.getUTCMonth()]!;
      case "u":
        return String(d.getUTCDay() || 7);
      case "w":
        return String(d.getUTCDay());
      case "j":
        return String(dayOfYear).padStart(3, "0");
      case "U":
        return two(Math.floor((dayOfYear + 6 - d.getUTCDay()) / 7));
      case "W":
        return two(Math.floor((dayOfYear + 6 - ((d.getUTCDay() + 6) % 7)) / 7));
      case "V":
        return two(week.number);
      case "G":
        return String(week.year);
      case "g":
        return two(week.year % 100);
      case "Z":
        return "UTC";
      case "z":
        return "+0000";
      case "F":
        return `${one("Y")}-${one("m")}-${one("d")}`;
      case "T":
      case "X":
        return `${one("H")}:${one("M")}:${one("S")}`;
      case "R":
        return `${one("H")}:${one("M")}`;
      case "r":
        return `${one("I")}:${one("M")}:${one("S")} ${one("p")}`;
      case "D":
      case "x":
        return `${one("m")}/${one("d")}/${one("y")}`;
      case "c":
        return `${one("a")} ${one("b")} ${one("e")} ${one("T")} ${one("Y")}`;
      case "n":
        return "\n";
      case "t":
        return "\t";
      case "%":
        return "%";
      default:
        return `%${c}`;
    }
  };
  return format.replace(/%([-_0^]?)(\d*)([a-zA-Z%])/g, (_, flag: string, width: string, c: string) => {
    const text = c === "N" && width !== "" ? one(c).slice(0, Number(width)) : one(c);
    return flag === "-" ? text.replace(/^[0 ]+(?=.)/, "") : flag === "^" ? text.toUpperCase() : text;
  });
}
