// export, unset, local, declare, readonly, shift, set, shopt, read, let, getopts, alias: builtins that change variables and options.
import { err, out, type Run } from "../../base/driver";
import { evaluateText } from "../arithmetic";
import { assignAll } from "../assign";
import { expandQuoted, shellQuote } from "../expand";
import { complaint, type Scope } from "../scope";
import { getVariable, isMap, markVariable, setVariable, type Value, type Variable } from "../state";
import { fail, type Builtin } from "./builtin";
import { isName, read } from "./read";

function quoteDouble(text: string): string {
  return /[\n\t]/.test(text) ? `$'${text.replace(/[\\']/g, "\\$&").replaceAll("\n", "\\n").replaceAll("\t", "\\t")}'` : `"${text.replace(/[\\"$`]/g, "\\$&")}"`;
}

function declaration(name: string, v: Variable): string {
  const marks = `${v.value instanceof Map ? "A" : Array.isArray(v.value) ? "a" : ""}${v.integer ? "i" : ""}${v.refers === true ? "n" : ""}${v.readonly ? "r" : ""}${v.exported ? "x" : ""}${v.letters === "lower" ? "l" : v.letters === "upper" ? "u" : ""}`;
  return `declare -${marks || "-"} ${name}${v.value === undefined ? "" : `=${valueText(v.value)}`}\n`;
}

function valueText(value: Value): string {
  if (typeof value === "string") return quoteDouble(value);
  const items = isMap(value)
    ? [...value].map(([k, t]) => `[${k}]=${quoteDouble(t)} `).join("")
    : value.map((t, i) => `[${i}]=${quoteDouble(t ?? "")}`).join(" ");
  return `(${items})`;
}

function* declare(scope: Scope, command: string, args: readonly string[]): Run<number> {
  const { state } = scope;
  const flags = new Set<string>();
  let off = false;
  let at = 0;
  for (; at < args.length && /^[-+][a-zA-Z]+$/.test(args[at]!); at++) {
    off ||= args[at]!.startsWith("+");
    for (const c of args[at]!.slice(1)) flags.add(c);
  }
  const names = args.slice(at).filter((a) => a !== "--");
  if (names.length === 0 || flags.has("p")) {
    const wanted =
      names.length > 0
        ? names
        : [...state.variables.keys()]
            .sort()
            .filter((n) => (command === "export" ? state.variables.get(n)!.exported : command === "readonly" ? state.variables.get(n)!.readonly : true));
    let code = 0;
    for (const n of wanted) {
      if (flags.has("f") || flags.has("F")) continue;
      const v = state.variables.get(n);
      if (v === undefined) code = yield* fail(scope, `${command}: ${n}: not found`);
      else if (scope.world.dialect === "bash") yield out(declaration(n, v));
      else yield out(`${command} ${n}${typeof v.value === "string" ? `=${shellQuote(v.value)}` : ""}\n`);
    }
    if (flags.has("f") || flags.has("F")) for (const n of names) if (!state.functions.has(n)) code = 1;
    if (flags.has("f") || flags.has("F"))
      for (const [n, f] of state.functions) if (names.length === 0 || names.includes(n)) yield out(flags.has("F") ? `declare -f ${n}\n` : `${f.text}\n`);
    return code;
  }
  let code = 0;
  const { arrays } = scope;
  scope.arrays = [];
  for (const word of names) {
    const m = /^([^=+]*)(\+?)=(.*)$/s.exec(word);
    const name = m?.[1] ?? word;
    if (!isName(name)) {
      code = yield* fail(scope, `${command}: \`${word}': not a valid identifier`);
      continue;
    }
    if (flags.has("f")) continue;
    const frame = state.locals.at(-1);
    if ((command === "local" || ((command === "declare" || command === "typeset") && !flags.has("g"))) && frame !== undefined && !frame.has(name)) {
      frame.set(name, state.variables.get(name));
      state.variables.delete(name);
    }
    if (flags.has("A") && !(state.variables.get(name)?.value instanceof Map)) setVariable(state, name, new Map());
    else if (flags.has("a") && !Array.isArray(state.variables.get(name)?.value)) setVariable(state, name, []);
    if (flags.has("i")) markVariable(state, name, { integer: !off });
    if (flags.has("u") || flags.has("l")) markVariable(state, name, { letters: off ? undefined : flags.has("u") ? "upper" : "lower" });
    if (command !== "export" && flags.has("n")) {
      if (off) markVariable(state, name, { refers: false });
      else state.variables.set(name, { value: m?.[3], exported: false, readonly: false, integer: false, refers: true });
      continue;
    }
    if (m) {
      let value = m[2] === "+" ? (getVariable(state, name) ?? "") + m[3]! : m[3]!;
      if (state.variables.get(name)?.integer === true) value = String(yield* evaluateText(scope, value, expandQuoted));
      if (state.variables.get(name)?.readonly === true) {
        code = yield* fail(scope, `${name}: readonly variable`);
        continue;
      }
      setVariable(state, name, value);
    }
    const array = m ? undefined : arrays.find((a) => a.name === name);
    if (array !== undefined) yield* assignAll(scope, [array]);
    else if (!m && !state.variables.has(name)) markVariable(state, name, {});
    if (command === "export" || flags.has("x")) markVariable(state, name, { exported: !(off || (command === "export" && flags.has("n"))) });
    if (command === "readonly" || flags.has("r")) markVariable(state, name, { readonly: true });
  }
  return code;
}

const declaring = (name: string, summary: string): Builtin => ({
  name,
  summary,
  *run(scope, args) {
    if (name === "local" && scope.state.locals.length === 0)
      return yield* fail(scope, scope.world.dialect === "bash" ? "local: can only be used in a function" : "local: not in a function");
    return yield* declare(scope, name, args);
  },
});

const optionLetters: Record<string, keyof Scope["state"]["options"]> = { e: "errexit", u: "nounset", x: "xtrace", f: "noglob", C: "noclobber", a: "allexport" };

/** Applies set's options; returns what is left: undefined if there are no positional words. */
export function applyOptions(scope: Scope, args: readonly string[]): { rest: readonly string[] | undefined; bad: string | undefined } {
  const { options } = scope.state;
  let at = 0;
  for (; at < args.length; at++) {
    const word = args[at]!;
    if (word === "--") return { rest: args.slice(at + 1), bad: undefined };
    if (!/^[-+]./.test(word)) break;
    const on = word.startsWith("-");
    for (const c of word.slice(1)) {
      if (c === "o") {
        const name = args[++at];
        if (name === undefined) return { rest: undefined, bad: undefined };
        if (name in options) options[name as keyof typeof options] = on;
        else if (!["monitor", "vi", "emacs", "posix", "history", "hashall", "braceexpand", "errtrace", "functrace", "notify"].includes(name))
          return { rest: undefined, bad: `${name}: invalid option name` };
      } else if (optionLetters[c] !== undefined) options[optionLetters[c]] = on;
      else if (!"hBmTEbHPvkt".includes(c)) return { rest: undefined, bad: `${on ? "-" : "+"}${c}: invalid option` };
    }
  }
  return { rest: at < args.length ? args.slice(at) : undefined, bad: undefined };
}

/** What shopt lists, and how a shell that is not interactive begins. */
const shellOptions: ReadonlyMap<string, boolean> = new Map(
  (
    "autocd assoc_expand_once cdable_vars cdspell checkhash checkjobs checkwinsize+ cmdhist+ compat31 compat32 compat40 compat41 compat42 compat43 compat44 " +
    "complete_fullquote+ direxpand dirspell dotglob execfail expand_aliases extdebug extglob extquote+ failglob force_fignore+ globasciiranges+ globskipdots+ " +
    "globstar gnu_errfmt histappend histreedit histverify hostcomplete+ huponexit inherit_errexit interactive_comments+ lastpipe lithist localvar_inherit " +
    "localvar_unset login_shell mailwarn no_empty_cmd_completion nocaseglob nocasematch noexpand_translation nullglob patsub_replacement+ progcomp+ " +
    "progcomp_alias promptvars+ restricted_shell shift_verbose sourcepath+ varredir_close xpg_echo"
  )
    .split(" ")
    .map((n) => [n.replace("+", ""), n.endsWith("+")]),
);

const heldOption = (name: string): name is "nullglob" | "extglob" | "globstar" => name === "nullglob" || name === "extglob" || name === "globstar";

export const variableBuiltins: readonly Builtin[] = [
  declaring("export", "Set export attribute for shell variables."),
  declaring("readonly", "Mark shell variables as unchangeable."),
  declaring("local", "Define local variables."),
  { ...declaring("declare", "Set variable values and attributes."), dialects: ["bash"] },
  { ...declaring("typeset", "Set variable values and attributes."), dialects: ["bash"] },
  {
    name: "unset",
    summary: "Unset values and attributes of shell variables and functions.",
    *run(scope, args) {
      let code = 0;
      const functions = args[0] === "-f";
      for (const name of args.filter((a) => a !== "-f" && a !== "-v")) {
        if (!functions && scope.state.variables.get(name)?.readonly === true) code = yield* fail(scope, `unset: ${name}: cannot unset: readonly variable`);
        else if (functions || !scope.state.variables.delete(name)) {
          const element = /^(\w+)\[(.+)\]$/.exec(name);
          const old = element === null ? undefined : scope.state.variables.get(element[1]!);
          if (element !== null && old?.value !== undefined && typeof old.value !== "string") {
            if (isMap(old.value)) {
              const copy = new Map(old.value);
              copy.delete(element[2]!);
              setVariable(scope.state, element[1]!, copy);
            } else {
              const copy = [...old.value];
              delete copy[Number(element[2])];
              setVariable(scope.state, element[1]!, copy);
            }
          } else scope.state.functions.delete(name);
        }
      }
      return code;
    },
  },
  {
    name: "shift",
    summary: "Shift positional parameters.",
    *run(scope, args) {
      const n = args[0] === undefined ? 1 : Number(args[0]);
      if (!Number.isInteger(n)) return yield* fail(scope, `shift: ${args[0]}: numeric argument required`);
      if (n > scope.state.positional.length) return 1;
      scope.state.positional = scope.state.positional.slice(n);
      return 0;
    },
  },
  {
    name: "set",
    summary: "Set or unset values of shell options and positional parameters.",
    *run(scope, args) {
      if (args.length === 0) {
        for (const [name, v] of [...scope.state.variables].sort(([a], [b]) => (a < b ? -1 : 1)))
          if (typeof v.value === "string")
            yield out(`${name}=${/^[\w./:@%+,-]*$/.test(v.value) && v.value !== "" ? v.value : v.value === "" ? "" : shellQuote(v.value)}\n`);
        return 0;
      }
      if (args.length === 1 && args[0] === "-o") {
        for (const [name, on] of Object.entries(scope.state.options)) yield out(`${name.padEnd(15)}\t${on ? "on" : "off"}\n`);
        return 0;
      }
      const { rest, bad } = applyOptions(scope, args);
      if (bad !== undefined) {
        yield err(complaint(scope, `set: ${bad}`));
        return 2;
      }
      if (rest !== undefined) scope.state.positional = [...rest];
      return 0;
    },
  },
  {
    name: "shopt",
    summary: "Set and unset shell options.",
    dialects: ["bash"],
    *run(scope, args) {
      const letters = args.filter((a) => a.startsWith("-")).join("");
      const on = letters.includes("s") ? true : letters.includes("u") ? false : undefined;
      const names = args.filter((a) => !a.startsWith("-"));
      let code = 0;
      for (const name of names.length === 0 ? shellOptions.keys() : names) {
        const held = heldOption(name) ? name : undefined;
        const now = held === undefined ? shellOptions.get(name) : scope.state.options[held];
        if (now === undefined) code = yield* fail(scope, `shopt: ${name}: invalid shell option name`);
        else if (on === undefined || names.length === 0) {
          if (names.length > 0 && !now) code = 1;
          if (!letters.includes("q") && (names.length > 0 || on === undefined || on === now))
            yield out(letters.includes("p") ? `shopt -${now ? "s" : "u"} ${name}\n` : `${name.padEnd(15)}\t${now ? "on" : "off"}\n`);
        } else if (held !== undefined) scope.state.options[held] = on;
      }
      return code;
    },
  },
  { name: "read", summary: "Read a line from the standard input and split it into fields.", run: read },
  {
    name: "let",
    summary: "Evaluate arithmetic expressions.",
    dialects: ["bash", "busybox"],
    *run(scope, args) {
      let value = 0n;
      for (const a of args) value = yield* evaluateText(scope, a, expandQuoted);
      return value === 0n ? 1 : 0;
    },
  },
  {
    name: "getopts",
    summary: "Parse option arguments.",
    *run(scope, args) {
      const { state } = scope;
      const [spec = "", name = "opt"] = args;
      const words = args.length > 2 ? args.slice(2) : state.positional;
      let index = Number(getVariable(state, "OPTIND") ?? "1") || 1;
      if (state.getoptsAt === 0) state.getoptsAt = 1;
      const word = words[index - 1];
      if (word === undefined || !/^-./.test(word) || word === "--") {
        if (word === "--") setVariable(state, "OPTIND", String(index + 1));
        setVariable(state, name, "?");
        state.getoptsAt = 0;
        return 1;
      }
      const c = word[state.getoptsAt]!;
      const known = spec.indexOf(c);
      const silent = spec.startsWith(":");
      state.variables.delete("OPTARG");
      let next = state.getoptsAt + 1;
      let code = c;
      if (known < 0 || c === ":") {
        code = "?";
        if (silent) setVariable(state, "OPTARG", c);
        else yield err(`${state.name}: illegal option -- ${c}\n`);
      } else if (spec[known + 1] === ":") {
        const value = word.slice(next) || words[index];
        if (word.length === next && value !== undefined) index++;
        next = Infinity;
        if (value === undefined) {
          code = silent ? ":" : "?";
          if (silent) setVariable(state, "OPTARG", c);
          else yield err(`${state.name}: option requires an argument -- ${c}\n`);
        } else setVariable(state, "OPTARG", value);
      }
      if (next >= word.length) {
        index++;
        state.getoptsAt = 0;
      } else state.getoptsAt = next;
      setVariable(state, "OPTIND", String(index));
      setVariable(state, name, code);
      return 0;
    },
  },
  {
    name: "alias",
    summary: "Define or display aliases.",
    *run(scope, args) {
      for (const a of args) {
        const at = a.indexOf("=");
        if (at > 0) scope.state.aliases.set(a.slice(0, at), a.slice(at + 1));
        else if (scope.state.aliases.has(a)) yield out(`alias ${a}=${shellQuote(scope.state.aliases.get(a)!)}\n`);
        else return yield* fail(scope, `alias: ${a}: not found`);
      }
      if (args.length === 0) for (const [name, value] of scope.state.aliases) yield out(`alias ${name}=${shellQuote(value)}\n`);
      return 0;
    },
  },
  {
    name: "unalias",
    summary: "Remove each NAME from the list of defined aliases.",
    *run(scope, args) {
      if (args[0] === "-a") scope.state.aliases.clear();
      else for (const a of args) scope.state.aliases.delete(a);
      return 0;
    },
  },
];
