// Unit tests run on Node alone; the browser's tests (test/e2e) drive a built page and have a configuration of their own.
import { configDefaults, defineConfig } from "vitest/config";

export default defineConfig({ test: { include: ["test/**/*.test.ts"], exclude: [...configDefaults.exclude, "test/e2e/**"] } });
