// The page, built once before all tests of this folder.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** The folder that holds the built page. */
    page: string;
  }
}

const folder = join(process.cwd(), "node_modules/.cache/e2e-page");

/**
 * Builds the page (or takes E2E_DIST, a folder that holds one) and gives its folder. It is built in a process of its own,
 * without the test runner's environment: what is tested is what is shipped, service worker included.
 */
function builtPage(): string {
  const given = process.env["E2E_DIST"];
  if (given !== undefined && existsSync(join(given, "index.html"))) return given;
  const env = { PATH: process.env["PATH"] ?? "", HOME: process.env["HOME"] ?? "" };
  const done = spawnSync(
    process.execPath,
    [join("node_modules", "vite", "bin", "vite.js"), "build", "--logLevel", "error", "--outDir", folder, "--emptyOutDir"],
    { env, encoding: "utf8" },
  );
  if (done.status !== 0) throw new Error(`the page does not build:\n${done.stdout}${done.stderr}`);
  return folder;
}

export function setup(project: TestProject): void {
  project.provide("page", builtPage());
}
