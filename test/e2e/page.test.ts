// The page in a real browser: what only a browser can show.
import { statSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { ready } from "./browser";
import { expose, shows, speed, type, useSite } from "./site";

const site = useSite();
const visit = site.visit.bind(site);

describe("first paint", () => {
  test("needs little script", async () => {
    const html = await (await fetch(site.url)).text();
    // What the document itself names: its scripts and, as the build lists them, all that these import.
    const named = [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="([^"]+\.js)"/g)].map((m) => new URL(m[1]!, site.url).href);
    expect(named.length).toBeGreaterThan(0);
    let bytes = 0;
    for (const url of named) bytes += gzipSync(new Uint8Array(await (await fetch(url)).arrayBuffer()), { level: 9 }).length;
    expect(bytes, named.join(" ")).toBeLessThan(60_000);

    // And it is enough to see the page: nothing else comes.
    const context = await site.browser.newContext();
    const page = await context.newPage();
    await page.route(/\.js($|\?)/, (route) => (named.includes(route.request().url()) ? route.continue() : route.abort()));
    await page.goto(site.url);
    await page.getByText("Services Lab").first().waitFor();
    await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);
    await context.close();
  });
});

test("help that is asked for before its texts have come is waited for", async () => {
  const { page, errors } = await visit("", { serviceWorkers: "block" });
  let asked = 0;
  await page.context().route(/assets\/texts-/, async (route) => {
    asked++;
    await new Promise((resolve) => setTimeout(resolve, 4000));
    await route.continue();
  });
  await page.reload();
  await ready(page);
  await type(page, "kubectl --help | head -n 1; echo after");
  expect(await shows(page, /^after$/m)).toMatch(/\nkubectl controls the Kubernetes cluster manager\.\nafter\n/);
  expect(asked).toBeGreaterThan(0);
  expect(errors).toEqual([]);
});

describe("a stranger with keyboard and mouse", () => {
  test("completes the headless lesson", async () => {
    const { page, errors } = await visit();
    await ready(page);
    await page.getByRole("searchbox", { name: "Find a lesson" }).fill("statefulset");
    await page.getByRole("button", { name: /^Headless: a name for every Pod/ }).click();
    await page.getByRole("heading", { name: "A name for all" }).waitFor();
    await page.locator(".monaco-editor .view-lines").waitFor({ timeout: 60_000 });
    await ready(page);
    await speed(page, 5); // a StatefulSet's Pods come one by one

    // Step 1: the missing line is typed into the editor, and applied from the keyboard.
    await page.getByText("selector:").first().click();
    await page.keyboard.press("Home");
    await page.keyboard.type("clusterIP: None");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Control+Enter");
    await shows(page, /statefulset.apps\/nginx-test created/);
    await page.getByRole("button", { name: "The addresses of all ready Pods" }).click();
    await page.getByText("Right.").waitFor();
    await page.getByRole("button", { name: "Next step" }).click({ timeout: 60_000 });

    // Step 2: the wrong name is found and put right.
    await page.getByRole("heading", { name: "A name for each" }).waitFor();
    await page.getByText("serviceName:").click();
    await page.keyboard.press("End");
    await page.keyboard.type("-headless");
    await page.keyboard.press("Escape");
    await type(page, "kubectl delete statefulset nginx-test");
    await shows(page, /statefulset.apps "nginx-test" deleted/);
    await page.getByRole("button", { name: /^Apply/ }).click();
    await page.getByRole("button", { name: "Next step" }).click({ timeout: 60_000 });

    // Step 3: a click on the command is enough.
    await page.getByRole("heading", { name: "No address, no rules" }).waitFor();
    await page.getByRole("button", { name: /wget -qO- http:\/\/nginx-test-1/ }).click();
    await shows(page, /Welcome to nginx/);
    await page.getByRole("button", { name: "Next step" }).click({ timeout: 60_000 });

    // Step 4: typed, with the name completed.
    await page.getByRole("heading", { name: "Names follow the set" }).waitFor();
    await page.locator(".xterm-screen").click();
    await page.keyboard.type("kubectl scale statefulset nginx-t");
    await page.keyboard.press("Tab");
    await shows(page, /statefulset nginx-test$/m); // the screen ends its lines at their last letter
    await page.keyboard.type("--replicas=5");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Debrief" }).waitFor({ timeout: 60_000 });
    expect(errors).toEqual([]);
  });

  test("interrupts a loop that never ends", async () => {
    const { page, errors } = await visit();
    await ready(page);
    await expose(page);
    await type(page, "while true; do kubectl exec client -- curl -s -m 2 web/hostname; echo; done");
    await shows(page, /web-[a-z0-9]+-[a-z0-9]+\n/);
    // The page answers while it runs: another view opens and shows its rows.
    await page.getByRole("tab", { name: "Objects" }).click();
    await page.getByRole("cell", { name: "kubernetes" }).first().waitFor({ timeout: 3000 });
    await page.locator(".xterm-screen").click();
    await page.keyboard.press("Control+c");
    // What was under way when the key was pressed may still come.
    await shows(page, /\^C\n(?:web-.*\n)?.*\$$/m);
    await type(page, "echo still here");
    await shows(page, /^still here$/m);
    expect(errors).toEqual([]);
  });

  test("types ahead, pastes, looks into a node, breaks something and goes back", async () => {
    const { page, errors } = await visit();
    await ready(page);
    // A terminal as one knows it: what is typed ahead waits, a paste is read by whoever reads, earlier lines are found.
    await type(page, "clear; sleep 1");
    await page.keyboard.type("stty size\n");
    await shows(page, /\$ stty size\n\d+ \d+\n/);
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData("text/plain", "clear\ncat <<END\nover lines\nEND\nkubectl exec -it client -- sh\nhostname\nexit\necho out again\n");
      document.querySelector(".xterm-helper-textarea")!.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true }));
    });
    expect(await shows(page, /^out again$/m)).toMatch(/> over lines\n> END\nover lines\n.* sh\n.*# hostname\nclient\n.*# exit\n.*echo out again\nout again/);
    await page.keyboard.press("Control+r");
    await page.keyboard.type("web.yaml");
    await shows(page, /\(reverse-i-search\)`web\.yaml': kubectl apply/);
    await page.keyboard.press("Control+c");

    // From the picture into a node, by its menu; the shell's end closes its tab.
    await page.getByRole("button", { name: /^Node kind-worker2/ }).click();
    await page.getByRole("menuitem", { name: /Open a shell here/ }).click();
    await shows(page, /root@kind-worker2:\/#$/m);
    await page.keyboard.type("exit\n");
    await expect.poll(() => page.locator("#terminal-tabs [role=tab]").count()).toBe(1);

    // Faults, and back.
    await page.getByRole("button", { name: "Faults", exact: true }).click();
    const faults = page.getByRole("dialog", { name: "Faults" });
    await faults.getByRole("switch", { name: "kube-proxy" }).nth(1).click();
    await page.locator("svg.cluster").getByText("no kube-proxy").waitFor();
    await faults.getByRole("button", { name: "Close" }).click();
    await page.locator(".brand").focus();
    await page.keyboard.press("Control+z");
    await page.getByText("Gone back.").waitFor();
    await expect.poll(() => page.locator("svg.cluster").getByText("no kube-proxy").count()).toBe(0);

    // The first Service comes where the picture offers it.
    await page.locator(".picture").getByRole("button", { name: "kubectl expose deploy web --port 80" }).click();
    await page
      .locator("svg.cluster")
      .getByRole("button", { name: /^Service web,/ })
      .waitFor();
    // More Services than the picture holds are counted, found and shown.
    await speed(page, 5);
    await type(page, "clear; for i in $(seq 20); do kubectl create service clusterip many-$i --tcp=80 >/dev/null; done; echo made");
    await shows(page, /^made$/m);
    await page.getByRole("button", { name: /more Services: show all$/ }).click();
    await page.keyboard.type("many-19");
    await page
      .getByRole("dialog", { name: "All Services" })
      .getByRole("button", { name: /^many-19/ })
      .click();
    await page
      .locator("svg.cluster")
      .getByRole("button", { name: /^Service many-19,/ })
      .waitFor();
    await page.getByRole("group", { name: "Picture of the cluster" }).waitFor();
    await page.locator(".strip").getByRole("button", { name: "text" }).click();
    expect(await page.getByRole("region", { name: "The picture as text" }).innerText()).toMatch(/Service web, ClusterIP, 10\.96\.\d+\.\d+, 3 ready endpoints/);

    // What one takes along, and the other language.
    await page.locator(".strip").getByRole("button", { name: "text" }).click();
    await page.getByRole("button", { name: "Share" }).click();
    for (const [label, file, size] of [
      ["For a real cluster", "services-lab.zip", 1000],
      ["My cluster differs", "session.t", 500],
      ["Picture, SVG", "cluster.svg", 5000],
    ] as const) {
      const [saved] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: label }).click()]);
      expect([saved.suggestedFilename(), statSync(await saved.path()).size > size]).toEqual([file, true]);
    }
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "中文" }).first().click();
    await page.getByRole("tab", { name: "规则" }).waitFor();
    expect(errors).toEqual([]);
  });
});

describe("on a phone", () => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true };
  test("one pane at a time; a file is applied from a plain text field", async () => {
    const { page, errors } = await visit("", phone);
    const panes = page.getByRole("navigation", { name: "Panes" });
    await panes.getByText("Terminal").click();
    await ready(page);
    await page.getByRole("button", { name: "Earlier line" }).waitFor();
    await panes.getByText("Files").click();
    const field = page.getByRole("textbox", { name: "web.yaml" });
    await field.fill((await field.inputValue()).replace("replicas: 3", "replicas: 1"));
    await page.getByRole("button", { name: /^Apply/ }).click();
    await page.locator(".toast").getByText("web.yaml applied.").waitFor({ timeout: 20_000 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(errors).toEqual([]);
  });
});
