// The first script: lets the static page of index.html be painted, then brings the application and its engine.
function afterFirstPaint(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 0))));
}

async function start(): Promise<void> {
  await afterFirstPaint();
  const { mountApp } = await import("./mount");
  await mountApp(document.getElementById("app")!);
}

start().catch((error: unknown) => {
  const boot = document.getElementById("boot") ?? document.body;
  const p = document.createElement("p");
  p.setAttribute("role", "alert");
  p.style.padding = "0 20px";
  p.textContent = `The page could not be loaded: ${error instanceof Error ? error.message : String(error)}. Reload to try again; your work is kept on this device.`;
  boot.querySelector("section")?.append(p);
});
