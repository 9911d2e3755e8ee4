// Opens the book from its files: it is searched, error codes are filtered, and nothing is loaded from a network.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const { chromium } = createRequire(process.env.PAGE_MODULES)("playwright-core");
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  // A cold start on a busy machine takes long.
  timeout: 300_000,
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
const page = await browser.newPage();
page.setDefaultTimeout(60_000);
const foreign = [];
page.on("request", (request) => /^(file|data|blob|about):/.test(request.url()) || foreign.push(request.url()));
const book = pathToFileURL("target/docs/").href;

await page.goto(`${book}index.html`);
await page.getByRole("textbox", { name: "Search" }).fill("idempotency");
const found = page.locator(".md-search-result__link").first();
await found.waitFor();
await found.click();
await page.waitForURL((url) => !url.pathname.endsWith("/index.html"));

await page.goto(`${book}errors.html`);
await page.getByRole("searchbox", { name: "Show only codes" }).fill("30007");
const rows = page.locator("tbody tr:visible");
assert.equal(await rows.count(), 1);
assert.match(await rows.innerText(), /^30007/);

assert.deepEqual(foreign, []);
await browser.close();
