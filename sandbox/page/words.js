// Texts of rows: names, prices, transcripts.

const CHANNEL = /^(whatsapp|messenger|rcs):/;

/** `+1…` of `whatsapp:+1…`: one phone receives all its channels. */
export const bare = (address) => (address ?? "").replace(CHANNEL, "");

export const isNumber = (address) => /^\+[1-9]\d{1,14}$/.test(address);

/** The phone of a message or a call. */
export const phoneOf = (row) => bare(row.direction === "inbound" ? row.from : row.to);

/** The account's side of it. */
export const otherOf = (row) => bare(row.direction === "inbound" ? row.to : row.from) || "a Messaging Service";

export const count = (n, one, more = `${one}s`) => `${n} ${n === 1 ? one : more}`;

/** The file name in a URL. */
export function fileName(url) {
  const part = url.pathname.split("/").pop();
  try {
    return decodeURIComponent(part) || url.hostname;
  } catch {
    return part;
  }
}

/** `$0.0083` of Twilio's `-0.00830`. */
export function money(price, unit) {
  if (price === null || price === undefined) return "no cost yet";
  const amount = Math.abs(Number(price));
  const text = amount.toFixed(5).replace(/0{1,3}$/, "");
  return unit === "USD" ? `$${text}` : `${text} ${unit}`;
}

const CHANNELS = { sms: "SMS", mms: "MMS", whatsapp: "WhatsApp", call: "voice", email: "e-mail" };
export const channelName = (channel) => CHANNELS[channel] ?? channel;

/** A URL that a browser may follow: http or https only. */
export function webAddress(text) {
  try {
    const url = new URL(text);
    return url.protocol === "http:" || url.protocol === "https:" ? url : null;
  } catch {
    return null;
  }
}

/** Whether a URL leads to this machine. */
export const isLocal = (url) => ["localhost", "127.0.0.1", "[::1]", location.hostname].includes(url.hostname);

/** `9:05` for 545 seconds. */
export function minutes(seconds) {
  const whole = Math.max(0, Math.ceil(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

/** One line of a call's transcript. */
export function line(entry) {
  switch (entry.verb) {
    case "Say":
      return entry.text;
    case "Play":
      return entry.digits ? `plays the keys ${entry.digits}` : `plays ${entry.url}`;
    case "Pause":
      return `pauses ${entry.seconds} s`;
    case "Gather":
      if (entry.digits) return `heard the keys ${entry.digits}`;
      return entry.speech ? `heard “${entry.speech}”` : "heard nothing";
    case "Record":
      return entry.heard.length ? `recorded “${entry.heard.join(" ")}”` : "recorded silence";
    case "Dial":
      return `dials ${entry.number}: ${entry.status}`;
    case "Conference":
      return `${entry.status === "joined" ? "joins" : "leaves"} the conference “${entry.name}”`;
    case "Enqueue":
      return entry.status === "waits" ? `waits in the queue “${entry.name}”` : `leaves the queue “${entry.name}”: ${entry.status}`;
    case "Queue":
      return entry.status === "connected" ? `is connected with a call of the queue “${entry.name}”` : `takes the next call of the queue “${entry.name}”`;
    case "Leave":
      return "leaves the queue";
    case "Redirect":
      return `continues with ${entry.url}`;
    case "Sms":
    case "Message":
      return "sends a message";
    case "Hangup":
      return "hangs up";
    case "Reject":
      return `declines the call: ${entry.reason}`;
    case "error":
      return `error ${entry.code}: ${entry.text}`;
    default:
      return entry.verb;
  }
}

/** The statuses of a call that is over, in words. */
const OVER = { completed: "ended", busy: "was busy", failed: "failed", "no-answer": "was not answered", canceled: "was canceled" };
export const isOver = (call) => call.status in OVER;

const WAITS = {
  digits: "is listening for keys",
  speech: "is listening for speech",
  recording: "is recording",
  conference: "is in a conference",
  queue: "is waiting in a queue",
};

/** What a call does, in words. */
export function callState(call) {
  if (isOver(call)) return OVER[call.status];
  if (call.status === "in-progress") return WAITS[call.waiting_for] ?? "is connected";
  return call.status === "ringing" ? "rings" : "is being set up";
}

/** Who calls whom. */
export const parties = (call) =>
  call.direction === "inbound" ? `${call.phone} calls ${otherOf(call)}` : `${otherOf(call)} calls ${call.phone}`;
