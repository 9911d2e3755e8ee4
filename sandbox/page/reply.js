// Actions of a phone: text, media, STOP, calls; and its profile.

import { at, el, keep } from "./dom.js";
import { ask } from "./control.js";
import { bare, count, fileName, isNumber, webAddress } from "./words.js";
import { store, thread, ringOf } from "./store.js";
import * as calls from "./calls.js";

/** Drafts by phone: text, media, receiver. */
const drafts = new Map();
let phone = null;

function draft() {
  if (!drafts.has(phone)) drafts.set(phone, { body: "", media: [], to: null });
  return drafts.get(phone);
}

/** The sender of the last message that can be replied to. */
function usual() {
  const last = thread(phone).findLast((row) => !row.transcript && row.direction !== "inbound" && row.origin !== "verify");
  return store.senders.includes(last?.from) ? last.from : store.senders[0];
}

export function render(number) {
  const other = phone !== number;
  phone = number;
  const canWrite = isNumber(number);
  at("reply").hidden = !canWrite;
  at("call").hidden = !canWrite;
  at("ring").value = ringOf(number);
  if (!canWrite) return;
  const to = draft().to ?? usual();
  const select = at("reply-to");
  keep(select, store.senders.map((sender) => ({
    key: sender,
    version: sender,
    make: () => el("option", { value: sender }, sender.startsWith("whatsapp:") ? `WhatsApp ${bare(sender)}` : sender),
  })));
  if (select.value !== to) select.value = to;
  const isPhone = isNumber(to ?? "");
  at("call").hidden = !isPhone;
  at("call").textContent = `Call ${to}`;
  at("call").title = `${number} calls ${to}`;
  if (other) {
    at("reply-body").value = draft().body;
    at("reply-result").textContent = "";
    at("attach-url").value = "";
    grow();
  }
  attached();
}

function attached() {
  const { media } = draft();
  at("attached").hidden = media.length === 0;
  keep(at("attached"), media.map((url, index) => ({
    key: url,
    version: String(index),
    make: () => el("li", {}, el("span", { class: "url", title: url }, fileName(new URL(url))), " ",
      el("button", { type: "button", "aria-label": `Remove ${fileName(new URL(url))}`, onclick: () => {
        media.splice(media.indexOf(url), 1);
        attached();
        at("attach").focus();
      } }, "×")),
  })));
}

function attach() {
  const input = at("attach-url");
  const url = webAddress(input.value.trim());
  if (!url) return say("Media are http or https addresses.", true);
  const { media } = draft();
  if (media.length === 10) return say("A message has at most 10 media.", true);
  if (!media.includes(url.href)) media.push(url.href);
  input.value = "";
  input.focus();
  say("");
  attached();
}

/** Uploads files to the sandbox, which returns a URL to send for each. */
async function attachFiles(files) {
  const from = phone;
  const { media } = draft();
  for (const file of files) {
    if (media.length >= 10) return say("A message has at most 10 media.", true);
    say(`Taking ${file.name}…`);
    try {
      const { url } = await ask("POST", `media?name=${encodeURIComponent(file.name)}`, file);
      media.push(url);
      say("");
    } catch (error) {
      return say(`${file.name}: ${error.message}`, true);
    }
    if (phone === from) attached();
  }
}

/** Files that are dropped on the conversation or pasted into the box are attached. */
function listenForFiles() {
  const carries = (event) => [...(event.dataTransfer?.types ?? [])].includes("Files");
  const mark = (on) => at("phone").classList.toggle("dropping", on);
  at("phone").addEventListener("dragover", (event) => {
    if (!carries(event) || at("reply").hidden) return;
    event.preventDefault();
    mark(true);
  });
  at("phone").addEventListener("dragleave", (event) => { if (!at("phone").contains(event.relatedTarget)) mark(false); });
  at("phone").addEventListener("drop", (event) => {
    mark(false);
    if (!carries(event) || at("reply").hidden) return;
    event.preventDefault();
    attachFiles([...event.dataTransfer.files]);
  });
  at("reply-body").addEventListener("paste", (event) => {
    const files = [...event.clipboardData.files];
    if (!files.length) return;
    event.preventDefault();
    attachFiles(files);
  });
  at("attach-files").addEventListener("click", () => at("files").click());
  at("files").addEventListener("change", async () => {
    await attachFiles([...at("files").files]);
    at("files").value = "";
  });
}

function say(text, bad = false) {
  at("reply-result").textContent = text;
  at("reply-result").className = bad ? "trouble" : "hint";
}

/** The result of a message in words. */
function outcome({ webhook, replies }) {
  if (!webhook) return "Sent. The number has no SmsUrl, so no webhook was requested.";
  if (webhook.error) return `Sent. The webhook failed: ${webhook.error_code} ${webhook.error}.`;
  return `Sent. The webhook responded with ${webhook.status} and ${count(replies.length, "reply", "replies")}.`;
}

async function write(body, media) {
  const from = phone;
  const to = at("reply-to").value;
  const channel = to.startsWith("whatsapp:") ? "whatsapp:" : "";
  say("Sending…");
  try {
    const result = await ask("POST", "inbound", { from: channel + from, to, body, media });
    if (phone === from) say(outcome(result), Boolean(result.webhook?.error));
    return true;
  } catch (error) {
    if (phone === from) say(error.message, true);
    return false;
  }
}

async function send() {
  if (!at("attach-row").hidden && at("attach-url").value.trim()) attach();
  const text = at("reply-body").value;
  const mine = draft();
  if (!text.trim() && !mine.media.length) return say("There is nothing to send.", true);
  const media = [...mine.media];
  at("reply-body").value = "";
  Object.assign(mine, { body: "", media: [] });
  grow();
  attached();
  const from = phone;
  if (await write(text, media)) return;
  // Restores the text, unless another was entered.
  if (mine.body === "" && mine.media.length === 0) Object.assign(mine, { body: text, media });
  if (phone === from) at("reply-body").value = mine.body;
  if (phone === from) attached();
}

/** The box is as high as its text, within limits. */
function grow() {
  const lines = at("reply-body").value.split("\n").length;
  at("reply-body").rows = Math.min(6, lines);
}

export function listen() {
  listenForFiles();
  at("reply").addEventListener("submit", (event) => {
    event.preventDefault();
    send();
  });
  at("reply-body").addEventListener("input", () => {
    draft().body = at("reply-body").value;
    grow();
  });
  at("reply-body").addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  });
  at("reply-to").addEventListener("change", (event) => {
    draft().to = event.target.value;
    render(phone);
  });
  at("stop").addEventListener("click", () => write("STOP", []));
  at("attach").addEventListener("click", () => {
    const row = at("attach-row");
    row.hidden = !row.hidden;
    at("attach").setAttribute("aria-expanded", String(!row.hidden));
    if (!row.hidden) at("attach-url").focus();
  });
  at("attach-add").addEventListener("click", attach);
  at("attach-url").addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    attach();
  });
  at("ring").addEventListener("change", (event) => {
    const settings = { ring: event.target.value };
    ask("PUT", `phones/${encodeURIComponent(phone)}`, settings).catch((error) => say(error.message, true));
  });
  at("call").addEventListener("click", async () => {
    try {
      const to = at("reply-to").value;
      const call = await ask("POST", "calls", { from: phone, to: bare(to) });
      calls.open(call.sid);
    } catch (error) {
      say(error.message, true);
    }
  });
}
