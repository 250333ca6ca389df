// The kubernetes plugin: options, and the handler that turns a question about the cluster into a reply.
// Left out: multicluster zones, and options about how to reach the API server (they are read and mean nothing here).
import { CorefileError } from "../../corefile";
import type { Dispenser } from "../../corefile";
import { RCODES, TYPES } from "../../codes";
import { replyTo } from "../../message";
import { isSubdomain, matchZone, normalizeName, zoneMatcher } from "../../name";
import type { Fall, Handler, Next, Plugin, Request, Serving, Site } from "../../plugin";
import { ERR_ONCE, answered, atoi, fallZones, origins, parseDuration } from "../../plugin";
import { reverseFamily } from "../../address";
import { answerQuestion, soa } from "./answer";
import type { Cluster, KubeOptions, PodMode } from "./find";
import { labelSelector } from "./selector";
import { DnsStore } from "./store";

type Parsed = { options: KubeOptions; fall: Fall; endpoints: boolean; labels: string | undefined; namespaceLabels: string | undefined };

export interface KubernetesHandler extends Handler {
  readonly store: DnsStore;
}

export const kubernetes: Plugin = {
  name: "kubernetes",
  setup(lines, site): KubernetesHandler {
    const { options, fall, endpoints, labels: selector, namespaceLabels } = parse(lines, site);
    const store = new DnsStore(site.api, () => site.clock.now, { pods: options.podMode === "verified", endpoints, labels: selector, namespaceLabels });
    const zoneOf = zoneMatcher(options.zones);
    let last: Request | undefined;
    const cluster: Cluster = { store, options, localIps: () => localIps(site, last) };
    return {
      name: "kubernetes",
      store,
      ready: () => true,
      stop: () => store.stop(),
      snapshot: () => store.snapshot(),
      restore: (state) => store.restore(state),
      serve: (request, next) => serve(cluster, zoneOf, fall, site, (last = request), next),
      autopath: (request) => searchPath(cluster, site, request),
    };
  },
};

function* serve(cluster: Cluster, zoneOf: (name: string) => string, fall: Fall, site: Site, request: Request, next: Next): Serving {
  const { name, type } = request.message.questions[0]!;
  const lower = zoneOf(name);
  if (lower === "") return yield* next(request);
  const zone = lower === "." ? "." : name.slice(name.length - lower.length);
  if (type === TYPES.AXFR || type === TYPES.IXFR) return { rcode: RCODES.REFUSED };
  const answers = yield* answerQuestion(cluster, request, zone, site.lookup);
  if (answers === "nxdomain") {
    if (fall?.some((z) => isSubdomain(z, name)) === true) return yield* next(request);
    return answered("kubernetes", replyTo(request.message, { rcode: RCODES.NXDOMAIN, authoritative: true, authority: [soa(cluster, zone)] }));
  }
  if (answers.records.length === 0) return answered("kubernetes", replyTo(request.message, { authoritative: true, authority: [soa(cluster, zone)] }));
  return answered(
    "kubernetes",
    replyTo(request.message, { authoritative: true, truncated: answers.truncated, answers: answers.records, additional: answers.extra }),
  );
}

// The addresses that the server is bound to, without loopback.
function localIps(site: Site, request: Request | undefined): readonly string[] {
  const own = site.netns?.addresses().map((a) => a.ip) ?? [];
  const outer = own.filter((ip) => !ip.startsWith("127.") && ip !== "::1" && !ip.startsWith("fe80:"));
  return outer.length > 0 || request === undefined ? outer : [request.local.ip];
}

function searchPath({ store, options }: Cluster, site: Site, request: Request): readonly string[] | undefined {
  const zone = matchZone(options.zones, request.message.questions[0]!.name);
  if (zone === "" || options.podMode !== "verified") return undefined;
  const [pod] = store.podsByIp(request.from.ip);
  if (pod === undefined) return undefined;
  const own =
    /^search\s+(.*)$/m
      .exec(site.read("/etc/resolv.conf") ?? "")?.[1]
      ?.trim()
      .split(/\s+/)
      .map(normalizeName) ?? [];
  const inside = zone === "." ? [`${pod.namespace}.svc.`, "svc.", "."] : [`${pod.namespace}.svc.${zone}`, `svc.${zone}`, zone];
  return [...inside, ...own, ""];
}

function parse(c: Dispenser, site: Site): Parsed {
  let parsed: Parsed | undefined;
  while (c.next()) {
    if (parsed !== undefined) throw new CorefileError(ERR_ONCE);
    parsed = stanza(c, site);
  }
  return parsed!;
}

function stanza(c: Dispenser, site: Site): Parsed {
  const zones = origins(c.remainingArgs(), site);
  const primaryZone = zones.find((z) => reverseFamily(z) === 0);
  if (primaryZone === undefined) throw new CorefileError("non-reverse zone name must be used");
  const namespaces = new Set<string>();
  let podMode: PodMode = "disabled";
  let endpointPodNames = false;
  let ignoreEmptyService = false;
  let endpoints = true;
  let ttl = 5;
  let fall: Fall;
  let selector: string | undefined;
  let namespaceLabels: string | undefined;
  const some = (): string[] => {
    const args = c.remainingArgs();
    if (args.length === 0) throw c.argErr();
    return args;
  };
  const only = (): string => {
    const args = c.remainingArgs();
    if (args.length !== 1) throw c.argErr();
    return args[0]!;
  };
  const nothing = (): void => {
    if (c.remainingArgs().length > 0) throw c.argErr();
  };
  while (c.nextBlock()) {
    switch (c.val()) {
      case "endpoint_pod_names":
        nothing();
        endpointPodNames = true;
        break;
      case "pods": {
        const mode = only();
        if (mode !== "disabled" && mode !== "insecure" && mode !== "verified")
          throw new CorefileError(`wrong value for pods: ${mode},  must be one of: disabled, verified, insecure`);
        podMode = mode;
        break;
      }
      case "namespaces":
        for (const n of some()) namespaces.add(n);
        break;
      case "endpoint":
        some();
        break;
      case "tls":
        if (c.remainingArgs().length !== 3) throw c.argErr();
        break;
      case "labels":
        selector = some().join(" ");
        labelSelector(selector);
        break;
      case "namespace_labels":
        namespaceLabels = some().join(" ");
        labelSelector(namespaceLabels);
        break;
      case "fallthrough":
        fall = fallZones(c.remainingArgs());
        break;
      case "ttl":
        ttl = atoi(some()[0]!);
        if (ttl < 0 || ttl > 3600) throw c.err(`ttl must be in range [0, 3600]: ${ttl}`);
        break;
      case "noendpoints":
        nothing();
        endpoints = false;
        break;
      case "ignore": {
        const what = c.remainingArgs()[0];
        if (what === undefined) break;
        if (what !== "empty_service") throw new CorefileError(`unable to parse ignore value: '${what}'`);
        ignoreEmptyService = true;
        break;
      }
      case "kubeconfig": {
        const n = c.remainingArgs().length;
        if (n !== 1 && n !== 2) throw c.argErr();
        break;
      }
      case "startup_timeout": {
        const value = some()[0]!;
        try {
          parseDuration(value);
        } catch (e) {
          throw new CorefileError(`failed to parse startup_timeout: ${value}, ${(e as Error).message}`);
        }
        break;
      }
      case "apiserver_qps":
      case "apiserver_burst":
      case "apiserver_max_inflight": {
        const option = c.val();
        const value = only();
        if (!/^[-+]?\d+(\.\d+)?$/.test(value))
          throw c.err(
            `invalid ${option} ${JSON.stringify(value)}: strconv.${option === "apiserver_qps" ? "ParseFloat" : "Atoi"}: parsing ${JSON.stringify(value)}: invalid syntax`,
          );
        if (Number(value) < 0) throw c.err(`${option} must be >= 0`);
        break;
      }
      default:
        throw c.err(`unknown property '${c.val()}'`);
    }
  }
  if (namespaces.size > 0 && namespaceLabels !== undefined) throw c.err("namespaces and namespace_labels cannot both be set");
  return {
    options: { zones, primaryZone, podMode, endpointPodNames, ignoreEmptyService, namespaces, ttl },
    fall,
    endpoints,
    labels: selector,
    namespaceLabels,
  };
}
