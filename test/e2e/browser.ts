// A browser and a static server for the built page: what the tests of this folder share.
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join, normalize } from "node:path";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
  ".webmanifest": "application/manifest+json",
};

/** Serves a folder on a free port of this machine; gives its address. */
export async function serve(folder: string): Promise<{ url: string; close(): Promise<void> }> {
  const server: Server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://x").pathname));
    const file = join(folder, path.endsWith("/") ? path + "index.html" : path);
    if (!file.startsWith(folder) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { url: `http://127.0.0.1:${address.port}/`, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

export async function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

export async function openPage(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

/** The cluster has started and the laptop's prompt stands. */
export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      /\$ $/m.test(document.querySelector(".xterm-rows")?.textContent ?? "") ||
      /\$\s*$/.test(
        [...document.querySelectorAll(".xterm-rows > div")]
          .map((d) => d.textContent)
          .join("\n")
          .trimEnd(),
      ),
    undefined,
    { timeout: 60_000 },
  );
}

/** What the terminal shows, row by row. */
export async function screen(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...document.querySelectorAll(".xterm-rows > div")]
      .map((d) => d.textContent?.trimEnd() ?? "")
      .join("\n")
      .trimEnd(),
  );
}
