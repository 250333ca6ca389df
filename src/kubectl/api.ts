// kubectl's HTTP client: sends requests, prints the server's warnings (each once), turns Status answers into errors.
import { ApiError } from "../api/types";
import type { ApiRequest, ApiResponse, KubeObject, Method, Status, Subscription, User } from "../api/types";

export type WatchMessage = { readonly type: "ADDED" | "MODIFIED" | "DELETED" | "BOOKMARK" | "ERROR"; readonly object: unknown };

/** What kubectl needs of the API server. */
export type ApiClient = {
  request(request: ApiRequest): ApiResponse;
  watchRequest(request: ApiRequest, handler: (event: WatchMessage) => void): Subscription | ApiResponse;
};

export type Query = Readonly<Record<string, string | undefined>>;

export const TABLE_ACCEPT = "application/json;as=Table;v=v1;g=meta.k8s.io,application/json;as=Table;v=v1beta1;g=meta.k8s.io,application/json";

export class Api {
  readonly #warned = new Set<string>();
  warnings = 0;

  constructor(
    readonly client: ApiClient,
    readonly onWarning: (text: string) => void,
    /** For whom requests are made (--as). */
    readonly as?: User,
  ) {}

  /** The answer's body; throws ApiError for a Status of failure. */
  send(method: Method, path: string, options: { query?: Query; body?: unknown; contentType?: string; accept?: string } = {}): unknown {
    const response = this.client.request(this.#request(method, path, options));
    this.warn(response.warnings);
    if (response.code >= 400) throw new ApiError(asStatus(response));
    return response.body;
  }

  /** As get; undefined where there is none (an exception for each new object of an apply would cost too much). */
  find(path: string): KubeObject | undefined {
    const response = this.client.request(this.#request("GET", path, {}));
    this.warn(response.warnings);
    if (response.code < 400) return response.body as KubeObject;
    const status = asStatus(response);
    if (status.reason === "NotFound") return undefined;
    throw new ApiError(status);
  }

  get(path: string, query?: Query): KubeObject {
    return this.send("GET", path, query === undefined ? {} : { query }) as KubeObject;
  }

  /** Watches; throws ApiError if the server refuses. */
  watch(path: string, options: { query?: Query; accept?: string }, handler: (event: WatchMessage) => void): Subscription {
    const result = this.client.watchRequest(this.#request("GET", path, { ...options, query: { ...options.query, watch: "true" } }), handler);
    if ("stop" in result) return result;
    this.warn(result.warnings);
    throw new ApiError(asStatus(result));
  }

  #request(method: Method, path: string, options: { query?: Query; body?: unknown; contentType?: string; accept?: string }): ApiRequest {
    const query: Record<string, string> = {};
    for (const [k, v] of Object.entries(options.query ?? {})) if (v !== undefined && v !== "") query[k] = v;
    return {
      method,
      path,
      query,
      userAgent: "kubectl/v1.36.3 (linux/amd64) kubernetes/34b5f8e",
      ...(this.as === undefined ? {} : { as: this.as }),
      ...(options.body === undefined ? {} : { body: options.body }),
      ...(options.contentType === undefined ? (options.body === undefined ? {} : { contentType: "application/json" }) : { contentType: options.contentType }),
      ...(options.accept === undefined ? {} : { accept: options.accept }),
    };
  }

  /** Prints warnings, each once. */
  warn(warnings: readonly string[]): void {
    for (const w of warnings) {
      if (this.#warned.has(w)) continue;
      this.#warned.add(w);
      this.warnings++;
      this.onWarning(`Warning: ${w}\n`);
    }
  }
}

function asStatus(response: ApiResponse): Status {
  const body = response.body as Partial<Status> | undefined;
  if (typeof body === "object" && body !== null && body.kind === "Status") return body as Status;
  return {
    kind: "Status",
    apiVersion: "v1",
    metadata: {},
    status: "Failure",
    code: response.code,
    message: typeof response.body === "string" ? response.body : "unknown",
    reason: "",
  };
}
