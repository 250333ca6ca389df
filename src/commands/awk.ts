// awk (mawk's and BusyBox's common ground): runs the tree. A value is a number, a text, or "strnum": a text from the input that
// looks like a number and compares as one.
import { err, out, type Run } from "../base/driver";
import { normalise } from "../files/tree";
import { readAll, type Context, type Input } from "../shell/command";
import type { Regex } from "../shell/posix-regex";
import { AwkSyntaxError, parseAwk, type Expr, type Program, type Stmt } from "./awk-parse";
import {
  arithmetic,
  AwkError,
  format,
  num,
  numeric,
  outText,
  regex,
  replace,
  splitText,
  str,
  truth,
  type AwkArray,
  type Frame,
  type Value,
} from "./awk-values";
import { openFile } from "./input";
import { parseOptions } from "./options";
import { formatTime } from "./seq";
import { complain, tryHelp, type Make } from "./style";

type Flow = "next" | "break" | "continue" | "exit" | "return" | undefined;

export const awk: Make = (style) => ({
  name: "awk",
  summary: "pattern scanning and text processing language",
  *run(context, args) {
    const o = parseOptions("awk", style, "F:v:f:W:", { "field-separator=": "F", "assign=": "v", "file=": "f", version: "version" }, args, true);
    if (typeof o === "string") return yield* complain(o, 2);
    const rest = [...o.rest];
    let source = "";
    for (const f of o.values("f")) {
      const input = f === "-" ? context.stdin : openFile(context, f);
      if (typeof input === "string") return yield* complain(`awk: cannot open ${f} (${input})`, 2);
      source += `${yield* readAll(input)}\n`;
    }
    if (!o.has("f")) {
      const first = rest.shift();
      if (first === undefined)
        return yield* complain(style === "gnu" ? "Usage: mawk [Options] [Program] [file ...]" : tryHelp("awk", style), style === "gnu" ? 2 : 1);
      source = first;
    }
    let program: Program;
    try {
      program = parseAwk(source);
    } catch (e) {
      if (!(e instanceof AwkSyntaxError)) throw e;
      return yield* complain(
        style === "gnu" ? `awk: line 1: ${e.message}` : `awk: cmd. line:1: ${e.message.replace(/^syntax error.*/, "Syntax error")}`,
        style === "gnu" ? 2 : 1,
      );
    }
    const machine = new Awk(context, program, rest);
    if (o.has("F")) machine.assign("FS", escapes(o.value("F") === "t" ? "\t" : o.value("F")!));
    for (const v of o.values("v")) {
      const at = v.indexOf("=");
      if (at < 0) return yield* complain(`awk: improper assignment: -v ${v}`, 2);
      machine.assign(v.slice(0, at), escapes(v.slice(at + 1)));
    }
    try {
      return yield* machine.run();
    } catch (e) {
      if (!(e instanceof AwkError)) throw e;
      yield* machine.flush();
      return yield* complain(`awk: ${e.message}`, 2);
    }
  },
});

function escapes(text: string): string {
  return text.replace(/\\([ntr\\"/])/g, (_, c: string) => ({ n: "\n", t: "\t", r: "\r" })[c] ?? c);
}

/** One run of a program; lives as long as the command. */
class Awk {
  readonly #globals: Frame = new Map();
  #frame: Frame = this.#globals;
  #fields: Value[] = [];
  #record = "";
  #split = true;
  #nf = 0;
  #flow: Flow;
  #returned: Value;
  #code = 0;
  #pending = "";
  #turns = 0;
  readonly #ranges = new Map<number, boolean>();
  readonly #readers = new Map<string, { lines: string[]; at: number }>();
  readonly #pipes = new Map<string, string>();
  readonly #written = new Set<string>();
  #input: { next(): Run<string | undefined> };

  constructor(
    readonly context: Context,
    readonly program: Program,
    readonly operands: readonly string[],
  ) {
    for (const [n, v] of [
      ["FS", " "],
      ["OFS", " "],
      ["ORS", "\n"],
      ["RS", "\n"],
      ["SUBSEP", "\x1c"],
      ["OFMT", "%.6g"],
      ["CONVFMT", "%.6g"],
      ["FILENAME", ""],
    ] as const)
      this.#globals.set(n, v);
    for (const n of ["NR", "FNR", "RSTART"]) this.#globals.set(n, 0);
    this.#globals.set("RLENGTH", -1);
    const environ: AwkArray = new Map();
    for (const [k, v] of context.env) environ.set(k, { given: v });
    this.#globals.set("ENVIRON", environ);
    const argv: AwkArray = new Map([["0", "awk"]]);
    operands.forEach((a, i) => argv.set(String(i + 1), { given: a }));
    this.#globals.set("ARGV", argv);
    this.#globals.set("ARGC", operands.length + 1);
    this.#input = this.#records();
  }

  assign(name: string, text: string): void {
    this.#globals.set(name, { given: text });
  }

  *run(): Run<number> {
    const { rules } = this.program;
    for (const r of rules) {
      if (r.when !== "BEGIN") continue;
      yield* this.#body(r.body);
      if (this.#exiting()) break;
    }
    if (!this.#exiting() && rules.some((r) => r.when !== "BEGIN")) {
      for (;;) {
        const record = yield* this.#input.next();
        if (record === undefined) break;
        this.#setRecord(record);
        for (const [i, r] of rules.entries()) {
          if (r.when === "BEGIN" || r.when === "END") continue;
          if (r.when === "match" && !truth(yield* this.#value(r.from!))) continue;
          if (r.when === "range") {
            const inside = this.#ranges.get(i) === true;
            if (!inside && !truth(yield* this.#value(r.from!))) continue;
            this.#ranges.set(i, !truth(yield* this.#value(r.to!)));
          }
          if (r.body === undefined) this.#print(this.#text() + str(this.#globals.get("ORS") as Value));
          else yield* this.#body(r.body);
          if (this.#flow !== undefined) break;
        }
        if (this.#flow === "next") this.#flow = undefined;
        if (this.#exiting()) break;
        if (this.#pending.length > 4096) yield* this.flush();
      }
    }
    this.#flow = undefined;
    for (const r of rules) {
      if (r.when !== "END") continue;
      yield* this.#body(r.body);
      if (this.#exiting()) break;
    }
    yield* this.flush();
    for (const [command, text] of this.#pipes) yield* this.#drain(command, text);
    return this.#code;
  }

  #exiting(): boolean {
    return this.#flow === "exit";
  }

  *flush(): Run<void> {
    if (this.#pending === "") return;
    const text = this.#pending;
    this.#pending = "";
    yield out(text);
  }

  #print(text: string): void {
    this.#pending += text;
  }

  *#drain(command: string, text: string): Run<void> {
    const given: { text: string | undefined } = { text };
    const stdin: Input = {
      read: () => {
        const t = given.text;
        given.text = undefined;
        return t;
      },
      ready: true,
    };
    yield* this.context.shell(command, { stdin });
  }

  // Lines of the operands (or standard input), variable assignments between them carried out.
  #records(): { next(): Run<string | undefined> } {
    const { context } = this;
    const names = this.operands;
    let index = 0;
    let input: Input | undefined;
    let rest = "";
    let ended = true;
    const used = { any: false };
    // eslint-disable-next-line @typescript-eslint/no-this-alias -- a generator method has a `this` of its own
    const awk = this;
    return {
      *next() {
        for (;;) {
          const rs = str(awk.#globals.get("RS") as Value);
          if (input !== undefined) {
            const paragraph = rs === "";
            if (paragraph) rest = rest.replace(/^\n+/, "");
            const mark = paragraph ? /\n\n+/ : rs.length === 1 ? undefined : regex(rs);
            let at = -1;
            let length = 1;
            if (mark === undefined) at = rest.indexOf(rs);
            else if (mark instanceof RegExp) {
              const m = mark.exec(rest);
              if (m !== null) [at, length] = [m.index, m[0].length];
            } else {
              const m = mark.exec(rest, 0);
              if (m !== undefined) [at, length] = [m.groups[0]![0], m.groups[0]![1] - m.groups[0]![0]];
            }
            if (at >= 0 && (ended || mark === undefined || at + length < rest.length)) {
              const record = rest.slice(0, at);
              rest = rest.slice(at + length);
              return awk.#count(record);
            }
            if (!ended) {
              const more = input.read();
              if (more === undefined) ended = true;
              else if (more === "") {
                yield* awk.flush();
                const waiting = input;
                yield { ready: () => waiting.ready };
              } else rest += more;
              continue;
            }
            input = undefined;
            const last = paragraph ? rest.replace(/\n+$/, "") : rs !== "\n" ? rest.replace(/\n$/, "") : rest;
            rest = "";
            if (last !== "") return awk.#count(last);
            continue;
          }
          if (index < names.length) {
            const name = names[index++]!;
            const m = /^([A-Za-z_]\w*)=(.*)$/s.exec(name);
            if (m !== null) {
              awk.assign(m[1]!, escapes(m[2]!));
              continue;
            }
            used.any = true;
            const opened = name === "-" ? context.stdin : openFile(context, name);
            if (typeof opened === "string") {
              yield* awk.flush();
              yield err(`awk: cannot open "${name}" (${opened})\n`);
              awk.#code = 2;
              continue;
            }
            awk.#globals.set("FILENAME", name);
            awk.#globals.set("FNR", 0);
            input = opened;
            ended = false;
            continue;
          }
          if (used.any) return undefined;
          used.any = true;
          input = context.stdin;
          ended = false;
        }
      },
    };
  }

  #count(record: string): string {
    this.#globals.set("NR", num(this.#globals.get("NR") as Value) + 1);
    this.#globals.set("FNR", num(this.#globals.get("FNR") as Value) + 1);
    return record;
  }

  #setRecord(text: string): void {
    this.#record = text;
    this.#split = false;
  }

  #ensureFields(): void {
    if (this.#split) return;
    this.#fields = splitText(this.#record, str(this.#globals.get("FS") as Value)).map((given) => ({ given }));
    this.#nf = this.#fields.length;
    this.#split = true;
  }

  #text(): string {
    return this.#record;
  }

  #rebuild(): void {
    this.#fields.length = this.#nf;
    const parts: string[] = [];
    for (let i = 0; i < this.#nf; i++) parts.push(str(this.#fields[i]));
    this.#record = parts.join(str(this.#globals.get("OFS") as Value));
  }

  #lookup(name: string): Value | AwkArray {
    if (name === "NF") {
      this.#ensureFields();
      return this.#nf;
    }
    return this.#frame.has(name) ? this.#frame.get(name) : this.#globals.get(name);
  }

  #array(name: string): AwkArray {
    const scope = this.#frame.has(name) ? this.#frame : this.#globals;
    let a = scope.get(name);
    if (a === undefined) {
      a = new Map();
      scope.set(name, a);
    }
    if (!(a instanceof Map)) throw new AwkError(`can't use scalar ${name} as array`);
    return a;
  }

  *#body(s: Stmt | undefined): Run<void> {
    if (s === undefined) return;
    if (++this.#turns % 500 === 0) yield {};
    switch (s.s) {
      case "block":
        for (const x of s.list) {
          yield* this.#body(x);
          if (this.#flow !== undefined) return;
        }
        return;
      case "expr":
        yield* this.#value(s.e);
        return;
      case "print":
        yield* this.#printStatement(s);
        return;
      case "if":
        yield* this.#body(truth(yield* this.#value(s.test)) ? s.a : s.b);
        return;
      case "while":
        if (s.after) {
          yield* this.#body(s.body);
          if (this.#loopEnds()) return;
        }
        while (truth(yield* this.#value(s.test))) {
          yield* this.#body(s.body);
          if (this.#loopEnds()) return;
          if (++this.#turns % 500 === 0) yield {};
        }
        return;
      case "for":
        yield* this.#body(s.init);
        while (s.test === undefined || truth(yield* this.#value(s.test))) {
          yield* this.#body(s.body);
          if (this.#loopEnds()) return;
          yield* this.#body(s.step);
          if (++this.#turns % 500 === 0) yield {};
        }
        return;
      case "forin":
        for (const key of [...this.#array(s.array).keys()]) {
          this.#store({ k: "var", name: s.name }, { given: key }, []);
          yield* this.#body(s.body);
          if (this.#loopEnds()) return;
        }
        return;
      case "delete": {
        const a = this.#array(s.name);
        if (s.subs === undefined) a.clear();
        else a.delete(yield* this.#key(s.subs));
        return;
      }
      case "exit":
        if (s.e !== undefined) this.#code = num(yield* this.#value(s.e)) & 255;
        this.#flow = "exit";
        return;
      case "return":
        this.#returned = s.e === undefined ? undefined : yield* this.#value(s.e);
        this.#flow = "return";
        return;
      case "nextfile":
        this.#flow = "next";
        return;
      default:
        this.#flow = s.s;
    }
  }

  #loopEnds(): boolean {
    if (this.#flow === "break") {
      this.#flow = undefined;
      return true;
    }
    if (this.#flow === "continue") this.#flow = undefined;
    return this.#flow !== undefined;
  }

  *#printStatement(s: Extract<Stmt, { s: "print" }>): Run<void> {
    const values: Value[] = [];
    for (const a of s.args) values.push(yield* this.#value(a));
    const text = s.format
      ? format(str(values[0]), values.slice(1))
      : (values.length === 0
          ? this.#text()
          : values.map((v) => outText(v, str(this.#globals.get("OFMT") as Value))).join(str(this.#globals.get("OFS") as Value))) +
        str(this.#globals.get("ORS") as Value);
    if (s.to === undefined) {
      this.#print(text);
      return;
    }
    const target = str(yield* this.#value(s.to.e));
    if (s.to.op === "|") this.#pipes.set(target, (this.#pipes.get(target) ?? "") + text);
    else if (target === "/dev/stdout" || target === "-") this.#print(text);
    else if (target === "/dev/stderr") {
      yield* this.flush();
      yield err(text);
    } else {
      const path = normalise(target, this.context.cwd);
      if (s.to.op === ">" && !this.#written.has(path)) this.context.machine.files.write(path, "");
      this.#written.add(path);
      this.context.machine.files.append(path, text);
    }
  }

  *#key(subs: readonly Expr[]): Run<string> {
    const parts: string[] = [];
    for (const e of subs) parts.push(str(yield* this.#value(e)));
    return parts.join(str(this.#globals.get("SUBSEP") as Value));
  }

  #store(to: Expr, value: Value, key: readonly [string] | readonly []): void {
    if (to.k === "var") {
      if (to.name === "NF") {
        this.#ensureFields();
        this.#nf = num(value);
        this.#rebuild();
      } else (this.#frame.has(to.name) ? this.#frame : this.#globals).set(to.name, value);
    } else if (to.k === "index") this.#array(to.name).set(key[0]!, value);
    else {
      const n = Number(key[0]);
      if (n === 0) {
        this.#setRecord(str(value));
        return;
      }
      this.#ensureFields();
      if (n > this.#nf) this.#nf = n;
      this.#fields[n - 1] = value;
      this.#rebuild();
    }
  }

  *#place(e: Expr): Run<readonly [string] | readonly []> {
    if (e.k === "index") return [yield* this.#key(e.subs)];
    if (e.k === "field") return [String(Math.trunc(num(yield* this.#value(e.of))))];
    return [];
  }

  #load(e: Expr, key: readonly [string] | readonly []): Value {
    if (e.k === "var") {
      const v = this.#lookup(e.name);
      if (v instanceof Map) throw new AwkError(`can't use array ${e.name} in scalar context`);
      return v;
    }
    if (e.k === "index") {
      const a = this.#array(e.name);
      const v = a.get(key[0]!);
      if (!a.has(key[0]!)) a.set(key[0]!, undefined);
      return v;
    }
    const n = Number(key[0]);
    if (n === 0) return { given: this.#text() };
    if (n < 0) throw new AwkError(`attempt to access field ${n}`);
    this.#ensureFields();
    return n <= this.#nf ? this.#fields[n - 1] : undefined;
  }

  *#value(e: Expr): Run<Value> {
    switch (e.k) {
      case "num":
      case "str":
        return e.v;
      case "regex":
        return regex(e.v).test(this.#text()) ? 1 : 0;
      case "var":
        return this.#load(e, []);
      case "field":
      case "index":
        return this.#load(e, yield* this.#place(e));
      case "group": {
        let v: Value;
        for (const x of e.list) v = yield* this.#value(x);
        return v;
      }
      case "assign": {
        const value = yield* this.#value(e.value);
        const key = yield* this.#place(e.to);
        const result = e.op === "=" ? value : arithmetic(e.op.slice(0, -1), num(this.#load(e.to, key)), num(value));
        this.#store(e.to, result, key);
        return result;
      }
      case "cond":
        return truth(yield* this.#value(e.test)) ? yield* this.#value(e.a) : yield* this.#value(e.b);
      case "unary": {
        const v = yield* this.#value(e.a);
        return e.op === "!" ? (truth(v) ? 0 : 1) : e.op === "-" ? -num(v) : num(v);
      }
      case "incdec": {
        const key = yield* this.#place(e.a);
        const old = num(this.#load(e.a, key));
        const now = e.op === "++" ? old + 1 : old - 1;
        this.#store(e.a, now, key);
        return e.prefix ? now : old;
      }
      case "in":
        return this.#array(e.name).has(yield* this.#key(e.subs)) ? 1 : 0;
      case "binary":
        return yield* this.#binary(e);
      case "getline":
        return yield* this.#getline(e);
      case "call":
        return e.own ? yield* this.#callOwn(e) : yield* this.#callBuiltin(e);
    }
  }

  *#binary(e: Extract<Expr, { k: "binary" }>): Run<Value> {
    if (e.op === "&&") return truth(yield* this.#value(e.a)) && truth(yield* this.#value(e.b)) ? 1 : 0;
    if (e.op === "||") return truth(yield* this.#value(e.a)) || truth(yield* this.#value(e.b)) ? 1 : 0;
    if (e.op === "~" || e.op === "!~") {
      const text = str(yield* this.#value(e.a));
      return (yield* this.#regexOf(e.b)).test(text) === (e.op === "~") ? 1 : 0;
    }
    const a = yield* this.#value(e.a);
    const b = yield* this.#value(e.b);
    if (e.op === " ") return str(a) + str(b);
    if (["<", "<=", "==", "!=", ">", ">="].includes(e.op)) {
      const numbers = numeric(a) && numeric(b);
      const x = numbers ? num(a) : str(a);
      const y = numbers ? num(b) : str(b);
      const c = x < y ? -1 : x > y ? 1 : 0;
      return (e.op === "<" ? c < 0 : e.op === "<=" ? c <= 0 : e.op === "==" ? c === 0 : e.op === "!=" ? c !== 0 : e.op === ">" ? c > 0 : c >= 0) ? 1 : 0;
    }
    return arithmetic(e.op, num(a), num(b));
  }

  *#regexOf(e: Expr | undefined): Run<Regex> {
    if (e === undefined) return regex("");
    return regex(e.k === "regex" ? e.v : str(yield* this.#value(e)));
  }

  *#getline(e: Extract<Expr, { k: "getline" }>): Run<Value> {
    let line: string | undefined;
    if (e.command !== undefined || e.file !== undefined) {
      const name = str(yield* this.#value((e.command ?? e.file)!));
      let reader = this.#readers.get(name);
      if (reader === undefined) {
        let text = "";
        if (e.command !== undefined) {
          yield* this.flush();
          const body = this.context.shell(name);
          try {
            for (let step = body.next(); step.done !== true; step = body.next()) {
              if ("fd" in step.value && step.value.fd === 1) {
                text += step.value.text;
                yield {};
              } else yield step.value;
            }
          } finally {
            body.return(0);
          }
        } else {
          const input = name === "-" ? this.context.stdin : openFile(this.context, name);
          if (typeof input === "string") return -1;
          text = yield* readAll(input);
        }
        const lines = text.split("\n");
        if (lines.at(-1) === "") lines.pop();
        reader = { lines, at: 0 };
        this.#readers.set(name, reader);
      }
      line = reader.lines[reader.at++];
    } else line = yield* this.#input.next();
    if (line === undefined) return 0;
    if (e.to === undefined) this.#setRecord(line);
    else this.#store(e.to, { given: line }, yield* this.#place(e.to));
    return 1;
  }

  *#callOwn(e: Extract<Expr, { k: "call" }>): Run<Value> {
    const fn = this.program.functions.get(e.name);
    if (fn === undefined) throw new AwkError(`line 1: function ${e.name} never defined`);
    const frame: Frame = new Map();
    for (const [i, p] of fn.params.entries()) {
      const a = e.args[i];
      if (a === undefined) frame.set(p, undefined);
      else if (a.k === "var") {
        let v = this.#lookup(a.name);
        // An unused name may become an array inside: both then share it.
        if (v === undefined && usesAsArray(fn.body, p)) v = this.#array(a.name);
        frame.set(p, v);
      } else frame.set(p, yield* this.#value(a));
    }
    const outer = this.#frame;
    this.#frame = frame;
    try {
      yield* this.#body(fn.body);
    } finally {
      this.#frame = outer;
    }
    if (this.#flow !== "return") return undefined;
    this.#flow = undefined;
    const v = this.#returned;
    this.#returned = undefined;
    return v;
  }

  *#callBuiltin(e: Extract<Expr, { k: "call" }>): Run<Value> {
    const { args, name } = e;
    if (name === "length") {
      const a = args[0];
      if (a === undefined) return this.#text().length;
      if (a.k === "var") {
        const v = this.#lookup(a.name);
        if (v instanceof Map) return v.size;
      }
      return str(yield* this.#value(a)).length;
    }
    if (name === "split") {
      const text = str(yield* this.#value(args[0]!));
      const target = args[1]!;
      const separator = args[2] === undefined ? str(this.#globals.get("FS") as Value) : args[2].k === "regex" ? args[2].v : str(yield* this.#value(args[2]));
      const array = this.#array(target.k === "var" ? target.name : "");
      array.clear();
      const parts = splitText(text, separator, args[2]?.k === "regex");
      parts.forEach((p, i) => array.set(String(i + 1), { given: p }));
      return parts.length;
    }
    if (name === "sub" || name === "gsub") {
      const re = yield* this.#regexOf(args[0]);
      const replacement = str(yield* this.#value(args[1]!));
      const target: Expr = args[2] ?? { k: "field", of: { k: "num", v: 0 } };
      const key = yield* this.#place(target);
      const { text, count } = replace(
        str(["var", "field", "index"].includes(target.k) ? this.#load(target, key) : yield* this.#value(target)),
        re,
        replacement,
        name === "gsub",
      );
      if (count > 0 && ["var", "field", "index"].includes(target.k)) this.#store(target, text, key);
      return count;
    }
    if (name === "match") {
      const m = (yield* this.#regexOf(args[1])).exec(str(yield* this.#value(args[0]!)), 0);
      const at = m === undefined ? 0 : m.groups[0]![0] + 1;
      this.#globals.set("RSTART", at);
      this.#globals.set("RLENGTH", m === undefined ? -1 : m.groups[0]![1] - m.groups[0]![0]);
      return at;
    }
    const v: Value[] = [];
    for (const a of args) v.push(a.k === "regex" ? a.v : yield* this.#value(a));
    switch (name) {
      case "substr": {
        const text = str(v[0]);
        const from = Math.round(num(v[1]));
        const to = v.length > 2 ? from + Math.round(num(v[2])) : Infinity;
        return text.slice(Math.max(from, 1) - 1, Math.max(Math.max(from, 1), to) - 1);
      }
      case "index":
        return str(v[0]).indexOf(str(v[1])) + 1;
      case "tolower":
        return str(v[0]).toLowerCase();
      case "toupper":
        return str(v[0]).toUpperCase();
      case "sprintf":
        return format(str(v[0]), v.slice(1));
      case "int":
        return Math.trunc(num(v[0]));
      case "sqrt":
        return Math.sqrt(num(v[0]));
      case "exp":
        return Math.exp(num(v[0]));
      case "log":
        return Math.log(num(v[0]));
      case "sin":
        return Math.sin(num(v[0]));
      case "cos":
        return Math.cos(num(v[0]));
      case "atan2":
        return Math.atan2(num(v[0]), num(v[1]));
      case "rand":
        return this.context.random.stream("awk").float();
      case "srand":
        return 0;
      case "systime":
        return Math.floor(this.context.clock.now / 1000);
      case "strftime":
        return formatTime(v[1] === undefined ? this.context.clock.now : num(v[1]) * 1000, v[0] === undefined ? "%a %b %e %H:%M:%S %Z %Y" : str(v[0]));
      case "system":
        yield* this.flush();
        return yield* this.context.shell(str(v[0]));
      case "gensub": {
        const how = str(v[2]);
        return replace(v[3] === undefined ? this.#text() : str(v[3]), regex(str(v[0])), str(v[1]), /^[gG]/.test(how)).text;
      }
      case "close": {
        const name2 = str(v[0]);
        this.#readers.delete(name2);
        const text = this.#pipes.get(name2);
        if (text !== undefined) {
          this.#pipes.delete(name2);
          yield* this.flush();
          yield* this.#drain(name2, text);
        }
        return 0;
      }
      default:
        yield* this.flush();
        return 0;
    }
  }
}

function usesAsArray(s: Stmt | undefined, name: string): boolean {
  return JSON.stringify(s).includes(`"k":"index","name":"${name}"`) || JSON.stringify(s).includes(`"name":"split"`);
}
