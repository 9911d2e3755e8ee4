// Moments in words, on the reader's clock and seen from the sandbox's time.

import { now } from "./store.js";

const DAY = 86_400_000;
const clock = (date, options) => date.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", ...options });
const isSameDay = (a, b) => new Date(a).toDateString() === new Date(b).toDateString();

/** The time of day with seconds; with the date unless it is today. */
export function moment(time) {
  if (!time) return "";
  const date = new Date(time);
  const text = clock(date, { second: "2-digit" });
  if (isSameDay(date, now())) return text;
  const year = date.getFullYear() === new Date(now()).getFullYear() ? undefined : "numeric";
  return `${date.toLocaleDateString([], { day: "numeric", month: "short", year })}, ${text}`;
}

/** For a list: the time of today, "Yesterday", or the date. */
export function short(time) {
  if (!time) return "";
  const date = new Date(time);
  if (isSameDay(date, now())) return clock(date);
  if (isSameDay(date, now() - DAY)) return "Yesterday";
  return date.toLocaleDateString([], { day: "numeric", month: "short", year: "2-digit" });
}

/** The name of a day: "Today", "Yesterday", or the whole date. */
export function dayName(time) {
  if (isSameDay(time, now())) return "Today";
  if (isSameDay(time, now() - DAY)) return "Yesterday";
  return new Date(time).toLocaleDateString([], { weekday: "long", day: "numeric", month: "long", year: "numeric" });
}

/** A key that is the same for all moments of a day. */
export const dayKey = (time) => new Date(time).toDateString();
