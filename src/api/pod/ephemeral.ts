// Ephemeral containers: what may be put into a Pod that runs, and that it cannot be changed or taken out again.
import { duplicate, forbiddenField, notFoundValue, type FieldError } from "../errors";
import type { Container, Pod } from "../kinds";
import { equal } from "../schema/finish";
import { validateContainer } from "./containers";

/** A container that is only looked through has none of what keeps a service up. */
const REFUSED = ["ports", "resources", "livenessProbe", "readinessProbe", "startupProbe", "lifecycle", "restartPolicy", "resizePolicy"] as const;

function given(value: unknown): boolean {
  return (
    value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0) && !(typeof value === "object" && Object.keys(value).length === 0)
  );
}

export function validateEphemeralUpdate(o: Pod, old: Pod): FieldError[] {
  const at = "spec.ephemeralContainers";
  const errors: FieldError[] = [];
  const others = new Set([...(o.spec.containers ?? []), ...(o.spec.initContainers ?? [])].map((c) => c.name));
  const names = new Set(others);
  const volumes = new Map((o.spec.volumes ?? []).map((v) => [v.name, v]));
  const all = o.spec.ephemeralContainers ?? [];
  all.forEach((c, i) => {
    const here = `${at}[${i}]`;
    errors.push(...validateContainer(c as Container, volumes, here, o.spec.hostUsers !== false));
    if (names.has(c.name)) errors.push(duplicate(`${here}.name`, c.name));
    names.add(c.name);
    if (c.targetContainerName && !others.has(c.targetContainerName)) errors.push(notFoundValue(`${here}.targetContainerName`, c.targetContainerName));
    for (const f of REFUSED) if (given(c[f])) errors.push(forbiddenField(`${here}.${f}`, "cannot be set for an Ephemeral Container"));
    c.volumeMounts?.forEach((m, j) => {
      for (const f of ["subPath", "subPathExpr"] as const)
        if (m[f]) errors.push(forbiddenField(`${here}.volumeMounts[${j}].${f}`, "cannot be set for an Ephemeral Container"));
    });
  });
  for (const was of old.spec.ephemeralContainers ?? []) {
    const now = all.find((c) => c.name === was.name);
    if (now === undefined) errors.push(forbiddenField(at, `existing ephemeral containers ${JSON.stringify(was.name)} may not be removed\n`));
    else if (!equal(now, was)) errors.push(forbiddenField(at, `existing ephemeral containers ${JSON.stringify(was.name)} may not be changed\n`));
  }
  return errors;
}
