// Field selectors: "status.phase=Running,metadata.name!=web". Which fields can be named is each kind's to say.
import { badRequest } from "../errors";
import type { Kind } from "../kinds/kind";
import type { KubeObject } from "../types";

type Term = { readonly field: string; readonly value: string; readonly equal: boolean };

function parse(text: string): readonly Term[] {
  const terms: Term[] = [];
  for (const part of split(text)) {
    if (part === "") continue;
    const m = /^((?:\\.|[^\\=!])*?)(!=|==|=)(.*)$/s.exec(part);
    if (m === null) throw badRequest(`invalid selector: '${text}'; can't understand '${part}'`);
    terms.push({ field: m[1]!, value: m[3]!.replace(/\\([\\,=])/g, "$1"), equal: m[2] !== "!=" });
  }
  return terms;
}

function split(text: string): string[] {
  const out: string[] = [];
  let current = "";
  for (let i = 0; i < text.length; i++) {
    if (text[i] === "\\") current += text[i]! + (text[++i] ?? "");
    else if (text[i] === ",") {
      out.push(current);
      current = "";
    } else current += text[i];
  }
  return [...out, current];
}

/** A predicate; throws BadRequest on a field that the kind does not know. */
export function fieldPredicate(kind: Kind, text: string): (o: KubeObject) => boolean {
  const terms = parse(text);
  const known = new Set(Object.keys(kind.strategy.fields?.({ apiVersion: "", kind: "", metadata: {}, spec: {}, status: {} } as unknown as KubeObject) ?? {}));
  for (const t of terms) {
    if (t.field === "metadata.name" || (t.field === "metadata.namespace" && kind.namespaced) || known.has(t.field)) continue;
    throw badRequest(unknownField(kind, t.field));
  }
  return (o) =>
    terms.every((t) => {
      const value =
        t.field === "metadata.name"
          ? o.metadata.name
          : t.field === "metadata.namespace"
            ? (o.metadata.namespace ?? "")
            : (kind.strategy.fields!(o)[t.field] ?? "");
      return (value === t.value) === t.equal;
    });
}

/** Each group's conversions have words of their own. */
function unknownField(kind: Kind, field: string): string {
  if (kind.kind === "Job") return `field label ${JSON.stringify(field)} not supported for Job`;
  const own = kind.group === "" || kind.group === "events.k8s.io" ? kind.strategy.fields !== undefined : false;
  return own ? `field label not supported: ${field}` : `${JSON.stringify(field)} is not a known field selector: only "metadata.name", "metadata.namespace"`;
}
