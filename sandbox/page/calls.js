// The call panel: answer, decline, keys, speech, and what is said.

import { at, el } from "./dom.js";
import { ask } from "./control.js";
import { callState, isOver, line, parties } from "./words.js";
import { store, callsUnderWay, ringOf } from "./store.js";
import { face } from "./phones.js";

const KEYS = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "*", "0", "#"];
const NAMES = { "*": "star", "#": "pound" };
const LETTERS = { 2: "ABC", 3: "DEF", 4: "GHI", 5: "JKL", 6: "MNO", 7: "PQRS", 8: "TUV", 9: "WXYZ", 0: "+" };

/** Panels by call SID. */
const screens = new Map();
/** Calls that the reader opened. */
const wanted = new Set();
/** Calls that the reader hid. */
const hidden = new Set();
let aloud = false;

/** Shows a call, also one that was answered automatically. */
export function open(sid) {
  hidden.delete(sid);
  wanted.add(sid);
  render();
  screens.get(sid)?.root.querySelector("button:not([hidden])")?.focus();
}

/** A call is shown while it rings for the reader, or once it was opened. */
function isShown(call) {
  if (hidden.has(call.sid)) return false;
  return wanted.has(call.sid) || (call.status === "ringing" && call.direction !== "inbound" && ringOf(call.phone) === "wait");
}

export function render() {
  for (const call of callsUnderWay()) {
    if (!isShown(call) || screens.has(call.sid)) continue;
    wanted.add(call.sid);
    screens.set(call.sid, new Screen(call.sid, call.phone));
    if (call.status === "ringing" && call.direction !== "inbound") {
      at("urgent").textContent = `${call.phone} rings: ${parties(call)}`;
    }
  }
  for (const [sid, screen] of screens) {
    const call = store.calls.get(sid);
    if (call && !hidden.has(sid)) screen.show(call);
    else screen.close();
  }
}

/** Whether the reader is typing and must keep the focus. */
const isBusy = () => document.activeElement?.matches("textarea, select, input:not([type=checkbox])");

class Screen {
  constructor(sid, phone) {
    this.sid = sid;
    this.told = 0;
    /** Keys are sent one after the other. */
    this.queue = Promise.resolve();
    const button = (text, className, act) => el("button", { type: "button", class: className, onclick: act }, text);
    this.title = el("h2", { id: `call-${sid}` });
    this.state = el("p", { class: "state", role: "status" });
    this.lines = el("ol", { class: "transcript", role: "log", "aria-label": "What is being said", tabindex: "0" });
    this.trouble = el("p", { class: "trouble", role: "alert" });
    this.answer = button("Answer", "answer", () => this.act("answer"));
    this.reject = button("Decline", "hangup", () => this.act("reject"));
    this.hangup = button("Hang up", "hangup", () => this.act("hangup"));
    this.put = button("Hide", "quiet", () => { hidden.add(sid); render(); });
    this.words = el("input", { type: "text", "aria-label": "Words to say", placeholder: "Say something" });
    this.pressed = el("output", { class: "pressed", "aria-label": "Keys pressed" });
    this.pad = el("div", { class: "keypad", role: "group", "aria-label": "Keypad" }, KEYS.map((key) =>
      el("button", { type: "button", "aria-label": NAMES[key] ?? key, onclick: () => this.press(key) }, key,
        el("small", { "aria-hidden": "true" }, LETTERS[key] ?? "\u00a0"))));
    this.speech = el("form", { class: "row" }, this.words, el("button", {}, "Say"));
    this.speech.addEventListener("submit", (event) => {
      event.preventDefault();
      if (!this.words.value.trim()) return;
      this.act("say", { words: this.words.value });
      this.words.value = "";
    });
    const voice = el("input", { type: "checkbox", onchange: (event) => { aloud = event.target.checked; } });
    voice.checked = aloud;
    this.controls = el("div", { class: "controls" }, this.pressed, this.pad, this.speech,
      "speechSynthesis" in window ? el("label", { class: "check" }, voice, " Read aloud") : null);
    this.root = el("section", { class: "screen", role: "dialog", "aria-labelledby": `call-${sid}`, "data-sid": sid },
      el("header", {}, this.put),
      face(phone),
      this.title, this.state, this.lines, this.controls, this.trouble,
      el("p", { class: "row buttons" }, this.answer, this.reject, this.hangup));
    this.root.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.put.click();
      const free = event.target !== this.words && !event.ctrlKey && !event.metaKey && !event.altKey;
      if (free && !this.controls.hidden && KEYS.includes(event.key)) this.press(event.key);
    });
    at("calls").append(this.root);
  }

  press(key) {
    this.pressed.textContent += key;
    this.queue = this.queue.then(() => this.act("press", { digits: key }));
  }

  async act(action, body) {
    try {
      this.trouble.textContent = "";
      await ask("POST", `calls/${this.sid}/${action}`, body);
    } catch (error) {
      this.trouble.textContent = error.message;
    }
  }

  show(call) {
    const inbound = call.direction === "inbound";
    const ringing = ["queued", "initiated", "ringing"].includes(call.status);
    const talking = call.status === "in-progress";
    const over = isOver(call);
    const before = this.status;
    this.status = call.status;
    this.root.className = `screen ${call.status}`;
    set(this.title, parties(call));
    set(this.state, callState(call));
    this.answer.hidden = this.reject.hidden = inbound || !ringing;
    this.hangup.hidden = over || (ringing && !inbound);
    this.controls.hidden = !talking;
    this.put.textContent = over ? "Close" : "Hide";
    for (const entry of call.transcript.slice(this.told)) {
      this.lines.append(el("li", { class: entry.verb, dir: "auto" }, line(entry)));
      if (aloud && entry.verb === "Say" && before) speechSynthesis.speak(new SpeechSynthesisUtterance(entry.text));
    }
    if (this.told !== call.transcript.length) this.lines.scrollTop = this.lines.scrollHeight;
    this.told = call.transcript.length;
    this.lines.hidden = this.told === 0;
    this.focus(before, call.status);
  }

  /** Moves the focus with the call: from Answer to the keypad, then to Close. */
  focus(before, status) {
    if (before === status) return;
    const here = this.root.contains(document.activeElement) || document.activeElement === document.body;
    if (!before ? isBusy() : !here) return;
    const target = [this.answer, this.pad.firstElementChild, this.put].find((node) => node.checkVisibility());
    target?.focus();
  }

  close() {
    const focused = this.root.contains(document.activeElement);
    this.root.remove();
    screens.delete(this.sid);
    wanted.delete(this.sid);
    if (focused) (document.querySelector(".screen button") ?? at("thread")).focus();
  }
}

/** Sets a text if it differs: screen readers read every change. */
function set(node, text) {
  if (node.textContent !== text) node.textContent = text;
}
