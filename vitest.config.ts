import { availableParallelism } from "node:os";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [svelte()],
  test: {
    // All cores: the tests wait for nothing but themselves.
    maxWorkers: availableParallelism(),
    projects: [
      { extends: true, test: { name: "engine", include: ["test/**/*.test.ts"], exclude: ["test/e2e/**"], environment: "node", testTimeout: 60_000 } },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["test/e2e/**/*.test.ts"],
          globalSetup: "test/e2e/built.ts",
          environment: "node",
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
