// jq's native functions on how many results there are: none, some of an argument's, a range, an error.
import type { Json } from "../json";
import type { Result } from "../paths";
import { JqError } from "../values";
import { made, type Natives } from "./native";

export const streamNatives: Natives = {
  *"empty/0"() {},
  *"error/0"({ v }) {
    if (v !== null) throw new JqError(v); // null is the error of no result
  },
  *"error/1"({ each }) {
    for (const e of each(0)) {
      if (e.v === null) return;
      throw new JqError(e.v);
    }
  },
  *"range/2"({ each }) {
    for (const a of each(0)) for (const b of each(1)) for (let n = bound(a.v); n < bound(b.v); n++) yield made(n);
  },
  *"range/3"({ each }) {
    for (const a of each(0))
      for (const b of each(1))
        for (const s of each(2)) {
          const [step, end] = [bound(s.v), bound(b.v)];
          for (let n = bound(a.v); step > 0 ? n < end : n > end; n += step) yield made(n);
        }
  },
  *"limit/2"({ input, each, over }) {
    for (const n of each(0)) {
      // None is asked for only after one has come; of less than none, all are.
      let left = (n.v as number) < 0 ? Infinity : (n.v as number);
      for (const r of over(1, input)) {
        yield r;
        if (--left <= 0) break;
      }
    }
  },
  *"first/1"({ input, over }) {
    for (const r of over(0, input)) {
      yield r;
      return;
    }
  },
  *"last/1"({ input, over }) {
    let last: Result | undefined;
    for (const r of over(0, input)) last = r;
    if (last !== undefined) yield last;
  },
};

function bound(v: Json): number {
  if (typeof v !== "number") throw new JqError("Range bounds must be numeric");
  return v;
}
