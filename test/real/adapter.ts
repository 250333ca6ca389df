// A World's API server behind HTTP on a real socket, so that real clients (kubectl, kube-proxy) can judge it. It
// answers JSON: clients that would rather read protobuf or CBOR fall back, as content negotiation lets them. Virtual time
// follows real time in small portions while the adapter is open; a machine that is busy makes the cluster slower, never
// jumps.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { parse as parseYaml } from "yaml";
import { badRequest } from "../../src/api/errors";
import { unsupportedMedia } from "../../src/api/rest/respond";
import type { ApiRequest, ApiResponse, Method, Status } from "../../src/api/types";
import type { World } from "../../src/cluster/world";
import { jsonProblem } from "../../src/base/json-problem";
import { fromProtobuf, UnreadableProtobuf } from "./protobuf";

export type Adapter = {
  /** http://127.0.0.1:40123 */
  readonly url: string;
  /** Every request that came, as "GET /api/v1/services 200"; what a failing test shows. */
  readonly requests: readonly string[];
  close(): Promise<void>;
};

/** Real milliseconds between two portions of virtual time, and the longest portion. */
const TICK_MS = 10;
const LONGEST_MS = 50;

/** @param options speed: virtual milliseconds for each real one; socket: a Unix socket to listen on rather than a port. */
export async function serveApi(world: World, options: { readonly speed?: number; readonly socket?: string } = {}): Promise<Adapter> {
  const { speed = 1 } = options;
  const requests: string[] = [];
  const server = createServer((request, response) => {
    void answer(world, request, response, (line) => requests.push(line));
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve, reject) =>
    server.on("error", reject).listen(options.socket === undefined ? { port: 0, host: "127.0.0.1" } : { path: options.socket }, resolve),
  );
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    world.pass(Math.min(now - last, LONGEST_MS) * speed);
    last = now;
  }, TICK_MS);
  return {
    url: options.socket === undefined ? `http://127.0.0.1:${(server.address() as AddressInfo).port}` : `unix:${options.socket}`,
    requests,
    close: () => {
      clearInterval(timer);
      return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

async function answer(world: World, request: IncomingMessage, response: ServerResponse, log: (line: string) => void): Promise<void> {
  const line = `${request.method ?? ""} ${request.url ?? ""}`;
  const asked = await requestOf(request);
  if ("problem" in asked) {
    log(`${line} ${asked.problem.code}`);
    return send(response, { code: asked.problem.code, body: asked.problem, warnings: [] });
  }
  // The old schema document has no JSON form that clients still read: an empty one, of which they learn no types.
  if (request.url?.startsWith("/openapi/v2") === true) {
    log(`${line} 200`);
    response.writeHead(200, { "Content-Type": "application/com.github.proto-openapi.spec.v2.v1.0+protobuf" });
    return void response.end(Buffer.from("\n\u00032.0"));
  }
  const watch = asked.query?.["watch"];
  if (asked.method === "GET" && (watch === "true" || watch === "1")) return stream(world, asked, request, response, (code) => log(`${line} ${code}`));
  const result = world.api.request(asked);
  log(`${line} ${result.code}`);
  send(response, result, asked.path === "/version" ? 2 : undefined);
  settle(world);
}

/** What happens at once, such as watch events, happens before the next request. */
function settle(world: World): void {
  world.pass(0);
}

async function requestOf(request: IncomingMessage): Promise<ApiRequest | { readonly problem: Status }> {
  const url = new URL(request.url ?? "/", "http://api");
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const contentType = request.headers["content-type"];
  const bytes = Buffer.concat(parts);
  let body: unknown;
  try {
    body = bodyOf(bytes, contentType ?? "");
  } catch (e) {
    if (e instanceof SyntaxError) return { problem: badRequest(jsonProblem(bytes.toString("utf8"))).status };
    if (e instanceof UnreadableProtobuf) return { problem: unsupportedMedia(e.message).status };
    throw e;
  }
  return {
    method: (request.method ?? "GET") as Method,
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    ...(contentType === undefined ? {} : { contentType }),
    ...(request.headers.accept === undefined ? {} : { accept: request.headers.accept }),
    ...(request.headers["user-agent"] === undefined ? {} : { userAgent: request.headers["user-agent"] }),
    ...(body === undefined ? {} : { body }),
  };
}

function bodyOf(bytes: Buffer, contentType: string): unknown {
  if (bytes.length === 0) return undefined;
  if (contentType.includes("protobuf")) return fromProtobuf(bytes);
  const text = bytes.toString("utf8");
  return contentType.includes("yaml") ? parseYaml(text) : JSON.parse(text);
}

/** @param indent the server writes /version alone on many lines. */
function send(response: ServerResponse, { code, body, warnings }: ApiResponse, indent?: number): void {
  const isText = typeof body === "string";
  for (const text of warnings) response.appendHeader("Warning", `299 - "${text.replace(/[\\"]/g, "\\$&")}"`);
  const discovery = (body as { kind?: string } | null)?.kind === "APIGroupDiscoveryList";
  response.writeHead(code, {
    "Content-Type": isText
      ? "text/plain; charset=utf-8"
      : discovery
        ? "application/json;g=apidiscovery.k8s.io;v=v2;as=APIGroupDiscoveryList"
        : "application/json",
  });
  response.end(isText ? body : JSON.stringify(body, undefined, indent) + (indent === undefined ? "\n" : ""));
}

function stream(world: World, asked: ApiRequest, request: IncomingMessage, response: ServerResponse, log: (code: number) => void): void {
  let started = false;
  const held: string[] = [];
  const write = (line: string): void => void (started ? response.write(line) : held.push(line));
  const watching = world.api.watchRequest(asked, (event) => write(JSON.stringify(event) + "\n"));
  if ("code" in watching) {
    log(watching.code);
    return send(response, watching);
  }
  log(200);
  response.writeHead(200, { "Content-Type": "application/json", "Transfer-Encoding": "chunked" });
  response.flushHeaders();
  started = true;
  for (const line of held) response.write(line);
  const seconds = Number(asked.query?.["timeoutSeconds"] ?? 0);
  const end = seconds > 0 ? setTimeout(() => response.end(), seconds * 1000) : undefined;
  response.on("close", () => {
    if (end !== undefined) clearTimeout(end);
    watching.stop();
  });
  settle(world);
  void request;
}
