// jq's native functions on what surrounds the program: its inputs, the environment, the language.
import { prelude } from "../prelude";
import { JqError } from "../values";
import { made, type Natives } from "./native";

export const surroundingNatives: Natives = {
  *"input/0"({ env }) {
    const next = env.run.inputs.next();
    if (next.done === true) throw new JqError("No more inputs");
    yield made(next.value.value);
  },
  *"inputs/0"({ env }) {
    for (let next = env.run.inputs.next(); next.done !== true; next = env.run.inputs.next()) yield made(next.value.value);
  },
  *"env/0"({ env }) {
    yield made(env.vars.get("ENV") ?? {});
  },
  *"builtins/0"() {
    yield made([...prelude().keys()]);
  },
};
