// kubectl exec and attach: a program in a container.
import type { Run } from "../../base/driver";
import { attempt, fail, failUsage } from "../failure";
import type { Invocation } from "../invocation";
import { containerFor, podFor, requireMay, requireRunning } from "../pods";

export function* exec(k: Invocation): Run<number> {
  const { flags, args, dash } = k;
  const name = args.length > 0 && dash !== 0 ? args[0]! : "";
  if (dash < 0 && (args.length > 1 || (args.length > 0 && flags.list("filename").length > 0)))
    failUsage(k.path, "exec [POD] [COMMAND] is not supported anymore. Use exec [POD] -- [COMMAND] instead");
  const argv = dash >= 0 ? args.slice(dash) : [];
  if (name === "" && flags.list("filename").length === 0) fail("pod, type/name or --filename must be specified");
  if (argv.length === 0) fail("you must specify at least one command for the container");
  const pod = yield* podFor(k, name, flags.number("pod-running-timeout"));
  if (pod.status.phase === "Succeeded" || pod.status.phase === "Failed")
    fail(`cannot exec into a container in a completed pod; current phase is ${pod.status.phase}`);
  const container = containerFor(k, pod, flags.string("container"), flags.bool("quiet"));
  requireMay(k, pod, "exec");
  requireRunning(pod, container);
  const stdin = flags.bool("stdin");
  const terminal = k.context.terminal !== undefined;
  if (flags.bool("tty") && !terminal) k.warn("Unable to use a TTY - input is not a terminal or the right kind of file\n");
  yield* k.flush();
  const code = yield* k.deps.exec(
    {
      namespace: pod.metadata.namespace ?? k.namespace,
      pod: pod.metadata.name,
      container: container.name,
      argv,
      stdin,
      tty: flags.bool("tty") && stdin && terminal,
    },
    k.context,
  );
  if (code !== 0) k.warn(`command terminated with exit code ${code}\n`);
  return code;
}

export function* attach(k: Invocation): Run<number> {
  const { flags, args } = k;
  if (args.length === 0 && flags.list("filename").length === 0) fail("at least 1 argument is required for attach");
  if (args.length > 2) fail(`expected POD, TYPE/NAME, or TYPE NAME, (at most 2 arguments) saw ${args.length}: [${args.join(" ")}]`);
  const pod = yield* podFor(k, args.length === 2 ? `${args[0]!}/${args[1]!}` : args[0]!, flags.number("pod-running-timeout"));
  if (pod.status.phase === "Succeeded" || pod.status.phase === "Failed")
    fail(`cannot attach a container in a completed pod; current phase is ${pod.status.phase}`);
  const chosen = attempt(() => containerFor(k, pod, flags.string("container"), flags.bool("quiet")));
  if (chosen.error !== undefined) return fail(`cannot attach to the container: ${chosen.error.message}`);
  const container = chosen.value;
  requireMay(k, pod, "attach");
  requireRunning(pod, container);
  if (!flags.bool("quiet"))
    k.warn(
      "All commands and output from this session will be recorded in container logs, including credentials and sensitive information passed through the command prompt.\nIf you don't see a command prompt, try pressing enter.\n",
    );
  yield* k.flush();
  const namespace = pod.metadata.namespace ?? k.namespace;
  if (k.deps.attach !== undefined)
    return yield* k.deps.attach(
      { namespace, pod: pod.metadata.name, container: container.name, stdin: flags.bool("stdin"), tty: flags.bool("tty") },
      k.context,
    );
  return yield* k.deps.logs({ namespace, pod: pod.metadata.name, container: container.name, follow: true, previous: false, timestamps: false }, k.context);
}
