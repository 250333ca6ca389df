// What the real bash 5.2, GNU coreutils, sed, mawk, jq 1.6 and BusyBox 1.35 answered to the scripts of test/golden/shell/*.cases.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lab } from "./lab";

type Case = { readonly script: string; readonly stdout: string; readonly stderr: string; readonly code: number };
const cases = (name: string): readonly Case[] => JSON.parse(readFileSync(new URL(`../golden/shell/${name}.json`, import.meta.url), "utf8")) as Case[];

describe.each(["bash", "bash-more", "coreutils", "coreutils-more"])("%s", (name) => {
  it.each(cases(name).map((c) => [c.script, c] as const))("%s", (_, c) => {
    const { stdout, stderr, code } = lab().script(c.script);
    expect({ stdout, stderr, code }).toEqual({ stdout: c.stdout, stderr: c.stderr, code: c.code });
  });
});

describe("busybox", () => {
  it.each(cases("busybox").map((c) => [c.script, c] as const))("%s", (_, c) => {
    const { stdout, stderr, code } = lab("busybox").script(c.script, { dialect: "busybox" });
    expect({ stdout, stderr, code }).toEqual({ stdout: c.stdout, stderr: c.stderr, code: c.code });
  });
});
