// Reads the protobuf bodies that real clients send: their typed clients write built-in kinds so, whatever the server
// would rather have (answers may be JSON). An envelope ("k8s", then a message with kind and bytes), then one message a type;
// the field numbers are Kubernetes' own (protobuf-fields.json, made by scripts/schema/protobuf.mjs).
import { KINDS } from "../../src/api/kinds/list";
import { apiVersionOf } from "../../src/api/kinds/kind";
import { struct, type Field, type Shape, type StructShape } from "../../src/api/schema/shape";
import numbers from "./protobuf-fields.json";

const FIELDS: Readonly<Record<string, Readonly<Record<string, string>>>> = numbers;
const MAGIC = Buffer.from("k8s\0");
type Raw = { readonly number: number; readonly value: number | Buffer };

/** A body of a kind whose fields the simulated server does not know, or no such body at all. */
export class UnreadableProtobuf extends Error {}

/** The object in an envelope, as its JSON form; throws UnreadableProtobuf on what is none. */
export function fromProtobuf(bytes: Buffer): unknown {
  if (!bytes.subarray(0, 4).equals(MAGIC)) throw new UnreadableProtobuf("not a Kubernetes protobuf body");
  const envelope = [...messages(bytes.subarray(4))];
  const type = [...messages(bufferOf(envelope, 1))];
  const apiVersion = bufferOf(type, 1).toString();
  const kind = bufferOf(type, 2).toString();
  // What a review asks does not matter to a server with one user, who may do all.
  if (kind.endsWith("Review")) return { apiVersion, kind, metadata: {}, spec: {} };
  const name = typeOf(apiVersion, kind);
  return { apiVersion, kind, ...read(struct(name), name, bufferOf(envelope, 2)) };
}

function typeOf(apiVersion: string, kind: string): string {
  const found = KINDS.find((k) => k.kind === kind && apiVersionOf(k) === apiVersion);
  if (found !== undefined) return found.type;
  const [group, version] = apiVersion.includes("/") ? (apiVersion.split("/") as [string, string]) : ["core", apiVersion];
  return kind.endsWith("Options") ? `meta.v1.${kind}` : `${group.split(".")[0]!}.${version}.${kind}`;
}

function bufferOf(fields: readonly Raw[], number: number): Buffer {
  const value = fields.find((f) => f.number === number)?.value;
  return value instanceof Buffer ? value : Buffer.alloc(0);
}

function* messages(bytes: Buffer): Generator<Raw> {
  let at = 0;
  const varint = (): number => {
    let value = 0n;
    for (let shift = 0n; ; shift += 7n) {
      const byte = bytes[at++]!;
      value |= BigInt(byte & 127) << shift;
      if (byte < 128) return Number(BigInt.asIntN(64, value));
    }
  };
  while (at < bytes.length) {
    const key = varint();
    const number = key >>> 3;
    if ((key & 7) === 0) yield { number, value: varint() };
    else if ((key & 7) === 2) {
      const length = varint();
      yield { number, value: bytes.subarray(at, (at += length)) };
    } else if ((key & 7) === 1) yield { number, value: bytes.subarray(at, (at += 8)) };
    else throw new UnreadableProtobuf(`wire type ${key & 7} is not used here`);
  }
}

function read(shape: StructShape, message: string, bytes: Buffer): Record<string, unknown> {
  const out: Record<string, unknown> = {};
  for (const { number, value } of messages(bytes)) {
    const name = FIELDS[message]?.[number];
    if (name === undefined) throw new UnreadableProtobuf(`${message} has no field ${number}`);
    if (name.includes(".")) Object.assign(out, read(shape, name, value as Buffer));
    else {
      const field = shape.byName.get(name);
      if (field !== undefined) put(out, field, value);
    }
  }
  // Plain fields are always written; JSON leaves out the empty ones that may be left out.
  for (const f of shape.fields) if (!f.pointer && f.omit > 0 && isEmpty(out[f.name])) delete out[f.name];
  return out;
}

function isEmpty(value: unknown): boolean {
  return value === "" || value === 0 || value === false || value === null;
}

function put(out: Record<string, unknown>, field: Field, value: number | Buffer): void {
  const { name, shape } = field;
  if (shape.k === "list") ((out[name] ??= []) as unknown[]).push(single(shape.of, value));
  else if (shape.k === "map") {
    const entry = [...messages(value as Buffer)];
    const held = entry.find((f) => f.number === 2)?.value ?? Buffer.alloc(0);
    ((out[name] ??= {}) as Record<string, unknown>)[bufferOf(entry, 1).toString()] = single(shape.of, held);
  } else out[name] = single(shape, value);
}

function single(shape: Shape, value: number | Buffer): unknown {
  if (shape.k === "struct") return read(shape, shape.name, value as Buffer);
  if (shape.k !== "scalar") throw new UnreadableProtobuf("a list of lists is not used");
  if (typeof value === "number") return shape.type === "bool" ? value !== 0 : value;
  switch (shape.type) {
    case "string":
      return value.toString();
    case "bytes":
      return value.toString("base64");
    case "float64":
      return value.readDoubleLE();
    case "quantity":
      return bufferOf([...messages(value)], 1).toString();
    case "intstr": {
      const parts = [...messages(value)];
      return parts.find((p) => p.number === 1)?.value === 1 ? bufferOf(parts, 3).toString() : (parts.find((p) => p.number === 2)?.value ?? 0);
    }
    case "time":
    case "microtime":
      return time([...messages(value)], shape.type === "microtime");
    default:
      throw new UnreadableProtobuf(`${shape.type} is not read from protobuf`);
  }
}

function time(parts: readonly Raw[], micro: boolean): string | null {
  if (parts.length === 0) return null;
  const [seconds, nanos] = [1, 2].map((n) => Number(parts.find((p) => p.number === n)?.value ?? 0)) as [number, number];
  const text = new Date(seconds * 1000).toISOString().slice(0, 19);
  return micro ? `${text}.${String(Math.floor(nanos / 1000)).padStart(6, "0")}Z` : `${text}Z`;
}
