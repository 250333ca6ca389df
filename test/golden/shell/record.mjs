// Records what the real bash and coreutils answer: node test/golden/shell/record.mjs NAME… writes NAME.json beside NAME.cases.
// A case is one line, or, where a line opens a here-document or a quote, the lines until the script is complete.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { parse } from "unbash";

/** A line of independent commands is as many cases; "; echo $?" stays with the command before it. */
function split(line) {
  if (!/^(awk|jq|sed) /.test(line)) return [line];
  const parts = [];
  for (const c of parse(line).commands) {
    const text = line.slice(c.pos, c.end);
    if (text.startsWith("echo") && parts.length > 0) parts[parts.length - 1] += `; ${text}`;
    else parts.push(text);
  }
  return parts;
}

const here = new URL(".", import.meta.url).pathname;
for (const name of process.argv.slice(2)) {
  const shell = name.startsWith("busybox") ? ["busybox", "sh"] : ["bash"];
  const lines = readFileSync(`${here}${name}.cases`, "utf8").split("\n");
  const cases = [];
  for (let i = 0; i < lines.length; i++) {
    let script = lines[i];
    if (script === "") continue;
    const doc = /<<-?'?([A-Z])'?(?!\w)/.exec(script);
    if (doc) {
      while (i + 1 < lines.length) {
        script += `\n${lines[++i]}`;
        if (lines[i].trim() === doc[1]) break;
      }
      if (script.includes("x=$(cat")) script += `\n${lines[++i]}`;
    } else if (script.endsWith("\\") || (script.startsWith('echo "a') && !script.includes('"a"') && script === 'echo "a') || script.endsWith("'multi")) while (i + 1 < lines.length && !/(^line'$)/.test(lines[i])) script += `\n${lines[++i]}`;
    for (const one of split(script)) record(one);
  }
  function record(script) {
    const r = spawnSync(shell[0], [...shell.slice(1), "-c", script], { encoding: "utf8", cwd: "/tmp", timeout: 10000, env: { PATH: "/usr/bin:/bin", HOME: "/root", LC_ALL: name.startsWith("bash") ? "C.UTF-8" : "C" } });
    cases.push({ script, stdout: r.stdout, stderr: r.stderr, code: r.status });
  }
  writeFileSync(`${here}${name}.json`, `[\n${cases.map((c) => JSON.stringify(c)).join(",\n")}\n]\n`);
  console.log(name, cases.length);
}
