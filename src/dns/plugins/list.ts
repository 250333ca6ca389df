// The order of plugins is upstream's plugin.cfg: a query passes them from the top, so that each one sees what those below
// answered, and can keep a query from them. It does not follow the order in the Corefile. `metrics` and `errors` must see
// everything; `cache` must stand before whatever costs time; `kubernetes` before `forward`, or cluster names would leave
// the cluster.
import type { Plugin } from "../plugin";
import { acl } from "./acl";
import { any } from "./any";
import { autopath } from "./autopath";
import { bufsize } from "./bufsize";
import { cache } from "./cache";
import { chaos } from "./chaos";
import { errors } from "./errors";
import { forward } from "./forward";
import { header } from "./header";
import { hosts } from "./hosts";
import { kubernetes } from "./kubernetes/plugin";
import { loadbalance } from "./loadbalance";
import { log } from "./log";
import { loop } from "./loop";
import { minimal } from "./minimal";
import { nsid } from "./nsid";
import { health, prometheus, ready, reload } from "./process";
import { rewrite } from "./rewrite";
import { template } from "./template";
import { whoami } from "./whoami";

export const plugins: readonly Plugin[] = [
  reload,
  nsid,
  bufsize,
  ready,
  health,
  prometheus,
  errors,
  log,
  acl,
  any,
  chaos,
  loadbalance,
  cache,
  rewrite,
  header,
  autopath,
  minimal,
  template,
  hosts,
  kubernetes,
  loop,
  forward,
  whoami,
];

/** Every directive that CoreDNS 1.14.2 knows: what is not in `plugins` is read and refused as not simulated. */
export const directives: readonly string[] = [
  "root",
  "metadata",
  "geoip",
  "cancel",
  "tls",
  "proxyproto",
  "quic",
  "grpc_server",
  "https",
  "https3",
  "timeouts",
  "multisocket",
  "reload",
  "nsid",
  "bufsize",
  "bind",
  "debug",
  "trace",
  "ready",
  "health",
  "pprof",
  "prometheus",
  "errors",
  "log",
  "dnstap",
  "local",
  "dns64",
  "acl",
  "any",
  "chaos",
  "loadbalance",
  "tsig",
  "cache",
  "rewrite",
  "header",
  "dnssec",
  "autopath",
  "minimal",
  "template",
  "transfer",
  "hosts",
  "route53",
  "azure",
  "clouddns",
  "k8s_external",
  "kubernetes",
  "file",
  "auto",
  "secondary",
  "etcd",
  "loop",
  "forward",
  "grpc",
  "erratic",
  "whoami",
  "on",
  "sign",
  "view",
  "nomad",
];

/** Directives without effect on what is simulated: they may stand in a Corefile. */
export const ignored: ReadonlySet<string> = new Set(["metadata", "cancel", "timeouts", "multisocket", "debug", "pprof", "trace", "local", "root", "bind"]);
