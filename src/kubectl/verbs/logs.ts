// kubectl logs: what containers wrote.
import type { Run } from "../../base/driver";
import type { KubeObject } from "../../api/types";
import { ApiError } from "../../api/types";
import { pathOf } from "../discovery";
import { fail, failUsage, Failure, hasReason } from "../failure";
import { parseTime } from "../golang";
import type { Invocation } from "../invocation";
import { containerFor, containersOf, firstPod, requireMay } from "../pods";
import type { Pod } from "../pods";
import { selectorOf } from "../podspec";
import { infosOf, select } from "../resources/select";

export function* logs(k: Invocation): Run<number | void> {
  const { flags, args } = k;
  const selector = flags.string("selector");
  const everyPod = flags.bool("all-pods");
  const everyContainer = flags.bool("all-containers") || (everyPod && flags.string("container") === "");
  if (args.length === 0 && selector === "")
    failUsage(k.path, "expected 'logs [-f] [-p] (POD | TYPE/NAME) [-c CONTAINER]'.\nPOD or TYPE/NAME is a required argument for the logs command");
  if (args.length > 0 && selector !== "") failUsage(k.path, "only a selector (-l) or a POD name is allowed");
  if (args.length > 2)
    failUsage(k.path, "expected 'logs [-f] [-p] (POD | TYPE/NAME) [-c CONTAINER]'.\nPOD or TYPE/NAME is a required argument for the logs command");
  const container = args[1] ?? flags.string("container");
  if (args[1] !== undefined && flags.string("container") !== "") failUsage(k.path, "only one of -c or an inline [CONTAINER] arg is allowed");
  const sinceTime = flags.string("since-time");
  const sinceText = flags.number("since");
  if (sinceTime !== "" && sinceText !== 0) fail("at most one of `sinceTime` or `sinceSeconds` may be specified");
  const since = sinceTime !== "" ? parseTime(sinceTime) : sinceText !== 0 ? k.now - sinceText : undefined;
  if (sinceTime !== "" && since === undefined)
    fail(`parsing time ${JSON.stringify(sinceTime)} as "2006-01-02T15:04:05Z07:00": cannot parse ${JSON.stringify(sinceTime)} as "2006"`);
  const tail = flags.changed("tail") ? flags.number("tail") : selector !== "" ? 10 : -1;
  if (tail < -1) fail("--tail must be greater than or equal to -1");
  if (everyContainer && container !== "" && !everyPod) fail(`--all-containers=true should not be specified with container name ${container}`);
  if (flags.number("limit-bytes") < 0) fail("--limit-bytes must be greater than 0");
  if (sinceText < 0) fail("--since must be greater than 0");
  const follow = flags.bool("follow");

  const pods: Pod[] = [];
  if (selector !== "") {
    const list = k.api.get(pathOf(k.discovery.find("pods"), k.namespace), { labelSelector: selector }) as unknown as { items: readonly Pod[] };
    pods.push(...list.items);
    if (pods.length === 0) {
      k.warn(`No resources found in ${k.namespace} namespace.\n`);
      return;
    }
  } else {
    const object = objectFor(k, args[0]!);
    if (object.kind === "Pod") pods.push(object as Pod);
    else if (everyPod) {
      const list = k.api.get(pathOf(k.discovery.find("pods"), k.namespace), { labelSelector: selectorOf(object) }) as unknown as { items: readonly Pod[] };
      pods.push(...list.items);
    } else pods.push(yield* firstPod(k, object, flags.number("pod-running-timeout"), true));
  }
  const sources = pods.flatMap((pod) =>
    (everyContainer ? [...(pod.spec.initContainers ?? []), ...pod.spec.containers] : [containerFor(k, pod, container, false)]).map((c) => ({
      pod,
      container: c.name,
    })),
  );
  if (follow && sources.length > flags.number("max-log-requests"))
    fail(
      `you are attempting to follow ${sources.length} log streams, but maximum allowed concurrency is ${flags.number("max-log-requests")}, use --max-log-requests to increase the limit`,
    );
  for (const source of sources) {
    requireMay(k, source.pod, "log");
    check(source.pod, source.container, flags.bool("previous"));
    yield* k.flush();
    const options = {
      namespace: source.pod.metadata.namespace ?? k.namespace,
      pod: source.pod.metadata.name,
      container: source.container,
      follow,
      previous: flags.bool("previous"),
      timestamps: flags.bool("timestamps"),
      ...(tail >= 0 ? { tail } : {}),
      ...(since === undefined ? {} : { since }),
    };
    const code = yield* flags.bool("prefix")
      ? prefixed(`[pod/${options.pod}/${options.container}] `, k.deps.logs(options, k.context))
      : k.deps.logs(options, k.context);
    if (code !== 0) return code;
  }
}

function objectFor(k: Invocation, argument: string): KubeObject {
  try {
    return infosOf(select(k, { args: argument.includes("/") ? [argument] : [`pods/${argument}`] }))[0]!.object!;
  } catch (e) {
    if (e instanceof ApiError && hasReason(e, "NotFound"))
      throw new Failure(`error from server (NotFound): ${e.status.message ?? ""} in namespace ${JSON.stringify(k.namespace)}`);
    throw e;
  }
}

/** What the server says of a container that has no log yet. */
function check(pod: Pod, container: string, previous: boolean): void {
  const refuse = (message: string): never => {
    throw new ApiError({ kind: "Status", apiVersion: "v1", metadata: {}, status: "Failure", reason: "BadRequest", code: 400, message });
  };
  if (!containersOf(pod).some((c) => c.name === container)) refuse(`container ${container} is not valid for pod ${pod.metadata.name}`);
  const status = [...(pod.status.containerStatuses ?? []), ...(pod.status.initContainerStatuses ?? [])].find((s) => s.name === container);
  if (previous && status?.lastState?.terminated === undefined)
    refuse(`previous terminated container ${JSON.stringify(container)} in pod ${JSON.stringify(pod.metadata.name)} not found`);
  const waiting = status?.state?.waiting;
  if (waiting !== undefined && !previous && status?.lastState?.terminated === undefined) {
    const reason = waiting.reason ?? "";
    if (reason === "ErrImagePull" || reason === "ImagePullBackOff")
      refuse(
        `container ${JSON.stringify(container)} in pod ${JSON.stringify(pod.metadata.name)} is waiting to start: ${reason === "ErrImagePull" ? "image can't be pulled" : "trying and failing to pull image"}`,
      );
    refuse(`container ${JSON.stringify(container)} in pod ${JSON.stringify(pod.metadata.name)} is waiting to start: ${reason}`);
  }
}

function* prefixed(prefix: string, run: Run<number>): Run<number> {
  let atStart = true;
  for (;;) {
    const step = run.next();
    if (step.done === true) return step.value;
    if ("fd" in step.value && step.value.fd === 1) {
      const text = step.value.text;
      const ended = text.endsWith("\n");
      const body = (ended ? text.slice(0, -1) : text).replaceAll("\n", `\n${prefix}`);
      yield { fd: 1, text: (atStart ? prefix : "") + body + (ended ? "\n" : "") };
      atStart = ended;
    } else yield step.value;
  }
}
