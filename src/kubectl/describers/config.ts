// describe configmap, secret, serviceaccount, namespace, resourcequota
import type { KubeObject } from "../../api/types";
import { base64Bytes } from "../resources/yaml-text";
import type { Description, Loose } from "./description";
import { dateOf } from "./description";

export function describeConfigMap(d: Description, object: KubeObject): void {
  const { data, binaryData } = object as unknown as Loose;
  d.head(object);
  d.labels("Labels", object.metadata.labels);
  d.annotations("Annotations", object.metadata.annotations);
  d.write(0, "\nData\n====\n");
  for (const key of Object.keys(data ?? {}).sort()) d.write(0, `${key}:\n----\n${data[key]}\n\n`);
  d.write(0, "\nBinaryData\n====\n");
  for (const key of Object.keys(binaryData ?? {}).sort()) d.write(0, `${key}: ${base64Bytes(binaryData[key]).length} bytes\n`);
  d.write(0, "\n");
  d.events(object);
}

export function describeSecret(d: Description, object: KubeObject): void {
  const { data, type } = object as unknown as Loose;
  d.head(object);
  d.labels("Labels", object.metadata.labels);
  d.annotations("Annotations", object.metadata.annotations);
  d.write(0, `\nType:\t${type ?? ""}\n`);
  d.write(0, "\nData\n====\n");
  for (const key of Object.keys(data ?? {}).sort()) {
    const bytes = base64Bytes(data[key]);
    d.row(
      0,
      key,
      key === "token" && type === "kubernetes.io/service-account-token" ? bytes.map((b) => String.fromCharCode(b)).join("") : `${bytes.length} bytes`,
    );
  }
}

export function describeServiceAccount(d: Description, object: KubeObject): void {
  d.head(object);
  d.labels("Labels", object.metadata.labels);
  d.annotations("Annotations", object.metadata.annotations);
  const names = (((object as unknown as Loose).imagePullSecrets ?? []) as readonly { name: string }[]).map((s) => s.name);
  if (names.length === 0) d.write(0, "Image pull secrets:\t<none>\n");
  names.forEach((name, i) => d.write(0, `${i === 0 ? "Image pull secrets:" : "                   "}\t${name}\n`));
  d.events(object);
}

export function describeNamespace(d: Description, object: KubeObject): void {
  const { status } = object as unknown as Loose;
  d.row(0, "Name", object.metadata.name);
  d.labels("Labels", object.metadata.labels);
  d.annotations("Annotations", object.metadata.annotations);
  d.row(0, "Status", status?.phase ?? "");
  const conditions = (status?.conditions ?? []) as readonly Loose[];
  if (conditions.length > 0) {
    d.write(0, "Conditions:\n");
    d.write(1, "Type\tStatus\tLastTransitionTime\tReason\tMessage\n");
    d.write(1, "----\t------\t------------------\t------\t-------\n");
    for (const c of conditions) d.write(1, `${c.type}\t${c.status}\t${dateOf(c.lastTransitionTime)}\t${c.reason ?? ""}\t${c.message ?? ""}\n`);
  }
  const quotas = d.list("resourcequotas", object.metadata.name) as unknown as readonly Loose[];
  d.write(0, "\n");
  if (quotas.length === 0) d.write(0, "No resource quota.\n");
  else {
    d.write(0, "Resource Quotas\n");
    for (const q of quotas) {
      d.row(1, "Name", q.metadata.name);
      quotaTable(d, q, 1);
    }
  }
  d.write(0, "\n");
  d.write(0, "No LimitRange resource.\n");
}

function quotaTable(d: Description, q: Loose, level: number): void {
  d.write(level, "Resource\tUsed\tHard\n");
  d.write(level, "--------\t----\t----\n".replaceAll("----\t----\n", "---\t---\n"));
  for (const name of Object.keys(q.status?.hard ?? {}).sort()) d.write(level, `${name}\t${q.status.used?.[name] ?? "0"}\t${q.status.hard[name]}\n`);
}

export function describeQuota(d: Description, object: KubeObject): void {
  d.head(object);
  d.write(0, "Resource\tUsed\tHard\n");
  d.write(0, "--------\t----\t----\n");
  const q = object as unknown as Loose;
  for (const name of Object.keys(q.status?.hard ?? {}).sort()) d.write(0, `${name}\t${q.status.used?.[name] ?? "0"}\t${q.status.hard[name]}\n`);
}
