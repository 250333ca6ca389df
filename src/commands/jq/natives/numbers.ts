// jq's native functions on numbers.
import type { Json } from "../json";
import { brief, JqError, typeOf } from "../values";
import { fromArguments, fromInput, type Native, type Natives } from "./native";

export const numberNatives: Natives = {
  "tonumber/0": fromInput(toNumber),
  "isnan/0": fromInput((v) => typeof v === "number" && Number.isNaN(v)),
  "isinfinite/0": fromInput((v) => v === Infinity || v === -Infinity),
  "infinite/0": fromInput(() => Infinity),
  "nan/0": fromInput(() => NaN),
  "pow/2": fromArguments((_, a, b) => (a as number) ** (b as number)),
  "floor/0": math(Math.floor),
  "ceil/0": math(Math.ceil),
  "sqrt/0": math(Math.sqrt),
  "round/0": math((n) => Math.sign(n) * Math.round(Math.abs(n))),
  "trunc/0": math(Math.trunc),
  "fabs/0": math(Math.abs),
  "exp/0": math(Math.exp),
  "log/0": math(Math.log),
  "log2/0": math(Math.log2),
  "log10/0": math(Math.log10),
  "exp10/0": math((n) => 10 ** n),
  "exp2/0": math((n) => 2 ** n),
  "sin/0": math(Math.sin),
  "cos/0": math(Math.cos),
};

function math(f: (n: number) => number): Native {
  return fromInput((v) => {
    if (typeof v !== "number") throw new JqError(`${typeOf(v)} (${brief(v)}) number required`);
    return f(v);
  });
}

function toNumber(v: Json): number {
  if (typeof v === "number") return v;
  if (typeof v !== "string") throw new JqError(`${typeOf(v)} (${brief(v)}) cannot be parsed as a number`);
  if (/^\s*-?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?\s*$/.test(v)) return Number(v);
  throw new JqError(`Invalid numeric literal at EOF at line 1, column ${v.length} (while parsing '${v}')`);
}
