// The built page and a browser for the tests of a file, and what a visitor does in every one of them.
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import { launch, openPage, screen, serve } from "./browser";

export class Site {
  browser!: Browser;
  url = "";
  readonly #opened: Page[] = [];

  /** A page of its own context; errors of the page fail the test that opened it. */
  async visit(hash = "", options: Parameters<typeof openPage>[2] = {}): Promise<{ page: Page; errors: string[] }> {
    const page = await openPage(this.browser, this.url + hash, options);
    this.#opened.push(page);
    const errors: string[] = [];
    page.on("pageerror", (e) => errors.push(e.message));
    page.on("console", (m) => m.type() === "error" && errors.push(m.text()));
    return { page, errors };
  }

  // A page left open goes on simulating, and takes time from the others.
  async leave(): Promise<void> {
    for (const page of this.#opened.splice(0)) await page.context().close();
  }
}

/** Served and launched before the file's tests, closed after them. */
export function useSite(): Site {
  const site = new Site();
  let server: { url: string; close(): Promise<void> };
  beforeAll(async () => {
    server = await serve(inject("page"));
    site.url = server.url;
    site.browser = await launch();
  });
  afterAll(async () => {
    await site.browser.close();
    await server.close();
  });
  afterEach(() => site.leave());
  return site;
}

export async function type(page: Page, line: string): Promise<void> {
  await page.locator(".xterm-screen").click();
  await page.keyboard.type(line);
  await page.keyboard.press("Enter");
}

/** Gives the Pods of a fresh cluster their Service, and the nodes time for its rules. */
export async function expose(page: Page): Promise<void> {
  await type(page, "kubectl expose deploy web --port 80; sleep 2; echo up");
  await shows(page, /^up$/m);
}

/** Lets the cluster's time pass faster, where a test waits for the cluster and not for the page. */
export async function speed(page: Page, times: number): Promise<void> {
  await page.getByLabel("Speed of cluster time").selectOption(String(times));
}

/** Waits until this device holds a session with a text in it. */
export async function saved(page: Page, text: string): Promise<void> {
  const held = (): Promise<boolean> =>
    page.evaluate(async (text) => {
      for (const { name } of await indexedDB.databases()) {
        if (name === undefined) continue;
        const open = indexedDB.open(name);
        const database = await new Promise<IDBDatabase>((resolve) => (open.onsuccess = () => resolve(open.result)));
        for (const store of database.objectStoreNames) {
          const all = database.transaction(store).objectStore(store).getAll();
          const values = await new Promise<unknown[]>((resolve) => (all.onsuccess = () => resolve(all.result as unknown[])));
          if (JSON.stringify(values).includes(text)) return (database.close(), true);
        }
        database.close();
      }
      return false;
    }, text);
  await expect.poll(held, { timeout: 10_000 }).toBe(true);
}

/** Waits until the terminal shows a text; gives the screen. */
export async function shows(page: Page, text: RegExp): Promise<string> {
  await expect.poll(() => screen(page), { timeout: 30_000 }).toMatch(text);
  return screen(page);
}
