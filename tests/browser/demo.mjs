// Starts the demonstration on a free port and ends it again; only what was started here is ended.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

export async function startDemo(program, at = "2025-05-20") {
  const child = spawn(program, ["demo", "--at", at, "--listen", "127.0.0.1:0"], { stdio: ["ignore", "pipe", "inherit"] });
  const demo = { links: {}, stop: async () => { child.kill("SIGTERM"); await once(child, "exit"); } };
  const lines = createInterface({ input: child.stdout });
  const ready = new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("the demonstration did not start in 90 s")), 90_000);
    lines.on("line", (line) => {
      const address = line.match(/http:\/\/[\d.]+:\d+/)?.[0];
      if (!address) return;
      demo.base = address;
      const link = line.match(/^\s+(.+?)\s+(http:\S+\/sign-in\/\S+)$/);
      if (!link) return;
      demo.links[link[1].trim()] = link[2];
      if (Object.keys(demo.links).length === 5) { clearTimeout(timer); resolve(); }
    });
    child.on("exit", (code) => reject(new Error(`the demonstration ended with ${code}`)));
  });
  await ready;
  return demo;
}

// The link of the nth person whose office, as printed, has this word in it.
export function linkOf(demo, word, nth = 0) {
  const found = Object.entries(demo.links).filter(([office]) => office.includes(word));
  if (!found[nth]) throw new Error(`nobody's office has “${word}” in it: ${Object.keys(demo.links).join("; ")}`);
  return found[nth][1];
}
