// The whole job in a real browser, script off for the public: publish, comment, dispose, compile.
import assert from "node:assert/strict";
import { signIn } from "./browser.mjs";
import { linkOf } from "./demo.mjs";

const forum = "/en/wtpf-26";
// Values inside sentences stand between isolates, which no reader sees.
const text = async (page, selector = "main") => (await page.locator(selector).innerText()).replace(/[\u2068\u2069]/g, "");

async function signedIn(browser, demo, word, nth = 0) {
  const context = await browser.newContext({ reducedMotion: "reduce" });
  const page = await context.newPage();
  await signIn(page, linkOf(demo, word, nth));
  return page;
}

// A focal point proposes wording for a paragraph, sees the difference, files, holds a receipt.
async function focalPointComments(browser, demo) {
  const page = await signedIn(browser, demo, "ocal point");
  await page.goto(`${demo.base}${forum}/report/drafts/3`);
  await page.locator("article.para.text aside a.do", { hasText: "Comment" }).nth(4).click();
  const before = await page.locator("#wording").inputValue();
  await page.fill("#text", "");
  await page.fill("#wording", before);
  await page.click("button[value=check]");
  assert.match(await text(page, "#faults"), /fill in/, "an empty comment is refused in words");
  await page.fill("#text", "Who pays should be said.");
  await page.fill("#wording", `${before} Who pays is said in the accounts.`);
  await page.click("button[value=check]");
  assert.match(await text(page, "blockquote ins"), /Who pays is said in the accounts\./);
  await page.click("button[value=file]");
  await page.waitForURL(/\/receipts\//);
  assert.match(await text(page), /received on time/);
  const sha = (await text(page)).match(/\b[0-9a-f]{64}\b/)[0];
  assert.equal(sha.length, 64);
  return page.url();
}

// Anyone comments from a phone without script; a wrong address brings the form back whole.
async function publicComments(browser, demo) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${demo.base}${forum}`);
  await page.click("a.go");
  await page.locator("article.para.text aside a.do", { hasText: "Comment" }).nth(9).click();
  const words = "A table in an annex would help <b>readers</b> & others: 数字 – ‏العربية‏.";
  await page.fill("#text", words);
  await page.fill("#name", "Reader in Dakar");
  await page.fill("#email", "no address");
  await page.click("button[value=check]");
  // The browser itself may hold a wrong address back; then the right one is typed at once.
  if (await page.locator("#faults").count()) {
    assert.match(await text(page, "#faults"), /e-mail address/);
    assert.equal(await page.locator("#name").inputValue(), "Reader in Dakar", "what was typed is kept");
  }
  await page.fill("#email", "reader@example.org");
  await page.click("button[value=check]");
  assert.match(await text(page), /<b>readers<\/b>/, "what looks like a tag is shown as typed");
  const fields = { do: "file" };
  for (const field of await page.locator("form input[type=hidden]").all()) {
    fields[await field.getAttribute("name")] = (await field.getAttribute("value")) ?? "";
  }
  await page.click("button[value=file]");
  assert.match(page.url(), /\/receipts\//);
  const receipt = page.url();
  const again = await page.request.post(`${demo.base}${forum}/comments`, { form: fields, maxRedirects: 0 });
  assert.equal(new URL(again.headers().location, demo.base).href, receipt, "the same form sent twice gives the same receipt");
  await context.close();
  return receipt;
}

async function officerDisposes(browser, demo, receipt) {
  const id = receipt.split("/").pop();
  const page = await signedIn(browser, demo, "fficer");
  for (let part = 0; part < 4; part += 1) {
    await page.goto(`${demo.base}${forum}/desk/dispositions?draft=3&part=${part}`);
    if (await page.locator(`input[name=comment][value="${id}"]`).count()) break;
  }
  await page.check(`input[name=comment][value="${id}"]`);
  await page.check("input[name=outcome][value=in-part]");
  await page.fill("textarea[name=reason]", "A table is added to the annex of draft 4.");
  await page.click("button[value=ticked]");
  await page.goto(receipt);
  assert.match(await text(page), /Incorporated in part/);
  assert.match(await text(page), /A table is added to the annex of draft 4\./);
}

async function compilationDownloads(browser, demo, receipt) {
  const page = await signedIn(browser, demo, "reader");
  const get = async (name) => (await page.request.get(`${demo.base}${forum}/report/compilations/${name}`)).body();
  const page3 = (await get("3")).toString();
  assert.match(page3, /Reader in Dakar/);
  for (const name of ["3.docx", "3.xlsx"]) {
    const bytes = await get(name);
    assert.equal(bytes.subarray(0, 2).toString(), "PK", `${name} is a package`);
    assert.ok(bytes.length > 8_000, `${name} has content`);
  }
  assert.ok(receipt);
}

// The first officer brings draft 4 in and asks; the clause is cited; the second confirms.
async function officersPublish(browser, demo) {
  const page = await signedIn(browser, demo, "fficer");
  await page.goto(`${demo.base}${forum}/desk/drafts`);
  const paragraphs = Array.from({ length: 12 }, (_, at) => `1.1.${at + 1} Paragraph ${at + 1} of the fourth draft says what the third round brought.`);
  await page.locator("textarea[name=text]").first().fill(`# Fourth draft of the report\n\n## 1 Introduction\n\n${paragraphs.join("\n\n")}\n\n## Draft Opinion 1: Digital divides\n\nThe Forum,\n`);
  await page.locator("form button").filter({ hasText: /Look|look/ }).first().click();
  await page.locator("form button").filter({ hasText: /Store|Bring/ }).first().click();
  await page.goto(`${demo.base}${forum}/desk/drafts`);
  const publish = page.locator('form[action$="/desk/publications"]');
  await publish.locator("button").click();
  assert.match(await text(page, ".faults"), /no answer yet/, "R13 refuses, in words");
  assert.match(await text(page, ".faults"), /Decision 641/, "and cites its clause");
  await page.locator('form[action$="/desk/publications"] textarea').fill("The round is still open; this is a rehearsal.");
  await page.locator('form[action$="/desk/publications"] button').click();
  await page.goto(`${demo.base}${forum}/desk`);
  assert.equal(await page.locator('form[action$="/confirm"]').count(), 0, "one's own request is not confirmed by oneself");
  const second = await signedIn(browser, demo, "fficer", 1);
  await second.goto(`${demo.base}${forum}/desk`);
  await second.locator('form[action$="/confirm"] button').first().click();
  await second.goto(`${demo.base}${forum}/report`);
  assert.match(await text(second), /Draft 4/);
  await second.goto(`${demo.base}${forum}/report/drafts/4`);
  assert.match(await text(second), /says what the third round brought/);
}

export const journeys = {
  "a focal point comments, the public comments from a phone without script, an officer disposes, the compilation downloads": async (browser, demo) => {
    await focalPointComments(browser, demo);
    const receipt = await publicComments(browser, demo);
    await officerDisposes(browser, demo, receipt);
    await compilationDownloads(browser, demo, receipt);
  },
  "two officers publish a draft despite a rule that is cited": officersPublish,
};
