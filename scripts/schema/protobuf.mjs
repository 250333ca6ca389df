// Writes test/real/protobuf-fields.json: the field numbers of Kubernetes' protobuf messages, from generated.proto.
//
//   node scripts/schema/protobuf.mjs API_DIR APIMACHINERY_DIR
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [apiDir, machineryDir] = process.argv.slice(2);
const structure = readFileSync(new URL("../../src/api/schema/structure.ts", import.meta.url), "utf8")
  .replace(/\\n\\\n/g, "\n")
  .replace(/^[\s\S]*?'/, "");
const structs = new Map(structure.split("\n\n").map((p) => [p.split("\n")[0], new Set([...p.matchAll(/^(\w+)\?* /gm)].map((m) => m[1]))]));
const packages = [...new Set([...structs.keys()].filter((n) => /^[a-z]+\.v\d+\./.test(n)).map((n) => n.split(".").slice(0, 2).join("/")))];

// A field that the JSON form does not have is an embedded struct: it is named by its own message, which is kept too.
const table = {};
for (const p of packages) {
  const file = p === "meta/v1" ? join(machineryDir, "pkg/apis/meta/v1/generated.proto") : join(apiDir, p, "generated.proto");
  if (!existsSync(file)) continue;
  const scope = p.replace("/", ".");
  const messages = new Map([...readFileSync(file, "utf8").matchAll(/^message (\w+) \{\n([\s\S]*?)^\}/gm)].map(([, name, body]) => [`${scope}.${name}`, body]));
  const write = (name, fields) => {
    table[name] = {};
    for (const [, type, field, number] of messages.get(name).matchAll(/^ {2}(?:optional |repeated )?(.*?) (\w+) = (\d+);/gm)) {
      const embedded = fields !== undefined && !fields.has(field) && messages.has(`${scope}.${type}`) && field !== "metadata";
      table[name][number] = embedded ? `${scope}.${type}` : field;
      if (embedded) write(`${scope}.${type}`, undefined);
    }
  };
  for (const name of messages.keys()) if (structs.has(name)) write(name, structs.get(name));
}
writeFileSync(
  new URL("../../test/real/protobuf-fields.json", import.meta.url),
  `{\n${Object.keys(table)
    .sort()
    .map((n) => `${JSON.stringify(n)}: ${JSON.stringify(table[n])}`)
    .join(",\n")}\n}\n`,
);
