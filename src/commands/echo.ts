// echo, printf, test, [, true, false as programs: what xargs, timeout and `kubectl exec POD -- echo` start.
import { err, out } from "../base/driver";
import { testWords } from "../shell/conditional";
import { echoText, printfText } from "../shell/escapes";
import { quote } from "./quote";
import type { Make } from "./style";

export const echo: Make = () => ({
  name: "echo",
  summary: "display a line of text",
  *run(_context, args) {
    const text = echoText(args);
    if (text !== "") yield out(text);
    return 0;
  },
});

export const printf: Make = (style) => ({
  name: "printf",
  summary: "format and print data",
  *run(context, args) {
    if (args.length === 0) {
      yield err(
        style === "gnu"
          ? "printf: missing operand\nTry 'printf --help' for more information.\n"
          : "BusyBox v1.35.0 (Debian 1:1.35.0-4+b7) multi-call binary.\n\nUsage: printf FORMAT [ARG]...\n",
      );
      return 1;
    }
    const printed = printfText(args[0]!, args.slice(1));
    if (printed.text !== "") yield out(printed.text);
    for (const e of printed.errors)
      yield err(
        `printf: ${style === "gnu" ? e.replace(/^(.*): invalid number$/, (_, text: string) => `${quote(context, text)}: expected a numeric value`) : e.replace(/^(.*): invalid number$/, "invalid number '$1'")}\n`,
      );
    return printed.errors.length > 0 ? 1 : 0;
  },
});

const makeTest =
  (name: "test" | "["): Make =>
  () => ({
    name,
    summary: "check file types and compare values",
    *run(context, given) {
      let args = given;
      if (name === "[") {
        if (args.at(-1) !== "]") {
          yield err("[: missing ']'\n");
          return 2;
        }
        args = args.slice(0, -1);
      }
      const answer = testWords(args, context.machine.files, context.cwd);
      if (typeof answer === "boolean") return answer ? 0 : 1;
      yield err(`${name}: ${answer}\n`);
      return 2;
    },
  });

export const test = makeTest("test");
export const bracket = makeTest("[");

export const trueCommand: Make = () => ({
  name: "true",
  summary: "do nothing, successfully",
  *run() {
    return 0;
  },
});

export const falseCommand: Make = () => ({
  name: "false",
  summary: "do nothing, unsuccessfully",
  *run() {
    return 1;
  },
});
