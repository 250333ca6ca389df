// npm start: installs what is missing, builds, serves the static folder in the foreground and prints its address.
import { ensurePackages } from "./ensure.mjs";

ensurePackages();
const { build, preview } = await import("vite");
await build({ logLevel: "warn" });
const port = Number(process.env["PORT"] ?? 4173);
const server = await preview({ logLevel: "warn", preview: { port, host: "127.0.0.1", strictPort: true } });
console.log(`Ready: http://127.0.0.1:${port}/`);
for (const signal of ["SIGINT", "SIGTERM"])
  process.on(signal, () => {
    void server.close().then(() => process.exit(0));
  });
