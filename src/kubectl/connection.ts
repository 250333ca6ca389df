// Whether anybody answers where the kubeconfig and --server lead to, and what kubectl says where nobody does.
// Departs: a refused or unknown address is told by its text; no packet is sent.
import type { ApiRequest, ApiResponse } from "../api/types";
import { ApiError } from "../api/types";
import type { ApiClient } from "./api";
import type { Config } from "./config";
import { BareFailure, fail, Failure } from "./failure";
import { quote } from "./golang";
import type { Invocation } from "./invocation";
import { klog } from "./write";

/** Nobody answers. `message`: as Go's client has it, for those who put words before it. */
export class Unreachable extends BareFailure {
  constructor(
    method: string,
    url: string,
    readonly target: Target,
  ) {
    super(`${method.slice(0, 1)}${method.slice(1).toLowerCase()} ${quote(url)}: ${target.problem}`);
  }

  get text(): string {
    const { problem, host } = this.target;
    return problem.endsWith("connection refused")
      ? `The connection to the server ${host} was refused - did you specify the right host or port?`
      : `Unable to connect to the server: ${problem}`;
  }
}

export type Target = { readonly url: string; readonly host: string; /** Why nobody answers, in the words of Go's dialer. */ readonly problem: string };

/** Where requests would go in vain; undefined: to the API server. */
export function unreachable(config: Config): Target | undefined {
  const given = config.server;
  const [, scheme = "http", host = "", port] = /^(?:([a-z]+):\/\/)?([^/:]*)(?::(\d+))?(?:\/|$)/.exec(given) ?? [];
  if (!/^(?:[a-z]+:\/\/)?[^/: ]*(?::\d+)?(?:\/.*)?$/.test(given) || (host === "" && port === undefined))
    return fail(`host must be a URL or a host:port pair: ${quote(given)}`);
  const at = `${host}${port === undefined ? "" : `:${port}`}`;
  const url = `${scheme}://${at}`;
  if (scheme !== "http" && scheme !== "https") return { url, host: at, problem: `unsupported protocol scheme ${quote(scheme)}` };
  if (at === config.home) return undefined;
  const ip = host === "localhost" || host === "" ? "127.0.0.1" : host;
  const dialled = `${ip}:${port ?? (scheme === "https" ? "443" : "80")}`;
  if (!/^\d+\.\d+\.\d+\.\d+$/.test(ip)) return { url, host: at, problem: `dial tcp: lookup ${host}: no such host` };
  const near = /^127\.|^172\.18\.0\.[1-4]$/.test(ip);
  return { url, host: at, problem: near ? `dial tcp ${dialled}: connect: connection refused` : `dial tcp ${dialled}: i/o timeout` };
}

/** What the types of the world are, kubectl knows or has cached; all else fails. */
export function deaf(client: ApiClient, refuse: (request: ApiRequest) => Error): ApiClient {
  const known = ({ method, path }: ApiRequest): boolean => method === "GET" && /^\/(?:apis|api\/v1|openapi\/.*|apis\/[^/]+\/[^/]+)$/.test(path);
  return {
    request(request): ApiResponse {
      if (known(request)) return client.request(request);
      throw refuse(request);
    },
    watchRequest(request) {
      throw refuse(request);
    },
  };
}

export function refusal(target: Target): (request: ApiRequest) => Unreachable {
  return ({ method, path, query = {} }) => {
    const words = Object.keys(query)
      .sort()
      .map((key) => `${key}=${encodeURIComponent(query[key]!)}`)
      .join("&");
    return new Unreachable(method, `${target.url}${path}${words === "" ? "" : `?${words}`}`, target);
  };
}

export function unauthorized(): ApiError {
  return new ApiError({ kind: "Status", apiVersion: "v1", metadata: {}, status: "Failure", reason: "Unauthorized", code: 401, message: "Unauthorized" });
}

/** Verbs that ask no server. */
const ALONE = new Set(["completion", "config", "kustomize", "options", "plugin", "help", "version"]);
/** Whether TLS is spoken to with plain HTTP: the API server answers, but not as one. */
export function isPlain(config: Config): boolean {
  return config.server.replace(/^http:\/\//, "") === config.home;
}

export function plainAnswer(): ApiError {
  const message = "the server rejected our request for an unknown reason";
  return new ApiError({ kind: "Status", apiVersion: "v1", metadata: {}, status: "Failure", reason: "BadRequest", code: 400, message });
}

/** How often upstream asks for the server's groups before it gives up, where that is not as for TYPE NAME. */
const ASKED: ReadonlyMap<string, number> = new Map([
  ["api-resources", 1],
  ["api-versions", 1],
  ["auth can-i", 2],
  ["auth whoami", 0],
  ["cp", 0],
  ["create clusterrole", 2],
  ["create role", 2],
  ["events", 0],
  ["explain", 2],
  ["run", 1],
  ["taint", 2],
  ["top node", 0],
  ["top pod", 0],
]);
const BY_NAME = new Set(["attach", "cordon", "debug", "drain", "exec", "logs", "port-forward", "uncordon"]);

/** Before a verb runs: fails where it would ask the server what there is. Those that know their types fail at their first request. */
export function askGroups(k: Invocation, target: Target): void {
  const verb = k.path.split(" ")[0]!;
  if (ALONE.has(verb) || (verb === "create" && k.path !== "create" && !ASKED.has(k.path)) || (k.flags.has("raw") && k.flags.string("raw") !== "")) return;
  const groups = new Unreachable("GET", `${target.url}/api?timeout=32s`, target);
  const say = (times: number): void => {
    for (let i = 0; i < times; i++)
      klog(k, "E", "memcache.go:265", `"Unhandled Error" err=${JSON.stringify(`couldn't get current server API group list: ${groups.message}`)}`);
  };
  const [file] = k.flags.has("filename") ? k.flags.list("filename") : [];
  if (file !== undefined && k.readFile(file) !== undefined) {
    if (["apply", "create", "replace"].includes(verb) && !["false", "ignore"].includes(k.flags.string("validate")))
      fail(
        `error validating ${quote(file)}: error validating data: failed to download openapi: Get ${quote(`${target.url}/openapi/v2?timeout=32s`)}: ${target.problem}; if you choose to ignore these errors, turn validation off with --validate=false`,
      );
    say(1);
    const text = `unable to recognize ${quote(file)}: ${groups.message}`;
    throw verb === "get" ? new BareFailure(text) : new Failure(text);
  }
  if (k.args.length === 0 && !ASKED.has(k.path) && verb !== "cluster-info") return;
  const [first = ""] = k.args;
  const named = BY_NAME.has(verb) || first.includes("/");
  if (k.path === "auth can-i" && k.flags.bool("list")) throw groups;
  say(ASKED.get(k.path) ?? (named ? 4 : 4 + first.split(",").length));
  if (k.path === "cluster-info") k.print("\nTo further debug and diagnose cluster problems, use 'kubectl cluster-info dump'.\n");
  if (k.path === "auth can-i" && k.args.length === 2) k.warn(`Warning: the server doesn't have a resource type '${k.args[1]!.split(/[/.]/)[0]!}'\n\n`);
  if (k.path === "api-versions") fail(`couldn't get available api versions from server: ${groups.message}`);
  throw groups;
}
