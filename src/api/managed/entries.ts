// metadata.managedFields as a map of managers, and back.
import type { Plain } from "../types";
import { type FieldSet } from "./sets";

export type Entry = {
  readonly manager: string;
  readonly operation: "Apply" | "Update";
  readonly apiVersion: string;
  readonly subresource: string;
  readonly time: string;
  readonly fields: FieldSet;
};
/** Keyed by manager, operation, version (not of Apply) and subresource. */
export type Managers = ReadonlyMap<string, Entry>;

export function identity(e: { readonly manager: string; readonly operation: string; readonly apiVersion: string; readonly subresource: string }): string {
  return JSON.stringify([e.manager, e.operation, e.operation === "Apply" ? "" : e.apiVersion, e.subresource]);
}

type Raw = { manager?: string; operation?: "Apply" | "Update"; apiVersion?: string; time?: string; fieldsV1?: FieldSet; subresource?: string };

/** Undefined where there are none, or they do not read. */
export function readManagers(list: readonly unknown[] | undefined): Managers | undefined {
  if (!list?.length) return undefined;
  const out = new Map<string, Entry>();
  for (const raw of list as readonly Raw[]) {
    if (raw.operation !== "Apply" && raw.operation !== "Update") return undefined;
    const entry: Entry = {
      manager: raw.manager ?? "",
      operation: raw.operation,
      apiVersion: raw.apiVersion ?? "",
      subresource: raw.subresource ?? "",
      time: raw.time ?? "",
      fields: raw.fieldsV1 ?? {},
    };
    out.set(identity(entry), entry);
  }
  return out;
}

export function writeManagers(managers: Managers): Plain[] {
  const order = (e: Entry): string => [e.operation, e.time, e.manager, e.apiVersion, e.subresource].join("\u0000");
  return [...managers.values()]
    .sort((a, b) => (order(a) < order(b) ? -1 : 1))
    .map((e) => ({
      manager: e.manager,
      operation: e.operation,
      apiVersion: e.apiVersion,
      ...(e.time ? { time: e.time } : {}),
      fieldsType: "FieldsV1",
      fieldsV1: e.fields as Plain,
      ...(e.subresource ? { subresource: e.subresource } : {}),
    }));
}

/** At most ten managers that update: the oldest are put together under one name. */
export const MOST_UPDATERS = 10;
