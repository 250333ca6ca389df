// What is handed on and kept: links, sessions that are offered again, the page without a network, in a frame, and what an
// edited file is told.
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { ready, screen } from "./browser";
import { expose, saved, shows, type, useSite } from "./site";

const site = useSite();
const visit = site.visit.bind(site);

async function link(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Share" }).click();
  const field = page.getByLabel("Link", { exact: true });
  await expect.poll(() => field.inputValue()).toMatch(/#1/);
  const value = await field.inputValue();
  await page.keyboard.press("Escape");
  return value.slice(value.indexOf("#"));
}

/** What the page shows of its cluster: objects and packets by their descriptions. */
async function cluster(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll(".picture [aria-label]")].map((e) => e.getAttribute("aria-label") ?? "").filter((l) => /^(Service|Pod|Packet) /.test(l)),
  );
}

describe("a link", () => {
  test("opened twice shows the same cluster, text and packets", async () => {
    const { page } = await visit();
    await ready(page);
    await expose(page);
    await type(page, "kubectl exec client -- curl -s -m 2 web/hostname");
    await shows(page, /web\/hostname\nweb-/);
    await type(page, "kubectl scale deployment web --replicas=2");
    await shows(page, /scaled/);
    const hash = await link(page);

    const seen: { text: string; cluster: readonly string[] }[] = [];
    for (let i = 0; i < 2; i++) {
      const { page: other, errors } = await visit(hash);
      await ready(other);
      await other.getByLabel("Let cluster time go on").or(other.getByLabel("Pause cluster time")).first().click();
      await expect.poll(async () => (await cluster(other)).length).toBeGreaterThan(4);
      seen.push({ text: await screen(other), cluster: await cluster(other) });
      expect(errors).toEqual([]);
    }
    expect(seen[0]!.text).toMatch(/kubectl scale deployment web --replicas=2\n.*scaled/);
    expect(seen[1]).toEqual(seen[0]);
  });

  test.each<[string, string, RegExp]>([
    ["cut short", "#1jZBBDsIgEEX3", /damaged/],
    ["of a later version", "#9AAAA", /newer version/],
    ["of something else", "#chapter-2", /not a link/],
  ])("%s is told in a sentence, and a fresh cluster starts", async (_, hash, sentence) => {
    const { page, errors } = await visit(hash);
    await page.getByText(sentence).waitFor({ timeout: 30_000 });
    await ready(page);
    await type(page, "echo alive");
    await shows(page, /^alive$/m);
    expect(errors).toEqual([]);
  });

  test("does not take what this device held", async () => {
    const { page } = await visit();
    await ready(page);
    const hash = await link(page);
    await type(page, "echo mine");
    await shows(page, /^mine$/m);
    await saved(page, "echo mine");
    await page.goto("about:blank");
    await page.goto(site.url + hash);
    await ready(page);
    await page.getByRole("button", { name: "Back to mine" }).click();
    await shows(page, /^mine$/m);
  });
});

test("a session is offered again, and goes on where it stopped", async () => {
  const { page } = await visit();
  await ready(page);
  await type(page, "kubectl create configmap kept --from-literal=a=b");
  await shows(page, /configmap\/kept created/);
  await saved(page, "configmap kept");
  await page.reload();
  await page.getByRole("button", { name: "Continue" }).click({ timeout: 30_000 });
  await shows(page, /configmap\/kept created/);
  await type(page, "kubectl get configmap kept");
  await shows(page, /kept\s+1/);
});

test("opens without a network after the first visit", async () => {
  const { page } = await visit();
  await ready(page);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.context().setOffline(true);
  await page.reload();
  await ready(page);
  await type(page, "kubectl get nodes");
  await shows(page, /kind-worker2\s+Ready/);
  await page.locator(".monaco-editor .view-lines").waitFor({ timeout: 30_000 });
});

test("what the API server refuses is marked on its line", async () => {
  const { page } = await visit();
  await ready(page);
  await page.locator(".monaco-editor .view-lines").waitFor({ timeout: 60_000 });
  await page.locator(".monaco-editor .view-lines").click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type("    nodePort: 80\n");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+Enter");
  const said = page.getByLabel("What the API server said");
  await said.waitFor({ timeout: 30_000 });
  expect(await said.textContent()).toMatch(/^\d+: .*nodePort/);
});

test("in another page's frame shows the panes that were asked for, and stores nothing", async () => {
  const { page, errors } = await visit("?embed=cluster,terminal");
  await ready(page);
  await page.getByRole("region", { name: "The cluster" }).waitFor();
  expect(await page.getByRole("region", { name: "Editor" }).count()).toBe(0);
  await type(page, "echo framed");
  await shows(page, /^framed$/m);
  await page.waitForTimeout(2000);
  expect(await page.evaluate(() => indexedDB.databases().then((d) => d.length))).toBe(0);
  expect(errors).toEqual([]);
});
