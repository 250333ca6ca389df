// The shape of a kind's Table: its columns and what stands in them.
import { formatSelector } from "../selectors/labels";
import type { Container, LabelSelector } from "../kinds";
import type { KubeObject, TableColumn } from "../types";

export type Printer<T extends KubeObject = KubeObject> = {
  readonly columns: readonly TableColumn[];
  readonly cells: (o: T, now: number) => readonly unknown[];
};

/** "Name", "Ready:integer", "IP*" (only in wide output): columns by short notation. */
export function columns(...specs: readonly string[]): readonly TableColumn[] {
  return specs.map((spec) => {
    const wide = spec.endsWith("*");
    const [name, type = "string"] = (wide ? spec.slice(0, -1) : spec).split(":");
    return { name: name!, type, format: name === "Name" ? "name" : "", description: "", priority: wide ? 1 : 0 };
  });
}

export const orNone = (text: string | undefined): string => (text ? text : "<none>");
/** labels.FormatLabels. */
export const labelsText = (labels: Readonly<Record<string, string>> | undefined): string =>
  orNone(
    Object.keys(labels ?? {})
      .sort()
      .map((k) => `${k}=${labels![k]}`)
      .join(","),
  );
/** metav1.FormatLabelSelector; a nil selector selects nothing, which prints as "<none>" too. */
export const selectorText = (selector: LabelSelector | undefined): string => orNone(formatSelector(selector));
export const names = (containers: readonly Container[] | undefined): string => (containers ?? []).map((c) => c.name).join(",");
export const images = (containers: readonly Container[] | undefined): string => (containers ?? []).map((c) => c.image ?? "").join(",");
