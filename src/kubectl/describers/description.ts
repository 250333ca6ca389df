// What every describer writes with: lines at a level of indentation, columns aligned by tabs; and the parts that several
// kinds share (labels, annotations, events).
import type { KubeObject } from "../../api/types";
import { pathOf } from "../discovery";
import { attempt } from "../failure";
import { humanDuration, parseTime, rfc1123 } from "../golang";
import type { Invocation } from "../invocation";
import { DESCRIBE, TabWriter } from "../printers/tabwriter";
import { LAST_APPLIED } from "../apply/last-applied";

export type Describe = (d: Description, object: KubeObject) => void;

// Describers read fields of objects that the server has checked, of twenty kinds, to print them: the one place where a
// field has no type of its own.
/** An object as describers read it: any field may be missing. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Loose = Readonly<Record<string, any>>;

export class Description {
  readonly #writer = new TabWriter(DESCRIBE);
  #done = "";

  constructor(
    readonly k: Invocation,
    readonly showEvents: boolean,
    /** Without it tabs stay as they are (rollout history). */
    readonly aligned = true,
  ) {}

  /** Text at a level (two blanks each); tabs part columns. */
  write(level: number, text: string): void {
    if (this.aligned) this.#writer.write("  ".repeat(level) + text);
    else this.#done += "  ".repeat(level) + text;
  }
  /** A level's line: a key, a tab, a value. */
  row(level: number, key: string, value: string | number | boolean): void {
    this.write(level, `${key}:\t${value}\n`);
  }
  /** Columns begin anew. */
  flush(): void {
    this.#done += this.#writer.flush();
  }
  text(): string {
    this.flush();
    return this.#done;
  }

  /** The time since, as an age. */
  since(time: string | undefined | null): string {
    const at = time === undefined || time === null ? undefined : parseTime(time);
    return at === undefined ? "<unknown>" : humanDuration(this.k.now - at);
  }

  list<T extends KubeObject>(resource: string, namespace: string, query: Readonly<Record<string, string>> = {}): readonly T[] {
    const got = attempt(() => this.k.api.get(pathOf(this.k.discovery.find(resource), namespace), query) as unknown as { readonly items?: readonly T[] });
    return got.value?.items ?? [];
  }

  get<T extends KubeObject>(resource: string, namespace: string, name: string): T | undefined {
    return attempt(() => this.k.api.get(pathOf(this.k.discovery.find(resource), namespace, name)) as T).value;
  }

  /** "Name" and, where there is one, "Namespace". */
  head(object: KubeObject): void {
    this.row(0, "Name", object.metadata.name);
    if (object.metadata.namespace !== undefined) this.row(0, "Namespace", object.metadata.namespace);
  }

  labels(title: string, labels: Readonly<Record<string, string>> | undefined, indent = ""): void {
    const keys = Object.keys(labels ?? {}).sort();
    this.write(0, `${indent}${title}:\t`);
    if (keys.length === 0) this.write(0, "<none>\n");
    keys.forEach((key, i) => this.write(0, `${i === 0 ? "" : indent + "\t"}${key}=${labels![key]!}\n`));
  }

  annotations(title: string, annotations: Readonly<Record<string, string>> | undefined): void {
    const keys = Object.keys(annotations ?? {})
      .filter((key) => key !== LAST_APPLIED)
      .sort();
    this.write(0, `${title}:\t`);
    if (keys.length === 0) this.write(0, "<none>\n");
    keys.forEach((key, i) => {
      if (i > 0) this.write(0, "\t");
      const value = annotations![key]!.replace(/\n$/, "");
      if (value.length + key.length + 2 > 140 || value.includes("\n")) {
        this.write(0, `${key}:\n`);
        for (const line of value.split("\n")) this.write(0, `\t  ${line.length > 138 ? line.slice(0, 138) + "..." : line}\n`);
      } else this.write(0, `${key}: ${value}\n`);
    });
  }

  /** The object's events, oldest first. `kind`: whether its kind is asked for too. */
  events(object: KubeObject, withKind = true): void {
    if (!this.showEvents) return;
    const { name, namespace, uid } = object.metadata;
    const selector = [
      `involvedObject.name=${name}`,
      ...(namespace === undefined ? [] : [`involvedObject.namespace=${namespace}`]),
      ...(withKind ? [`involvedObject.kind=${object.kind}`] : []),
      ...(uid === undefined ? [] : [`involvedObject.uid=${uid}`]),
    ].join(",");
    this.eventList(this.list("events", namespace ?? "", { fieldSelector: selector }));
  }

  eventList(list: readonly KubeObject[]): void {
    if (list.length === 0) {
      this.write(0, "Events:\t<none>\n");
      return;
    }
    this.flush();
    this.write(0, "Events:\n  Type\tReason\tAge\tFrom\tMessage\n");
    this.write(1, "----\t------\t----\t----\t-------\n");
    // By lastTimestamp alone: Events of the newer kind, as the scheduler's, have none and come first.
    const stamp = (e: EventObject): number => parseTime(e.lastTimestamp ?? "") ?? 0;
    for (const e of [...(list as readonly EventObject[])].sort((a, b) => stamp(a) - stamp(b))) {
      const first = e.eventTime !== undefined && e.eventTime !== null ? this.since(e.eventTime) : this.since(e.firstTimestamp);
      const interval =
        e.series !== undefined && e.series !== null
          ? `${this.since(e.series.lastObservedTime)} (x${e.series.count} over ${first})`
          : (e.count ?? 0) > 1
            ? `${this.since(e.lastTimestamp)} (x${e.count} over ${first})`
            : first;
      const source = e.source?.component ?? "";
      const field = e.involvedObject?.fieldPath ?? "";
      this.write(
        1,
        `${e.type ?? ""}\t${e.reason ?? ""}\t${interval}\t${source !== "" ? source : (e.reportingComponent ?? "")}\t${field === "" ? "" : field + ": "}${(e.message ?? "").trim()}\n`,
      );
    }
  }
}

export type EventObject = KubeObject & {
  readonly type?: string;
  readonly reason?: string;
  readonly message?: string;
  readonly count?: number;
  readonly firstTimestamp?: string;
  readonly lastTimestamp?: string;
  readonly eventTime?: string | null;
  readonly series?: { readonly count: number; readonly lastObservedTime: string } | null;
  readonly source?: { readonly component?: string };
  readonly reportingComponent?: string;
  readonly involvedObject?: { readonly kind?: string; readonly name?: string; readonly namespace?: string; readonly fieldPath?: string };
};

/** Events by when they were last seen. */
export function sortEvents(list: readonly EventObject[]): EventObject[] {
  return [...list].sort((a, b) => lastSeen(a) - lastSeen(b));
}

export function lastSeen(e: EventObject): number {
  return parseTime(e.lastTimestamp ?? "") ?? parseTime(e.series?.lastObservedTime ?? "") ?? parseTime(e.eventTime ?? "") ?? 0;
}

export function dateOf(time: string | undefined | null): string {
  const at = time === undefined || time === null ? undefined : parseTime(time);
  return at === undefined ? "Mon, 01 Jan 0001 00:00:00 +0000" : rfc1123(at);
}

/** "ReplicaSet/web-5b88549bb9", of the owner that controls; "" for none. */
export function controllerOf(object: KubeObject): string {
  const owner = object.metadata.ownerReferences?.find((o) => o.controller === true);
  return owner === undefined ? "" : `${owner.kind}/${owner.name}`;
}

export function hostPort(host: string, port: string | number): string {
  return host.includes(":") ? `[${host}]:${port}` : `${host}:${port}`;
}
