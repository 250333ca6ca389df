import { expect, test } from "vitest";
import { documentsIn, problemsIn } from "../../src/ui/editor/problems";

const file = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 3
---
apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selectr:
    app: web
  ports:
  - port: 80
    nodePort: 80
  - port: 81
`;

test.each<[string, string, (number | undefined)[]]>([
  [
    "a field path",
    'The Service "web" is invalid: spec.ports[0].nodePort: Invalid value: 80: provided port is not in the valid range. The range of valid ports is 30000-32767',
    [17],
  ],
  ["several causes", 'The Service "web" is invalid: \n* spec.ports[0].name: Required value\n* spec.ports[1].name: Required value\n', [16, 18]],
  [
    "an unknown field",
    'Error from server (BadRequest): error when creating "web.yaml": Service in version "v1" cannot be handled as a Service: strict decoding error: unknown field "spec.selectr"',
    [13],
  ],
  ["a line of YAML", "error: error parsing web.yaml: error converting YAML to JSON: yaml: line 4: mapping values are not allowed in this context", [4]],
  ["a warning is none", "Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice", []],
  ["no place", "error: no objects passed to apply", [undefined]],
])("%s", (_, stderr, lines) => expect(problemsIn(stderr, "web.yaml", file).map((p) => p.line)).toEqual(lines));

test("a line of YAML in a later document, which kubectl counts from that document's beginning", () => {
  const broken = file.replace("    nodePort: 80\n", "    nodePort: 80\n      prots: 3\n");
  const said = "error: error parsing web.yaml: error converting YAML to JSON: yaml: line 11: mapping values are not allowed in this context";
  expect(problemsIn(said, "web.yaml", broken).map((p) => p.line)).toEqual([18]);
});

test("names what a file's documents are called", () =>
  expect(documentsIn(file)).toEqual([
    { apiVersion: "apps/v1", kind: "Deployment", name: "web", namespace: "default" },
    { apiVersion: "v1", kind: "Service", name: "web", namespace: "default" },
  ]));

test("a file that is no YAML, or empty, has no documents", () => {
  expect(documentsIn("")).toEqual([]);
  expect(documentsIn("{[")).toEqual([]);
  expect(problemsIn("error: x", "a.yaml", "").map((p) => p.line)).toEqual([undefined]);
});
