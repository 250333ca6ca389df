// Verbs that answer little here: what needs a metrics server, users, plugins or a real file system says so by name.
import { fail, failUsage, attempt, Exit } from "../failure";
import { normalise } from "../../files/tree";
import { quote } from "../golang";
import type { Invocation } from "../invocation";
import { printerFor } from "../printers/output";
import type { Verb } from "./verb";

/** A verb that the playground has not, named in its refusal. */
export function absent(what: string): Verb {
  return () => fail(`${what} is not part of this playground`);
}

export function top(k: Invocation): void {
  if (k.args.length > 0 && k.args[0]!.includes("/")) fail("use the name of the resource alone");
  fail("Metrics API not available");
}

/** Everybody is an administrator here. */
export function canI(k: Invocation): void {
  const { flags, args } = k;
  if (flags.bool("list")) {
    if (args.length > 0) fail("list option must be specified with no arguments");
    k.print(
      "Resources   Non-Resource URLs   Resource Names   Verbs\n*.*         []                  []               [*]\n            [*]                 []               [*]\n",
    );
    return;
  }
  if (args.length === 0)
    fail("you must specify two arguments: verb resource or verb resource/resourceName.\nSee 'kubectl auth can-i -h' for help and examples.");
  if (args.length < 2) fail("you must specify two arguments: verb resource or verb resource/resourceName.\nSee 'kubectl auth can-i -h' for help and examples.");
  const target = args[1]!;
  if (!target.startsWith("/")) {
    const word = target.split("/")[0]!;
    const found = attempt(() => k.discovery.find(word));
    if (found.error !== undefined && word !== "*") k.warn(`Warning: the server doesn't have a resource type '${word}'\n\n`);
    else if (found.value !== undefined && !found.value.namespaced)
      k.warn(`Warning: resource '${found.value.name}' is not namespace scoped${found.value.group === "" ? "" : ` in group '${found.value.group}'`}\n\n`);
  }
  if (!flags.bool("quiet")) k.print("yes\n");
}

export function whoami(k: Invocation): void {
  if (k.flags.string("output") !== "") {
    k.print(
      printerFor(k, {})!({
        apiVersion: "authentication.k8s.io/v1",
        kind: "SelfSubjectReview",
        metadata: {},
        status: { userInfo: { groups: ["kubeadm:cluster-admins", "system:authenticated"], username: "kubernetes-admin" } },
      }),
    );
    return;
  }
  k.print(
    "ATTRIBUTE                                           VALUE\nUsername                                            kubernetes-admin\nGroups                                              [kubeadm:cluster-admins system:authenticated]\n",
  );
}

export function completion(k: Invocation): void {
  if (k.args.length === 0) failUsage(k.path, "Shell not specified.");
  if (k.args.length > 1) failUsage(k.path, "Too many arguments. Expected only the shell type.");
  if (!["bash", "zsh", "fish", "powershell"].includes(k.args[0]!)) failUsage(k.path, `Unsupported shell type ${quote(k.args[0]!)}.`);
  k.print(`# this terminal completes kubectl by itself: press Tab\n`);
}

export function pluginList(k: Invocation): void {
  k.warn("error: unable to find any kubectl plugins in your PATH\n");
  throw new Exit(1);
}

export function kustomize(k: Invocation): void {
  const dir = k.args[0] ?? ".";
  if (!["kustomization.yaml", "kustomization.yml", "Kustomization"].some((f) => k.readFile(`${dir}/${f}`) !== undefined))
    fail(`unable to find one of 'kustomization.yaml', 'kustomization.yml' or 'Kustomization' in directory '${normalise(dir, k.context.cwd)}'`);
  fail(`kustomize is not part of this playground: cannot build ${quote(k.args[0] ?? ".")}; apply the manifests with -f`);
}
