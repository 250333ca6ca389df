// jq's native functions on what surrounds the program: its inputs, the environment, the language.
import { prelude } from "../prelude";
import { toJson } from "../json";
import { JqError, JqHalt } from "../values";
import { made, type Natives } from "./native";

export const surroundingNatives: Natives = {
  *"input/0"({ env }) {
    const next = env.run.inputs.next();
    if (next.done === true) throw new JqError("break");
    yield made(next.value.value);
  },
  *"inputs/0"({ env }) {
    for (let next = env.run.inputs.next(); next.done !== true; next = env.run.inputs.next()) yield made(next.value.value);
  },
  *"debug/0"({ input, env }) {
    env.run.say(`["DEBUG:",${toJson(input.v)}]\n`);
    yield input;
  },
  *"stderr/0"({ input, env }) {
    env.run.say(toJson(input.v));
    yield input;
  },
  *"halt/0"() {
    throw new JqHalt(0, "");
  },
  *"halt_error/1"({ v, each }) {
    for (const code of each(0)) throw new JqHalt(code.v as number, typeof v === "string" ? v : `${toJson(v)}\n`);
  },
  *"input_line_number/0"({ env }) {
    yield made(env.run.line);
  },
  *"env/0"({ env }) {
    yield made(env.vars.get("ENV") ?? {});
  },
  *"builtins/0"() {
    yield made([...prelude().keys()]);
  },
};
