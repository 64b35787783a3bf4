// One headless Chromium, found where Debian puts it.
import { chromium } from "playwright-core";

export const openBrowser = () =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
  });

export async function signIn(page, link) {
  await page.goto(link);
  await page.locator("main form button").first().click();
  await page.waitForLoadState();
}
