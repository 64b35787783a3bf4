// Adds the reader's own time behind a deadline. Everything else works without script.
for (const time of document.querySelectorAll("time[data-local]")) {
  const at = new Date(time.dateTime);
  if (Number.isNaN(at.getTime())) continue;
  const lang = document.documentElement.lang + (document.documentElement.lang === "en" ? "-GB" : "");
  const shown = new Intl.DateTimeFormat(lang, {
    day: "numeric", month: "long", hour: "2-digit", minute: "2-digit", hourCycle: "h23", timeZoneName: "short", numberingSystem: "latn",
  }).format(at);
  const span = document.createElement("span");
  span.className = "local";
  span.textContent = " · " + time.dataset.local.replace("{time}", shown);
  time.after(span);
}
