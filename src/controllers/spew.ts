// Prints a JSON value in the form in which Go's spew library prints the Go value of that type ("%#v" with sorted keys and
// no methods), since upstream's hashes are hashes of that text. Quantities past 15 digits of precision are not modelled.
import { layout, scalars } from "./podtemplate-layout";

/** The printed form, with its type in front. `type` as Go writes it: "v1.PodTemplateSpec", "*int32", "[]v1.Container". */
export function spew(type: string, value: unknown): string {
  return `(${type.replace("discovery/", "")})${bare(type, value)}`;
}

// Two packages call theirs v1.EndpointPort: discovery's is told by its prefix here, which is not printed.
const more: Readonly<Record<string, string>> = {
  "v1.EndpointSubset": "Addresses []v1.EndpointAddress addresses|NotReadyAddresses []v1.EndpointAddress notReadyAddresses|Ports []v1.EndpointPort ports",
  "v1.EndpointAddress": "IP string ip|Hostname string hostname|NodeName *string nodeName|TargetRef *v1.ObjectReference targetRef",
  "v1.ObjectReference":
    "Kind string kind|Namespace string namespace|Name string name|UID types.UID uid|APIVersion string apiVersion|ResourceVersion string resourceVersion|FieldPath string fieldPath",
  "v1.EndpointPort": "Name string name|Port int32 port|Protocol v1.Protocol protocol|AppProtocol *string appProtocol",
  "discovery/v1.EndpointPort": "Name *string name|Protocol *v1.Protocol protocol|Port *int32 port|AppProtocol *string appProtocol",
};

type Field = { readonly name: string; readonly type: string; readonly json: string };
const parsed = new Map<string, readonly Field[]>();

function fieldsOf(type: string): readonly Field[] | undefined {
  const known = parsed.get(type);
  if (known !== undefined) return known;
  const row = layout[type] ?? more[type];
  if (row === undefined) return undefined;
  const fields = row.split("|").map((f) => {
    const [name = "", t = "", json = ""] = f.split(" ");
    return { name, type: t, json };
  });
  parsed.set(type, fields);
  return fields;
}

const maps: Readonly<Record<string, readonly [string, string]>> = { "v1.ResourceList": ["v1.ResourceName", "resource.Quantity"] };

function bare(type: string, value: unknown): string {
  if (type.startsWith("*")) return value === undefined || value === null ? "<nil>" : bare(type.slice(1), value);
  if (type.startsWith("[]")) {
    const list = (value ?? []) as readonly unknown[];
    return list.length === 0 ? "<nil>" : `[${list.map((v) => bare(type.slice(2), v)).join(" ")}]`;
  }
  const map = type.startsWith("map[") ? ([type.slice(4, type.indexOf("]")), type.slice(type.indexOf("]") + 1)] as const) : maps[type];
  if (map !== undefined) {
    const entries = Object.entries((value ?? {}) as Record<string, unknown>).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return entries.length === 0 ? "<nil>" : `map[${entries.map(([k, v]) => `${k}:${bare(map[1], v)}`).join(" ")}]`;
  }
  switch (type) {
    case "v1.Time":
      return time(value as string | null | undefined);
    case "intstr.IntOrString":
      return typeof value === "string"
        ? `{Type:(intstr.Type)1 IntVal:(int32)0 StrVal:(string)${value}}`
        : `{Type:(intstr.Type)0 IntVal:(int32)${Number(value ?? 0)} StrVal:(string)}`;
    case "resource.Quantity":
      return quantity(String(value ?? "0"));
  }
  const fields = fieldsOf(type);
  if (fields !== undefined) {
    const object = (value ?? {}) as Record<string, unknown>;
    return `{${fields.map((f) => `${f.name}:${spew(f.type, f.json === "" ? object : object[f.json])}`).join(" ")}}`;
  }
  switch (scalars[type] ?? type) {
    case "string":
      return value === undefined || value === null ? "" : String(value);
    case "bool":
      return value === true ? "true" : "false";
    default:
      return String(value ?? 0);
  }
}

// Only the zero time stands in templates; another is not hashed as upstream does, but stably.
function time(value: string | null | undefined): string {
  const ext = value === undefined || value === null ? 0 : Date.parse(value) / 1000 + 62135596800;
  return `{Time:(time.Time){wall:(uint64)0 ext:(int64)${ext} loc:(*time.Location)<nil>}}`;
}

const decimal: Readonly<Record<string, number>> = { n: -9, u: -6, m: -3, "": 0, k: 3, M: 6, G: 9, T: 12, P: 15, E: 18 };
const binary = ["", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei"];

function quantity(text: string): string {
  const m = /^([+-]?)(\d*)(?:\.(\d*))?([a-zA-Z]*)(?:e(-?\d+))?$/.exec(text);
  const [, sign = "", whole = "0", fraction = "", suffix = ""] = m ?? [];
  const power = binary.indexOf(suffix);
  const isBinary = power > 0;
  const value = isBinary ? BigInt(whole) << BigInt(10 * power) : BigInt(`${whole}${fraction}` || "0");
  const scale = isBinary ? 0 : (decimal[suffix] ?? 0) - fraction.length;
  return `{i:(resource.int64Amount){value:(int64)${sign === "-" ? "-" : ""}${value} scale:(resource.Scale)${scale}} d:(resource.infDecAmount){Dec:(*inf.Dec)<nil>} s:(string)${text} Format:(resource.Format)${isBinary ? "BinarySI" : "DecimalSI"}}`;
}
