// Paths to handlers.
import { noSuchPath } from "../errors";
import type { Registry } from "../registry";
import type { ApiRequest, ApiResponse, Client } from "../types";

/** Type → field ("" is the type itself) → text, as schema/descriptions.json. */
export type Descriptions = Readonly<Record<string, Readonly<Record<string, string>>>>;
export type RestServer = { readonly registry: Registry; readonly descriptions: () => Descriptions | undefined };

export function handle(_server: RestServer, _request: ApiRequest): ApiResponse {
  const { status } = noSuchPath();
  return { code: status.code, body: status, warnings: [] };
}

export function handleWatch(server: RestServer, request: ApiRequest, _handler: Parameters<Client["watchRequest"]>[1]): ReturnType<Client["watchRequest"]> {
  return handle(server, request);
}
