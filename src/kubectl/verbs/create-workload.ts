// kubectl create deployment, job, cronjob
import { fail, failUsage } from "../failure";
import type { Invocation } from "../invocation";
import { letters } from "../letters";
import type { Loose } from "../describers/description";
import { infosOf, select } from "../resources/select";
import { generate, nameArg } from "./generate";

function command(k: Invocation): readonly string[] {
  return k.args.slice(1);
}

export function createDeployment(k: Invocation): void {
  const { flags } = k;
  if (k.dash < 0 && k.args.length > 1) failUsage(k.path, `exactly one NAME is required, got ${k.args.length}`);
  const name = nameArg(k);
  const images = flags.list("image");
  const words = command(k);
  if (images.length > 1 && words.length > 0) fail("cannot specify multiple --image options and command");
  const port = flags.number("port");
  const containers = images.map((image, i) => ({
    image,
    ...(words.length === 0 ? {} : { command: words }),
    name: containerName(k, image),
    ...(i === 0 && port >= 0 ? { ports: [{ containerPort: port }] } : {}),
    resources: {},
  }));
  const labels = { app: name };
  generate(
    k,
    "deployments.apps",
    {
      metadata: { labels, name },
      spec: { replicas: flags.number("replicas"), selector: { matchLabels: labels }, strategy: {}, template: { metadata: { labels }, spec: { containers } } },
      status: {},
    },
    "failed to create deployment:",
  );
}

/** "nginx" of "docker.io/library/nginx:1.27@sha256:…"; dots and underscores become dashes, with letters drawn at the end. */
function containerName(k: Invocation, image: string): string {
  const name = image.split("/").at(-1)!.split(":")[0]!.split("@")[0]!;
  if (!/[_.]/.test(name)) return name;
  return `${name.replaceAll(/[_.]/g, "-")}-${letters(k, "kubectl/create")}`;
}

export function createJob(k: Invocation): void {
  const { flags } = k;
  const name = nameArg(k);
  const image = flags.string("image");
  const from = flags.string("from");
  const words = command(k);
  if ((image === "") === (from === "")) fail("either --image or --from must be specified");
  if (from !== "" && words.length > 0) fail("cannot specify --from and command");
  if (image !== "") {
    const container = { ...(words.length === 0 ? {} : { command: words }), image, name, resources: {} };
    return generate(
      k,
      "jobs.batch",
      { metadata: { name }, spec: { template: { metadata: {}, spec: { containers: [container], restartPolicy: "Never" } } }, status: {} },
      "failed to create job:",
    );
  }
  const infos = infosOf(select(k, { args: [from] }));
  if (infos.length !== 1) fail("from must be an existing cronjob");
  const { kind, version } = infos[0]!.resource;
  if (kind !== "CronJob") fail(`unknown object type *${version}.${kind}`);
  const cron = infos[0]!.object as unknown as Loose;
  const template: Loose = cron["spec"].jobTemplate;
  const annotations = { "cronjob.kubernetes.io/instantiate": "manual", ...template["metadata"]?.annotations };
  const owner = { apiVersion: "batch/v1", controller: true, kind: "CronJob", name: cron["metadata"].name as string, uid: cron["metadata"].uid as string };
  generate(
    k,
    "jobs.batch",
    {
      metadata: {
        annotations,
        ...(template["metadata"]?.labels === undefined ? {} : { labels: template["metadata"].labels as unknown }),
        name,
        ownerReferences: [owner],
      },
      spec: template["spec"] as unknown,
      status: {},
    },
    "failed to create job:",
  );
}

export function createCronJob(k: Invocation): void {
  const { flags } = k;
  const name = nameArg(k);
  const words = command(k);
  const container = { ...(words.length === 0 ? {} : { command: words }), image: flags.string("image"), name, resources: {} };
  const restart = flags.string("restart");
  generate(
    k,
    "cronjobs.batch",
    {
      metadata: { name },
      spec: {
        jobTemplate: {
          metadata: { name },
          spec: { template: { metadata: {}, spec: { containers: [container], restartPolicy: restart === "" ? "OnFailure" : restart } } },
        },
        schedule: flags.string("schedule"),
      },
      status: {},
    },
    "failed to create cronjob:",
  );
}
