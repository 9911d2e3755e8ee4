// What the page knows: rows as they came, found by what the views ask for.

import { phoneOf, bare, isOver } from "./words.js";

/** Rows of a kind that the page keeps; the sandbox has them all. */
const MOST = 2000;

export const store = {
  messages: new Map(),
  calls: new Map(),
  verifications: new Map(),
  requests: new Map(),
  /** Webhooks by the SID of what they are about. */
  callbacks: new Map(),
  log: [],
  /** How phones were set up, by number. */
  handsets: new Map(),
  senders: [],
  clock: { now: 0, scale: 1, since: 0 },
  /** Phones that somebody added by hand. */
  added: new Set(),
  /** Messages that nobody has looked at, by phone. */
  unread: new Map(),
  /** Rows that went wrong since somebody looked at the log. */
  wrong: 0,
};

let order = 0;

/** Takes a row in; the row that was there before, if any. */
function put(map, row) {
  const old = map.get(row.sid);
  row.order = old?.order ?? ++order;
  map.set(row.sid, row);
  while (map.size > MOST) map.delete(map.keys().next().value);
  return old;
}

/** Whether a request was refused, or its connection cut. */
export const isWrong = (request) => request.status === null || request.status >= 400;

/** Takes in what an event says. What is new in it, unless it is the first: messages on their way
    to a phone, and calls. */
export function take(event) {
  if (event.start) forget();
  const fresh = { messages: [], calls: [] };
  for (const sid of event.removed ?? []) {
    store.messages.delete(sid);
    store.calls.delete(sid);
  }
  for (const row of event.messages ?? []) {
    row.phone = phoneOf(row);
    if (!put(store.messages, row)) fresh.messages.push(row);
  }
  for (const row of event.calls ?? []) {
    row.phone = phoneOf(row);
    if (!put(store.calls, row)) fresh.calls.push(row);
  }
  for (const row of event.verifications ?? []) put(store.verifications, row);
  for (const row of event.callbacks ?? []) {
    // What a conference tells of a call is shown with the call.
    const call = row.kind === "conference-status" ? row.params.find(([name]) => name === "CallSid")?.[1] : null;
    const sid = call ?? row.resource_sid;
    const about = store.callbacks.get(sid) ?? [];
    store.callbacks.set(sid, about.filter((other) => other.sid !== row.sid).concat(row).slice(-200));
    while (store.callbacks.size > 2 * MOST) store.callbacks.delete(store.callbacks.keys().next().value);
  }
  for (const row of event.requests ?? []) {
    if (!put(store.requests, row) && !event.start && isWrong(row)) store.wrong += 1;
  }
  for (const row of event.log ?? []) {
    store.log.push({ ...row, order: ++order });
    if (!event.start) store.wrong += 1;
  }
  store.log = store.log.slice(-MOST);
  if (event.handsets) store.handsets = new Map(event.handsets.map((handset) => [handset.number, handset]));
  store.senders = event.senders ?? store.senders;
  store.clock = { now: Date.parse(event.clock.now), scale: event.clock.scale, since: performance.now() };
  return event.start ? { messages: [], calls: [] } : fresh;
}

function forget() {
  for (const name of ["messages", "calls", "verifications", "requests", "callbacks", "handsets", "unread"]) {
    store[name].clear();
  }
  store.log = [];
  store.wrong = 0;
}

/** The sandbox's time, in milliseconds. */
export const now = () => store.clock.now + (performance.now() - store.clock.since) * store.clock.scale;

/** All phones: the one that something happened on last is the first. */
export function phones() {
  const all = new Map();
  const note = (number, row) => {
    if (!number) return;
    const last = all.get(number);
    if (!last || row.order > last.order) all.set(number, { number, order: row.order, row });
  };
  for (const row of store.messages.values()) note(row.phone, row);
  for (const row of store.calls.values()) note(row.phone, row);
  for (const row of store.verifications.values()) note(bare(row.to), row);
  for (const number of store.added) if (!all.has(number)) all.set(number, { number, order: 0, row: null });
  return [...all.values()].sort((a, b) => b.order - a.order);
}

const oldestFirst = (a, b) => a.order - b.order;

/** Messages and calls of a phone, the oldest first. */
export function thread(number) {
  const mine = (row) => row.phone === number;
  return [...store.messages.values(), ...store.calls.values()].filter(mine).sort(oldestFirst);
}

/** Passcodes that a phone was sent, the newest first; one that has run out says so. */
export function passcodes(number) {
  const mine = [...store.verifications.values()].filter((row) => bare(row.to) === number);
  return mine.sort(oldestFirst).reverse().map((row) => {
    const left = (Date.parse(row.date_expires) - now()) / 1000;
    return { ...row, left, status: row.status === "pending" && left <= 0 ? "expired" : row.status };
  });
}

/** The passcode that each phone waits to have entered. */
export function openPasscodes() {
  const open = new Map();
  for (const row of store.verifications.values()) {
    const phone = bare(row.to);
    if (row.status === "pending" && Date.parse(row.date_expires) > now()) open.set(phone, row.code);
    else open.delete(phone);
  }
  return open;
}

export const callsUnderWay = () => [...store.calls.values()].filter((call) => !isOver(call));

/** How a phone behaves when it is called. */
export const ringOf = (number) => (store.handsets.get(number) ?? store.handsets.get("default"))?.ring ?? "answer";
