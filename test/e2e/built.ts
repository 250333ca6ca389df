// The page, built once for all tests of this folder.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";

const folder = join(process.cwd(), "node_modules/.cache/e2e-page");

/** Builds the page (or takes E2E_DIST, a folder that holds one) and gives its folder. */
export async function builtPage(): Promise<string> {
  const given = process.env["E2E_DIST"];
  if (given !== undefined && existsSync(join(given, "index.html"))) return given;
  // What is shipped, not what a test's environment would make of it: without this the page registers no service worker.
  process.env["NODE_ENV"] = "production";
  await build({ mode: "production", logLevel: "error", build: { outDir: folder, emptyOutDir: true } });
  return folder;
}
