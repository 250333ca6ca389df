// The shapes in which everything speaks with the API server.

export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain | undefined };

export type OwnerReference = {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly uid: string;
  readonly controller?: boolean;
  readonly blockOwnerDeletion?: boolean;
};

export type ObjectMeta = {
  readonly name: string;
  readonly namespace?: string;
  readonly generateName?: string;
  /** Nothing keeps it any more. */
  readonly selfLink?: string;
  readonly uid: string;
  readonly resourceVersion: string;
  readonly generation?: number;
  /** RFC 3339, whole seconds, UTC: 2026-11-21T00:04:58Z. */
  readonly creationTimestamp: string;
  readonly deletionTimestamp?: string;
  readonly deletionGracePeriodSeconds?: number;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly ownerReferences?: readonly OwnerReference[];
  readonly finalizers?: readonly string[];
  readonly managedFields?: readonly Plain[];
};

/** An object as the API server stores and gives it: frozen, keys as in JSON. Kinds' own types are in kinds.ts. */
export type KubeObject = { readonly apiVersion: string; readonly kind: string; readonly metadata: ObjectMeta; readonly [field: string]: unknown };

export type StatusCause = { readonly reason?: string; readonly message?: string; readonly field?: string };
export type Status = {
  readonly kind: "Status";
  readonly apiVersion: "v1";
  readonly metadata: object;
  readonly status: "Success" | "Failure";
  readonly message?: string;
  readonly reason?: string;
  readonly details?: {
    readonly name?: string;
    readonly group?: string;
    readonly kind?: string;
    readonly uid?: string;
    readonly causes?: readonly StatusCause[];
    readonly retryAfterSeconds?: number;
  };
  readonly code: number;
};

export type TableColumn = { readonly name: string; readonly type: string; readonly format: string; readonly description: string; readonly priority: number };
export type TableRow = { readonly cells: readonly unknown[]; readonly object: unknown };
export type Table = {
  readonly kind: "Table";
  readonly apiVersion: "meta.k8s.io/v1";
  readonly metadata: { readonly resourceVersion?: string };
  readonly columnDefinitions: readonly TableColumn[];
  readonly rows: readonly TableRow[];
};

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
/** Who makes a request. */
export type User = { readonly name: string; readonly groups: readonly string[]; readonly uid?: string };
export type ApiRequest = {
  readonly method: Method;
  /** Path without the query: /api/v1/namespaces/default/services/web, /apis/apps/v1/deployments, /version … */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  /** Content type of the body: for PATCH the kind of patch (application/merge-patch+json, …/strategic-merge-patch+json, …/json-patch+json, application/apply-patch+yaml). */
  readonly contentType?: string;
  /** As in HTTP: "application/json;as=Table;v=v1;g=meta.k8s.io,application/json" asks for a Table. */
  readonly accept?: string;
  readonly body?: unknown;
  /** As the client names itself; the first word up to "/" is the default field manager. */
  readonly userAgent?: string;
  /** For whom the request is made (Impersonate-User, -Group, -Uid); without it the lab's administrator makes it. */
  readonly as?: User;
};
export type ApiResponse = {
  readonly code: number;
  /** A KubeObject, a list, Table, Status or discovery document; a string for text/plain (healthz). */ readonly body: unknown;
  /** Texts of Warning: headers, in order. */ readonly warnings: readonly string[];
};

export type WatchEvent<T extends KubeObject = KubeObject> = { readonly type: "ADDED" | "MODIFIED" | "DELETED"; readonly object: T; readonly previous?: T };

export interface Subscription {
  stop(): void;
}

/** Thrown by Client: the Status that the server gave. */
export class ApiError extends Error {
  constructor(readonly status: Status) {
    super(status.message ?? status.reason ?? String(status.code));
  }
  get reason(): string {
    return this.status.reason ?? "";
  }
}

/** A resource by its plural and group: "services", "deployments.apps", "endpointslices.discovery.k8s.io". The core group has no suffix. */
export type Resource = string;

export type Selector = { readonly labels?: string; readonly fields?: string };

/**
 * What controllers, kube-proxy, CoreDNS and the kubelet hold: typed by the caller, objects frozen and shared with the
 * store (never copied). Lists are in the store's order (namespace, then name).
 */
export interface Client {
  get<T extends KubeObject>(resource: Resource, namespace: string | undefined, name: string): T | undefined;
  list<T extends KubeObject>(resource: Resource, namespace?: string, selector?: Selector): readonly T[];
  /** Throws ApiError. `object` may leave out what the server fills in. */
  create<T extends KubeObject>(resource: Resource, namespace: string | undefined, object: unknown): T;
  /** Replaces; a stale metadata.resourceVersion is a Conflict. */
  update<T extends KubeObject>(resource: Resource, object: unknown): T;
  updateStatus<T extends KubeObject>(resource: Resource, object: unknown): T;
  /** A JSON merge patch, of the object or of a subresource ("status", "scale"). */
  patch<T extends KubeObject>(resource: Resource, namespace: string | undefined, name: string, patch: unknown, subresource?: string): T;
  delete(
    resource: Resource,
    namespace: string | undefined,
    name: string,
    options?: { gracePeriodSeconds?: number; propagationPolicy?: "Background" | "Foreground" | "Orphan"; uid?: string },
  ): void;
  /**
   * Tells of every object that there is (ADDED), then of every change, in the order of the store. Events queue for each
   * watcher and are delivered by the clock's loop (never inside the call that caused them), watchers in the order in
   * which they subscribed.
   * @param changesAlone for who has listed just now: what there is is not told again
   */
  watch<T extends KubeObject>(resource: Resource, handler: (event: WatchEvent<T>) => void, namespace?: string, changesAlone?: boolean): Subscription;
  /** Any request, as HTTP: what kubectl uses. Never throws; errors are Status bodies. */
  request(request: ApiRequest): ApiResponse;
  /** As a GET with watch=true: events from the resourceVersion named (or from now with initial ADDED events), Tables where asked for. */
  watchRequest(
    request: ApiRequest,
    handler: (event: { readonly type: "ADDED" | "MODIFIED" | "DELETED" | "BOOKMARK" | "ERROR"; readonly object: unknown }) => void,
  ): Subscription | ApiResponse;
}
