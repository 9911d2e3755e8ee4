// Requests to Twilio's API with what was wrong, and what Twilio's debugger would show.

import { at, el, facts, keep } from "./dom.js";
import { webAddress } from "./words.js";
import { store, isWrong } from "./store.js";
import { linkTo } from "./phones.js";
import { moment } from "./time.js";

/** Codes from here on are the sandbox's own, and unknown to Twilio's documentation. */
const OWN = new Set([20501]);

function codeLink(code) {
  if (!code || OWN.has(code)) return code ? String(code) : null;
  const url = webAddress(`https://www.twilio.com/docs/errors/${Number(code)}`);
  return el("a", { href: url.href, target: "_blank", rel: "noreferrer noopener" }, String(code));
}

/** A link to the phone of a line's resource. */
function place(sid) {
  const row = store.messages.get(sid) ?? store.calls.get(sid);
  return row?.phone ? el("p", {}, "On ", el("a", { href: linkTo(row.phone) }, row.phone)) : null;
}

/** A path without the account; the details have the whole path. */
const shortPath = (path) => path.replace(/^\/2010-04-01\/Accounts\/AC[0-9a-f]{32}(?=[/.])/, "…");

/** The fault that was injected into a request. */
const faultText = (row) => (row.fault ? `injected fault “${row.fault}”` : null);

function request(row) {
  const wrong = isWrong(row);
  const to = row.params.find(([name]) => name === "To")?.[1].slice(0, 60);
  const message = [row.message, faultText(row)].filter(Boolean).join("; ");
  return el("li", { class: wrong ? "line wrong" : "line" },
    el("details", { "data-part": row.sid },
      el("summary", {},
        el("time", {}, moment(row.at)), " ",
        el("b", { class: wrong ? "word bad" : "word good" }, row.status === null ? "cut" : String(row.status)), " ",
        el("span", { class: "method" }, row.method), " ",
        el("span", { class: "url", title: row.path }, shortPath(row.path)),
        to ? el("span", { class: "hint", dir: "auto" }, `to ${to}`) : null),
      el("dl", { class: "facts" }, facts([
        ["path", row.path],
        ...row.params,
        ["User-Agent", row.user_agent ?? "none"],
        ["Twilio-Request-Id", row.sid],
        ...(row.resource_sid ? [["made or changed", row.resource_sid]] : []),
      ])),
      place(row.resource_sid)),
    message || row.code ? el("p", { class: wrong ? "why" : "hint" }, codeLink(row.code), row.code ? " " : "", message) : null);
}

function warning(row) {
  return el("li", { class: "line wrong" },
    el("p", {}, el("time", {}, moment(row.at)), " ", el("b", { class: "word bad" }, "debugger"), " ", row.resource_sid),
    el("p", { class: "why" }, codeLink(row.code), " ", row.message),
    place(row.resource_sid));
}

export function render() {
  const only = at("only-wrong").checked;
  const requests = [...store.requests.values()].filter((row) => !only || isWrong(row));
  const lines = [
    ...requests.map((row) => ({ key: row.sid, at: row.at, order: row.order, version: moment(row.at), make: () => request(row) })),
    ...store.log.map((row) => ({ key: `log-${row.order}`, at: row.at, order: row.order, version: moment(row.at), make: () => warning(row) })),
  ];
  // The first event has the rows kind by kind.
  const later = (a, b) => (a.at === b.at ? b.order - a.order : a.at < b.at ? 1 : -1);
  keep(at("log-lines"), lines.sort(later).slice(0, 500));
  at("no-log").hidden = lines.length > 0;
}

export function listen() {
  at("only-wrong").addEventListener("change", render);
}
