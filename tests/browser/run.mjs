// The browser tests: usage: node run.mjs PROGRAM. Prints one line a test and a closing count.
import { openBrowser } from "./browser.mjs";
import { accessibility } from "./axe.mjs";
import { startDemo } from "./demo.mjs";
import { compare } from "./golden.mjs";
import { journeys } from "./journey.mjs";

const program = process.argv[2];
let passed = 0, failed = 0;
async function test(name, body) {
  try {
    const said = await body();
    passed += 1;
    console.log(`ok    ${name}${said ? `: ${said}` : ""}`);
  } catch (failure) {
    failed += 1;
    console.log(`FAIL  ${name}\n${failure.stack ?? failure}`);
  }
}
const browser = await openBrowser();
for (const [name, journey] of Object.entries(journeys)) {
  await test(name, async () => {
    const demo = await startDemo(program);
    try { return await journey(browser, demo); } finally { await demo.stop(); }
  });
}
await test("every page in six languages: WCAG 2.2 AA, markup, width", async () => {
  const demo = await startDemo(program);
  try {
    const { count, faults } = await accessibility(browser, demo);
    if (faults.length) throw new Error(`${faults.length} faults:\n${faults.slice(0, 40).join("\n")}`);
    return `${count} pages`;
  } finally { await demo.stop(); }
});
await test("the golden pictures are as they were", async () => {
  const demo = await startDemo(program);
  try { return await compare(browser, program, demo); } finally { await demo.stop(); }
});
await browser.close();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
