// The views beside the picture, as a visitor uses them; what they count is tested where it is counted.
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { ready } from "./browser";
import { expose, shows, type, useSite } from "./site";

const site = useSite();

async function open(tab: string, options: Parameters<typeof site.visit>[1] = {}): Promise<{ page: Page; errors: string[] }> {
  const visit = await site.visit("", options);
  await ready(visit.page);
  await visit.page.getByRole("tab", { name: tab, exact: true }).click();
  return visit;
}

test("side by side: one request through four modes, and another one", async () => {
  const { page, errors } = await open("Side by side");
  await page.getByText("No Service yet.").waitFor();
  await expose(page);
  const table = page.getByRole("table", { name: "What each mode did with the request" });
  const cells = (line: string): Promise<readonly string[]> =>
    table
      .getByRole("row")
      .filter({ has: page.getByRole("rowheader", { name: new RegExp(`^${line}`) }) })
      .getByRole("cell")
      .allInnerTexts();
  await expect.poll(async () => (await cells("Source it sees")).at(-1), { timeout: 60_000 }).toMatch(/the client's own/);
  expect((await cells("Source it sees")).map((text) => /the client's own/.test(text))).toEqual([false, true, true, true]);
  expect((await cells("Kernel")).map((text) => Number(/^\d+/.exec(text)![0]) > 0)).toEqual([true, false, false, false]);

  await page.getByLabel("curl").fill("nobody-here");
  await page.getByText("another request than the one below").waitFor();
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await expect
    .poll(async () => (await cells("Outcome")).filter((text) => /Could not resolve host: nobody-here/.test(text)).length, { timeout: 60_000 })
    .toBe(4);
  expect(errors).toEqual([]);
});

test("your own node: what was pasted is read, refused lines are told, a packet is traced", async () => {
  const { page, errors } = await open("Your node");
  await page
    .getByLabel("Rules", { exact: true })
    .fill(
      [
        "*nat",
        ":PREROUTING ACCEPT [0:0]",
        ":KUBE-SERVICES - [0:0]",
        "-A PREROUTING -j KUBE-SERVICES",
        "-A KUBE-SERVICES -d 10.96.7.7/32 -p tcp -m tcp --dport 80 -j DNAT --to-destination 10.244.9.9:8080",
        "-A KUBE-SERVICES -m nonsense -j RETURN",
        "COMMIT",
      ].join("\n"),
    );
  await page.getByRole("button", { name: "Read the rules" }).click();
  await page.getByText("1 line was refused, in the tool's words").waitFor({ timeout: 30_000 });
  await page.getByLabel("to", { exact: true }).fill("10.96.7.7");
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await page
    .getByRole("tabpanel", { name: "Your node" })
    .getByText(/^It leaves the node to the network, to 10\.244\.9\.9:8080 from 10\.244\.1\.200\.$/)
    .waitFor({ timeout: 30_000 });
  await page.getByLabel("source", { exact: true }).fill("nowhere");
  await page.getByRole("button", { name: "Send", exact: true }).click();
  await page.getByText('The source "nowhere" is no IP address.').waitFor();
  expect(errors).toEqual([]);
});

test("scale lab: counts, draws and tells", async () => {
  const { page, errors } = await open("Scale");
  await page.getByLabel("Services up to").selectOption("100");
  await page.getByRole("button", { name: "Count", exact: true }).click();
  await page.getByText(/^From 10 to 100 Services, the rules that a new connection tries: .*IPVS no more/).waitFor({ timeout: 60_000 });
  // The sentence stands once two modes are counted to the end: the other two follow.
  const lines = page.getByRole("img", { name: /^Rules tried\. / }).locator("path");
  await expect.poll(() => lines.count(), { timeout: 30_000 }).toBe(4);
  const rows = page.getByRole("table", { name: /^Every count/ }).getByRole("row");
  await expect.poll(() => rows.count(), { timeout: 30_000 }).toBe(9);
  expect(errors).toEqual([]);
});

test("traffic: runs, is answered by all Pods, is stopped", async () => {
  const { page, errors } = await open("Traffic");
  await expose(page);
  await page.getByLabel("a second").fill("100");
  await page.getByRole("button", { name: "Send", exact: true }).click();
  const rows = page.getByRole("table", { name: /^Answers by Pod/ }).locator("tbody tr");
  await expect
    .poll(async () => (await rows.locator(".share").allInnerTexts()).every((share) => /^[1-9]/.test(share)) && (await rows.count()), { timeout: 30_000 })
    .toBe(3);
  await page.getByRole("button", { name: "Stop", exact: true }).click();
  await page.getByText(/^ended/).waitFor({ timeout: 10_000 });
  await page.getByText(/^[1-9]\d* packets · /).waitFor();
  expect(errors).toEqual([]);
});

test("an incident's cause is not told by the picture before it is found", async () => {
  const { page, errors } = await site.visit();
  await page.getByRole("searchbox", { name: "Find a lesson" }).fill("refused Pods are well");
  await page.getByRole("button", { name: /^Refused, and all Pods are well/ }).click();
  await page.getByRole("heading", { name: "Where does it stop?" }).waitFor();
  const service = page.locator("svg.cluster").getByRole("button", { name: /^Service web,/ });
  await service.waitFor({ timeout: 30_000 });
  const told = (): Promise<string> => page.locator(".picture").innerHTML();
  expect(await told()).not.toMatch(/app=wbe|app=wep|wants|no endpoints|✕/);
  // The hint that names the field has been asked for: from then on the picture helps.
  await page.getByRole("button", { name: "Hint 1 of 3" }).click();
  await page.getByRole("button", { name: "Hint 2 of 3" }).click();
  await expect.poll(told).toMatch(/✕/);
  expect(await service.getAttribute("aria-label")).toMatch(/its selector wants app=\w+, Pod web-\S+ has app=web$/);
  expect(errors).toEqual([]);
});

test("opens in Chinese for a reader of Chinese, down to why", async () => {
  const { page, errors } = await site.visit("", { locale: "zh-CN" });
  await ready(page);
  await page.getByRole("heading", { name: "Service，直到每一条规则" }).waitFor();
  await expose(page);
  await type(page, "kubectl exec client -- curl -s -m 2 web/hostname");
  await shows(page, /web\/hostname\nweb-/);
  await page.getByRole("region", { name: "检查器" }).getByText("已送达").first().waitFor();
  await page.getByRole("region", { name: "检查器" }).getByText("因为").first().waitFor();
  await page.getByRole("button", { name: "English" }).first().click();
  await page.getByRole("region", { name: "Inspector" }).getByText("because").first().waitFor();
  expect(errors).toEqual([]);
});
