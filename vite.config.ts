// The page as a static folder that runs from anywhere: relative addresses, one lazy chunk for each heavy thing.
import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { lessonPlugin } from "./scripts/lessons/plugin";

const empty = fileURLToPath(new URL("./src/ui/editor/empty.ts", import.meta.url));

export default defineConfig({
  base: "./",
  plugins: [
    lessonPlugin(),
    svelte(),
    VitePWA({
      mode: "production", // workbox's development build is for a page that nobody ships, and tests are to meet what is shipped
      registerType: "prompt",
      injectRegister: false,
      workbox: { globPatterns: ["**/*.{html,js,css,json,svg,ttf}"], maximumFileSizeToCacheInBytes: 6 * 1024 * 1024 },
      manifest: {
        name: "Services Lab",
        short_name: "Services Lab",
        description: "A simulated Kubernetes cluster in your browser, for learning Services down to the rule that matched the packet.",
        start_url: "./",
        display: "standalone",
        background_color: "#0d1117",
        theme_color: "#0d1117",
        icons: [{ src: "icon.svg", sizes: "any", type: "image/svg+xml" }],
      },
    }),
  ],
  resolve: {
    alias: [
      // monaco-yaml still imports the worker by its path of older days.
      { find: "monaco-editor/esm/vs/editor/editor.worker.js", replacement: "monaco-editor/editor/editor.worker.js" },
      // "Format document" would bring prettier (130 kB): given up.
      { find: /^prettier\/(standalone|plugins\/.*)$/, replacement: empty },
    ],
  },
  optimizeDeps: { include: ["monaco-yaml", "monaco-yaml/yaml.worker.js", "monaco-editor/editor/editor.worker.js"] },
  worker: { format: "es", plugins: () => [lessonPlugin()] },
  build: { target: "es2022", chunkSizeWarningLimit: 4000, reportCompressedSize: false },
  server: { port: 5173 },
  preview: { port: 4173 },
});
