// Reads the generated table of types into shapes: what the decoder, the encoder, patches, apply and explain walk along.
// A shape is made when it is first asked for and lives as long as the program.
import { STRUCTURE } from "./structure";

export type Scalar =
  | "string"
  | "bool"
  | "int32"
  | "int64"
  | "int"
  | "float64"
  | "uint32"
  | "uint64"
  | "bytes"
  | "quantity"
  | "intstr"
  | "time"
  | "microtime"
  | "duration"
  | "raw"
  | "fields";

export type StructShape = {
  readonly k: "struct";
  /** As the generated table names it: core.v1.ServiceSpec. */ readonly name: string;
  /** As Go's errors name it: v1.ServiceSpec. */ readonly go: string;
  readonly fields: readonly Field[];
  readonly byName: ReadonlyMap<string, Field>;
};
export type ListShape = { readonly k: "list"; readonly go: string; readonly of: Shape; readonly pointer: boolean };
export type MapShape = { readonly k: "map"; readonly go: string; readonly of: Shape };
export type ScalarShape = { readonly k: "scalar"; readonly go: string; readonly type: Scalar };
export type Shape = StructShape | ListShape | MapShape | ScalarShape;

export type Field = {
  readonly name: string;
  /** 0: always written; 1: left out when empty (structs never are); 2: left out when the zero value, structs too. */
  readonly omit: 0 | 1 | 2;
  readonly pointer: boolean;
  readonly shape: Shape;
  readonly required: boolean;
  /** x-kubernetes-patch-strategy and -merge-key. */
  readonly patch: readonly string[];
  readonly mergeKey: string | undefined;
  /** x-kubernetes-list-type and -list-map-keys. */
  readonly list: "map" | "set" | "atomic" | undefined;
  readonly keys: readonly string[];
  /** x-kubernetes-map-type: atomic. */
  readonly atomic: boolean;
  readonly default: unknown;
  readonly enum: readonly string[];
  /** The embedded Go structs that a field stands in: errors name them. */
  readonly via: readonly string[];
};

const SCALARS: ReadonlySet<string> = new Set([
  "string",
  "bool",
  "int32",
  "int64",
  "int",
  "float64",
  "uint32",
  "uint64",
  "bytes",
  "quantity",
  "intstr",
  "time",
  "microtime",
  "duration",
  "raw",
  "fields",
]);
const GO_NAMES: Readonly<Record<string, string>> = {
  quantity: "resource.Quantity",
  intstr: "intstr.IntOrString",
  time: "v1.Time",
  microtime: "v1.MicroTime",
  duration: "v1.Duration",
  bytes: "[]uint8",
  raw: "runtime.RawExtension",
  fields: "v1.FieldsV1",
};

/** The type of kinds that are listed and kept, but whose fields nobody here looks at. */
export const OPEN = "open.v1.Object";
const OPEN_FIELDS = [
  "kind? string",
  "apiVersion? string",
  "metadata? meta.v1.ObjectMeta",
  ...[
    "spec",
    "status",
    "webhooks",
    "handler",
    "overhead",
    "scheduling",
    "driverName",
    "parameters",
    "capacity",
    "nodeTopology",
    "storageClassName",
    "maximumVolumeSize",
  ].map((f) => `${f}? raw`),
];

let table: Map<string, readonly string[]> | undefined;
const structs = new Map<string, StructShape>();
const others = new Map<string, Shape>();

function lines(name: string): readonly string[] {
  if (table === undefined) {
    table = new Map();
    for (const paragraph of STRUCTURE.split("\n\n")) {
      const [head, ...rest] = paragraph.split("\n");
      table.set(head!, rest);
    }
    table.set(OPEN, OPEN_FIELDS);
  }
  const found = table.get(name);
  if (found === undefined) throw new Error(`no type ${name} in the schema`);
  return found;
}

/** The shape of a struct of the generated table ("core.v1.Service"); throws on a name that is not there. */
export function struct(name: string): StructShape {
  const known = structs.get(name);
  if (known !== undefined) return known;
  const text = lines(name);
  const fields: Field[] = [];
  const byName = new Map<string, Field>();
  const shape: StructShape = { k: "struct", name, go: goName(name), fields, byName };
  structs.set(name, shape);
  for (const line of text) {
    const field = parseField(line);
    fields.push(field);
    byName.set(field.name, field);
  }
  return shape;
}

function goName(name: string): string {
  return name.replace(/^[a-z]+\./, "");
}

function parseField(line: string): Field {
  const [head, type, ...attributes] = line.split(" ");
  const name = head!.replace(/\?+$/, "");
  const omit = (head!.length - name.length) as 0 | 1 | 2;
  const attribute = (key: string): string | undefined => attributes.find((a) => a.startsWith(key + "="))?.slice(key.length + 1);
  const pointer = type!.startsWith("*");
  const fallback = attribute("default");
  return {
    name,
    omit,
    pointer,
    shape: renamed(typeShape(pointer ? type!.slice(1) : type!), attribute("go")),
    required: attributes.includes("required"),
    patch: attribute("patch")?.split("+") ?? [],
    mergeKey: attribute("key"),
    list: attribute("list") as Field["list"],
    keys: attribute("keys")?.split(",") ?? [],
    atomic: attributes.includes("atomic"),
    enum: attribute("enum")?.split(",") ?? [],
    via: attribute("via")?.split(".") ?? [],
    default: fallback === undefined ? undefined : (JSON.parse(fallback) as unknown),
  };
}

function renamed(shape: Shape, go: string | undefined): Shape {
  return go === undefined ? shape : { ...shape, go };
}

function typeShape(type: string): Shape {
  if (!/^[[{*]/.test(type) && !SCALARS.has(type.replace(/\/.*/, ""))) return struct(type);
  let shape = others.get(type);
  if (shape !== undefined) return shape;
  if (type.startsWith("[]")) {
    const pointer = type[2] === "*";
    const of = typeShape(type.slice(pointer ? 3 : 2));
    shape = { k: "list", of, go: `[]${pointer ? "*" : ""}${of.go}`, pointer };
  } else if (type.startsWith("{}")) {
    const of = typeShape(type.slice(2));
    shape = { k: "map", of, go: `map[string]${of.go}` };
  } else {
    const [base, alias] = type.split("/");
    shape = { k: "scalar", type: base as Scalar, go: alias ?? GO_NAMES[base!] ?? base! };
  }
  others.set(type, shape);
  return shape;
}
