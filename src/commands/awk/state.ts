// What the parts of one run share, and the values that expressions stand for in it.
import type { Context } from "../../shell/command";
import type { Output } from "./output";
import type { Readers } from "./readers";
import type { AwkRecord } from "./record";
import type { Records } from "./records";
import { AwkError, type AwkArray, type Value } from "./values";
import type { Variables } from "./variables";

export type AwkState = {
  readonly context: Context;
  readonly variables: Variables;
  readonly record: AwkRecord;
  readonly records: Records;
  readonly readers: Readers;
  readonly output: Output;
};

/** A place whose subscripts have been evaluated. */
export type Spot =
  | { readonly k: "var"; readonly name: string }
  | { readonly k: "index"; readonly name: string; readonly key: string }
  | { readonly k: "field"; readonly n: number };

/** What a name stands for. */
export function lookup({ variables, record }: AwkState, name: string): Value | AwkArray {
  return name === "NF" ? record.count : variables.get(name);
}

/** The value at a spot; asking for an item of an array makes it. Throws AwkError for an array, and for a negative field. */
export function load(state: AwkState, spot: Spot): Value {
  switch (spot.k) {
    case "var": {
      const v = lookup(state, spot.name);
      if (v instanceof Map) throw new AwkError(`can't use array ${spot.name} in scalar context`);
      return v;
    }
    case "index": {
      const array = state.variables.array(spot.name);
      if (!array.has(spot.key)) array.set(spot.key, undefined);
      return array.get(spot.key);
    }
    case "field":
      return state.record.field(spot.n);
  }
}

export function store({ variables, record }: AwkState, spot: Spot, value: Value): void {
  switch (spot.k) {
    case "var":
      if (spot.name === "NF") record.setCount(value);
      else variables.set(spot.name, value);
      return;
    case "index":
      variables.array(spot.name).set(spot.key, value);
      return;
    case "field":
      record.setField(spot.n, value);
  }
}
