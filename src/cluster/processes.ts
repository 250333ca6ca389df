// A node's processes, as kind has them: systemd, containerd, the kubelet, then each container under a shim of its own; kube-proxy
// beside them.
import type { MachineProcess } from "../shell/command";

export type Running = {
  readonly kubelet: boolean;
  readonly kubeProxy: boolean;
  /** The first processes of the node's containers. */
  readonly contained: readonly Contained[];
};
type Contained = { readonly number: number; readonly command: string; readonly startedAt: number };

/** @param start when the node itself was switched on, in ms */
export function nodeProcesses(node: string, start: number, { kubelet, kubeProxy, contained }: Running): readonly MachineProcess[] {
  const list: MachineProcess[] = [
    { pid: 1, ppid: 0, command: "/sbin/init", startedAt: start },
    { pid: 104, ppid: 1, command: "/usr/local/bin/containerd", startedAt: start },
  ];
  if (kubelet)
    list.push({
      pid: 221,
      ppid: 1,
      command:
        "/usr/bin/kubelet --bootstrap-kubeconfig=/etc/kubernetes/bootstrap-kubelet.conf --kubeconfig=/etc/kubernetes/kubelet.conf --config=/var/lib/kubelet/config.yaml",
      startedAt: start,
    });
  const proxy = { number: 0, command: `/usr/local/bin/kube-proxy --config=/var/lib/kube-proxy/config.conf --hostname-override=${node}`, startedAt: start };
  for (const { number, command, startedAt } of kubeProxy ? [proxy, ...contained] : contained) {
    const pid = 330 + number * 53;
    list.push({ pid, ppid: 1, command: "/usr/local/bin/containerd-shim-runc-v2 -namespace k8s.io", startedAt });
    list.push({ pid: pid + 24, ppid: pid, command, startedAt });
  }
  return list;
}
