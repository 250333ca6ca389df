// kubectl run: one Pod of an image; attached to its container if asked, removed when --rm.
import type { Run } from "../../base/driver";
import type { KubeObject } from "../../api/types";
import { withOwnLastApplied } from "../apply/last-applied";
import { attempt, Exit, fail, failUsage } from "../failure";
import type { Invocation } from "../invocation";
import { deadlineOf, follow, untilGone } from "../waiting";
import type { PodStatus } from "../pods";
import type { Info } from "../resources/select";
import { createObject, dryRun, typedPrinter, writePrinter, writeQuery } from "../write";
import { deleteObject } from "./delete";
import { parseLabels } from "./expose";
import { override } from "./overrides";

const COMPONENT = "[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*";
const LABEL = "[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?";
/** A reference to an image: [host[:port]/]path[:tag][@digest]. */
export const IMAGE = new RegExp(
  `^(?:${LABEL}(?:\\.${LABEL})*(?::[0-9]+)?/)?${COMPONENT}(?:/${COMPONENT})*(?::\\w[\\w.-]{0,127})?(?:@[A-Za-z][A-Za-z0-9+._-]*:[0-9a-fA-F]{32,})?$`,
);

export function* run(k: Invocation): Run<number | void> {
  const { flags, args } = k;
  const dry = dryRun(k);
  if (args.length === 0 || k.dash === 0) failUsage(k.path, "NAME is required for run");
  const name = args[0]!;
  const image = flags.string("image");
  if (image === "") fail("--image is required");
  if (!IMAGE.test(image)) fail(`Invalid image name ${JSON.stringify(image)}: invalid reference format`);
  const tty = flags.bool("tty");
  const stdin = flags.bool("stdin");
  const attach = flags.changed("attach") ? flags.bool("attach") : stdin;
  if (tty && !stdin) failUsage(k.path, "-i/--stdin is required for containers with -t/--tty=true");
  if (flags.bool("expose") && flags.string("port") === "") failUsage(k.path, "--port must be set when exposing a service");
  const restart = flags.string("restart");
  if (!["Always", "OnFailure", "Never"].includes(restart)) failUsage(k.path, `invalid restart policy: ${restart}`);
  if (flags.bool("rm") && !attach) failUsage(k.path, "--rm should only be used for attached containers");
  if (attach && dry !== "none") failUsage(k.path, `--dry-run=[server|client] can't be used with attached containers options (--attach, --stdin, or --tty)`);
  const pull = flags.string("image-pull-policy");
  if (pull !== "" && !["Always", "IfNotPresent", "Never"].includes(pull)) failUsage(k.path, `invalid image pull policy: ${pull}`);
  const rest = args.slice(1);
  const labels = flags.string("labels") === "" ? { run: name } : parseLabels(flags.string("labels"));
  const annotations = Object.fromEntries(flags.list("annotations").map((a) => [a.split("=")[0]!, a.slice(a.indexOf("=") + 1)]));
  const env = flags.list("env").map((e) => {
    const at = e.indexOf("=");
    if (!/^[-._a-zA-Z][-._a-zA-Z0-9]*$/.test(e.slice(0, Math.max(0, at)))) fail(`invalid env: ${e}`);
    return { name: e.slice(0, at), ...(e.slice(at + 1) === "" ? {} : { value: e.slice(at + 1) }) };
  });
  const port = flags.string("port");
  if (port !== "" && !/^\d+$/.test(port)) fail(`strconv.Atoi: parsing ${JSON.stringify(port)}: invalid syntax`);
  const container = {
    ...(rest.length === 0 ? {} : flags.bool("command") ? { command: rest } : { args: rest }),
    ...(env.length === 0 ? {} : { env }),
    image,
    ...(pull === "" ? {} : { imagePullPolicy: pull }),
    name,
    ...(port === "" ? {} : { ports: [{ containerPort: Number(port) }] }),
    resources: {},
    ...(flags.bool("privileged") ? { securityContext: { privileged: true } } : {}),
    ...(stdin ? { stdin: true, ...(flags.bool("leave-stdin-open") ? {} : { stdinOnce: true }) } : {}),
    ...(tty ? { tty: true } : {}),
  };
  const pod = {
    apiVersion: "v1",
    kind: "Pod",
    metadata: {
      ...(Object.keys(annotations).length === 0 ? {} : { annotations }),
      labels,
      name,
      ...(k.explicitNamespace && dry === "client" ? { namespace: k.namespace } : {}),
    },
    spec: { containers: [container], dnsPolicy: "ClusterFirst", restartPolicy: restart },
    status: {},
  } as unknown as KubeObject;
  const print = dry === "client" ? typedPrinter(k, "created", dry) : writePrinter(k, "created", dry);
  const objectOutput = flags.string("output") !== "" || dry !== "none";
  const pods = k.discovery.find("pods");
  const query = writeQuery(k, dry);
  const own = override(k, pod);
  const saved = dry !== "client" && flags.bool("save-config") ? withOwnLastApplied(own) : own;
  const created = createObject(k, pods, k.namespace, saved, dry, query);
  if (flags.bool("expose")) {
    const service = {
      apiVersion: "v1",
      kind: "Service",
      metadata: { name, ...(k.explicitNamespace && dry === "client" ? { namespace: k.namespace } : {}) },
      spec: { ports: [{ port: Number(port), protocol: "TCP", targetPort: Number(port) }], selector: labels },
      status: { loadBalancer: {} },
    } as unknown as KubeObject;
    k.print(print(createObject(k, k.discovery.find("services"), k.namespace, service, dry, query)));
    if (flags.string("output") === "yaml") k.print("---\n");
  }
  if (!attach) {
    k.print(print(created));
    return;
  }
  if (objectOutput) k.print(print(created));
  const info: Info = { resource: pods, namespace: k.namespace, name, source: "", object: created };
  return yield* attached(k, info, { stdin, tty, restart });
}

function* attached(k: Invocation, info: Info, o: { stdin: boolean; tty: boolean; restart: string }): Run<number> {
  const quiet = k.flags.bool("quiet");
  const remove = function* (): Run<void> {
    if (!k.flags.bool("rm")) return;
    const done = attempt(() => deleteObject(k, info, { gracePeriod: k.flags.number("grace-period"), cascade: "Background", dry: "none", name: false }));
    if (done.error !== undefined) throw done.error;
    yield* k.flush();
    if (k.flags.bool("wait")) yield* untilGone(k, info, done.value, deadlineOf(k, k.flags.number("timeout")));
  };
  const timeout = k.flags.number("pod-running-timeout");
  const phase = yield* follow(k, info, k.now + timeout, (object) => {
    if (object === undefined) return "gone";
    const status = object["status"] as PodStatus | undefined;
    if (status?.phase === "Succeeded" || status?.phase === "Failed") return status.phase;
    return status?.phase === "Running" && status.conditions?.some((c) => c.type === "Ready" && c.status === "True") === true ? "Running" : undefined;
  });
  if (phase === undefined) {
    yield* remove();
    fail("timed out waiting for the condition");
  }
  if (phase === "gone") fail(`pods ${JSON.stringify(info.name)} not found`);
  yield* k.flush();
  const container = { namespace: info.namespace, pod: info.name, container: info.name };
  const { attach } = k.deps;
  if (phase === "Running") {
    // what was written before attaching comes from the log
    if (attach !== undefined) yield* k.deps.logs({ ...container, follow: false, previous: false, timestamps: false }, k.context);
    if (!quiet)
      k.warn(
        "All commands and output from this session will be recorded in container logs, including credentials and sensitive information passed through the command prompt.\nIf you don't see a command prompt, try pressing enter.\n",
      );
    yield* k.flush();
  }
  if (phase !== "Running" || attach === undefined)
    yield* k.deps.logs({ ...container, follow: phase === "Running", previous: false, timestamps: false }, k.context);
  else yield* attach({ ...container, stdin: o.stdin, tty: o.tty }, k.context);
  if (o.restart === "Always" || k.flags.bool("leave-stdin-open")) {
    yield* remove();
    return 0;
  }
  const end = yield* follow(k, info, k.now + timeout, (object) => {
    const status = object?.["status"] as PodStatus | undefined;
    return object === undefined || status?.phase === "Succeeded" || (status?.phase === "Failed" && o.restart === "Never") ? (status ?? {}) : undefined;
  });
  yield* remove();
  if (end === undefined) fail("timed out waiting for the condition");
  if (end.phase !== "Failed") return 0;
  const terminated = end.containerStatuses?.[0]?.state?.terminated;
  if (terminated === undefined || (terminated.exitCode ?? 0) === 0) fail(`pod ${info.namespace}/${info.name} failed with unknown exit code`);
  k.warn(`pod ${info.namespace}/${info.name} terminated (${terminated.reason ?? ""})\n${(terminated.message ?? "") === "" ? "" : `${terminated.message}\n`}`);
  throw new Exit(terminated.exitCode ?? 1);
}
