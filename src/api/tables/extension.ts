// Tables of kinds that are stored as they are written: what extends or tunes a cluster.
import { humanDuration, since } from "./duration";
import { columns, orNone, type Printer } from "./printer";
import type { KubeObject } from "../types";

type Loose = Readonly<Record<string, unknown>>;
type Open = KubeObject & { readonly spec?: Loose; readonly status?: Loose };

const age = (o: KubeObject, now: number): string => since(o.metadata.creationTimestamp, now);
const list = (value: unknown): readonly Loose[] => (Array.isArray(value) ? (value as readonly Loose[]) : []);
const text = (value: unknown): string => (typeof value === "string" ? value : "");
const at = (value: unknown, ...path: readonly string[]): unknown => path.reduce<unknown>((v, key) => (v as Loose | undefined)?.[key], value);

export const runtimeClassPrinter: Printer<Open> = {
  columns: columns("Name", "Handler", "Age"),
  cells: (o, now) => [o.metadata.name, text(o["handler"]), age(o, now)],
};

export const webhooksPrinter: Printer<Open> = {
  columns: columns("Name", "Webhooks:integer", "Age"),
  cells: (o, now) => [o.metadata.name, list(o["webhooks"]).length, age(o, now)],
};

export const admissionPolicyPrinter: Printer<Open> = {
  columns: columns("Name", "Validations:integer", "ParamKind", "Age"),
  cells: (o, now) => {
    const kind = o.spec?.["paramKind"];
    const param = kind === undefined ? "<unset>" : `${text(at(kind, "apiVersion"))}/${text(at(kind, "kind"))}`;
    return [o.metadata.name, list(o.spec?.["validations"]).length, param, age(o, now)];
  },
};

export const csiDriverPrinter: Printer<Open> = {
  columns: columns(
    "Name",
    "AttachRequired:boolean",
    "PodInfoOnMount:boolean",
    "StorageCapacity:boolean",
    "TokenRequests",
    "RequiresRepublish:boolean",
    "Modes",
    "Age",
  ),
  cells: (o, now) => {
    const s = o.spec ?? {};
    const tokens =
      s["tokenRequests"] === undefined
        ? "<unset>"
        : list(s["tokenRequests"])
            .map((t) => text(t["audience"]))
            .join(",");
    const modes = (s["volumeLifecycleModes"] as readonly string[] | undefined) ?? ["Persistent"];
    return [
      o.metadata.name,
      s["attachRequired"] ?? true,
      s["podInfoOnMount"] ?? false,
      s["storageCapacity"] ?? false,
      tokens,
      s["requiresRepublish"] ?? false,
      orNone(modes.join(",")),
      age(o, now),
    ];
  },
};

export const csiNodePrinter: Printer<Open> = {
  columns: columns("Name", "Drivers:integer", "Age"),
  cells: (o, now) => [o.metadata.name, list(o.spec?.["drivers"]).length, age(o, now)],
};

export const volumeAttachmentPrinter: Printer<Open> = {
  columns: columns("Name", "Attacher", "PV", "Node", "Attached:boolean", "Age"),
  cells: (o, now) => [
    o.metadata.name,
    text(o.spec?.["attacher"]),
    text(at(o.spec, "source", "persistentVolumeName")),
    text(o.spec?.["nodeName"]),
    o.status?.["attached"] ?? false,
    age(o, now),
  ],
};

export const volumeAttributesClassPrinter: Printer<Open> = {
  columns: columns("Name", "DriverName", "Age"),
  cells: (o, now) => [o.metadata.name, text(o["driverName"]), age(o, now)],
};

export const flowSchemaPrinter: Printer<Open> = {
  columns: columns("Name", "PriorityLevel", "MatchingPrecedence:integer", "DistinguisherMethod", "Age", "MissingPL"),
  cells: (o, now) => [
    o.metadata.name,
    text(at(o.spec, "priorityLevelConfiguration", "name")),
    o.spec?.["matchingPrecedence"] ?? 1000,
    orNone(text(at(o.spec, "distinguisherMethod", "type"))),
    age(o, now),
    text(list(o.status?.["conditions"]).find((c) => c["type"] === "Dangling")?.["status"]) || "?",
  ],
};

export const priorityLevelPrinter: Printer<Open> = {
  columns: columns("Name", "Type", "NominalConcurrencyShares:integer", "Queues:integer", "HandSize:integer", "QueueLengthLimit:integer", "Age"),
  cells: (o, now) => {
    const limited = o.spec?.["limited"];
    const queuing = at(limited, "limitResponse", "queuing");
    const shares = limited === undefined ? "<none>" : (at(limited, "nominalConcurrencyShares") ?? 30);
    const queue = (key: string): unknown => (queuing === undefined ? "<none>" : at(queuing, key));
    return [o.metadata.name, text(o.spec?.["type"]), shares, queue("queues"), queue("handSize"), queue("queueLengthLimit"), age(o, now)];
  },
};

export const signingRequestPrinter: Printer<Open> = {
  columns: columns("Name", "Age", "SignerName", "Requestor", "RequestedDuration", "Condition"),
  cells: (o, now) => {
    const has = (type: string): boolean => list(o.status?.["conditions"]).some((c) => c["type"] === type);
    const seconds = o.spec?.["expirationSeconds"];
    const state = has("Denied") ? "Denied" : has("Approved") ? "Approved" : "Pending";
    return [
      o.metadata.name,
      age(o, now),
      orNone(text(o.spec?.["signerName"])),
      text(o.spec?.["username"]),
      typeof seconds === "number" ? humanDuration(seconds * 1000) : "<none>",
      state + (has("Failed") ? ",Failed" : "") + (text(o.status?.["certificate"]) === "" ? "" : ",Issued"),
    ];
  },
};
