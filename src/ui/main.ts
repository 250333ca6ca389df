// The first script: lets the static page of index.html be painted, then brings the engine and the application, the engine
// first: it is the larger, and it is read on a core of its own.
import { EngineClient } from "../worker/client";

function afterFirstPaint(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 0))));
}

function newEngine(): EngineClient {
  return new EngineClient(new Worker(new URL("../worker/engine.worker.ts", import.meta.url), { type: "module", name: "cluster" }));
}

async function start(): Promise<void> {
  await afterFirstPaint();
  const engine = newEngine();
  const application = import("./mount");
  // On its way beside the application, which would ask for it only once it stands. What fails here is asked for again there.
  import("./terminal/xterm-code").catch(() => undefined);
  const { mountApp } = await application;
  await mountApp(document.getElementById("app")!, engine, newEngine);
}

start().catch((error: unknown) => {
  const boot = document.getElementById("boot") ?? document.body;
  const p = document.createElement("p");
  p.setAttribute("role", "alert");
  p.style.padding = "0 20px";
  // The words of the page may be what could not be loaded.
  const problem = error instanceof Error ? error.message : String(error);
  p.textContent = document.documentElement.lang.startsWith("zh")
    ? `页面无法载入：${problem}。请重新载入再试；你的工作保存在这台设备上。`
    : `The page could not be loaded: ${problem}. Reload to try again; your work is kept on this device.`;
  boot.querySelector("section")?.append(p);
});
