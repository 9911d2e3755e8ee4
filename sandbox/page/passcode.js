// Passcodes, large.

import { at, el, keep } from "./dom.js";
import { copy } from "./control.js";
import { channelName, count, minutes } from "./words.js";
import { passcodes } from "./store.js";

const WORDS = { approved: "approved", canceled: "canceled", expired: "expired" };

/** A code for a screen reader: digit by digit. */
export const spelled = (code) => [...code].join(" ");

function banner(code) {
  const copied = el("span", { role: "status", class: "hint" });
  const take = async () => { copied.textContent = await copy(code.code); };
  const open = code.status === "pending";
  return el("section", { class: `passcode ${code.status}`, "aria-label": "Passcode" },
    el("p", { class: "digits" },
      el("span", { "aria-hidden": "true" }, code.code),
      el("span", { class: "unseen" }, spelled(code.code))),
    el("p", { class: "hint" },
      `${channelName(code.channel)} · sent ${count(code.sends, "time")} · checked ${count(code.checks, "time")} · `,
      open ? el("span", { class: "left" }, `${minutes(code.left)} left`) : WORDS[code.status]),
    open ? el("p", {}, el("button", { type: "button", onclick: take, "data-part": "copy" }, "Copy"), " ", copied) : null);
}

/** The newest passcode of a phone. */
export function render(number) {
  const [newest] = passcodes(number);
  const list = at("passcodes");
  if (!newest) return keep(list, []);
  const version = [newest.status, newest.sends, newest.checks, newest.channel].join(" ");
  keep(list, [{ key: newest.sid, version, make: () => banner(newest) }]);
  const left = list.querySelector(".left");
  if (left) left.textContent = `${minutes(newest.left)} left`;
}
