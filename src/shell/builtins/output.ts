// echo, printf, true, false, :, test, [ — builtins that only print or ask.
import { err, out } from "../../base/driver";
import { testWords } from "../conditional";
import { echoText, printfText } from "../escapes";
import { complaint } from "../scope";
import { setVariable } from "../state";
import { fail, type Builtin } from "./builtin";

const test = (name: "test" | "["): Builtin => ({
  name,
  summary: "Evaluate conditional expression.",
  *run(scope, given) {
    let args = given;
    if (name === "[") {
      if (args.at(-1) !== "]")
        return yield* fail(scope, scope.world.dialect === "bash" ? "[: missing `]'" : scope.world.dialect === "dash" ? "[: missing ]" : "[: missing ]", 2);
      args = args.slice(0, -1);
    }
    const answer = testWords(args, scope.world.machine.files, scope.state.cwd);
    if (typeof answer === "boolean") return answer ? 0 : 1;
    const bad = /^(.*): integer expression expected$/.exec(answer);
    if (bad && scope.world.dialect === "busybox") {
      yield err(`sh: ${bad[1]}: bad number\n`);
      return 2;
    }
    if (bad && scope.world.dialect === "dash") return yield* fail(scope, `${name}: Illegal number: ${bad[1]}`, 2);
    const unknown = /^(.*): (?:binary|unary) operator expected$/.exec(answer);
    if (unknown && scope.world.dialect !== "bash") {
      yield err(complaint(scope, scope.world.dialect === "dash" ? `${name}: ${unknown[1]}: unexpected operator` : `${unknown[1]}: unknown operand`));
      return 2;
    }
    return yield* fail(scope, `${name}: ${answer}`, 2);
  },
});

export const outputBuiltins: readonly Builtin[] = [
  {
    name: "echo",
    summary: "Write arguments to the standard output.",
    *run(scope, args) {
      const text = echoText(args, scope.world.dialect === "dash");
      if (text !== "") yield out(text);
      return 0;
    },
  },
  {
    name: "printf",
    summary: "Formats and prints ARGUMENTS under control of the FORMAT.",
    *run(scope, given) {
      let args = given;
      let into: string | undefined;
      if (args[0] === "-v" && scope.world.dialect === "bash") {
        into = args[1];
        args = args.slice(2);
      }
      if (args[0] === "--") args = args.slice(1);
      if (args.length === 0) {
        yield err(
          scope.world.dialect === "bash" ? "printf: usage: printf [-v var] format [arguments]\n" : complaint(scope, "printf: usage: printf format [arg ...]"),
        );
        return 2;
      }
      const printed = printfText(args[0]!, args.slice(1), scope.world.dialect === "bash" ? scope.world.clock.now : undefined);
      if (into !== undefined) setVariable(scope.state, into, printed.text);
      else if (printed.text !== "") yield out(printed.text);
      for (const e of printed.errors) yield err(complaint(scope, `printf: ${e}`));
      return printed.errors.length > 0 ? 1 : 0;
    },
  },
  {
    name: "true",
    summary: "Return a successful result.",
    *run() {
      return 0;
    },
  },
  {
    name: "false",
    summary: "Return an unsuccessful result.",
    *run() {
      return 1;
    },
  },
  {
    name: ":",
    summary: "Null command.",
    *run() {
      return 0;
    },
  },
  test("test"),
  test("["),
];
