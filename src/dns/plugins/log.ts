// log: a line for each query, in CoreDNS's formats.
import { CorefileError } from "../corefile";
import { className, rcodeName, typeName } from "../codes";
import { flagsOf } from "../message";
import { messageLength } from "../message-bytes";
import { fqdn, isSubdomain } from "../name";
import type { Plugin, Request, Result } from "../plugin";
import { classify, typify } from "../response";
import { udpSize } from "../response";

const COMMON = '{remote}:{port} - {>id} "{type} {class} {name} {proto} {size} {>do} {>bufsize}" {rcode} {>rflags} {rsize} {duration}';
const COMBINED = COMMON + ' "{>opcode}"';

type Rule = { readonly scope: string; readonly format: string; readonly classes: ReadonlySet<string> };

export const log: Plugin = {
  name: "log",
  setup(c, site) {
    const rules: Rule[] = [];
    while (c.next()) {
      const args = c.remainingArgs();
      let format = COMMON;
      if (args.length > 1 && args[args.length - 1]!.includes("{")) format = args.pop()!.replaceAll("{common}", COMMON).replaceAll("{combined}", COMBINED);
      const classes = new Set<string>();
      while (c.nextBlock()) {
        if (c.val() !== "class") throw c.argErr();
        const names = c.remainingArgs();
        if (names.length === 0) throw c.argErr();
        for (const name of names) {
          if (!["all", "success", "denial", "error"].includes(name)) throw new CorefileError(`invalid Class: ${name}`);
          classes.add(name);
        }
      }
      if (classes.size === 0) classes.add("all");
      for (const scope of args.length === 0 ? ["."] : args) rules.push({ scope: fqdn(scope), format, classes });
    }
    return {
      name: "log",
      *serve(request, next) {
        const rule = rules.find((r) => isSubdomain(r.scope, request.message.questions[0]!.name));
        if (rule === undefined) return yield* next(request);
        const started = site.clock.now;
        const result = yield* next(request);
        if (rule.classes.has("all") || rule.classes.has(classify(typify(result.message))))
          site.log("INFO", render(rule.format, request, result, started, site.clock.now));
        return result;
      },
    };
  },
};

function render(format: string, request: Request, result: Result, started: number, now: number): string {
  const { message, from, local, transport } = request;
  const q = message.questions[0]!;
  const reply = result.message;
  const values: Readonly<Record<string, () => string>> = {
    type: () => typeName(q.type),
    name: () => q.name.toLowerCase(),
    class: () => className(q.class),
    proto: () => transport,
    size: () => String(request.size),
    remote: () => bracket(from.ip),
    port: () => String(from.port),
    local: () => bracket(local.ip),
    ">id": () => String(message.id),
    ">opcode": () => String(message.opcode),
    ">do": () => String(message.edns?.dnssecOk === true),
    ">bufsize": () => String(udpSize(request)),
    rcode: () => (reply === undefined ? "-" : rcodeName(reply.rcode)),
    rsize: () => (reply === undefined ? "0" : String(messageLength(reply))),
    duration: () => `${Math.max((now - started) / 1000, 0.000123)}s`,
    ">rflags": () => (reply === undefined ? "-" : flagsOf(reply).join(",")),
  };
  return format.replace(/\{([^{}]*)\}/g, (whole, key: string) => values[key]?.() ?? (key.startsWith("/") ? "-" : whole));
}

function bracket(ip: string): string {
  return ip.includes(":") ? `[${ip}]` : ip;
}
