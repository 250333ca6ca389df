// kubectl diff: the live object beside what it would become, as `diff -u -N` prints it.
import type { KubeObject } from "../../api/types";
import { LAST_APPLIED, withoutNulls } from "../apply/last-applied";
import { createPatch } from "../apply/create-patch";
import { kindShape } from "../apply/strategic";
import { attempt, failUsage, hasReason, throwAll } from "../failure";
import type { Invocation } from "../invocation";
import { unifiedDiff } from "../printers/unified-diff";
import { withoutManagedFields } from "../printers/output";
import { toYaml } from "../printers/yaml";
import { fetchObject, select } from "../resources/select";
import type { Info } from "../resources/select";
import { klog, patchObject } from "../write";
import { pathOf } from "../discovery";
import { requireFiles } from "./files-flag";

export function diff(k: Invocation): number {
  const { flags } = k;
  if (k.args.length > 0) failUsage(k.path, `Unexpected args: [${k.args.join(" ")}]`);
  requireFiles(k);
  const selection = select(k, {
    filenames: flags.list("filename"),
    kustomize: flags.string("kustomize"),
    recursive: flags.bool("recursive"),
    labelSelector: flags.string("selector"),
    continueOnError: true,
    enforceNamespace: k.explicitNamespace,
  });
  const draw = k.context.random.stream("kubectl-diff");
  const live = `/tmp/LIVE-${1_000_000_000 + draw.below(3_000_000_000)}`;
  const merged = `/tmp/MERGED-${1_000_000_000 + draw.below(3_000_000_000)}`;
  const errors: Error[] = [];
  const pages: { name: string; text: string }[] = [];
  for (const entry of selection.entries) {
    if (entry.error !== undefined) {
      errors.push(entry.error);
      continue;
    }
    const done = attempt(() => bothSides(k, entry.info));
    // a conflict of managers looks to kubectl as if somebody else were writing: it tries again, then says that it gives up
    if (hasReason(done.error, "Conflict")) {
      const { resource: kind, name } = entry.info;
      klog(k, "W", "diff.go:723", `Object (${kind.group}/${kind.version}, Kind=${kind.kind}: ${name}) keeps changing, diffing without lock`);
    }
    if (done.error !== undefined) {
      errors.push(done.error);
      continue;
    }
    const { before, after } = done.value;
    const r = entry.info.resource;
    const name = `${r.group === "" ? "" : r.group + "."}${r.version}.${r.kind}.${entry.info.namespace}.${entry.info.name}`;
    const stamp = new Date(k.now).toISOString().replace("T", " ").replace("Z", "000000 +0000");
    const text = unifiedDiff(before, after, `${live}/${name}\t${stamp}`, `${merged}/${name}\t${stamp}`);
    if (text !== "") pages.push({ name, text: `diff -u -N ${live}/${name} ${merged}/${name}\n${text}` });
  }
  throwAll(errors);
  for (const page of pages.sort((a, b) => (a.name < b.name ? -1 : 1))) k.print(page.text);
  return pages.length > 0 ? 1 : 0;
}

function bothSides(k: Invocation, info: Info): { before: string; after: string } {
  const local = info.object!;
  const shown = (o: KubeObject | undefined): string =>
    o === undefined ? "" : toYaml(mask(k.flags.bool("show-managed-fields") ? o : (withoutManagedFields(o) as KubeObject)));
  const manager = k.flags.string("field-manager");
  const got = attempt(() => fetchObject(k, info));
  if (got.error !== undefined && !hasReason(got.error, "NotFound")) throw got.error;
  const live = got.value;
  const query = { dryRun: "All", fieldManager: manager };
  let next: KubeObject;
  if (k.flags.bool("server-side"))
    next = patchObject(k, info.resource, info.namespace, info.name, "apply", local, {
      ...query,
      fieldManager: k.flags.changed("field-manager") ? manager : "kubectl",
      force: String(k.flags.bool("force-conflicts")),
    });
  else if (live === undefined) next = k.api.send("POST", pathOf(info.resource, info.namespace), { query, body: withoutNulls(local) }) as KubeObject;
  else {
    const shape = kindShape(info.resource.group, info.resource.version, info.resource.kind);
    const { [LAST_APPLIED]: _, ...annotations } = local.metadata.annotations ?? {};
    const modified = { ...local, metadata: { ...local.metadata, annotations } };
    const patch = createPatch(k, info, modified, live, shape);
    next =
      Object.keys(patch).length === 0
        ? live
        : patchObject(k, info.resource, info.namespace, info.name, shape === undefined ? "merge" : "strategic", patch, query);
  }
  return { before: shown(live), after: shown(next) };
}

/** A Secret's values are not shown. */
function mask(o: KubeObject): KubeObject {
  if (o.kind !== "Secret" || o.apiVersion !== "v1") return o;
  const data = (o["data"] ?? {}) as Record<string, unknown>;
  return { ...o, data: Object.fromEntries(Object.keys(data).map((key) => [key, "***"])) };
}
