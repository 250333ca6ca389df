// Tables as the server makes them, printed as kubectl prints them: label and namespace columns, kinds before names, cells
// cut at their first newline.
import type { KubeObject, Table, TableColumn, TableRow } from "../../api/types";
import { humanDuration, parseTime } from "../golang";
import { formatLabels } from "../resources/selector";
import { goValue } from "./go-value";
import type { TabWriter } from "./tabwriter";

export type TableOptions = {
  readonly noHeaders: boolean;
  readonly wide: boolean;
  readonly withNamespace: boolean;
  /** "service", "deployment.apps": printed before names; "" for none. */
  readonly kind: string;
  readonly columnLabels: readonly string[];
  readonly showLabels: boolean;
};

const META_COLUMNS: readonly TableColumn[] = [
  { name: "Name", type: "string", format: "name", description: "", priority: 0 },
  { name: "Age", type: "string", format: "", description: "", priority: 0 },
];

/** Prints what it is given, one after the other; headers only when the columns change. */
export class TablePrinter {
  #columns: readonly TableColumn[] = [];
  #headed = false;

  constructor(
    readonly writer: TabWriter,
    readonly options: TableOptions,
    readonly now: () => number,
  ) {}

  /** `event`: the kind of a watch's event, its own column. */
  print(object: unknown, event = ""): void {
    const table = isTable(object) ? object : this.#metaTable(object);
    const rows = table.rows ?? [];
    let noHeaders = this.options.noHeaders;
    let columns = table.columnDefinitions ?? []; // a watch leaves out the columns that were sent before
    if (this.#headed && (columns.length === 0 || sameColumns(columns, this.#columns))) noHeaders = true;
    if (columns.length === 0) columns = this.#columns;
    else if (!sameColumns(columns, this.#columns)) {
      this.#columns = columns;
      this.#headed = false;
    }
    if (rows.length > 0) this.#headed = true;
    if (rows.length === 0 && !noHeaders) return;
    const o = this.options;
    const shown = columns.map((c, i) => [c, i] as const).filter(([c]) => o.wide || c.priority === 0);
    const nameAt = o.kind === "" ? -1 : columns.findIndex((c) => c.format === "name" && c.type === "string");
    let text = "";
    if (!noHeaders) {
      const names = [
        ...(event === "" ? [] : ["EVENT"]),
        ...(o.withNamespace ? ["NAMESPACE"] : []),
        ...shown.map(([c]) => c.name.toUpperCase()),
        ...o.columnLabels.map((l) => l.slice(l.lastIndexOf("/") + 1).toUpperCase()),
        ...(o.showLabels ? ["LABELS"] : []),
      ];
      text += names.join("\t") + "\n";
    }
    for (const row of rows) {
      const meta = (row.object as Partial<KubeObject> | undefined)?.metadata;
      const cells = [
        ...(event === "" ? [] : [event.padEnd(8)]),
        ...(o.withNamespace ? [meta?.namespace ?? ""] : []),
        ...shown.map(([, i]) => (i === nameAt ? `${o.kind}/${cellText(row.cells[i])}` : cellText(row.cells[i]))),
        ...o.columnLabels.map((l) => meta?.labels?.[l] ?? ""),
        ...(o.showLabels ? [meta === undefined ? "" : formatLabels(meta.labels)] : []),
      ];
      text += cells.join("\t") + "\n";
    }
    this.writer.write(text);
  }

  #metaTable(object: unknown): Table {
    const items = (object as { items?: readonly KubeObject[] }).items ?? [object as KubeObject];
    const rows: TableRow[] = items.map((o) => ({ cells: [o.metadata.name, this.#age(o.metadata.creationTimestamp)], object: o }));
    return { kind: "Table", apiVersion: "meta.k8s.io/v1", metadata: {}, columnDefinitions: META_COLUMNS, rows };
  }

  #age(time: string | undefined): string {
    const at = time === undefined ? undefined : parseTime(time);
    return at === undefined ? "<unknown>" : humanDuration(this.now() - at);
  }
}

export function isTable(object: unknown): object is Table {
  return typeof object === "object" && object !== null && (object as { kind?: unknown }).kind === "Table";
}

function sameColumns(a: readonly TableColumn[], b: readonly TableColumn[]): boolean {
  return (
    a === b ||
    (a.length === b.length && a.every((c, i) => c.name === b[i]!.name && c.type === b[i]!.type && c.format === b[i]!.format && c.priority === b[i]!.priority))
  );
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell !== "string") return goValue(cell);
  const at = cell.search(/[\f\n\r]/);
  return escapeTerminal(at < 0 ? cell : cell.slice(0, at)) + (at < 0 ? "" : "...");
}

function escapeTerminal(text: string): string {
  return text.replaceAll("\u001b", "^[").replaceAll("\r", "\\r");
}
