// describe configmap, secret, serviceaccount, namespace
import { fromBase64 } from "../../base/base64";
import { text } from "../../base/bytes";
import type { KubeObject } from "../../api/types";
import type { Description, Loose } from "./description";
import { dateOf } from "./description";
import { limitsOf, quotasOf } from "./quota";

export function describeConfigMap(d: Description, object: KubeObject): void {
  const { data, binaryData } = object as unknown as Loose;
  d.head(object);
  d.labels("Labels", object.metadata.labels);
  d.annotations("Annotations", object.metadata.annotations);
  d.write(0, "\nData\n====\n");
  for (const key of Object.keys(data ?? {}).sort()) d.write(0, `${key}:\n----\n${data[key]}\n\n`);
  d.write(0, "\nBinaryData\n====\n");
  for (const key of Object.keys(binaryData ?? {}).sort()) d.write(0, `${key}: ${fromBase64(binaryData[key]).bytes.length} bytes\n`);
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
    const { bytes } = fromBase64(data[key]);
    d.row(0, key, key === "token" && type === "kubernetes.io/service-account-token" ? text(bytes) : `${bytes.length} bytes`);
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
  d.write(0, "\n");
  quotasOf(d, object.metadata.name);
  d.write(0, "\n");
  limitsOf(d, object.metadata.name);
}
