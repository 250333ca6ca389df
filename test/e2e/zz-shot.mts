import { serve, launch, openPage, ready } from "./browser";
const site = await serve("/tmp/wt/names/dist/"); const browser = await launch();
const page = await openPage(browser, site.url, { viewport: { width: 1440, height: 900 }, colorScheme: "light" });
await ready(page).catch((e) => console.log(String(e).slice(0,200)));
await page.locator(".xterm-helper-textarea").first().focus().catch(() => undefined);
for (const l of ["kubectl create service clusterip web --tcp=80", "kubectl run c --image=busybox:1.36 -- sleep infinity", "kubectl wait pod/c --for=condition=Ready", "kubectl exec c -- timeout 1 wget -qO- http://www.example.com", "kubectl exec c -- nslookup nope", "kubectl exec c -- wget -qO- -T 1 http://web"]) { await page.keyboard.type(l); await page.keyboard.press("Enter"); await page.waitForTimeout(3500); }
await page.locator("#stage-dns").click();
await page.waitForTimeout(800);
await page.locator(".look").nth(2).click().catch(() => undefined);
for (const [w,h,t] of [[1440,900,"light"],[1024,768,"dark"],[390,844,"dark"],[390,844,"light"]] as const) {
  await page.evaluate((x) => document.documentElement.dataset.theme = x, t);
  await page.setViewportSize({ width: w, height: h }); await page.waitForTimeout(800);
  if (w === 390) { for (const b of await page.locator("nav button, .phone button, [role=tab]").all()) { const n = (await b.textContent()) ?? ""; if (/cluster/i.test(n)) { await b.click().catch(() => undefined); break; } } await page.waitForTimeout(400); await page.locator("#stage-dns").click({ timeout: 3000 }).catch((e) => console.log(String(e).slice(0,90))); await page.waitForTimeout(400); await page.locator(".why").first().click({ timeout: 2000 }).catch(() => undefined); await page.waitForTimeout(600); }
  await page.screenshot({ path: `/tmp/names-w/shot-${w}-${t}.png` });
}
await browser.close(); await site.close();
