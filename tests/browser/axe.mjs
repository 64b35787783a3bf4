// Every page in six languages against WCAG 2.2 AA; and its markup against the Nu HTML checker.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { signIn } from "./browser.mjs";
import { linkOf } from "./demo.mjs";

const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const LANGS = ["ar", "en", "es", "fr", "ru", "zh"];
const forum = "/wtpf-26";
const open = ["/", forum, "/schedule", "/rules", "/report", "/report/drafts/1", "/report/drafts/3", "/report/drafts/3/comments", "/report/compare/2..3", "/report/compare/1..3?changes=1", "/report/paragraphs/p20", "/report/compilations/2", "/report/compilations/3", "/report/consolidations/3", "/report/consolidations/3?form=brackets", "/report/consolidations/3?form=columns", "/report/consolidations/3?form=sources", "/report/drafts/3/skeleton", "/consultations", "/consultations/2", "/consultations/3", "/search", "/search?q=accounts", "/search?q=zzzz", "/comments/new?draft=3&on=p20", "/comments/new?draft=3", "/receipts/none", "/nominations", "/experts"];
const officers = ["/desk", "/desk/drafts", "/desk/drafting", "/desk/schedule", "/desk/dispositions", "/desk/dispositions?draft=3", "/desk/people", "/desk/entities?category=sector-member", "/desk/entities/new", "/desk/entities/lumen", "/desk/nominations", "/record"];
const focal = ["/comments", "/people", "/nominations", "/nominations/new", "/comments/files", "/comments/new?draft=3&on=p20"];
const address = (base, lang, path) => (path === "/" ? `${base}/${lang}/` : path === forum ? `${base}/${lang}${forum}` : `${base}/${lang}${forum}${path}`);

async function check(page, url, faults, markup) {
  await page.goto(url);
  await page.evaluate(axe);
  const { violations } = await page.evaluate((tags) => globalThis.axe.run(document, { runOnly: { type: "tag", values: tags } }), TAGS);
  for (const one of violations) faults.push(`${url}: ${one.id}: ${one.help}: ${one.nodes[0].html.slice(0, 160)}`);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (wide > 1) faults.push(`${url}: ${wide} px wider than the window`);
  markup.push([url, await page.content().then(() => page.request.get(url)).then((answer) => answer.text())]);
}

export async function accessibility(browser, demo) {
  const faults = [], markup = [];
  let count = 0;
  const visit = async (paths, link, width) => {
    const context = await browser.newContext({ viewport: { width, height: 800 }, reducedMotion: "reduce", bypassCSP: true });
    const page = await context.newPage();
    if (link) await signIn(page, link);
    for (const lang of LANGS) for (const path of paths) { await check(page, address(demo.base, lang, path), faults, markup); count += 1; }
    await context.close();
  };
  await visit(open, null, 1280);
  await visit(["/", forum, "/schedule", "/report/drafts/3", "/report/compare/2..3", "/report/consolidations/3?form=brackets", "/report/consolidations/3?form=columns", "/report/drafts/3/skeleton", "/comments/new?draft=3&on=p20"], null, 360);
  await visit(officers, linkOf(demo, "fficer"), 1280);
  await visit(focal, linkOf(demo, "ocal point"), 1280);
  const folder = mkdtempSync(join(tmpdir(), "plenary-markup-"));
  const files = markup.map(([url, html], nth) => {
    const file = join(folder, `${nth}.html`);
    writeFileSync(file, html);
    return [file, url];
  });
  const urls = new Map(files.map(([file, url]) => [`file:${file}`, url]));
  const jar = require.resolve("vnu-jar/build/dist/vnu.jar");
  let report = "";
  try {
    execFileSync("java", ["-Xss8m", "-jar", jar, "--errors-only", "--format", "json", ...files.map(([file]) => file)], { encoding: "utf8", stdio: ["ignore", "ignore", "pipe"], maxBuffer: 1 << 26 });
  } catch (failure) {
    report = failure.stderr;
  }
  for (const message of report ? JSON.parse(report).messages : []) faults.push(`${urls.get(message.url)}:${message.lastLine}: ${message.message}`);
  return { count, faults };
}
