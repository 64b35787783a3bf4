// Pictures of the main pages: light, dark, Arabic, Chinese, phone. usage: node screenshots.mjs PROGRAM FOLDER [--all]
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { openBrowser, signIn } from "./browser.mjs";
import { linkOf, startDemo } from "./demo.mjs";

const [program, folder, all] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const demo = await startDemo(program);
const browser = await openBrowser();
const forum = "wtpf-26";
const pages = {
  glance: "", schedule: "/schedule", report: "/report", reading: "/report/drafts/3", compare: "/report/compare/2..3",
  form: "/comments/new?draft=3&on=p20", consultation: "/consultations/3", compilation: "/report/compilations/2",
  search: "/search?q=accounts", rules: "/rules", paragraph: "/report/paragraphs/p20",
};
const shown = [
  ["glance", "en", "light", 1280], ["reading", "en", "light", 1280], ["reading", "ar", "light", 1280],
  ["compare", "en", "light", 1280], ["glance", "zh", "dark", 1280], ["glance", "ar", "light", 360],
];
async function shoot(context, name, lang, file, full) {
  const page = await context.newPage();
  await page.goto(`${demo.base}/${lang}/${forum}${pages[name] ?? name}`);
  // The picture of a draft shows what the page is for: paragraphs with what was said about them.
  if (name === "reading" && !full) await page.evaluate(() => document.querySelector("#p100").scrollIntoView({ behavior: "instant" }));
  await page.screenshot({ path: join(folder, `${file}.png`), fullPage: full });
  await page.close();
}
const context = (colorScheme, width) => browser.newContext({ colorScheme, viewport: { width, height: width > 600 ? 900 : 780 }, reducedMotion: "reduce" });
if (all) {
  for (const scheme of ["light", "dark"]) {
    for (const width of [1280, 360]) {
      const inside = await context(scheme, width);
      for (const lang of ["en", "ar", "zh"]) for (const name of Object.keys(pages)) await shoot(inside, name, lang, `${name}-${lang}-${scheme}-${width}`, true);
      await inside.close();
    }
  }
  const officer = await context("light", 1280);
  const page = await officer.newPage();
  await signIn(page, linkOf(demo, "fficer"));
  await page.close();
  for (const place of ["/desk", "/desk/drafts", "/desk/schedule", "/desk/dispositions", "/desk/people", "/desk/entities", "/desk/entities/lumen", "/record"]) {
    await shoot(officer, place, "en", `officer${place.replaceAll("/", "-")}`, true);
  }
  await officer.close();
  const focal = await context("light", 1280);
  const other = await focal.newPage();
  await signIn(other, linkOf(demo, "ocal point"));
  await other.close();
  for (const place of ["/comments", "/people", "/comments/new?draft=3&on=p20"]) await shoot(focal, place, "en", `focal${place.replace(/[^a-z]+/g, "-")}`, true);
  await focal.close();
} else {
  for (const [name, lang, scheme, width] of shown) {
    const inside = await context(scheme, width);
    const tail = (scheme === "dark" ? "-dark" : "") + (width < 600 ? "-phone" : "");
    await shoot(inside, name, lang, `${name}-${lang}${tail}`, false);
    await inside.close();
  }
}
await browser.close();
await demo.stop();
