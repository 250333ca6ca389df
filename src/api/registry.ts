// The generic store of upstream's registry package: what every write goes through, in its order. Create: defaults,
// names, admission, allocation, validation, store. Update: preconditions, allocation, preparation, validation, store.
import type { Clock } from "../base/clock";
import type { Random } from "../base/random";
import { admitCreate, admitUpdate, judgeWrite, type Charge } from "./admission";
import { asGiven, alreadyExists, badRequest, conflict, invalid, MODIFIED, notFound, plainError } from "./errors";
import { apiVersionOf, resourceOf, type Draft, type Finish, type Kind, type NodePorts, type Surroundings } from "./kinds/kind";
import { kindOf } from "./kinds/list";
import { trackUpdate } from "./managed/track";
import { newUid, suffix } from "./naming";
import { decode } from "./schema/decode";
import { finish } from "./schema/finish";
import { struct } from "./schema/shape";
import { rfc3339 } from "./schema/time";
import type { Store, StoreKey } from "./store";
import type { KubeObject, ObjectMeta } from "./types";
import { validateMeta, validateMetaUpdate } from "./validation/meta";
import { isPathSegment, nameIsDNSSubdomain } from "./validation/names";

/** Who writes, and how. */
export type Writer = {
  readonly manager: string;
  /** Gathers Warning: texts. */
  readonly warnings: string[];
  readonly dryRun?: boolean;
  /** Set by server-side apply, which has worked out managedFields itself. */
  readonly applied?: boolean;
  /** The subresource through which a whole object is written ("scale"): a manager of its own. */
  readonly through?: string;
};

type Object = Draft<KubeObject>;
/** Subresources whose writes no manager owns. */
const SILENT = ["binding", "finalize"];
const FRESH = ["uid", "resourceVersion", "creationTimestamp", "deletionTimestamp", "deletionGracePeriodSeconds", "selfLink"] as const;

export class Registry {
  constructor(
    readonly store: Store,
    readonly clock: Clock,
    readonly random: Random,
    readonly serviceCIDRs: readonly string[],
    readonly ports: NodePorts,
  ) {}

  key(kind: Kind, namespace: string | undefined, name: string): StoreKey {
    return kind.namespaced ? `${namespace}/${name}` : name;
  }

  get(kind: Kind, namespace: string | undefined, name: string): KubeObject | undefined {
    return this.store.get(kind.storedAs ?? resourceOf(kind), this.key(kind, namespace, name));
  }

  must(kind: Kind, namespace: string | undefined, name: string): KubeObject {
    const found = this.get(kind, namespace, name);
    if (found === undefined) throw notFound(kind, name);
    return found;
  }

  /** `body` is a decoded draft of the kind. */
  create(kind: Kind, namespace: string | undefined, body: Object, writer: Writer): KubeObject {
    const meta = (body.metadata ??= {} as Object["metadata"]);
    this.#place(kind, namespace, meta);
    for (const f of FRESH) delete meta[f];
    body.apiVersion = apiVersionOf(kind);
    body.kind = kind.kind;
    kind.strategy.defaults?.(body);
    meta.uid = newUid(this.random);
    meta.creationTimestamp = rfc3339(this.clock.now);
    // drawn now, but the plugins that fill in see a name that is not yet complete
    const drawn = !meta.name && meta.generateName ? meta.generateName.slice(0, 58) + suffix(this.random) : undefined;
    const similar = writer.applied === true ? undefined : trackUpdate(kind, body, undefined, writer, this.clock.now);
    const s = this.#surroundings(writer);
    admitCreate(kind, body, s);
    if (drawn !== undefined) meta.name = drawn;
    const finishWrite = kind.strategy.beginCreate?.(body, s);
    return this.#finishing(finishWrite, () => {
      kind.strategy.prepareCreate?.(body, s);
      if (kind.strategy.generation === true) meta.generation = 1;
      meta.resourceVersion = "";
      const made = finish<KubeObject>(struct(kind.type), body, similar);
      this.#judge(kind, made, body, s);
      for (const w of kind.strategy.warnings?.(made, undefined) ?? []) writer.warnings.push(w);
      this.#charge(judgeWrite(kind, made, undefined, s, writer.warnings), s);
      const resource = kind.storedAs ?? resourceOf(kind);
      const key = this.key(kind, made.metadata.namespace, made.metadata.name);
      const there = this.store.get(resource, key);
      if (there !== undefined) throw alreadyExists(kind, made.metadata.name, there.metadata.deletionTimestamp !== undefined);
      if (writer.dryRun === true) return made;
      const stored = stamp(made, this.store.next);
      this.store.put(resource, key, stored, writer.manager);
      return stored;
    });
  }

  /** `change` makes the new object (a decoded draft) from the old one. Subresource "status" keeps all but status. */
  update(kind: Kind, namespace: string | undefined, name: string, change: (old: KubeObject) => Object, writer: Writer, subresource?: string): KubeObject {
    const old = this.must(kind, namespace, name);
    const body = change(old);
    const meta = (body.metadata ??= {} as Object["metadata"]);
    this.#place(kind, namespace, meta);
    if (!meta.name) throw badRequest("the name of the object (" + `${name}` + ") does not match the name on the URL");
    if (meta.name !== name) throw badRequest(`the name of the object (${meta.name}) does not match the name on the URL (${name})`);
    if (versionOf(meta.resourceVersion) !== 0n && meta.resourceVersion !== old.metadata.resourceVersion) throw conflict(kind, name, MODIFIED);
    body.apiVersion = apiVersionOf(kind);
    body.kind = kind.kind;
    kind.strategy.defaults?.(body);
    meta.uid ||= old.metadata.uid;
    meta.resourceVersion = old.metadata.resourceVersion;
    meta.creationTimestamp = old.metadata.creationTimestamp;
    delete meta.selfLink;
    if (old.metadata.generation === undefined) delete meta.generation;
    else meta.generation = old.metadata.generation;
    if (old.metadata.deletionTimestamp !== undefined) meta.deletionTimestamp = old.metadata.deletionTimestamp;
    if (old.metadata.deletionGracePeriodSeconds !== undefined) meta.deletionGracePeriodSeconds ??= old.metadata.deletionGracePeriodSeconds;
    if (writer.applied !== true && !SILENT.includes(subresource ?? "")) trackUpdate(kind, body, old, writer, this.clock.now, subresource ?? writer.through);
    const s = this.#surroundings(writer);
    const whole = subresource === undefined;
    if (whole) admitUpdate(kind, body, old);
    const finishWrite = whole ? kind.strategy.beginUpdate?.(body, old, s) : undefined;
    return this.#finishing(finishWrite, () => {
      this.#prepare(kind, body, old, s, subresource);
      const made = finish<KubeObject>(struct(kind.type), body, old);
      const errors = validateMetaUpdate(made.metadata, old.metadata);
      const judge =
        subresource === "status"
          ? (kind.strategy.validateStatus ?? (() => []))
          : whole
            ? (kind.strategy.validateUpdate ?? ((o) => kind.strategy.validate?.(o, s) ?? []))
            : (kind.strategy.parts?.[subresource]?.validate ?? (() => []));
      errors.push(...judge(made, old, s));
      if (errors.length > 0) throw invalid(kind, name, asGiven(errors, body));
      if (whole) for (const w of kind.strategy.warnings?.(made, old) ?? []) writer.warnings.push(w);
      // What changes nothing is judged, but not written.
      if (made === old) return made;
      if (whole) this.#charge(judgeWrite(kind, made, old, s, writer.warnings), s);
      if (writer.dryRun === true) return made;
      return this.#put(kind, made, old, writer.manager);
    });
  }

  /** The status of a decoded object with everything else as it was, or the other way round. */
  #prepare(kind: Kind, body: Object, old: KubeObject, s: Surroundings, subresource: string | undefined): void {
    if (subresource === "status") {
      for (const f of Object.keys({ ...old, ...body })) {
        if (f === "status" || f === "metadata") continue;
        if (old[f] === undefined) delete body[f];
        else body[f] = old[f];
      }
      kind.strategy.prepareStatus?.(body, old, s);
      return;
    }
    if (subresource !== undefined) {
      kind.strategy.parts?.[subresource]?.prepare(body, old);
      return;
    }
    if (kind.subresources.includes("status")) {
      if (old.status === undefined) delete body.status;
      else body.status = old.status;
    }
    kind.strategy.prepareUpdate?.(body, old, s);
    if (kind.strategy.generation !== true) return;
    const before = finish<KubeObject>(struct(kind.type), { ...body, metadata: old.metadata, status: old.status }, old);
    if (before !== old) body.metadata.generation = (old.metadata.generation ?? 0) + 1;
  }

  #put(kind: Kind, made: KubeObject, old: KubeObject, by: string, keep = false): KubeObject {
    const resource = kind.storedAs ?? resourceOf(kind);
    const key = this.key(kind, made.metadata.namespace, made.metadata.name);
    const stored = stamp(made, this.store.next);
    if (!keep && isDone(kind, stored)) {
      this.store.remove(resource, key, stored, by);
      kind.strategy.afterDelete?.(old, this.#surroundings({ manager: "", warnings: [] }));
    } else this.store.put(resource, key, stored, by);
    return stored;
  }

  /** Replaces metadata and what else `fields` holds without judging: the server's own marks. `keep`: also of what nothing holds any more. */
  mark(kind: Kind, old: KubeObject, writer: Writer, metadata: Partial<Draft<ObjectMeta>>, fields: object = {}, keep = false): KubeObject {
    const draft = { ...old, ...fields, metadata: { ...old.metadata, ...metadata } };
    const made = finish<KubeObject>(struct(kind.type), draft, old);
    return made === old ? old : this.#put(kind, made, old, writer.manager, keep);
  }

  /** Stores what the server itself brings along, which nobody need judge. `fields`: what of it managedFields say. */
  seed(kind: Kind, namespace: string | undefined, body: { readonly metadata: object }, fields: object): void {
    const creationTimestamp = rfc3339(this.clock.now);
    const own = {
      manager: "kube-apiserver",
      operation: "Update",
      apiVersion: apiVersionOf(kind),
      time: creationTimestamp,
      fieldsType: "FieldsV1",
      fieldsV1: fields,
    };
    const metadata = { ...body.metadata, ...(namespace === undefined ? {} : { namespace }), uid: newUid(this.random), creationTimestamp, managedFields: [own] };
    const made = finish<KubeObject>(struct(kind.type), { ...body, apiVersion: apiVersionOf(kind), kind: kind.kind, metadata });
    this.store.put(kind.storedAs ?? resourceOf(kind), this.key(kind, namespace, made.metadata.name), stamp(made, this.store.next), "kube-apiserver");
  }

  /** Takes an object away at once. */
  erase(kind: Kind, object: KubeObject, writer: Writer): KubeObject {
    if (writer.dryRun === true) return object;
    const last = stamp(object, this.store.next);
    this.store.remove(kind.storedAs ?? resourceOf(kind), this.key(kind, object.metadata.namespace, object.metadata.name), last, writer.manager);
    kind.strategy.afterDelete?.(object, this.#surroundings(writer));
    return last;
  }

  /** Upstream charges before it knows whether the object can be stored; the quota controller puts that right in time. */
  #charge(charges: readonly Charge[], s: Surroundings): void {
    if (s.dryRun) return;
    const kind = kindOf("resourcequotas");
    const writer = { manager: "kube-apiserver", warnings: [] };
    for (const { quota, used } of charges) {
      const { namespace, name } = quota.metadata;
      const charged = (old: KubeObject): Object => decode(struct(kind.type), { ...old, status: { ...quota.status, used } }) as Object;
      this.update(kind, namespace, name, charged, writer, "status");
    }
  }

  #place(kind: Kind, namespace: string | undefined, meta: Object["metadata"]): void {
    if (!kind.namespaced) {
      if (meta.namespace !== undefined && meta.namespace !== "")
        throw badRequest(`the namespace of the provided object does not match the namespace sent on the request`);
      delete meta.namespace;
      return;
    }
    if (!meta.namespace) meta.namespace = namespace!;
    else if (meta.namespace !== namespace) throw badRequest("the namespace of the provided object does not match the namespace sent on the request");
  }

  #judge(kind: Kind, made: KubeObject, given: Object, s: Surroundings): void {
    const errors = [...validateMeta(made.metadata, kind.namespaced, kind.strategy.name ?? nameIsDNSSubdomain), ...(kind.strategy.validate?.(made, s) ?? [])];
    if (errors.length === 0) for (const e of validateMeta(made.metadata, kind.namespaced, isPathSegment)) errors.push(e);
    if (errors.length > 0) throw invalid(kind, made.metadata.name ?? "", asGiven(errors, given));
  }

  #finishing(done: Finish | undefined, run: () => KubeObject): KubeObject {
    if (done === undefined) return run();
    let result: KubeObject;
    try {
      result = run();
    } catch (e) {
      done(false);
      throw e;
    }
    done(true);
    return result;
  }

  #surroundings(writer: Writer): Surroundings {
    const own: Writer = { manager: "kube-apiserver", warnings: [] };
    return {
      store: this.store,
      clock: this.clock,
      random: this.random,
      serviceCIDRs: this.serviceCIDRs,
      dryRun: writer.dryRun === true,
      ports: this.ports,
      create: (resource, namespace, object) => this.create(kindOf(resource), namespace, decode(struct(kindOf(resource).type), object) as Object, own),
      remove: (resource, namespace, name) => {
        const kind = kindOf(resource);
        const found = this.get(kind, namespace, name);
        if (found !== undefined) this.erase(kind, found, own);
      },
    };
  }
}

/** Whether nothing holds an object that is being deleted any more. */
export function isDone(kind: Kind, o: KubeObject): boolean {
  const m = o.metadata;
  if (m.deletionTimestamp === undefined || m.finalizers?.length) return false;
  if (kind.plural === "namespaces") return !(o.spec as { finalizers?: readonly string[] } | undefined)?.finalizers?.length;
  return (m.deletionGracePeriodSeconds ?? 0) === 0;
}

function stamp(o: KubeObject, revision: number): KubeObject {
  return Object.freeze({ ...o, metadata: Object.freeze(withVersion(o.metadata, String(revision))) });
}

// Keeps the order of Go's struct: the version stands after the uid.
function withVersion(meta: ObjectMeta, version: string): ObjectMeta {
  const out: Record<string, unknown> = {};
  for (const [k, v] of Object.entries(meta)) {
    if (k === "resourceVersion") continue;
    out[k] = v;
    if (k === "uid") out.resourceVersion = version;
  }
  return out as unknown as ObjectMeta;
}

/** A version that a writer gave: none and 0 mean any. */
function versionOf(text: string | undefined): bigint {
  if (!text) return 0n;
  if (!/^\d+$/.test(text)) throw plainError(`strconv.ParseUint: parsing ${JSON.stringify(text)}: invalid syntax`);
  return BigInt(text);
}
