// The list of phones.

import { at, el, keep } from "./dom.js";
import { ask } from "./control.js";
import { bare, callState, count, isNumber, isOver, line } from "./words.js";
import { callsUnderWay, matches, news, openPasscodes, phones, store } from "./store.js";
import { moment, short } from "./time.js";

export const linkTo = (number) => `#/phone/${encodeURIComponent(number)}`;

/** A phone at a glance: its last digits, on a colour of its own. Its number stands beside it. */
export function face(number) {
  const sum = [...number].reduce((hash, character) => (hash * 31 + character.charCodeAt(0)) % 997, 7);
  return el("span", { class: `face hue-${sum % 8}`, "aria-hidden": "true" }, number.slice(-2));
}

/** What happened last on a phone, in a few words. */
function preview(row) {
  if (!row) return "nothing yet";
  if (row.transcript) {
    const said = row.transcript.findLast((entry) => entry.verb === "Say");
    return `☎ ${said && !isOver(row) ? line(said) : `Call ${callState(row)}`}`;
  }
  if (row.code) return "passcode";
  return row.body || (row.media.length ? count(row.media.length, "attachment") : "no text");
}

function item({ number, row, at: time, unread, failed, ringing, code, current }) {
  return el("li", {},
    el("a", { href: linkTo(number), "aria-current": current ? "true" : null, "data-part": "link" },
      face(number),
      el("span", { class: "number" }, number),
      el("time", { title: moment(time) }, short(time)),
      el("span", { class: "preview", dir: "auto" }, preview(row)),
      el("span", { class: "badges" },
        ringing ? el("span", { class: "count ringing" }, ringing) : null,
        code ? el("span", { class: "count code" }, code) : null,
        failed ? el("span", { class: "count bad" }, count(failed, "failure")) : null,
        unread ? el("span", { class: "count" }, String(unread), el("span", { class: "unseen" }, " unread")) : null)));
}

export function render(current) {
  const codes = openPasscodes();
  const calls = Map.groupBy(callsUnderWay(), (call) => call.phone);
  const fresh = news();
  const query = at("search").value.trim().toLowerCase();
  const shown = phones().filter(({ number }) => matches(number, query));
  const all = shown.map(({ number, row, at: time, order }) => {
    const mine = calls.get(number) ?? [];
    const view = {
      number,
      row,
      at: time,
      current: number === current,
      ...(fresh.get(number) ?? { unread: 0, failed: 0 }),
      ringing: mine.some((call) => call.status === "ringing") ? "ringing" : mine.length ? "in call" : "",
      code: codes.get(number),
    };
    const version = [order, view.current, view.unread, view.failed, view.ringing, view.code, preview(row), short(time)].join("\n");
    return { key: number, version, make: () => item(view) };
  });
  keep(at("phone-list"), all);
  at("no-phones").hidden = all.length > 0;
  at("no-phones").textContent = query ? "No phone matches." : "A number appears here when it is texted or called.";
  at("ring-here").checked = store.profiles.get("default")?.ring === "wait";
}

/** Listens to the form below the list. `changed` is called when a phone was added. */
export function listen(changed) {
  at("add").addEventListener("submit", (event) => {
    event.preventDefault();
    const number = bare(at("add-number").value.replace(/[\s().-]/g, ""));
    const fits = isNumber(number);
    at("add-trouble").textContent = fits ? "" : "A number with + and its country, such as +15558675310.";
    if (!fits) return;
    at("add-number").value = "";
    store.added.add(number);
    changed();
    location.hash = linkTo(number);
  });
  at("search").addEventListener("input", changed);
  at("clear").addEventListener("click", async () => {
    if (!confirm("Delete all messages, calls and settings of this sandbox? Its credentials stay.")) return;
    try {
      await ask("DELETE", "state");
      store.added.clear();
      location.hash = "#/";
    } catch (error) {
      at("add-trouble").textContent = error.message;
    }
  });
  at("ring-here").addEventListener("change", async (event) => {
    const ring = event.target.checked ? "wait" : "answer";
    try {
      await ask("PUT", "phones/default", { ring });
    } catch (error) {
      at("add-trouble").textContent = error.message;
    }
  });
}
