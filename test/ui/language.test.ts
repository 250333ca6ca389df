// The interface's texts and their Chinese hold together: what is said has its Chinese, and no component shows a text that
// is in no list.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "svelte/compiler";
import { expect, test } from "vitest";
import { zh } from "../../src/ui/zh";

type Node = { readonly type: string; readonly [key: string]: unknown };

/** What speaks: the first argument (of `many` the second and third) is a text of the page. */
const speakers: Readonly<Record<string, readonly number[]>> = { t: [0], say: [0], said: [0], many: [1, 2], LinkError: [0] };
/** A line for the terminal is the same in every language. */
const line = /^\s*(kubectl|curl) /;
/** Attributes that somebody reads or hears. */
const read = new Set(["aria-label", "title", "placeholder", "alt"]);
/** Properties by which lists carry texts of the page. */
const carried = new Set(["label", "about", "does", "unit", "title", "name"]);
const within = new Set(["code", "kbd", "pre", "style", "script"]);

/** The same in every language: names of things, of tools and of the two languages themselves, units and signs. */
const names =
  /^(Services Lab|\(Ctrl\+Enter\)|simulated Kubernetes v1\.36\.3|v1\.36\.3|kube-system|default|kube-proxy|CoreDNS|keep-alive|TCP|UDP|ping|curl|Pods?|IPVS|KiB|English|F1|Ctrl|Tab|seed|ms|s|x|n|docker exec -it|kubectl exec -it|name\.yaml|network kind · 172\.18\.0\.0\/16|Services|EndpointSlices|Deployments|StatefulSets|ReplicaSets|Nodes|Namespaces|ConfigMaps|Events|userspace|iptables|ipvs|nftables|NotReady|YAML)$/;

const isNode = (x: unknown): x is Node => typeof x === "object" && x !== null && typeof (x as Node).type === "string";

function children(node: Node): readonly Node[] {
  return Object.entries(node)
    .filter(([key]) => key !== "metadata" && key !== "loc" && key !== "typeAnnotation" && key !== "typeArguments")
    .flatMap(([, value]) => (Array.isArray(value) ? value : [value]))
    .filter(isNode);
}

/** The texts that an expression may be: literals, also behind a condition. */
function literals(node: unknown): readonly string[] {
  if (!isNode(node)) return [];
  if (node.type === "Literal") return typeof node["value"] === "string" ? [node["value"]] : [];
  if (node.type === "TemplateLiteral") return (node["quasis"] as { value: { cooked: string } }[]).map((q) => q.value.cooked);
  if (node.type === "ConditionalExpression" || node.type === "LogicalExpression")
    return [node["consequent"], node["alternate"], node["left"], node["right"]].flatMap(literals);
  if (node.type === "BinaryExpression" && node["operator"] === "+") return [node["left"], node["right"]].flatMap(literals);
  if (node.type === "TSAsExpression") return literals(node["expression"]);
  return [];
}

const callee = (node: Node): string =>
  (node.type === "CallExpression" || node.type === "NewExpression") && isNode(node["callee"]) ? String(node["callee"]["name"] ?? "") : "";

/** What is said as it stands. */
function said(node: Node): readonly string[] {
  const own = (speakers[callee(node)] ?? []).flatMap((i) => literals((node["arguments"] as unknown[])[i]));
  return [...own, ...children(node).flatMap(said)];
}

const words = (text: string): boolean => /[A-Za-z]{2}|^[A-Za-z]$/.test(text.replace(/&\w+;/g, "")) && !names.test(text.trim()) && !line.test(text);

/** Texts of the markup that are in no list: bare text, attributes, literals that are shown. */
function bare(node: Node, inside = false): readonly string[] {
  if (node.type === "Text") return inside ? [] : [String(node["data"])].filter(words);
  if (node.type === "ExpressionTag") return inside ? [] : literals(node["expression"]).filter(words);
  if (node.type === "StyleDirective") return [];
  if (node.type === "Attribute") {
    if (!read.has(String(node["name"]))) return [];
    const value = node["value"];
    return (Array.isArray(value) ? value : [value]).filter(isNode).flatMap((v) => bare(v));
  }
  const hidden = inside || within.has(String(node["name"]));
  return children(node).flatMap((c) => bare(c, hidden));
}

/** Texts that lists carry. */
function listed(node: Node): readonly string[] {
  const key = node.type === "Property" && isNode(node["key"]) ? String(node["key"]["name"] ?? "") : "";
  return [...(carried.has(key) ? literals(node["value"]).filter((text) => /^[A-Z]|\s/.test(text) && words(text)) : []), ...children(node).flatMap(listed)];
}

function files(folder: string, endings: RegExp): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((f) => endings.test(f))
    .map((f) => join(folder, f));
}
const components = files("src/ui", /\.svelte$/);
const code = [...files("src/ui", /\.ts$/), ...files("src/session", /\.ts$/), ...files("src/share", /\.ts$/)].filter((f) => !/\/zh(\/|\.ts)/.test(f));
const textOf = (file: string): string => readFileSync(file, "utf8");
const trees = new Map<string, Node>([
  ...components.map((f) => [f, parse(textOf(f), { modern: true }) as unknown as Node] as const),
  ...code.map((f) => [f, parse(`<script lang="ts">${textOf(f)}</script>`, { modern: true }) as unknown as Node] as const),
]);

const values = (text: string): string[] => [...new Set([...text.matchAll(/\{\w+\}/g)].map((m) => m[0]))].sort();
/** A text that is nothing but values needs no Chinese. */
const isText = (text: string): boolean => words(text.replace(/\{\w+\}/g, ""));

test("every text that is said has its Chinese", () => {
  const missing = [...trees].flatMap(([file, tree]) =>
    said(tree)
      .filter((text) => isText(text) && zh[text] === undefined)
      .map((text) => `${file}: ${text}`),
  );
  expect([...new Set(missing)]).toEqual([]);
});

test("every text that a list of the page carries has its Chinese", () => {
  const missing = [...trees]
    .filter(([file]) => file.startsWith("src/ui/"))
    .flatMap(([file, tree]) =>
      listed(tree)
        .filter((text) => zh[text] === undefined)
        .map((text) => `${file}: ${text}`),
    );
  expect(missing).toEqual([]);
});

test("no component shows a text that is in no list", () => {
  const found = components.flatMap((file) => bare((trees.get(file) as unknown as { fragment: Node }).fragment).map((text) => `${file}: ${text.trim()}`));
  expect(found).toEqual([]);
});

test("no Chinese is left over, and each takes the values that the English takes", () => {
  const all = [...trees.keys(), "src/net/trace.ts", "src/net/strerror.ts"].map(textOf).join("\n");
  const quoted = (text: string): string => JSON.stringify(text).slice(1, -1);
  expect(Object.keys(zh).filter((text) => !all.includes(text) && !all.includes(quoted(text)))).toEqual([]);
  for (const [english, chinese] of Object.entries(zh)) expect(values(chinese), english).toEqual(values(english));
});
