// The configuration that a kube-proxy runs with, as its page /configz gives it (kind's, with upstream's defaults): what a
// mode does not use is empty.
import type { ProxyMode } from "./kubeproxy";

/** @param clusterCidrs of all families. @param ip where its health is asked. */
export function configz(o: { readonly node: string; readonly mode: ProxyMode; readonly clusterCidrs: readonly string[]; readonly ip: string }): string {
  const periods = (mode: ProxyMode): object => (o.mode === mode ? { syncPeriod: "30s", minSyncPeriod: "1s" } : { syncPeriod: "0s", minSyncPeriod: "0s" });
  const config = {
    kind: "KubeProxyConfiguration",
    apiVersion: "kubeproxy.config.k8s.io/v1alpha1",
    clientConnection: {
      kubeconfig: "/var/lib/kube-proxy/kubeconfig.conf",
      acceptContentTypes: "",
      contentType: "application/vnd.kubernetes.protobuf",
      qps: 5,
      burst: 10,
    },
    logging: { format: "text", flushFrequency: "5s", verbosity: 2, options: { text: { infoBufferSize: "0" }, json: { infoBufferSize: "0" } } },
    hostnameOverride: o.node,
    bindAddress: "0.0.0.0",
    healthzBindAddress: `${o.ip}:10256`,
    metricsBindAddress: "127.0.0.1:10249",
    bindAddressHardFail: false,
    enableProfiling: false,
    showHiddenMetricsForVersion: "",
    mode: o.mode,
    iptables: { masqueradeBit: 14, masqueradeAll: false, localhostNodePorts: true, ...periods("iptables") },
    ipvs: { ...periods("ipvs"), scheduler: "", excludeCIDRs: null, strictARP: false, tcpTimeout: "0s", tcpFinTimeout: "0s", udpTimeout: "0s" },
    nftables: { masqueradeBit: 14, masqueradeAll: false, ...periods("nftables") },
    winkernel: { networkName: "", sourceVip: "", enableDSR: false, rootHnsEndpointName: "", forwardHealthCheckVip: false },
    detectLocalMode: "ClusterCIDR",
    detectLocal: { bridgeInterface: "", interfaceNamePrefix: "" },
    clusterCIDR: o.clusterCidrs.join(","),
    // nftables mode answers node ports at the node's own address alone where nothing is said.
    nodePortAddresses: o.mode === "nftables" ? ["primary"] : null,
    oomScoreAdj: -999,
    conntrack: {
      maxPerCore: 0,
      min: 0,
      tcpEstablishedTimeout: "0s",
      tcpCloseWaitTimeout: "0s",
      tcpBeLiberal: false,
      udpTimeout: "0s",
      udpStreamTimeout: "0s",
    },
    configSyncPeriod: "15m0s",
    portRange: "",
  };
  return JSON.stringify({ "kubeproxy.config.k8s.io": config });
}
