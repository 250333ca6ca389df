// kubectl create service clusterip|nodeport|loadbalancer|externalname
import { fail } from "../failure";
import { quote } from "../golang";
import type { Invocation } from "../invocation";
import { generate, nameArg } from "./generate";

type ServiceType = "ClusterIP" | "NodePort" | "LoadBalancer" | "ExternalName";

export function createService(type: ServiceType): (k: Invocation) => void {
  return (k) => {
    const { flags } = k;
    const name = nameArg(k);
    const tcp = flags.has("tcp") ? flags.list("tcp") : [];
    const clusterIP = flags.has("clusterip") ? flags.string("clusterip") : "";
    const externalName = flags.has("external-name") ? flags.string("external-name") : "";
    if (clusterIP !== "None" && tcp.length === 0 && type !== "ExternalName") fail("at least one tcp port specifier must be provided");
    if (type === "ExternalName" && !/^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/.test(externalName))
      fail(`invalid service external name ${externalName}`);
    const nodePort = flags.has("node-port") ? flags.number("node-port") : 0;
    const ports = tcp.map((text) => ({ name: text.replaceAll(":", "-"), ...parsePorts(text), protocol: "TCP", ...(nodePort === 0 ? {} : { nodePort }) }));
    const spec = {
      ...(clusterIP === "" ? {} : { clusterIP }),
      ...(externalName === "" ? {} : { externalName }),
      ...(ports.length === 0 ? {} : { ports }),
      selector: { app: name },
      type,
    };
    const service = { metadata: { labels: { app: name }, name }, spec, status: { loadBalancer: {} } };
    generate(k, "services", service, `failed to create ${type} service:`, false); // kubectl forgets --save-config here
  };
}

function parsePorts(text: string): { port: number; targetPort: number | string } {
  const [first = "", second] = text.split(":");
  if (!/^\d+$/.test(first)) fail(`strconv.ParseUint: parsing ${quote(first)}: invalid syntax`);
  const port = Number(first);
  if (port > 65535) fail(`strconv.ParseUint: parsing ${quote(first)}: value out of range`);
  if (second === undefined) return { port, targetPort: port };
  if (/^[-+]?\d+$/.test(second)) {
    const target = Number(second);
    if (target < 1 || target > 65535) fail("must be between 1 and 65535, inclusive");
    return { port, targetPort: target };
  }
  const problems: string[] = [];
  if (second.length > 15) problems.push("must be no more than 15 characters");
  if (!/^[-a-z0-9]+$/.test(second)) problems.push("must contain only alpha-numeric characters (a-z, 0-9), and hyphens (-)");
  if (!/[a-z]/.test(second)) problems.push("must contain at least one letter (a-z)");
  if (second.includes("--")) problems.push("must not contain consecutive hyphens");
  if (second.startsWith("-") || second.endsWith("-")) problems.push("must not begin or end with a hyphen");
  if (problems.length > 0) fail(problems.join(","));
  return { port, targetPort: second };
}
