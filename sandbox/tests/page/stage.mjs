// A sandbox, a server that takes its webhooks, and a browser that shows the phone page.

import { spawn } from "node:child_process";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { once } from "node:events";
import { createInterface } from "node:readline";

const { chromium } = createRequire(process.env.PAGE_MODULES)("playwright-core");

/** Longest that a test waits for what must come, in milliseconds. */
const PATIENCE = 60_000;

let browser;

/** One browser for all tests. */
async function start() {
  browser ??= chromium.launch({
    executablePath: process.env.CHROMIUM,
    headless: true,
    // A cold start on a busy machine takes long.
    timeout: 5 * PATIENCE,
    args: [
      "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ],
  });
  return browser;
}

export const end = async () => (await browser)?.close();

/** A one-pixel picture. */
const PIXEL = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64");

/** Takes webhooks, answers with what `replies` says for the path, and has a picture. */
async function receiver() {
  const seen = [];
  const replies = {};
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => { body += chunk; });
    request.on("end", () => {
      const path = request.url.split("?")[0];
      if (path.endsWith(".png")) {
        response.writeHead(200, { "content-type": "image/png" }).end(PIXEL);
        return;
      }
      const params = Object.fromEntries(new URLSearchParams(body));
      seen.push({ path, params });
      const [status, type, text] = replies[path] ?? [204, "text/plain", ""];
      response.writeHead(status, { "content-type": type });
      response.end(typeof text === "function" ? text(params) : text);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { url: `http://127.0.0.1:${server.address().port}`, seen, replies, close: () => server.close() };
}

/** Everything a test needs, with the page open; it ends with the test. */
export async function stage(t, options = {}) {
  const child = spawn(process.env.TWIRE_BIN, ["sandbox", "--json", "--listen", "127.0.0.1:0", "--until-stdin-closes"],
    { stdio: ["pipe", "pipe", "inherit"] });
  const [first] = await once(createInterface({ input: child.stdout }), "line");
  const facts = JSON.parse(first);
  const hooks = await receiver();
  const context = await (await start()).newContext({
    viewport: { width: options.width ?? 1280, height: 900 },
    colorScheme: options.scheme ?? "light",
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const troubles = [];
  page.on("pageerror", (error) => troubles.push(String(error)));
  page.on("console", (message) => message.type() === "error" && troubles.push(message.text()));
  t.after(async () => {
    await context.close();
    hooks.close();
    child.stdin.end();
    await once(child, "exit");
  });
  const request = async (method, path, params, credentials) => {
    const [user, password] = credentials ?? [facts.account_sid, facts.auth_token];
    const answer = await fetch(facts.url + path, {
      method,
      headers: { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}` },
      body: params && new URLSearchParams(params),
    });
    return { status: answer.status, json: await answer.json().catch(() => null) };
  };
  const below = (rest) => `/2010-04-01/Accounts/${facts.account_sid}/${rest}`;
  const control = async (method, path, body) => {
    const answer = await fetch(`${facts.url}/_twire/${path}`, { method, body: body && JSON.stringify(body) });
    return answer.status === 204 ? null : answer.json();
  };
  const own = { To: "+15558675310", From: facts.phone_number };
  await page.goto(facts.url);
  await page.getByText("Live").waitFor();
  return {
    page, facts, hooks, request, below, control, troubles,
    send: (params) => request("POST", below("Messages.json"), { ...own, Body: "Hello", ...params }),
    dial: (params) => request("POST", below("Calls.json"), { ...own, ...params }),
    /** Gives the account's number its webhooks. */
    hook: async (settings) => {
      const { json } = await request("GET", below("IncomingPhoneNumbers.json"));
      await request("POST", below(`IncomingPhoneNumbers/${json.incoming_phone_numbers[0].sid}.json`), settings);
    },
    open: async (number) => {
      await page.getByRole("navigation", { name: "Phones" }).getByRole("link", { name: number }).click();
      await page.getByRole("heading", { name: number, exact: true }).waitFor();
    },
  };
}
