import { describe, expect, it } from "vitest";
import { Failure } from "../../src/kubectl/failure";
import { renderJsonPath } from "../../src/kubectl/jsonpath/evaluate";
import { parseJsonPath, relaxedJsonPath } from "../../src/kubectl/jsonpath/parse";

const pod = {
  kind: "Pod",
  metadata: { name: "web", labels: { "app.kubernetes.io/name": "web", tier: "front" } },
  spec: {
    containers: [
      { name: "a", ports: [{ port: 80 }, { port: 81 }] },
      { name: "b", image: "x" },
      { name: "c", ports: [] },
    ],
  },
};

const run = (path: string): string => {
  try {
    return renderJsonPath(parseJsonPath(path), pod, true);
  } catch (e) {
    if (e instanceof Failure) return `! ${e.message}`;
    throw e;
  }
};

describe("jsonpath", () => {
  it.each([
    ["{.metadata.name}", "web"],
    ["plain {.kind} text", "plain Pod text"],
    ["{.metadata.labels}", '{"app.kubernetes.io/name":"web","tier":"front"}'],
    ["{.metadata.labels.app\\.kubernetes\\.io/name}", "web"],
    ["{.metadata.labels['tier']}", "front"],
    ["{.spec.containers[*].name}", "a b c"],
    ["{.spec.containers[0].name}{.spec.containers[-1].name}", "ac"],
    ["{.spec.containers[0:2].name}", "a b"],
    ["{.spec.containers[::2].name}", "a c"],
    ["{.spec.containers[?(@.name=='b')].image}", "x"],
    ["{.spec.containers[?(@.ports)].name}", "a c"],
    ['{.spec.containers[?(@.name!="b")].name}', "a c"],
    ["{.spec.containers[0].ports[?(@.port>80)].port}", "81"],
    ['{range .spec.containers[*]}{.name}={.image}{"\\n"}{end}', "a=\nb=x\nc=\n"],
    ["{range .spec.containers[*]}{range .ports[*]}{.port},{end}{.name};{end}", "80,81,a;b;c;"],
    ["{.spec..port}", "80 81"],
    ["{.metadata.name} {.nope}|", "web |"],
    ["{.spec.containers[0]['name','ports']}", 'a [{"port":80},{"port":81}]'],
    ["{.items[0", "! unterminated array"],
    ["{.spec.containers[x]}", "! invalid array index x"],
    ["{.spec.containers[7].name}", "! array index out of bounds: index 7, length 3"],
    ["{.metadata.name", "! unclosed action"],
    ["{end}", "! not in range, nothing to end"],
    ["{foo}", "! unrecognized identifier foo"],
    ["{.kind[0]}", "! string is not array or slice"],
    ["{.spec.containers[?(@.name==1)]}", "! incompatible types for comparison"],
  ])("%s", (path, result) => {
    expect(run(path)).toBe(result);
  });

  it.each([
    ["metadata.name", "{.metadata.name}"],
    [".metadata.name", "{.metadata.name}"],
    ["{metadata.name}", "{.metadata.name}"],
    ["{.metadata.name}", "{.metadata.name}"],
  ])("relaxed %s", (given, path) => {
    expect(relaxedJsonPath(given)).toBe(path);
  });
});
