// Reads YAML and JSON as kubectl does (sigs.k8s.io/yaml over go-yaml v2: YAML 1.1 truth values, 0777 as octal, the last of
// doubled keys) and says what is wrong in go-yaml's words. Departs: an error's line is found by another parser, so that in
// text that is wrong in two places another one may be named.
import { fromBase64 } from "../../base/base64";
import { text } from "../../base/bytes";
import { isAlias, LineCounter, parseDocument, visit } from "yaml";
import type { Tags, YAMLError } from "yaml";
import { Failure } from "../failure";
import { jsonProblemAt } from "../../base/json-problem";
import { NOT_SIMPLE, parseSimple } from "./simple-yaml";

const octal = {
  identify: (): boolean => false,
  default: true,
  tag: "tag:yaml.org,2002:int",
  test: /^[-+]?0o[0-7]+$/,
  resolve: (s: string): number => parseInt(s.replace("0o", ""), 8),
} as const;
const binary = {
  identify: (): boolean => false,
  tag: "tag:yaml.org,2002:binary",
  resolve: (s: string): string => text(fromBase64(s.replace(/\s/g, "")).bytes),
} as const;

/** Signs and underscores without a digit, which the library takes for numbers. */
const noNumber = {
  identify: (): boolean => false,
  default: true,
  tag: "tag:yaml.org,2002:str",
  test: /^[-+]?[._]+$|^[-+]?[._]*[eE][-+]?[0-9_]*$|^[-+]?0[xXbB]_*$|^[-+]?_[0-9_.]*$/,
  resolve: (s: string): string => s,
} as const;

/** Truth values of YAML 1.1 alone, which later parsers take for text. */
const oldTruth = {
  identify: (): boolean => false,
  default: true,
  tag: "tag:yaml.org,2002:str",
  test: /^(?:[yYnN]|yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF)$/,
  resolve: (s: string): string => s,
} as const;
/** A date alone is the time at which it begins. */
const date = {
  identify: (): boolean => false,
  default: true,
  tag: "tag:yaml.org,2002:str",
  test: /^\d{4}-\d{2}-\d{2}$/,
  resolve: (s: string): string => `${s}T00:00:00Z`,
} as const;
const modernTags = (tags: Tags): Tags => [...([oldTruth, date] as unknown as Exclude<Tags[number], string>[]), ...customTags(tags)];

const customTags = (tags: Tags): Tags => [
  noNumber as unknown as Exclude<Tags[number], string>,
  ...tags.filter((t) => typeof t === "string" || !(t.tag.endsWith(":timestamp") || t.tag.endsWith(":binary") || ("format" in t && t.format === "TIME"))),
  octal as unknown as Exclude<Tags[number], string>,
  binary as unknown as Exclude<Tags[number], string>,
];

/** The value of one YAML document; throws Failure("yaml: line 3: …"). Undefined for an empty one. */
export function parseYaml(text: string): unknown {
  const json = parseJson(text);
  if (json !== undefined) return json;
  const simple = parseSimple(text);
  return simple === NOT_SIMPLE ? parseFully(text) : simple;
}

/** An object in JSON that means the same in YAML; undefined otherwise. Left to YAML: what is not plain ASCII, escapes of half characters, keys too long for it. */
function parseJson(text: string): unknown {
  if (!/^\s*\{/.test(text) || /"<<"|[^\x20-\x7e\n]|\\u|"[^"]{1000}/.test(text)) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** As parseYaml, without the short ways. `modern`: as go-yaml v3 reads into no type, where "on" is text. */
export function parseFully(text: string, modern = false): unknown {
  const lineCounter = new LineCounter();
  const doc = parseDocument(text, {
    version: "1.1",
    uniqueKeys: false,
    customTags: modern ? modernTags : customTags,
    lineCounter,
    prettyErrors: false,
    logLevel: "silent",
    strict: true,
    stringKeys: false,
  });
  const error = doc.errors[0];
  if (error !== undefined) throw new Failure(`yaml: ${goYamlProblem(error, text, lineCounter)}`);
  if (text.includes("*")) {
    let unknownAlias: string | undefined;
    visit(doc, {
      Alias: (_, node) => {
        if (unknownAlias === undefined && isAlias(node) && node.resolve(doc) === undefined) unknownAlias = node.source;
      },
    });
    if (unknownAlias !== undefined) throw new Failure(`yaml: unknown anchor '${unknownAlias}' referenced`);
  }
  return doc.toJS({ maxAliasCount: 10_000 }) as unknown;
}

/** go-yaml's words for what another parser found; scanner errors count lines from 1, parser errors from 0. */
function goYamlProblem(error: YAMLError, text: string, lines: LineCounter): string {
  const line = lines.linePos(error.pos[0]).line;
  const at = (n: number, problem: string): string => (n > 0 ? `line ${n}: ${problem}` : problem);
  // what the scanner finds on the first line has no number
  const scanned = (n: number, problem: string): string => at(n > 1 ? n : 0, problem);
  const lineText = text.split("\n")[line - 1] ?? "";
  const colon = /:(?=[ \n]|$)/.exec(text.slice(error.pos[0]));
  const colonLine = colon === null ? line : lines.linePos(error.pos[0] + colon.index).line;
  const blockProblem = (): string => {
    if (lineText.trimStart().startsWith("- ")) return at(line - 1, "did not find expected key");
    const indent = lineText.length - lineText.trimStart().length;
    const above = text
      .split("\n")
      .slice(0, line - 1)
      .findLast((l) => l.trim() !== "" && l.length - l.trimStart().length <= indent);
    return at(line - 1, above?.trimStart().startsWith("- ") === true ? "did not find expected '-' indicator" : "did not find expected key");
  };
  switch (error.code) {
    case "TAB_AS_INDENT":
      return scanned(line, "found character that cannot start any token");
    case "BLOCK_AS_IMPLICIT_KEY":
    case "BAD_INDENT":
      if (error.message.includes("collection") && !error.message.includes("mappings")) {
        if (/must end with|must be/.test(error.message) && /flow/i.test(error.message)) return at(Math.max(1, line - 1), flowProblem(error.message, text));
        return blockProblem();
      }
      if (error.message.includes("All mapping items") || /sequence items/.test(error.message)) return blockProblem();
      return scanned(colonLine, "mapping values are not allowed in this context");
    case "BLOCK_IN_FLOW":
    case "MISSING_CHAR":
      if (/closing ["']quote/.test(error.message)) return at(text.split("\n").length, "found unexpected end of stream");
      if (/flow (map|mapping|sequence|collection)/i.test(error.message) || /end with an? [\]}]/.test(error.message))
        return at(Math.max(1, line - 1), flowProblem(error.message, text));
      if (lineText.startsWith("- ")) return blockProblem();
      if (/expected.*(:|mapping)/.test(error.message)) return at(line + 1, "could not find expected ':'");
      return scanned(line, "mapping values are not allowed in this context");
    case "MULTILINE_IMPLICIT_KEY":
      if (lineText.startsWith("- ")) return blockProblem();
      return at(line + 1, "could not find expected ':'");
    case "KEY_OVER_1024_CHARS":
      return at(line + 1, "could not find expected ':'");
    case "BAD_SCALAR_START":
      return scanned(line, "found character that cannot start any token");
    case "BAD_DQ_ESCAPE":
      return scanned(line, "found unknown escape character");
    case "BAD_ALIAS":
      return scanned(line, "did not find expected alphabetic or numeric character");
    case "UNEXPECTED_TOKEN":
      return blockProblem();
    default:
      return at(line, "did not find expected <document start>");
  }
}

function flowProblem(message: string, text: string): string {
  if (/[[{,]\s*$/.test(text)) return "did not find expected node content";
  return /sequence|\]/.test(message) ? "did not find expected ',' or ']'" : "did not find expected ',' or '}'";
}

/** The documents of a stream, as Kubernetes splits it: at lines that begin with "---". */
export function splitDocuments(text: string): string[] {
  const out: string[] = [];
  let current: string[] = [];
  for (const line of text.split("\n")) {
    if (line.startsWith("---") && line.trimEnd() === "---") {
      out.push(current.join("\n"));
      current = [];
    } else current.push(line);
  }
  out.push(current.join("\n"));
  return out;
}

/** All values of a stream of JSON values or YAML documents; empty ones and nulls are left out. The error, if any, comes last. */
/** The documents of a stream as kustomize reads them. */
export function readManifests(text: string): { readonly values: unknown[]; readonly error?: Failure } {
  const values: unknown[] = [];
  try {
    for (const doc of splitDocuments(text.replace(/^\s*\n/, ""))) {
      const value = parseFully(doc, true);
      if (value !== undefined && value !== null) values.push(value);
    }
  } catch (e) {
    if (!(e instanceof Failure)) throw e;
    return { values, error: e };
  }
  return { values };
}

export function readStream(text: string): { readonly values: unknown[]; readonly error?: Failure } {
  const values: unknown[] = [];
  let rest = text;
  // a stream that begins as JSON is read as JSON while it is JSON
  while (/^\s*\{/.test(rest)) {
    const end = endOfJson(rest);
    if (end < 0) break;
    try {
      values.push(JSON.parse(rest.slice(0, end)));
    } catch {
      break;
    }
    rest = rest.slice(end);
  }
  if (values.length > 0 && rest.trim() === "") return { values };
  for (const doc of splitDocuments(rest.replace(/^\s*\n/, ""))) {
    try {
      const value = parseYaml(doc);
      if (value !== undefined && value !== null) values.push(value);
    } catch (e) {
      if (!(e instanceof Failure)) throw e;
      if (values.length === 0 && /^\s*\{/.test(text)) {
        const { problem, offset } = jsonProblemAt(text);
        return { values, error: new Failure(problem === "unexpected end of JSON input" ? "unexpected EOF" : `json: offset ${offset}: ${problem}`) };
      }
      return { values, error: new Failure(`error converting YAML to JSON: ${e.message}`) };
    }
  }
  return { values };
}

/** Where the first JSON value of a text ends; -1 if it does not. */
function endOfJson(text: string): number {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const ch = text[i];
    if (inString) {
      if (ch === "\\") i++;
      else if (ch === '"') inString = false;
    } else if (ch === '"') inString = true;
    else if (ch === "{" || ch === "[") depth++;
    else if ((ch === "}" || ch === "]") && --depth === 0) return i + 1;
  }
  return -1;
}
