// The status line of a message or a call, and its webhooks with request and answer.

import { el, facts } from "./dom.js";
import { count } from "./words.js";
import { store } from "./store.js";
import { moment } from "./time.js";

export const callbacksOf = (sid) => store.callbacks.get(sid) ?? [];

const failed = (callback) => callback.error_code !== null;

/** What a webhook reported: `sent`, `answered`, or its purpose. */
function told(callback) {
  const value = (name) => callback.params.find(([n]) => n === name)?.[1];
  if (callback.kind === "message-status") return value("MessageStatus");
  if (callback.kind === "call-status") return value("CallStatus");
  if (callback.kind === "recording-status") return `recording ${value("RecordingStatus")}`;
  if (callback.kind === "conference-status") return value("StatusCallbackEvent");
  return callback.kind;
}

function result(callback) {
  if (!callback.sent) return callback.error;
  return failed(callback) ? `${callback.error_code} ${callback.error}` : String(callback.status);
}

function webhook(callback) {
  return el("li", {},
    el("details", { "data-part": callback.sid, class: failed(callback) ? "webhook bad" : "webhook" },
      el("summary", {},
        el("b", {}, told(callback)), " ",
        el("span", { class: "url" }, `${callback.method} ${callback.url}`), " → ",
        el("b", { class: failed(callback) ? "word bad" : "word good" }, result(callback))),
      el("h4", {}, "Request"),
      el("dl", { class: "facts" }, facts([
        ["X-Twilio-Signature", callback.signature],
        ["I-Twilio-Idempotency-Token", callback.idempotency_token],
        ...callback.params,
      ])),
      el("h4", {}, "Response"),
      el("p", {}, callback.status === null ? "none" : String(callback.status),
        ` at ${moment(callback.at)}, ${count(callback.attempts, "attempt")}`),
      callback.response ? el("pre", { dir: "auto", tabindex: "0" }, callback.response) : null));
}

/** `queued → sent → delivered`, each with its time and the result of its webhook. */
export function steps(history, callbacks) {
  return el("ol", { class: "steps", "aria-label": "Status" }, history.map(({ status, at }) => {
    const about = callbacks.filter((callback) => told(callback) === status && callback.kind.endsWith("-status"));
    const bad = about.some(failed);
    const mark = about.length ? (bad ? "webhook failed" : "webhook accepted") : null;
    return el("li", { class: `step ${status}`, title: moment(at) },
      status,
      mark ? el("span", { class: bad ? "mark bad" : "mark", "aria-hidden": "true" }, bad ? "✗" : "✓") : null,
      mark ? el("span", { class: "unseen" }, `, ${mark}`) : null);
  }));
}

/** All webhooks about something, folded. */
export function webhooks(callbacks) {
  if (!callbacks.length) return null;
  const bad = callbacks.filter(failed).length;
  return el("details", { class: "webhooks", "data-part": "webhooks" },
    el("summary", {}, count(callbacks.length, "webhook"), bad ? el("span", { class: "bad" }, `, ${bad} failed`) : null),
    el("ol", {}, callbacks.map(webhook)));
}
