import { describe, expect, it } from "vitest";
import { Failure } from "../../src/kubectl/failure";
import { parseTemplate, renderTemplate } from "../../src/kubectl/go-template/template";

const object = {
  kind: "Service",
  metadata: { name: "web", labels: { a: "1", b: "2" } },
  spec: { ports: [{ port: 80 }, { port: 443 }], replicas: 1500000, on: true, none: null },
};

const run = (text: string, missing = true): string => {
  try {
    const r = renderTemplate(parseTemplate(text), object, missing);
    return r.error === undefined ? r.text : `${r.text}! ${r.error}`;
  } catch (e) {
    if (e instanceof Failure) return `! ${e.message}`;
    throw e;
  }
};

describe("go-template", () => {
  it.each([
    ["{{.kind}}/{{.metadata.name}}", "Service/web"],
    ["{{range .spec.ports}}{{.port}} {{end}}", "80 443 "],
    ["{{range $i, $p := .spec.ports}}{{if $i}},{{end}}{{$p.port}}{{end}}", "80,443"],
    ["{{range $k, $v := .metadata.labels}}{{$k}}={{$v}};{{end}}", "a=1;b=2;"],
    ["{{range .nope}}x{{else}}none{{end}}", "none"],
    ["{{with .metadata}}{{.name}} {{$.kind}}{{end}}", "web Service"],
    ['{{if eq .kind "Pod"}}p{{else if eq .kind "Service"}}s{{else}}?{{end}}', "s"],
    ["{{len .spec.ports}} {{index .spec.ports 1}} {{(index .spec.ports 0).port}}", "2 map[port:443] 80"],
    ["{{.nope}} {{.spec.none}} {{.nope.deeper}}", "<no value> <no value> <no value>"],
    ["{{.spec.replicas}} {{.spec.on}} {{.metadata.labels}}", "1.5e+06 true map[a:1 b:2]"],
    ['{{printf "%s-%v|%5s|%-4s|%q" .kind 1 "ab" "c" "d"}}', 'Service-1|   ab|c   |"d"'],
    ['a {{- " b " -}} c', "a b c"],
    ["{{/* note */}}x", "x"],
    ['{{.kind | printf "%s!" | len}}', "8"],
    ['{{and .kind .spec.on}} {{or .nope "d"}} {{not .nope}}', "true d true"],
    ['{{define "t"}}<{{.}}>{{end}}{{template "t" .kind}}', "<Service>"],
    ["{{range .spec.ports}}{{.port}}{{break}}{{end}}", "80"],
    ['{{"c2VjcmV0" | base64decode}}', "secret"],
    ["{{.spec", "! template: output:1: unclosed action"],
    ["{{foo .kind}}", '! template: output:1: function "foo" not defined'],
    ["{{if .kind}}", "! template: output:1: unexpected EOF"],
    ["{{end}}", "! template: output:1: unexpected {{end}}"],
    ["{{.kind.x}}", '! template: output:1:7: executing "output" at <.kind.x>: can\'t evaluate field x in type interface {}'],
  ])("%s", (text, result) => {
    expect(run(text)).toBe(result);
  });

  it("fails on a missing key when told so", () => {
    expect(run("{{.nope}}", false)).toBe('! template: output:1:2: executing "output" at <.nope>: map has no entry for key "nope"');
  });
});
