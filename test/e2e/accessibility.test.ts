// The page for those who do not use a mouse, or do not see it as others do.
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "vitest";
import { ready } from "./browser";
import { expose, shows, type, useSite } from "./site";

const site = useSite();
const visit = site.visit.bind(site);

test("the keyboard gets into the terminal and out of it, both ways", async () => {
  const { page } = await visit("", { reducedMotion: "reduce" });
  await ready(page);
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "");
  // A group of modes is one stop; arrows move in it and choose nothing.
  await page.getByRole("radio", { name: "iptables" }).focus();
  await page.keyboard.press("ArrowRight");
  expect([await focused(), await page.getByRole("radio", { name: "iptables" }).getAttribute("aria-checked")]).toEqual(["IPVS", "true"]);
  await page.keyboard.press("Shift+Tab");
  expect(await focused()).toBe("Services Lab: all lessons");

  // What is far down in a pane moves that pane, and not the page.
  await page.locator("input[type=file]").first().focus();
  expect(await page.evaluate(() => document.scrollingElement?.scrollTop)).toBe(0);

  await page.locator(".xterm-screen").click();
  await page.keyboard.press("Shift+Tab");
  expect(await focused()).toBe("laptop");
  await page.locator(".xterm-screen").click();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  expect(await focused()).toBe("Width of the editor");
});

// The widest page in both themes: what is asked of the second one is what themes differ in.
test.each<[number, number, "dark" | "light", ("dark" | "light")?]>([
  [1440, 900, "dark", "light"],
  [1024, 768, "light"],
  [390, 844, "dark"],
])("no serious violations: %d wide, %d high", async (width, height, colorScheme, other) => {
  const { page } = await visit("", { viewport: { width, height }, colorScheme, reducedMotion: "reduce" });
  await page.getByRole("button", { name: /^(Start here|Go on)/ }).waitFor({ timeout: 30_000 });
  if (width > 700) {
    await ready(page);
    await expose(page);
    await type(page, "kubectl exec client -- curl -s -m 2 web/hostname");
    await shows(page, /web\/hostname\nweb-/);
    await page.waitForTimeout(600);
  }
  const check = async (place: string): Promise<void> => {
    // In the page itself: the other way opens a page beside it for each result, and leaves this one in the background.
    const axe = (): AxeBuilder => new AxeBuilder({ page }).setLegacyMode(true).exclude(".monaco-editor").exclude(".xterm");
    const { violations } = await axe().analyze();
    if (other !== undefined) {
      await page.emulateMedia({ colorScheme: other });
      await page.locator(`[data-theme=${other}]`).waitFor();
      violations.push(...(await axe().withRules(["color-contrast", "link-in-text-block"]).analyze()).violations);
      await page.emulateMedia({ colorScheme });
      await page.locator(`[data-theme=${colorScheme}]`).waitFor();
    }
    const serious = violations.filter((v) => v.impact === "serious" || v.impact === "critical");
    expect(
      serious.map(
        (v) =>
          `${place}: ${v.id}: ${v.nodes
            .map((n) => n.target.join(" "))
            .slice(0, 4)
            .join(" | ")}`,
      ),
    ).toEqual([]);
  };
  await check("start");
  for (const tab of ["Rules", "DNS", "Objects"]) {
    if (width <= 700) await page.getByRole("navigation", { name: "Panes" }).getByText("Cluster").click();
    await page.getByRole("tab", { name: tab }).click();
    await page.waitForTimeout(300);
    await check(tab);
  }
  await page.keyboard.press("F1");
  await page.getByRole("combobox").last().waitFor();
  await check("palette");
});
