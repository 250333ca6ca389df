// dig's command line: options before the first name hold for all look-ups, those after a name for that one, and a few for
// the whole run wherever they stand.
import { canonicalAddress, reverseName } from "../../dns/address";
import { TYPES, classNumber, typeNumber } from "../../dns/codes";
import { DigExit, HINT, USAGE, uint, type Globals, type Job } from "./dig-job";
import { plusOption } from "./dig-plus";
import { BIND_VERSION } from "./lookup";

export type Parsed = { readonly jobs: readonly Job[]; readonly warnings: string };

/**
 * Reads one command line, or one line of a batch file.
 * @param globals is changed
 * @param base what look-ups are made from; options before the first name change it
 */
export function parseDig(args: readonly string[], globals: Globals, base: Job, batch: boolean): Parsed | DigExit {
  const jobs: Job[] = [];
  let warnings = "";
  let current = batch ? copy(base) : base;
  let fresh = !batch; // the next name begins a look-up of its own
  let open = true; // bare words may be types and classes: until -t or -c was used
  const add = (name: string): Job => {
    if (fresh) current = copy(base);
    fresh = true;
    current.lookup.name = name;
    current.greeting = jobs.length > 0 ? undefined : { cmd: globals.cmd, short: globals.short, server: current.server !== undefined };
    jobs.push(current);
    return current;
  };
  const setType = (type: number): void => {
    if (current.typed) warnings += ";; Warning, extra type option\n";
    current.lookup.type = type;
    current.typed = true;
    if (type === TYPES.AXFR || type === TYPES.IXFR) {
      current.view.question = current.view.comments = false;
      current.lookup.tcp = true;
      current.lookup.recurse = false;
    } else if (type === TYPES.ANY && !current.tcpSet) current.lookup.tcp = true;
  };
  const setClass = (klass: number): void => {
    if (current.classed) warnings += ";; Warning, extra class option\n";
    current.lookup.class = klass;
    current.classed = true;
  };
  for (let i = 0; i < args.length; i++) {
    const word = args[i]!;
    if (word.startsWith("%")) break;
    if (word.startsWith("@")) current.server = word.slice(1);
    else if (word.startsWith("+")) {
      const exit = plusOption(word.slice(1), current, globals, batch);
      if (exit !== undefined) return exit;
    } else if (word.startsWith("-")) {
      let option = word.slice(1);
      for (; option !== "" && "46dhimnruv".includes(option[0]!); option = option.slice(1)) {
        const letter = option[0];
        if (letter === "4" || letter === "6") globals.family = letter === "4" ? 4 : 6;
        else if (letter === "h") return new DigExit(0, "", USAGE);
        else if (letter === "v") return new DigExit(0, `DiG ${BIND_VERSION}\n`);
        else if (letter === "u") current.view.usec = true;
      }
      if (option === "") continue;
      const value = option.length > 1 ? option.slice(1) : args[++i];
      if (value === undefined || !"bcfkpqtyx".includes(option[0]!)) return new DigExit(1, `Invalid option: -${option}\n${HINT}`);
      switch (option[0]) {
        case "b": {
          const [ip, port] = value.split("#") as [string, string?];
          if (canonicalAddress(ip) === undefined) return new DigExit(10, `dig: invalid address ${value}\n`);
          globals.from = { from: ip, ...(port === undefined ? {} : { fromPort: Number(port) }) };
          globals.family = ip.includes(":") ? 6 : 4;
          break;
        }
        case "c": {
          open = false;
          const klass = classNumber(value);
          if (klass === undefined) warnings += `;; Warning, ignoring invalid class ${value}\n`;
          else setClass(klass);
          break;
        }
        case "f":
          globals.batch = value;
          break;
        case "p": {
          const port = uint(value, 65535, "port number");
          if (typeof port === "string") return new DigExit(10, "dig: Couldn't parse port number\n", port);
          globals.port = port;
          break;
        }
        case "q":
          add(value);
          break;
        case "t": {
          open = false;
          const serial = transfer(value);
          const type = serial === undefined ? typeNumber(value) : TYPES.IXFR;
          if (serial !== undefined) current.lookup.serial = serial;
          if (type === undefined || (type === TYPES.IXFR && serial === undefined)) warnings += `;; Warning, ignoring invalid type ${value}\n`;
          else setType(type);
          break;
        }
        case "x": {
          const job = add(reverseName(value) ?? `${value.split(".").reverse().join(".")}.in-addr.arpa.`);
          if (!job.typed) job.lookup.type = TYPES.PTR;
          break;
        }
      }
    } else {
      const serial = open ? transfer(word) : undefined;
      if (serial !== undefined) {
        setType(TYPES.IXFR);
        current.lookup.serial = serial;
        continue;
      }
      const type = open ? typeNumber(word) : undefined;
      const klass = open ? classNumber(word) : undefined;
      if (type === TYPES.IXFR) warnings += ";; Warning, ixfr requires a serial number\n";
      else if (type !== undefined) setType(type);
      else if (klass !== undefined) setClass(klass);
      else add(word);
    }
  }
  if (jobs.length === 0 && globals.batch === undefined && !batch) {
    const job = add(".");
    if (!job.typed) job.lookup.type = TYPES.NS;
  }
  return { jobs, warnings };
}

/** The serial of "ixfr=N". */
function transfer(word: string): number | undefined {
  const m = /^ixfr=(\d+)$/i.exec(word);
  return m === null ? undefined : Number(m[1]);
}

function copy(job: Job): Job {
  return { ...job, lookup: { ...job.lookup }, view: { ...job.view } };
}
