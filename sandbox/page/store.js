// The rows that the page has received, and the queries of its views.

import { phoneOf, bare, isOver } from "./words.js";
import * as seen from "./seen.js";

/** Maximum number of rows per kind; the sandbox has all of them. */
const MOST = 2000;

export const store = {
  messages: new Map(),
  calls: new Map(),
  verifications: new Map(),
  requests: new Map(),
  /** Webhooks by the SID of their resource. */
  callbacks: new Map(),
  log: [],
  /** Profiles of phones, by number. */
  profiles: new Map(),
  senders: [],
  clock: { now: 0, scale: 1, since: 0 },
  /** Phones that were added by hand. */
  added: new Set(),
  /** Failures since the log was looked at. */
  wrong: 0,
};

let order = 0;

/** Stores a row; returns the one that it replaces. */
function put(map, row) {
  const old = map.get(row.sid);
  row.order = old?.order ?? ++order;
  map.set(row.sid, row);
  while (map.size > MOST) map.delete(map.keys().next().value);
  return old;
}

/** Whether a request was refused, or its connection cut. */
export const isWrong = (request) => request.status === null || request.status >= 400;

/** Applies an event. Returns its new messages and calls, unless it is the first. */
export function take(event) {
  if (event.start) {
    forget();
    seen.load(event.account_sid);
  }
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
    // A conference's webhook about a call is shown with the call.
    const call = row.kind === "conference-status" ? row.params.find(([name]) => name === "CallSid")?.[1] : null;
    const sid = call ?? row.resource_sid;
    const about = store.callbacks.get(sid) ?? [];
    store.callbacks.set(sid, about.filter((other) => other.sid !== row.sid).concat(row).slice(-200));
    while (store.callbacks.size > 2 * MOST) store.callbacks.delete(store.callbacks.keys().next().value);
  }
  for (const row of event.requests ?? []) {
    if (!put(store.requests, row) && isWrong(row) && (!event.start || row.at > seen.ofLog())) store.wrong += 1;
  }
  for (const row of event.log ?? []) {
    store.log.push({ ...row, order: ++order });
    if (!event.start || row.at > seen.ofLog()) store.wrong += 1;
  }
  store.log = store.log.slice(-MOST);
  if (event.phones) store.profiles = new Map(event.phones.map((profile) => [profile.number, profile]));
  store.senders = event.senders ?? store.senders;
  store.clock = { now: Date.parse(event.clock.now), scale: event.clock.scale, since: performance.now() };
  return event.start ? { messages: [], calls: [] } : fresh;
}

function forget() {
  for (const name of ["messages", "calls", "verifications", "requests", "callbacks", "profiles"]) {
    store[name].clear();
  }
  store.log = [];
  store.wrong = 0;
}

/** The sandbox's time, in milliseconds. */
export const now = () => store.clock.now + (performance.now() - store.clock.since) * store.clock.scale;

/** When something last happened to a row, in milliseconds. */
const activity = (row) => (row.transcript ? row.updated_ms : row.created_ms);

/** All phones, the one with the last activity first. */
export function phones() {
  const all = new Map();
  const note = (number, row) => {
    if (!number) return;
    const last = all.get(number);
    const at = activity(row);
    if (!last || at > last.at || (at === last.at && row.order > last.order)) all.set(number, { number, at, order: row.order, row });
  };
  for (const row of store.messages.values()) note(row.phone, row);
  for (const row of store.calls.values()) note(row.phone, row);
  for (const row of store.verifications.values()) note(bare(row.to), row);
  for (const number of store.added) if (!all.has(number)) all.set(number, { number, at: 0, order: 0, row: null });
  return [...all.values()].sort((a, b) => b.at - a.at || b.order - a.order);
}

const oldestFirst = (a, b) => a.created_ms - b.created_ms || a.order - b.order;

/** Messages and calls of a phone, the oldest first. */
export function thread(number) {
  const mine = (row) => row.phone === number;
  return [...store.messages.values(), ...store.calls.values()].filter(mine).sort(oldestFirst);
}

/** Messages to a phone since it was looked at, and those that failed since, by phone. */
export function news() {
  const all = new Map();
  for (const row of store.messages.values()) {
    const until = seen.ofPhone(row.phone);
    const isUnread = row.direction !== "inbound" && row.created_ms > until;
    const isFailed = row.error_code !== null && row.updated_ms > until;
    if (!isUnread && !isFailed) continue;
    const { unread, failed } = all.get(row.phone) ?? { unread: 0, failed: 0 };
    all.set(row.phone, { unread: unread + isUnread, failed: failed + isFailed });
  }
  return all;
}

/** Marks everything on a phone as seen. */
export function look(number) {
  const mine = [...store.messages.values()].filter((row) => row.phone === number);
  seen.markPhone(number, Math.max(0, ...mine.map((row) => row.updated_ms)));
}

/** Marks the log as seen. */
export function lookAtLog() {
  store.wrong = 0;
  const times = [...store.requests.values(), ...store.log].map((row) => row.at);
  seen.markLog(times.reduce((last, at) => (at > last ? at : last), ""));
}

/** Whether a phone's number or one of its texts contains what is searched for. */
export function matches(number, query) {
  const digits = query.replace(/[\s().-]/g, "");
  if (!query || (digits && number.includes(digits))) return true;
  const texts = (row) => [row.body, ...(row.transcript ?? []).map((entry) => entry.text)];
  return thread(number).some((row) => texts(row).some((text) => text?.toLowerCase().includes(query)));
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
export const ringOf = (number) => (store.profiles.get(number) ?? store.profiles.get("default"))?.ring ?? "answer";
