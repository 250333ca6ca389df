// kubectl diff: the live object beside what it would become, as `diff -u -N` prints it.
import type { Run } from "../../base/driver";
import type { KubeObject } from "../../api/types";
import { LAST_APPLIED, withoutNulls } from "../apply/last-applied";
import { createPatch } from "../apply/create-patch";
import { kindShape } from "../apply/strategic";
import { attempt, failUsage, hasReason, throwAll } from "../failure";
import { quote } from "../golang";
import type { Invocation } from "../invocation";
import { unifiedDiff } from "../printers/unified-diff";
import { withoutManagedFields } from "../printers/output";
import { toYaml } from "../printers/yaml";
import { fileOptions, fetchObject, select } from "../resources/select";
import type { Info } from "../resources/select";
import { klog, patchObject } from "../write";
import { pathOf } from "../discovery";
import { requireFiles } from "./files-flag";

export function* diff(k: Invocation): Run<number> {
  const { flags } = k;
  if (k.args.length > 0) failUsage(k.path, `Unexpected args: [${k.args.join(" ")}]`);
  requireFiles(k);
  const selection = select(k, {
    ...fileOptions(k),
    labelSelector: flags.string("selector"),
    continueOnError: true,
    enforceNamespace: k.explicitNamespace,
  });
  const draw = k.context.random.stream("kubectl-diff");
  const live = `/tmp/LIVE-${1_000_000_000 + draw.below(3_000_000_000)}`;
  const merged = `/tmp/MERGED-${1_000_000_000 + draw.below(3_000_000_000)}`;
  const errors: Error[] = [];
  const pages: Page[] = [];
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
    pages.push({ name, before, after });
  }
  throwAll(errors);
  pages.sort((a, b) => (a.name < b.name ? -1 : 1));
  const program = k.context.env.get("KUBECTL_EXTERNAL_DIFF") ?? "";
  if (program !== "") return yield* external(k, program, pages, live, merged);
  const stamp = new Date(k.now).toISOString().replace("T", " ").replace("Z", "000000 +0000");
  let code = 0;
  for (const { name, before, after } of pages) {
    const text = unifiedDiff(before, after, `${live}/${name}\t${stamp}`, `${merged}/${name}\t${stamp}`);
    if (text === "") continue;
    k.print(`diff -u -N ${live}/${name} ${merged}/${name}\n${text}`);
    code = 1;
  }
  return code;
}

type Page = { readonly name: string; readonly before: string; readonly after: string };

/** The program that the environment names, with both folders; words of it that are not plain are left out. */
function* external(k: Invocation, program: string, pages: readonly Page[], live: string, merged: string): Run<number> {
  const { files, commands } = k.context.machine;
  const [name = "", ...words] = program.split(" ");
  if (!name.includes("/") && !commands.has(name)) {
    k.warn(`error: failed to run ${quote(name)}: executable file not found in $PATH\n`);
    return 2;
  }
  for (const page of pages) {
    if (page.before !== "") files.write(`${live}/${page.name}`, page.before);
    files.write(`${merged}/${page.name}`, page.after);
  }
  yield* k.flush();
  const code = yield* k.context.exec([name, ...words.filter((w) => /^[a-zA-Z0-9-=]+$/.test(w)), live, merged]);
  for (const page of pages) for (const folder of [live, merged]) files.remove(`${folder}/${page.name}`);
  return code;
}

function bothSides(k: Invocation, info: Info): { before: string; after: string } {
  const local = info.object!;
  const shown = (o: KubeObject | undefined): string =>
    o === undefined ? "" : toYaml(k.flags.bool("show-managed-fields") ? o : (withoutManagedFields(o) as KubeObject));
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
  return { before: shown(masked(live, next, "before")), after: shown(masked(next, live, "after")) };
}

/** A Secret's values are not shown, only which of them differ. */
function masked(o: KubeObject | undefined, other: KubeObject | undefined, mark: "before" | "after"): KubeObject | undefined {
  if (o?.kind !== "Secret" || o.apiVersion !== "v1") return o;
  const valuesOf = (secret: KubeObject | undefined): Readonly<Record<string, unknown>> => (secret?.["data"] ?? {}) as Record<string, unknown>;
  const [own, others] = [valuesOf(o), valuesOf(other)];
  const hidden = (key: string): string => (others[key] !== undefined && others[key] !== own[key] ? `*** (${mark})` : "***");
  return { ...o, data: Object.fromEntries(Object.keys(own).map((key) => [key, hidden(key)])) };
}
