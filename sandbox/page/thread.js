// The conversation of a phone: bubbles and calls.

import { at, el, keep } from "./dom.js";
import { ask } from "./control.js";
import { callState, channelName, count, fileName, isLocal, isOver, line, money, otherOf, parties, webAddress } from "./words.js";
import { thread } from "./store.js";
import { dayKey, dayName, moment } from "./time.js";
import { callbacksOf, steps, webhooks } from "./status.js";
import * as calls from "./calls.js";

/** Pictures that somebody asked to see, though they are elsewhere. */
const asked = new Set();

/** A medium. What is on this machine is shown; what is elsewhere waits until somebody asks. */
function medium({ url: text, content_type: type }) {
  const url = webAddress(text);
  if (!url) return el("span", { class: "file" }, text);
  const kind = type.split("/")[0];
  const name = fileName(url);
  const link = el("a", { class: "file", href: url.href, target: "_blank", rel: "noreferrer noopener" }, name, ` (${type})`);
  const show = () => {
    const source = { src: url.href, referrerpolicy: "no-referrer" };
    if (kind === "image") return el("img", { ...source, alt: `${name}, attached picture`, });
    return el(kind, { ...source, controls: true, preload: "none", "aria-label": name });
  };
  if (!["image", "audio", "video"].includes(kind)) return link;
  if (isLocal(url) || asked.has(url.href)) return el("figure", {}, show(), el("figcaption", {}, link));
  const button = el("button", { type: "button", onclick: () => { asked.add(url.href); button.replaceWith(show()); } },
    `Load from ${url.hostname}`);
  return el("figure", {}, button, el("figcaption", {}, link));
}

function bubble(message, callbacks) {
  const inbound = message.direction === "inbound";
  const error = message.error_code ? `${message.error_code} ${message.error_message ?? ""}` : null;
  const readable = message.channel === "whatsapp" && message.status === "delivered";
  const read = (event) => ask("POST", `messages/${message.sid}/read`).catch((e) => { event.target.after(` ${e.message}`); });
  const segments = ["sms"].includes(message.channel) ? `${count(message.segments, "segment")} · ${message.encoding} · ` : "";
  return el("li", { class: inbound ? "bubble mine" : "bubble theirs" },
    el("p", { class: "who" }, inbound ? `to ${otherOf(message)}` : `from ${otherOf(message)}`, ` · ${channelName(message.channel)}`),
    message.body ? el("p", { class: "body", dir: "auto" }, message.body) : null,
    message.media.map(medium),
    el("p", { class: "meta" },
      el("time", { datetime: message.history[0]?.at }, moment(message.created_ms)), ` · ${segments}`,
      message.origin === "verify" ? "Verify" : money(message.price, message.price_unit)),
    steps(message.history, callbacks),
    error ? el("p", { class: "trouble" }, error) : null,
    readable ? el("p", {}, el("button", { type: "button", onclick: read, "data-part": "read" }, "Mark as read")) : null,
    webhooks(callbacks));
}

/** What was recorded, to be listened to: silence, as long as it was. */
function recording(call, entry) {
  if (!entry.recording_sid || (!entry.heard.length && !entry.key)) return null;
  const src = `/2010-04-01/Accounts/${call.account_sid}/Recordings/${entry.recording_sid}.wav`;
  return el("audio", { src, controls: true, preload: "none", "aria-label": "Recording", "data-part": entry.recording_sid });
}

function callCard(call, callbacks) {
  const over = isOver(call);
  const lasted = over && call.status === "completed" ? ` after ${call.duration} s` : "";
  return el("li", { class: `call ${call.status}` },
    el("p", { class: "who" }, `☎ ${parties(call)}: `, el("b", { class: "word" }, callState(call)), lasted,
      " · ", el("time", {}, moment(call.created_ms))),
    over ? null : el("p", {}, el("button", { type: "button", "data-part": "open", onclick: () => calls.open(call.sid) }, "Show call")),
    call.transcript.length
      ? el("details", { "data-part": "transcript" },
        el("summary", {}, `What was said and pressed (${call.transcript.length})`),
        el("ol", { class: "transcript" }, call.transcript.map((entry) =>
          el("li", { class: entry.verb, dir: "auto" }, line(entry), recording(call, entry)))))
      : null,
    webhooks(callbacks));
}

/** A picture that has come must not push the end of the conversation out of sight. */
export function listen() {
  const list = at("thread");
  list.addEventListener("load", () => { if (list.atEnd) list.scrollTop = list.scrollHeight; }, true);
  list.addEventListener("scroll", () => { list.atEnd = isAtEnd(list); });
}

const isAtEnd = (list) => list.scrollHeight - list.scrollTop - list.clientHeight < 60;

export function render(number) {
  const list = at("thread");
  const end = isAtEnd(list) || list.shown !== number;
  let day = null;
  keep(list, thread(number).flatMap((row) => {
    const callbacks = callbacksOf(row.sid);
    const make = () => (row.transcript ? callCard(row, callbacks) : bubble(row, callbacks));
    const item = { key: row.sid, version: `${row.order} ${versionOf(row)} ${callbacks.map((c) => c.sid).join()} ${dayName(row.created_ms)}`, make };
    if (dayKey(row.created_ms) === day) return [item];
    day = dayKey(row.created_ms);
    const name = dayName(row.created_ms);
    return [{ key: `day ${day}`, version: name, make: () => el("li", { class: "day" }, name) }, item];
  }));
  list.shown = number;
  if (end) list.scrollTop = list.scrollHeight;
  list.atEnd = end;
}

const versions = new WeakMap();
let last = 0;

/** A number that changes whenever the row is another object. */
function versionOf(row) {
  if (!versions.has(row)) versions.set(row, ++last);
  return versions.get(row);
}
