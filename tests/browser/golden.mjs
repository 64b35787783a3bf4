// Golden pictures: a page of a redline, one of a consolidated text, one of an Arabic PDF.
// usage: node golden.mjs PROGRAM FOLDER writes them anew; `run.mjs` compares with what is kept.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { openBrowser } from "./browser.mjs";
import { startDemo } from "./demo.mjs";

export const KEPT = new URL("./golden/", import.meta.url).pathname;
const SAMPLE = new URL("../../forums/wtpf-26/sample/", import.meta.url).pathname;
const WIDTH = 720, HEIGHT = 800;

// What is compared is not ink but where it stands: the grey of blocks of this many pixels. Other
// shapes of the same letters move little of it; a line, a column or a margin moved moves much.
const BLOCK = 20;
// A block differs if its grey differs by this much of 255; so many of a hundred may.
const GREY = 28, SHARE = 5;

// The three pictures as PNG, by name.
export async function take(browser, program, demo) {
  const folder = mkdtempSync(join(tmpdir(), "golden-"));
  const context = await browser.newContext({ viewport: { width: WIDTH, height: HEIGHT }, colorScheme: "light", reducedMotion: "reduce" });
  try {
    const page = await context.newPage();
    const shoot = async (address, ready) => {
      await page.goto(address);
      await ready?.();
      return page.screenshot();
    };
    const redline = join(folder, "redline.html");
    execFileSync(program, ["redline", join(SAMPLE, "report-2.en.md"), join(SAMPLE, "report-3.en.md"), "-o", redline, "--format", "html"], { stdio: "ignore" });
    // Each picture shows what its page is for: something changed, something in brackets.
    const show = (mark) => () => page.evaluate((mark) => document.querySelector(mark).scrollIntoView({ behavior: "instant", block: "center" }), mark);
    const answer = await fetch(`${demo.base}/ar/wtpf-26/report/drafts/3.pdf`);
    if (!answer.ok) throw new Error(`the Arabic PDF answered ${answer.status}`);
    const pdf = join(folder, "draft.pdf");
    writeFileSync(pdf, Buffer.from(await answer.arrayBuffer()));
    execFileSync("pdftoppm", ["-f", "3", "-l", "3", "-singlefile", "-png", "-gray", "-scale-to-x", "640", "-scale-to-y", "-1", pdf, join(folder, "page")]);
    return {
      "redline-en": await shoot(pathToFileURL(redline).href, show("main ins")),
      "consolidated-en": await shoot(`${demo.base}/en/wtpf-26/report/consolidations/3?form=brackets`, show(".bracketed")),
      "pdf-ar": readFileSync(join(folder, "page.png")),
    };
  } finally {
    await context.close();
    rmSync(folder, { recursive: true });
  }
}

// How many of a hundred blocks differ between two pictures; pictures of other sizes differ whole.
async function difference(page, left, right) {
  const address = (png) => `data:image/png;base64,${png.toString("base64")}`;
  return page.evaluate(async ([left, right, size, limit]) => {
    const blocks = async (address) => {
      const picture = new Image();
      picture.src = address;
      await picture.decode();
      const canvas = new OffscreenCanvas(picture.width, picture.height);
      const pen = canvas.getContext("2d");
      pen.drawImage(picture, 0, 0);
      const { data } = pen.getImageData(0, 0, picture.width, picture.height);
      const across = Math.ceil(picture.width / size), down = Math.ceil(picture.height / size);
      const sums = new Float64Array(across * down), counts = new Float64Array(across * down);
      for (let at = 0; at < data.length; at += 4) {
        const x = (at / 4) % picture.width, y = Math.floor(at / 4 / picture.width);
        const block = Math.floor(y / size) * across + Math.floor(x / size);
        sums[block] += 0.299 * data[at] + 0.587 * data[at + 1] + 0.114 * data[at + 2];
        counts[block] += 1;
      }
      return { across, down, grey: sums.map((sum, block) => sum / counts[block]) };
    };
    const [old, now] = [await blocks(left), await blocks(right)];
    if (old.across !== now.across || old.down !== now.down) return 100;
    // Empty paper says nothing: only blocks that have ink in one of the two are counted.
    const paper = Math.max(...old.grey);
    let inked = 0, differ = 0;
    old.grey.forEach((grey, block) => {
      if (paper - grey < 3 && paper - now.grey[block] < 3) return;
      inked += 1;
      differ += Math.abs(grey - now.grey[block]) > limit;
    });
    return inked ? (100 * differ) / inked : 100;
  }, [address(left), address(right), BLOCK, GREY]);
}

// Compares with what is kept; says how far apart, or fails with what to do.
export async function compare(browser, program, demo) {
  const taken = await take(browser, program, demo);
  const page = await browser.newPage();
  const said = [];
  try {
    for (const [name, picture] of Object.entries(taken)) {
      const kept = readFileSync(join(KEPT, `${name}.png`));
      const share = await difference(page, kept, picture);
      if (share > SHARE) {
        writeFileSync(join(tmpdir(), `${name}.png`), picture);
        throw new Error(`${name}: ${share.toFixed(1)} % of the blocks differ; look at ${join(tmpdir(), name)}.png, and if it is right run cargo xtask golden`);
      }
      // The measure itself is tried: another picture, and this one a line further down, must not pass.
      const moved = await page.evaluate(async (address) => {
        const picture = new Image();
        picture.src = address;
        await picture.decode();
        const canvas = Object.assign(document.createElement("canvas"), { width: picture.width, height: picture.height });
        canvas.getContext("2d").drawImage(picture, 0, 28);
        return canvas.toDataURL("image/png").split(",")[1];
      }, `data:image/png;base64,${kept.toString("base64")}`);
      const others = Object.entries(taken).filter(([other]) => other !== name).map(([, other]) => other);
      const wrong = await Promise.all([Buffer.from(moved, "base64"), ...others].map((other) => difference(page, kept, other)));
      if (wrong.some((other) => other <= SHARE)) throw new Error(`${name}: the measure takes another picture for it: ${wrong.map((it) => it.toFixed(1))}`);
      said.push(`${name} ${share.toFixed(1)} % (a line moved: ${wrong[0].toFixed(0)} %)`);
    }
    return said.join(", ");
  } finally { await page.close(); }
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const [program, folder] = process.argv.slice(2);
  const demo = await startDemo(program);
  const browser = await openBrowser();
  mkdirSync(folder, { recursive: true });
  try {
    for (const [name, picture] of Object.entries(await take(browser, program, demo))) writeFileSync(join(folder, `${name}.png`), picture);
  } finally {
    await browser.close();
    await demo.stop();
  }
}
