// Sets of field paths in the form in which managedFields carries them (FieldsV1): {"f:spec": {"f:ports": {".": {}, …}}}.
// A node is in the set if it holds "." or nothing at all. Sets are frozen values; an empty set is undefined.

export type FieldSet = { readonly [element: string]: FieldSet };

const LEAF: FieldSet = Object.freeze({});

export function isMember(set: FieldSet): boolean {
  if ("." in set) return true;
  for (const _ in set) return false;
  return true;
}

/** A node of its parts; undefined if nothing is in it. Elements come sorted, as they are written. */
export function node(member: boolean, children: Record<string, FieldSet>): FieldSet | undefined {
  const names = Object.keys(children);
  if (names.length === 0) return member ? LEAF : undefined;
  names.sort();
  const out: Record<string, FieldSet> = {};
  if (member) out["."] = LEAF;
  for (const name of names) out[name] = children[name]!;
  return Object.freeze(out);
}

function combine(
  a: FieldSet | undefined,
  b: FieldSet | undefined,
  member: (a: boolean, b: boolean) => boolean,
  child: (a: FieldSet | undefined, b: FieldSet | undefined) => FieldSet | undefined,
): FieldSet | undefined {
  const children: Record<string, FieldSet> = {};
  for (const name in a) {
    if (name === ".") continue;
    const made = child(a[name], b?.[name]);
    if (made !== undefined) children[name] = made;
  }
  for (const name in b) {
    if (name === "." || (a !== undefined && name in a)) continue;
    const made = child(undefined, b[name]);
    if (made !== undefined) children[name] = made;
  }
  return node(member(a !== undefined && isMember(a), b !== undefined && isMember(b)), children);
}

export function union(a: FieldSet | undefined, b: FieldSet | undefined): FieldSet | undefined {
  if (a === undefined || a === b) return b;
  if (b === undefined) return a;
  return combine(a, b, (x, y) => x || y, union);
}

export function difference(a: FieldSet | undefined, b: FieldSet | undefined): FieldSet | undefined {
  if (a === undefined || b === undefined) return a;
  return combine(
    a,
    b,
    (x, y) => x && !y,
    (x, y) => (x === undefined ? undefined : difference(x, y)),
  );
}

export function intersection(a: FieldSet | undefined, b: FieldSet | undefined): FieldSet | undefined {
  if (a === undefined || b === undefined) return undefined;
  return combine(a, b, (x, y) => x && y, intersection);
}

/** The paths in a set, each as the elements that lead to it: at each level first its own, then what is below. */
export function paths(set: FieldSet | undefined, at: readonly string[] = []): string[][] {
  const names = Object.keys(set ?? {}).filter((name) => name !== ".");
  const own = names.filter((name) => isMember(set![name]!)).map((name) => [...at, name]);
  return [...own, ...names.flatMap((name) => paths(set![name], [...at, name]))];
}

/** .spec.ports[port=80,protocol="TCP"].targetPort */
export function pathText(path: readonly string[]): string {
  return path
    .map((e) => {
      if (e.startsWith("f:")) return `.${e.slice(2)}`;
      if (e.startsWith("v:")) return `[=${e.slice(2)}]`;
      if (e.startsWith("i:")) return `[${e.slice(2)}]`;
      const keys = JSON.parse(e.slice(2)) as Record<string, unknown>;
      return `[${Object.keys(keys)
        .map((k) => `${k}=${JSON.stringify(keys[k])}`)
        .join(",")}]`;
    })
    .join("");
}
