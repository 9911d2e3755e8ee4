// What the reader has looked at, kept by the browser across reloads.

const EMPTY = () => ({ phones: {}, log: "" });

let key = null;
let seen = EMPTY();

/** Loads what was seen of an account. A browser without storage starts anew. */
export function load(account) {
  key = `twire-sandbox-seen:${account}`;
  try {
    seen = { ...EMPTY(), ...JSON.parse(localStorage.getItem(key) ?? "{}") };
  } catch {
    seen = EMPTY();
  }
}

function save() {
  try {
    localStorage.setItem(key, JSON.stringify(seen));
  } catch {
    // Private windows may have no storage.
  }
}

/** Up to which moment a phone was looked at, in milliseconds. */
export const ofPhone = (number) => seen.phones[number] ?? 0;

export function markPhone(number, until) {
  if (until <= ofPhone(number)) return;
  seen.phones[number] = until;
  save();
}

/** Up to which ISO time the log was looked at. */
export const ofLog = () => seen.log;

export function markLog(until) {
  if (until <= seen.log) return;
  seen.log = until;
  save();
}
