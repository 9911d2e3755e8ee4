// The phone page in a browser: one test for each thing that it is for. Nothing here sleeps; what
// must come is waited for.

import { after, test } from "node:test";
import assert from "node:assert/strict";
import { stage, end } from "./stage.mjs";

const PHONE = "+15558675310";
const twiml = (verbs) => [200, "text/xml", `<Response>${verbs}</Response>`];

after(end);

test("a number appears when it is texted, the newest first, with what is unread", async (t) => {
  const { page, send, troubles } = await stage(t);
  await page.getByText("A number appears here").waitFor();
  await send({ Body: "one" });
  const link = page.getByRole("link", { name: PHONE });
  await link.getByText("one").waitFor();
  await link.getByText("1 unread").waitFor();
  await send({ To: "+15558675399", Body: "other" });
  await page.locator("#phone-list li").first().getByText("+15558675399").waitFor();
  await send({ Body: "two" });
  await page.locator("#phone-list li").first().getByText("two").waitFor();
  await link.getByText("2 unread").waitFor();
  await link.click();
  await page.getByRole("heading", { name: PHONE }).waitFor();
  await link.getByText("unread").waitFor({ state: "detached" });
  assert.equal(await link.getAttribute("aria-current"), "true");
  assert.match(await page.title(), /^\(1\) \+15558675310/, "the other phone has something unread");
  assert.deepEqual(troubles, []);
});

test("who opens the page for the first time is told what to try", async (t) => {
  const { page, facts, troubles } = await stage(t);
  const commands = page.getByLabel("Commands to try");
  await commands.getByText(`--at ${facts.url}`).waitFor();
  assert.match(await commands.innerText(), /twire send --to \+\d+ --from \+15005550006/);
  assert.ok(await page.getByText(facts.auth_token).isHidden(), "secrets are shown when somebody asks");
  await page.getByText("Secrets").click();
  await page.getByText(facts.auth_token).waitFor();
  assert.deepEqual(troubles, []);
});

test("a thread has bubbles with segments, encoding and cost", async (t) => {
  const { page, send, open, control } = await stage(t);
  await send({ Body: "short" });
  await send({ Body: "ж".repeat(71) });
  await control("GET", "messages?status=delivered&count=2&wait=60s");
  await open(PHONE);
  const bubbles = page.getByRole("list", { name: "Messages and calls" }).locator("> li.bubble");
  await bubbles.nth(0).getByText("short").waitFor();
  await bubbles.nth(0).getByText("1 segment · GSM-7 · $0.0083").waitFor();
  await bubbles.nth(1).getByText("2 segments · UCS-2 · $0.0166").waitFor();
});

test("media of this machine are shown, others only when asked for", async (t) => {
  const { page, send, open, hooks } = await stage(t);
  await send({ Body: "here", MediaUrl: `${hooks.url}/cat.png` });
  await send({ Body: "there", MediaUrl: "http://pictures.invalid/dog.png" });
  await open(PHONE);
  const picture = page.getByRole("img", { name: "cat.png, attached picture" });
  await picture.waitFor({ state: "attached" });
  await page.waitForFunction(() => document.querySelector("#thread img").naturalWidth === 1);
  assert.equal(await page.locator("#thread img").count(), 1, "nothing is loaded from elsewhere");
  await page.getByRole("button", { name: "Load from pictures.invalid" }).click();
  await page.getByRole("img", { name: "dog.png" }).waitFor({ state: "attached" });
});

test("the status line has every webhook with its request and answer", async (t) => {
  const { page, send, open, hooks, troubles } = await stage(t);
  hooks.replies["/broken"] = [503, "text/plain", "out of order"];
  await send({ Body: "good", StatusCallback: `${hooks.url}/taken` });
  await send({ Body: "bad", StatusCallback: `${hooks.url}/broken` });
  await open(PHONE);
  const [good, bad] = ["good", "bad"].map((text) => page.locator(".bubble", { has: page.getByText(text, { exact: true }) }));
  await good.getByRole("list", { name: "Status" }).getByText("delivered").waitFor();
  assert.match(await good.locator(".steps").innerText(), /queued\s*sending\s*sent/);
  await good.getByText("2 webhooks").click();
  await good.locator("summary", { hasText: "delivered" }).click();
  await good.getByText("X-Twilio-Signature").last().waitFor();
  const shown = await good.locator(".webhook[open]").innerText();
  for (const part of ["MessageStatus\n", "delivered", PHONE, "204 at", "1 attempt"]) assert.ok(shown.includes(part), part);
  await bad.getByText(", 2 failed").click();
  await bad.locator("summary", { hasText: "11200 the webhook responded with 503" }).first().click();
  await bad.getByText("out of order").first().waitFor();
  assert.deepEqual(troubles, []);
});

test("what is open stays open when something changes", async (t) => {
  const { page, send, open, hooks, control } = await stage(t);
  await control("POST", "inbound", { from: `whatsapp:${PHONE}`, to: "whatsapp:+14155238886", body: "Hello?" });
  const { json } = await send({
    To: `whatsapp:${PHONE}`, From: "whatsapp:+14155238886", Body: "Hi", StatusCallback: `${hooks.url}/cb`,
  });
  await open(PHONE);
  const bubble = page.locator(`[data-key="${json.sid}"]`);
  const folded = bubble.getByText(/^2 webhooks$/);
  await folded.click();
  await bubble.getByRole("button", { name: "Mark as read" }).click();
  await bubble.locator(".webhook", { hasText: "read" }).waitFor();
  await bubble.getByText("3 webhooks").waitFor();
  assert.ok(await bubble.locator(".webhooks").evaluate((node) => node.open));
});

test("the passcode is shown large, until it was right", async (t) => {
  const { page, request, open, facts, control } = await stage(t);
  const path = `/v2/Services/${facts.verify_service_sid}`;
  await request("POST", `${path}/Verifications`, { To: PHONE, Channel: "sms" });
  await open(PHONE);
  const banner = page.getByRole("region", { name: "Passcode" });
  const [{ code }] = (await control("GET", `verifications?to=${encodeURIComponent(PHONE)}`)).verifications;
  const digits = banner.getByText(code, { exact: true });
  await digits.waitFor();
  assert.ok((await digits.boundingBox()).height > 40);
  assert.ok(await banner.getByText([...code].join(" "), { exact: true }).count(), "spelled for a screen reader");
  await banner.getByText(/left$/).waitFor();
  await request("POST", `${path}/VerificationCheck`, { To: PHONE, Code: code });
  await banner.getByText("approved").waitFor();
});

test("a passcode runs out", async (t) => {
  const { page, request, open, facts, control } = await stage(t);
  await request("POST", `/v2/Services/${facts.verify_service_sid}/Verifications`, { To: PHONE, Channel: "call" });
  await open(PHONE);
  await control("POST", "clock/advance", { by: "11m" });
  await page.getByRole("region", { name: "Passcode" }).getByText("expired").waitFor();
});

test("a reply goes to the webhook, with media, and is answered", async (t) => {
  const { page, send, open, hooks, hook } = await stage(t);
  hooks.replies["/sms"] = twiml("<Message>Booked</Message>");
  await hook({ SmsUrl: `${hooks.url}/sms` });
  await send({});
  await open(PHONE);
  await page.getByRole("button", { name: "Attach media" }).click();
  await page.getByLabel("Media URL").fill(`${hooks.url}/cat.png`);
  await page.keyboard.press("Enter");
  await page.getByLabel("Media URL").fill(`${hooks.url}/mistake.png`);
  await page.getByRole("button", { name: "Attach", exact: true }).click();
  await page.getByRole("button", { name: "Remove", exact: false }).nth(1).click();
  const box = page.getByRole("textbox", { name: "Message" });
  await box.fill("A table");
  await box.press("Shift+Enter");
  await box.pressSequentially("for two?");
  await box.press("Enter");
  await page.getByText("The webhook responded with 200 and 1 reply.").waitFor();
  await page.locator(".bubble.mine .body", { hasText: "for two?" }).waitFor();
  await page.locator(".bubble.theirs .body", { hasText: "Booked" }).waitFor();
  const [{ params }] = hooks.seen;
  assert.deepEqual([params.From, params.Body, params.NumMedia], [PHONE, "A table\nfor two?", "1"]);
  assert.equal(await box.inputValue(), "");
});

test("files are attached: chosen, pasted, and too large ones refused", async (t) => {
  const { page, send, open, hooks, hook, troubles } = await stage(t);
  await hook({ SmsUrl: `${hooks.url}/sms` });
  await send({});
  await open(PHONE);
  await page.getByRole("button", { name: "Attach media" }).click();
  const chosen = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose files…" }).click();
  const pixel = await (await fetch(`${hooks.url}/cat.png`)).arrayBuffer();
  await (await chosen).setFiles([
    { name: "my cat.png", mimeType: "image/png", buffer: Buffer.from(pixel) },
    { name: "notes.txt", mimeType: "text/plain", buffer: Buffer.from("<script>window.hurt=1</script>") },
  ]);
  await page.getByRole("button", { name: "Remove notes.txt" }).waitFor();
  await page.locator("#reply-body").evaluate((box, bytes) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(bytes)], "pasted.png", { type: "image/png" }));
    box.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, [...new Uint8Array(pixel)]);
  await page.getByRole("button", { name: "Remove pasted.png" }).waitFor();
  await page.locator("#files").setInputFiles({ name: "film.mp4", mimeType: "video/mp4", buffer: Buffer.alloc(5 * 1024 * 1024 + 1) });
  await page.getByText("film.mp4: a file is at most 5 MB").waitFor();
  await page.getByRole("button", { name: "Send" }).click();
  const bubble = page.locator(".bubble.mine");
  await bubble.getByRole("img", { name: "my cat.png" }).waitFor();
  await page.waitForFunction(() => [...document.querySelectorAll("#thread img")].filter((i) => i.naturalWidth === 1).length === 2);
  const [{ params }] = hooks.seen;
  assert.deepEqual([params.NumMedia, params.MediaContentType0, params.MediaContentType1], ["3", "image/png", "text/plain"]);
  assert.deepEqual(troubles.filter((text) => !text.includes("413")), []);
});

test("a text that was not taken is back in its box", async (t) => {
  const { page, send, open } = await stage(t);
  await send({});
  await open(PHONE);
  await page.route("**/_twire/inbound", (route) => route.abort());
  const box = page.getByRole("textbox", { name: "Message" });
  await box.fill("precious words");
  await page.getByRole("button", { name: "Send" }).click();
  await page.getByText("the sandbox does not respond").waitFor();
  assert.equal(await box.inputValue(), "precious words");
});

test("STOP unsubscribes", async (t) => {
  const { page, send, open } = await stage(t);
  await send({});
  await open(PHONE);
  await page.getByRole("button", { name: "STOP" }).click();
  await page.locator(".bubble.mine .body", { hasText: "STOP" }).waitFor();
  await page.getByText("You have successfully been unsubscribed").first().waitFor();
  assert.equal((await send({})).json.code, 21610);
});

test("a phone can be added, and writes first", async (t) => {
  const { page, control } = await stage(t);
  await page.getByLabel("Another phone").fill("5558675310");
  await page.getByRole("button", { name: "Add" }).click();
  await page.getByText("A number with + and its country").waitFor();
  await page.getByLabel("Another phone").fill("+1 (555) 867-5310");
  await page.getByRole("button", { name: "Add" }).click();
  await page.getByRole("heading", { name: PHONE }).waitFor();
  await page.getByLabel("To", { exact: true }).selectOption("whatsapp:+14155238886");
  await page.getByRole("textbox", { name: "Message" }).fill("Hello");
  await page.getByRole("button", { name: "Send" }).click();
  await page.getByText("no webhook was requested").waitFor();
  const { messages } = await control("GET", "messages?origin=inbound");
  assert.equal(messages[0].from, `whatsapp:${PHONE}`);
});

test("a call rings, is answered, talks, takes keys, and is hung up", async (t) => {
  const { page, dial, open, hooks, control, troubles } = await stage(t);
  hooks.replies["/keys"] = [200, "text/xml", ({ Digits }) => `<Response><Say>You pressed ${Digits}</Say><Pause length="60"/></Response>`];
  await page.getByLabel("Calls ring until they are answered here").check();
  await control("GET", "phones");
  await page.waitForFunction(async () => (await (await fetch("/_twire/phones")).json()).phones[0]?.ring === "wait");
  const { json } = await dial({ Twiml:
    `<Response><Gather numDigits="3" timeout="60" action="${hooks.url}/keys"><Say>Enter three digits</Say></Gather></Response>` });
  const screen = page.getByRole("dialog", { name: /\+15005550006/ });
  await screen.getByRole("status").getByText("rings").waitFor();
  await page.locator("#urgent", { hasText: `${PHONE} rings` }).waitFor({ state: "attached" });
  const answer = screen.getByRole("button", { name: "Answer" });
  assert.ok(await answer.evaluate((node) => node === document.activeElement), "the keyboard is on Answer");
  assert.ok(await screen.getByRole("button", { name: "Decline" }).isVisible());
  await page.keyboard.press("Enter");
  await screen.getByText("is listening for keys").waitFor();
  await screen.getByRole("log", { name: "What is being said" }).getByText("Enter three digits").waitFor();
  await screen.getByRole("button", { name: "1", exact: true }).click();
  await screen.getByRole("button", { name: "2", exact: true }).click();
  await page.keyboard.press("3");
  await screen.getByText("You pressed 123").first().waitFor();
  await screen.getByRole("button", { name: "Hang up" }).click();
  await screen.getByRole("status").getByText("ended").waitFor();
  await screen.getByRole("button", { name: "Close" }).click();
  await screen.waitFor({ state: "detached" });
  await open(PHONE);
  const card = page.locator(`[data-key="${json.sid}"]`);
  await card.getByText("ended", { exact: true }).waitFor();
  await card.getByText("What was said and pressed").click();
  await card.getByText("heard the keys 123").waitFor();
  await card.getByText("1 webhook").waitFor();
  assert.deepEqual(troubles, []);
});

test("a call is rejected", async (t) => {
  const { page, dial, control } = await stage(t);
  await control("PUT", `phones/${encodeURIComponent(PHONE)}`, { ring: "wait" });
  const { json } = await dial({ Twiml: "<Response><Say>Hello</Say></Response>" });
  await page.getByRole("button", { name: "Decline" }).click();
  await page.getByRole("dialog").getByText("was busy").waitFor();
  assert.equal((await control("GET", `calls/${json.sid}`)).status, "busy");
});

test("a phone calls, and speaks", async (t) => {
  const { page, send, open, hooks, hook } = await stage(t);
  hooks.replies["/voice"] = twiml('<Gather input="speech" timeout="60" action="/said"><Say>What is wrong?</Say></Gather>');
  hooks.replies["/said"] = twiml("<Say>Thank you</Say><Pause length='60'/>");
  await hook({ VoiceUrl: `${hooks.url}/voice` });
  await send({});
  await open(PHONE);
  await page.getByRole("button", { name: "Call +15005550006" }).click();
  const screen = page.getByRole("dialog", { name: `${PHONE} calls +15005550006` });
  await screen.getByText("is listening for speech").waitFor();
  await screen.getByLabel("Words to say").fill("The cellar is flooded");
  await page.keyboard.press("Enter");
  await screen.getByText("Thank you").first().waitFor();
  assert.equal(hooks.seen.find(({ path }) => path === "/said").params.SpeechResult, "The cellar is flooded");
  await page.keyboard.press("Escape");
  await screen.waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Show call" }).click();
  await screen.getByRole("button", { name: "Hang up" }).click();
  await screen.getByRole("status").getByText("ended").waitFor();
});

test("recordings, conferences and queues are told of in a call", async (t) => {
  const { page, dial, open, hooks, control, troubles } = await stage(t);
  hooks.replies["/start"] = twiml(`<Record timeout="60" action="/then" recordingStatusCallback="/recorded"/>`);
  hooks.replies["/then"] = twiml(`<Dial><Conference statusCallback="/joined" statusCallbackEvent="join">standup</Conference></Dial>`);
  const { json } = await dial({ Url: `${hooks.url}/start` });
  await control("GET", `calls?sid=${json.sid}&waiting_for=recording&wait=60s`);
  await control("POST", `calls/${json.sid}/say`, { words: "It is me" });
  await control("POST", `calls/${json.sid}/press`, { digits: "#" });
  const other = await dial({ Twiml: "<Response><Enqueue>support</Enqueue></Response>" });
  await control("GET", `calls?sid=${other.json.sid}&waiting_for=queue&wait=60s`);
  await open(PHONE);
  const card = page.locator(`[data-key="${json.sid}"]`);
  await card.getByText("What was said and pressed").click();
  await card.getByText("recorded “It is me”").waitFor();
  await card.getByText("joins the conference “standup”").waitFor();
  const length = await card.getByLabel("Recording").evaluate((audio) => new Promise((done) => {
    audio.addEventListener("loadedmetadata", () => done(audio.duration));
    audio.preload = "metadata";
    audio.load();
  }));
  assert.ok(length > 0, "a browser can read it");
  await card.getByText("webhooks").first().click();
  await card.locator(".webhook", { hasText: "participant-join" }).waitFor();
  await card.locator(".webhook", { hasText: "recording completed" }).waitFor();
  const queued = page.locator(`[data-key="${other.json.sid}"]`);
  await queued.getByRole("button", { name: "Show call" }).click();
  const screen = page.getByRole("dialog");
  await screen.getByText("is waiting in a queue").waitFor();
  await screen.getByText("waits in the queue “support”").waitFor();
  assert.deepEqual(troubles, []);
});

test("how a phone behaves is chosen", async (t) => {
  const { page, send, open, dial, control } = await stage(t);
  await send({});
  await open(PHONE);
  await page.getByLabel("When called").selectOption("busy");
  await page.waitForFunction(async () => (await (await fetch("/_twire/phones")).json()).phones[0]?.ring === "busy");
  const { json } = await dial({ Twiml: "<Response/>" });
  await page.locator(`[data-key="${json.sid}"].busy`).waitFor();
  assert.equal((await control("GET", `calls/${json.sid}`)).status, "busy");
});

test("the log has the requests, and what was wrong with them", async (t) => {
  const { page, send, request, below, hooks, control } = await stage(t);
  hooks.replies["/broken"] = [500, "text/plain", ""];
  await send({ Body: "fine", StatusCallback: `${hooks.url}/broken` });
  await send({ To: "nonsense" });
  await request("GET", below("Messages.json"), undefined, ["AC0", "wrong"]);
  await control("POST", "faults", { kind: "close" });
  await assert.rejects(send({ Body: "cut" }));
  await control("GET", "log?count=2&wait=60s");
  await page.getByRole("link", { name: "Log" }).getByText("problems").waitFor();
  await page.getByRole("link", { name: "Log" }).click();
  const lines = page.getByRole("list", { name: "Requests and warnings" });
  const line = (text) => lines.locator("> li", { hasText: text });
  await line("21211").getByText("is not a valid phone number").waitFor();
  await line("21211").locator("summary").click();
  await line("21211").getByText("nonsense", { exact: true }).waitFor();
  await line("20003").getByText("401").waitFor();
  await line("injected fault “close”").getByText("cut").first().waitFor();
  await line("11200").first().getByText("responded with 500").waitFor();
  assert.equal(await line("11200").first().getByRole("link", { name: PHONE }).count(), 1);
  const whole = await lines.locator("> li").count();
  await page.getByLabel("Failures only").check();
  await lines.locator(".word.good").first().waitFor({ state: "detached" });
  assert.ok((await lines.locator("> li").count()) < whole);
  assert.ok(!(await lines.innerText()).includes("wrong:"), "no credentials");
});

test("no text becomes markup", async (t) => {
  const { page, send, dial, open, hooks, hook, control } = await stage(t);
  const evil = `<img src=x onerror="window.hurt=1"><script>window.hurt=1</script><b id=planted>&amp;</b>`;
  const inXml = evil.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  hooks.replies["/cb"] = [500, "text/html", evil];
  hooks.replies["/sms"] = twiml(`<Message>${inXml}</Message>`);
  await hook({ SmsUrl: `${hooks.url}/sms` });
  await send({ Body: evil, StatusCallback: `${hooks.url}/cb?${encodeURIComponent(evil)}`, MediaUrl: "http://evil.invalid/%3Cb%20id=planted%3E.pdf" });
  await send({ To: evil, Body: evil });
  await control("POST", "inbound", { from: PHONE, body: evil });
  const { json } = await dial({ Twiml: `<Response><Say>${inXml}</Say></Response>` });
  await control("GET", `calls?sid=${json.sid}&status=completed&wait=60s`);
  await open(PHONE);
  await page.locator(".bubble .body", { hasText: evil }).nth(2).waitFor();
  await page.locator("#thread summary").evaluateAll((all) => all.forEach((summary) => summary.click()));
  await page.locator("#thread pre", { hasText: evil }).first().waitFor();
  await page.locator("#thread .transcript", { hasText: "<script>" }).waitFor();
  await page.getByRole("link", { name: "Log" }).click();
  await page.locator(".line .why", { hasText: "<script>" }).first().waitFor();
  assert.equal(await page.locator("#planted, img[src=x], body script").count(), 0);
  assert.equal(await page.evaluate(() => window.hurt), undefined);
  const refused = await page.evaluate(() => {
    try {
      document.body.innerHTML = "<b>markup</b>";
      return "taken";
    } catch (error) {
      return error.name;
    }
  });
  assert.equal(refused, "TypeError", "the browser itself refuses markup");
});

test("everything is reached by keyboard, and has a name", async (t) => {
  const { page, send, control, dial, troubles } = await stage(t);
  await send({ Body: "first" });
  await page.getByRole("link", { name: PHONE }).waitFor();
  const focused = () => page.evaluate(() => document.activeElement.id || document.activeElement.textContent.trim());
  await page.keyboard.press("Tab");
  assert.equal(await focused(), "skip");
  await page.keyboard.press("Enter");
  assert.equal(await focused(), "main");
  for (const place of ["#to-phones", "#to-log", "#phone-list a"]) {
    await page.locator(place).focus();
    assert.notEqual(await page.locator(place).evaluate((node) => getComputedStyle(node).outlineStyle), "none", place);
  }
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: PHONE }).waitFor();
  await page.waitForFunction(() => document.activeElement.id === "phone-title");
  const order = [];
  for (let i = 0; i < 12; i += 1) {
    await page.keyboard.press("Tab");
    order.push(await focused());
  }
  for (const id of ["ring", "call", "thread", "reply-to", "stop", "attach", "reply-body", "send"]) assert.ok(order.includes(id), `${id} of ${order}`);
  await control("PUT", "phones/default", { ring: "wait" });
  await page.locator("#reply-body").focus();
  await dial({ Twiml: "<Response><Pause length='60'/></Response>" });
  await page.getByRole("button", { name: "Answer" }).waitFor();
  assert.equal(await focused(), "reply-body", "a call does not take the keyboard from somebody who writes");
  await page.getByRole("button", { name: "Answer" }).click();
  await page.getByRole("button", { name: "star" }).waitFor();
  const nameless = await page.locator("button, a, input, select, textarea, [role=dialog], nav, [role=log]").evaluateAll((all) => all
    .filter((node) => !(node.textContent.trim() && /^(BUTTON|A)$/.test(node.tagName)))
    .filter((node) => !node.labels?.length && !node.hasAttribute("aria-label") && !node.hasAttribute("aria-labelledby"))
    .map((node) => node.outerHTML));
  assert.deepEqual(nameless, []);
  assert.deepEqual(troubles, []);
});

test("what is new is said once, not at every change of its status", async (t) => {
  const { page, send, open, control } = await stage(t);
  await send({ Body: "zero" });
  await open(PHONE);
  await page.evaluate(() => {
    window.said = [];
    new MutationObserver(() => window.said.push(document.getElementById("polite").textContent))
      .observe(document.getElementById("polite"), { childList: true });
  });
  await send({ Body: "one" });
  await control("GET", "messages?status=delivered&count=2&wait=60s");
  await page.locator(".bubble", { hasText: "one" }).locator(".step.delivered").waitFor();
  assert.deepEqual(await page.evaluate(() => window.said), [`${PHONE} from +15005550006: one`]);
});

test("it fits a phone's width: the list, or one phone, or a call", async (t) => {
  for (const width of [390, 320]) {
    const { page, send, open, dial, control, hooks, facts, request, troubles } = await stage(t, { width });
    const fits = async (what) => {
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(over <= 0, `${what} is ${over} px too wide for ${width}`);
    };
    await send({ Body: `a-long-word-${"x".repeat(200)}`, StatusCallback: `${hooks.url}/cb` });
    await request("POST", `/v2/Services/${facts.verify_service_sid}/Verifications`, { To: PHONE, Channel: "sms" });
    await page.getByRole("link", { name: PHONE }).waitFor();
    assert.ok(await page.getByRole("textbox", { name: "Message" }).isHidden());
    await fits("the list");
    await open(PHONE);
    assert.ok(await page.getByLabel("Another phone").isHidden());
    await page.getByText("2 webhooks").click();
    await page.locator(".webhook summary").first().click();
    await fits("the thread");
    await control("PUT", "phones/default", { ring: "wait" });
    await dial({ Twiml: "<Response><Say>Hello</Say><Pause length='60'/></Response>" });
    await page.getByRole("button", { name: "Answer" }).click();
    await page.getByRole("button", { name: "Hang up" }).waitFor();
    await fits("the call");
    assert.ok(await page.locator("#reply-body").isHidden(), "what is behind the call cannot be reached");
    await page.getByRole("button", { name: "Hide" }).click();
    await page.getByRole("link", { name: "All phones" }).click();
    await page.getByLabel("Another phone").waitFor();
    await page.getByRole("link", { name: "Log" }).click();
    await page.locator(".line").first().waitFor();
    await fits("the log");
    assert.deepEqual(troubles, []);
  }
});

test("it can be read in light and in dark", async (t) => {
  const grounds = [];
  for (const scheme of ["light", "dark"]) {
    const { page, send, open, hooks, request, facts, control, dial } = await stage(t, { scheme });
    hooks.replies["/broken"] = [500, "text/plain", ""];
    await send({ Body: "Hello", StatusCallback: `${hooks.url}/broken` });
    await send({ To: "+15005551007", Body: "lost" });
    await request("POST", `/v2/Services/${facts.verify_service_sid}/Verifications`, { To: PHONE, Channel: "sms" });
    await control("POST", "inbound", { from: PHONE, body: "Reply" });
    await control("PUT", "phones/default", { ring: "wait" });
    await dial({ Twiml: "<Response/>" });
    await control("GET", "log?wait=60s");
    await open(PHONE);
    await page.getByText(", 2 failed").click();
    await page.getByRole("button", { name: "Answer" }).waitFor();
    const faint = () => page.evaluate(() => {
      const numbers = (color) => color.match(/[\d.]+/g).map(Number);
      const light = (color) => numbers(color).slice(0, 3)
        .map((c) => c / 255)
        .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
        .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
      const ground = (node) => {
        for (let n = node; n; n = n.parentElement) {
          const color = getComputedStyle(n).backgroundColor;
          if ((numbers(color)[3] ?? 1) > 0) return color;
        }
        return "rgb(255, 255, 255)";
      };
      const own = (node) => [...node.childNodes].some((c) => c.nodeType === Node.TEXT_NODE && c.data.trim());
      return [...document.body.querySelectorAll("*")].filter((node) => node.checkVisibility() && own(node)).flatMap((node) => {
        const [a, b] = [light(getComputedStyle(node).color), light(ground(node))];
        const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        return contrast < 4.5 ? [`${node.tagName}.${node.className} ${node.textContent.slice(0, 30)}: ${contrast.toFixed(2)}`] : [];
      });
    });
    assert.deepEqual(await faint(), [], scheme);
    await page.getByRole("link", { name: "Log" }).click();
    await page.locator(".line.wrong").first().waitFor();
    assert.deepEqual(await faint(), [], `${scheme}, log`);
    grounds.push(await page.evaluate(() => getComputedStyle(document.body).backgroundColor));
  }
  assert.notEqual(grounds[0], grounds[1]);
});

test("after a reload calls stand among the messages, and phones are ordered by their last activity", async (t) => {
  const { page, send, dial, open, control } = await stage(t);
  await send({ Body: "before the call" });
  const { json } = await dial({ Twiml: "<Response><Say>Hello</Say></Response>" });
  await control("GET", `calls?sid=${json.sid}&status=completed&wait=60s`);
  await send({ Body: "after the call" });
  await send({ To: "+15558675399", Body: "another phone" });
  const last = await dial({ Twiml: "<Response><Say>Bye</Say></Response>" });
  await control("GET", `calls?sid=${last.json.sid}&status=completed&wait=60s`);
  await page.reload();
  await page.locator("#phone-list li").first().getByText(PHONE).waitFor();
  await open(PHONE);
  const rows = await page.locator("#thread > li:not(.day)").evaluateAll((all) => all.map((node) => node.className.split(" ")[0]));
  assert.deepEqual(rows, ["bubble", "call", "bubble", "call"]);
  // Two, if it is midnight meanwhile.
  const [{ messages }, { calls }] = [await control("GET", "messages"), await control("GET", "calls")];
  const days = new Set([...messages, ...calls].filter((row) => row.to === PHONE).map((row) => new Date(row.created_ms).toDateString()));
  assert.equal(await page.locator("#thread > li.day").count(), days.size, "a line for a day");
});

test("what failed and is unread is marked, also if it came before the page", async (t) => {
  const { page, send, open, control } = await stage(t);
  await page.goto("about:blank");
  await send({ To: "+15005551007", Body: "lost" });
  await send({ Body: "one" });
  await send({ To: "nonsense" });
  await control("GET", "messages?status=undelivered&wait=60s");
  await page.goBack();
  const link = page.getByRole("link", { name: "+15005551007" });
  await link.getByText("1 failure").waitFor();
  await page.getByRole("link", { name: PHONE }).getByText("1 unread").waitFor();
  await page.getByRole("link", { name: "Log" }).getByText("1 problem").waitFor();
  await open("+15005551007");
  await link.getByText("1 failure").waitFor({ state: "detached" });
  await page.reload();
  await page.getByRole("link", { name: PHONE }).getByText("1 unread").waitFor();
  assert.equal(await link.getByText("failure").count(), 0, "what was looked at stays so");
});

test("other days have dates", async (t) => {
  const { page, send, open, control } = await stage(t);
  await send({ Body: "old" });
  await control("GET", "messages?status=delivered&wait=60s");
  await control("POST", "clock/advance", { by: "3d" });
  await send({ Body: "new" });
  await open(PHONE);
  await page.locator(".day", { hasText: "Today" }).waitFor();
  assert.match(await page.locator(".day").first().innerText(), /\d{4}/);
  assert.match(await page.locator(".bubble", { hasText: "old" }).locator(".meta time").innerText(), /[A-Z][a-z]{2}/);
});

test("phones are searched, and everything is cleared", async (t) => {
  const { page, send, troubles } = await stage(t);
  await send({ Body: "about cats" });
  await send({ To: "+15558675399", Body: "about dogs" });
  await page.getByRole("link", { name: "+15558675399" }).waitFor();
  await page.getByLabel("Search numbers and texts").fill("CATS");
  await page.getByRole("link", { name: "+15558675399" }).waitFor({ state: "detached" });
  assert.equal(await page.locator("#phone-list li").count(), 1);
  await page.getByLabel("Search numbers and texts").fill("nobody");
  await page.getByText("No phone matches.").waitFor();
  await page.getByLabel("Search numbers and texts").fill("");
  page.once("dialog", (dialog) => dialog.accept());
  await page.getByRole("button", { name: "Clear everything" }).click();
  await page.getByText("A number appears here").waitFor();
  assert.equal((await (await fetch(new URL("/_twire/page/icon.svg", page.url()))).text()).slice(0, 4), "<svg");
  assert.deepEqual(troubles, []);
});

test("a webhook that is not sent says so", async (t) => {
  const { page, send, open } = await stage(t);
  await send({ Body: "far", StatusCallback: "http://sink.example/cb" });
  await open(PHONE);
  await page.getByText(", 2 failed").click();
  await page.locator(".webhook summary").first().getByText("not sent: sink.example is not a loopback address").waitFor();
});

test("it forgets when the sandbox does, and goes on", async (t) => {
  const { page, send, control, troubles } = await stage(t);
  await send({ Body: "before" });
  await page.getByRole("link", { name: PHONE }).waitFor();
  await control("DELETE", "state");
  await page.getByText("A number appears here").waitFor();
  await send({ To: "+15558675399", Body: "after" });
  await page.getByRole("link", { name: "+15558675399" }).getByText("after").waitFor();
  assert.equal(await page.locator("#phone-list li").count(), 1);
  assert.deepEqual(troubles, []);
});
