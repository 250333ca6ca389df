import { expect, test } from "vitest";
import type { Status } from "../../src/api/types";
import { APPLY, lab, MERGE, START } from "./server";

const WEB = "/api/v1/namespaces/default/services/web";
const web = (labels: object, targetPort: number): object => ({
  apiVersion: "v1",
  kind: "Service",
  metadata: { name: "web", labels },
  spec: { selector: { app: "web" }, ports: [{ name: "http", port: 80, targetPort }] },
});
const fields = (r: { body: unknown }): unknown =>
  (r.body as { metadata: { managedFields: { manager: string; operation: string; fieldsV1: unknown }[] } }).metadata.managedFields.map((m) => [
    m.manager,
    m.operation,
    m.fieldsV1,
  ]);

test("what another manager set to something else is a conflict", () => {
  const { ask } = lab();
  ask("POST", "/api/v1/namespaces/default/services?fieldManager=kubectl-replace", web({ v: "1" }, 8080));
  const r = ask("PATCH", `${WEB}?fieldManager=kubectl`, web({ v: "2" }, 8081), { contentType: APPLY });
  expect(r.code).toBe(409);
  expect((r.body as Status).message).toBe(
    'Apply failed with 2 conflicts: conflicts with "kubectl-replace" using v1:\n- .metadata.labels.v\n- .spec.ports[port=80,protocol="TCP"].targetPort',
  );
  expect((r.body as Status).details?.causes?.[0]).toEqual({
    reason: "FieldManagerConflict",
    message: 'conflict with "kubectl-replace" using v1',
    field: ".metadata.labels.v",
  });
  const forced = ask("PATCH", `${WEB}?fieldManager=kubectl&force=true`, web({ v: "2" }, 8081), { contentType: APPLY });
  expect(forced.body).toMatchObject({ metadata: { labels: { v: "2" } }, spec: { ports: [{ targetPort: 8081 }] } });
});

test("an update owns what it sets, an apply what it names", () => {
  const { ask } = lab();
  const port = 'k:{"port":80,"protocol":"TCP"}';
  expect(fields(ask("POST", "/api/v1/namespaces/default/services?fieldManager=kubectl-create", web({ v: "1" }, 8080)))).toEqual([
    [
      "kubectl-create",
      "Update",
      {
        "f:metadata": { "f:labels": { ".": {}, "f:v": {} } },
        "f:spec": {
          "f:internalTrafficPolicy": {},
          "f:ports": { ".": {}, [port]: { ".": {}, "f:name": {}, "f:port": {}, "f:protocol": {}, "f:targetPort": {} } },
          "f:selector": {},
          "f:sessionAffinity": {},
          "f:type": {},
        },
      },
    ],
  ]);
  ask("PATCH", `${WEB}?fieldManager=kubectl-label`, { metadata: { labels: { x: "y" } } }, { contentType: MERGE });
  expect(
    fields(
      ask("PATCH", `${WEB}?fieldManager=mine`, { apiVersion: "v1", kind: "Service", metadata: { name: "web", labels: { z: "1" } } }, { contentType: APPLY }),
    ),
  ).toEqual([
    ["mine", "Apply", { "f:metadata": { "f:labels": { "f:z": {} } } }],
    expect.arrayContaining(["kubectl-create"]),
    ["kubectl-label", "Update", { "f:metadata": { "f:labels": { "f:x": {} } } }],
  ]);
  const without = ask(
    "PATCH",
    `${WEB}?fieldManager=mine`,
    { apiVersion: "v1", kind: "Service", metadata: { name: "web", labels: {} } },
    { contentType: APPLY },
  );
  expect(without.body).toMatchObject({ metadata: { labels: { v: "1", x: "y" } } });
  expect((without.body as { metadata: { labels: object } }).metadata.labels).not.toHaveProperty("z");
});

test("an apply that changes nothing writes nothing, later too", () => {
  const { ask, clock } = lab();
  const apply = (): unknown => ask("PATCH", `${WEB}?fieldManager=kubectl`, web({ v: "1" }, 8080), { contentType: APPLY }).body;
  const first = apply();
  clock.advanceTo(START + 60_000);
  expect(apply()).toBe(first);
});

test("kubectl takes over what its client-side apply wrote", () => {
  const { ask } = lab();
  const last = { "kubectl.kubernetes.io/last-applied-configuration": JSON.stringify(web({ v: "1" }, 8080)) };
  const body = web({ v: "1" }, 8080) as { metadata: object };
  ask("POST", "/api/v1/namespaces/default/services?fieldManager=kubectl-client-side-apply", { ...body, metadata: { ...body.metadata, annotations: last } });
  expect(ask("PATCH", `${WEB}?fieldManager=kubectl`, web({ v: "2" }, 8080), { contentType: APPLY }).code).toBe(200);
  expect(ask("PATCH", `${WEB}?fieldManager=other`, web({ v: "3" }, 8080), { contentType: APPLY }).code).toBe(409);
});

test("an applied configuration holds nothing that the schema does not", () => {
  const { ask } = lab();
  const r = ask(
    "PATCH",
    `${WEB}?fieldManager=kubectl`,
    { apiVersion: "v1", kind: "Service", metadata: { name: "web" }, spec: { prots: [] } },
    { contentType: APPLY },
  );
  expect([r.code, (r.body as Status).message]).toEqual([
    500,
    "failed to create typed patch object (default/web; /v1, Kind=Service): .spec.prots: field not declared in schema",
  ]);
});
