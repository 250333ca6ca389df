// CoreDNS in its Pod: the program that dns/ is, with its container's files, sockets and log.
import type { Client } from "../../api/types";
import type { DnsQueryEvent } from "../../dns/query-event";
import { runCoreDns } from "../../dns/serve";
import type { Host, Program } from "../program";

export type CoreDnsDeps = { readonly api: Client; readonly onQuery: (event: DnsQueryEvent) => void };

/** The program of images named coredns; undefined for all others. */
export function coreDnsProgram(image: string, deps: CoreDnsDeps): Program | undefined {
  if (!/(^|\/)coredns(:|$)/.test(image)) return undefined;
  return {
    start(host, argv) {
      const at = argv.indexOf("-conf");
      start(host, at >= 0 ? (argv[at + 1] ?? "Corefile") : "Corefile", deps);
    },
    term: 5000, // health's lameduck
  };
}

function start(host: Host, path: string, deps: CoreDnsDeps): void {
  const { files } = host.machine;
  // The recorded cluster's Deployment mounts no volume: its Corefile is the ConfigMap's, as the kubelet would have mounted it.
  const current = (): string | undefined => {
    const map = deps.api.get("configmaps", "kube-system", "coredns");
    return files.read(path) ?? (map?.["data"] as Readonly<Record<string, string>> | undefined)?.["Corefile"];
  };
  const corefile = current();
  if (corefile === undefined) {
    host.log(`open ${path}: no such file or directory`, "stderr");
    return host.exit(1);
  }
  const running = runCoreDns({
    clock: host.clock,
    random: host.random.stream("coredns"),
    api: deps.api,
    corefile,
    path,
    netns: host.netns,
    read: (p) => files.read(p),
    spawn: (run) => void host.driver.spawn(run, { write: () => true }),
    log: (line) => host.log(line),
    fatal: (line) => {
      host.log(line, "stderr");
      host.exit(1);
    },
    onQuery: deps.onQuery,
    listen: (proto, address, port, server) => host.listen(proto, address, port, server),
    after: (ms, what) => host.after(ms, what),
    current,
  });
  if (running === undefined) host.exit(1);
  else host.keep(running);
}
