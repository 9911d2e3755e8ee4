// The page: its views and the event stream.

import { at, facts } from "./dom.js";
import { ask, copy } from "./control.js";
import { count, otherOf } from "./words.js";
import { look, lookAtLog, news, now, store, take } from "./store.js";
import { moment } from "./time.js";
import { spelled } from "./passcode.js";
import * as phoneList from "./phones.js";
import * as thread from "./thread.js";
import * as passcode from "./passcode.js";
import * as reply from "./reply.js";
import * as calls from "./calls.js";
import * as log from "./log.js";

/** The view in the page's address. */
function route() {
  const [, view, rest] = location.hash.split("/");
  if (view === "log") return { view: "log" };
  return { view: "phones", phone: view === "phone" && rest ? decodeURIComponent(rest) : null };
}

/** Marks the link of the view that is shown. */
function mark(link, current) {
  if (current) link.setAttribute("aria-current", "page");
  else link.removeAttribute("aria-current");
}

function render() {
  const { view, phone } = route();
  const onLog = view === "log";
  if (phone && !document.hidden) look(phone);
  if (onLog && !document.hidden) lookAtLog();
  at("phones").hidden = onLog;
  at("log").hidden = !onLog;
  mark(at("to-phones"), !onLog);
  mark(at("to-log"), onLog);
  at("wrong").hidden = store.wrong === 0;
  at("wrong").textContent = count(store.wrong, "problem");
  document.body.className = phone ? "one-phone" : "";
  at("welcome").hidden = Boolean(phone);
  at("phone").hidden = !phone;
  phoneList.render(phone);
  if (onLog) log.render();
  if (phone) {
    at("phone-title").textContent = phone;
    passcode.render(phone);
    thread.render(phone);
    reply.render(phone);
  }
  calls.render();
  const unread = [...news().values()].reduce((sum, phone) => sum + phone.unread, 0);
  document.title = `${unread ? `(${unread}) ` : ""}${phone ?? (onLog ? "Log" : "Phones")} · twire sandbox`;
}

/** Announces new messages to screen readers. */
function announce(messages) {
  if (messages.length === 0) return;
  const [message] = messages;
  const code = [...store.verifications.values()].findLast((v) => message.origin === "verify" && message.body.includes(v.code));
  const text = code ? `passcode ${spelled(code.code)}` : message.body || "no text";
  at("polite").textContent =
    messages.length > 1 ? `${messages.length} new messages` : `${message.phone} from ${otherOf(message)}: ${text}`;
}

function connect() {
  const events = new EventSource("/_twire/events");
  const state = (text, good) => {
    if (at("connection").textContent !== text) at("connection").textContent = text;
    at("connection").classList.toggle("bad", !good);
  };
  events.addEventListener("open", () => state("Live", true));
  events.addEventListener("error", () => {
    state("The sandbox does not respond. Trying again…", false);
    // A browser gives up after some kinds of failure.
    if (events.readyState === EventSource.CLOSED) setTimeout(connect, 2000);
  });
  events.addEventListener("message", (event) => {
    const fresh = take(JSON.parse(event.data));
    const incoming = fresh.messages.filter((message) => message.direction !== "inbound");
    announce(incoming);
    render();
  });
}

/** Updates the clock and the passcodes that expire. */
function tick() {
  const { scale } = store.clock;
  const speed = scale === 0 ? ", stopped" : scale === 1 ? "" : `, ${scale} times as fast`;
  if (store.clock.now) at("clock").textContent = `${new Date(now()).toLocaleDateString([], { day: "numeric", month: "short" })}, ${moment(now())}${speed}`;
  const { phone } = route();
  phoneList.render(phone);
  if (phone) passcode.render(phone);
}

async function welcome() {
  const about = await ask("GET", "");
  at("facts").replaceChildren(...facts([
    ["Base URL", about.url],
    ["Account SID", about.account_sid],
    ["Number", about.phone_number],
    ["WhatsApp sender", about.whatsapp_sender],
    ["Messaging Service", about.messaging_service_sid],
    ["Verify service", about.verify_service_sid],
    ["Content template", about.content_sid],
  ]));
  const address = about.url === "http://127.0.0.1:4010" ? "" : ` --at ${about.url}`;
  at("try").textContent = `eval "$(twire sandbox env${address})"\ntwire send --to +15558675310 --from ${about.phone_number} "Hello from the sandbox"`;
  at("secrets").replaceChildren(...facts([
    ["Auth token", about.auth_token],
    ["API key", about.api_key],
    ["API secret", about.api_secret],
  ]));
}

at("try-copy").addEventListener("click", async () => {
  at("try-copied").textContent = await copy(at("try").textContent);
});
phoneList.listen(render);
thread.listen();
reply.listen();
log.listen();
at("skip").addEventListener("click", (event) => {
  event.preventDefault();
  (route().view === "log" ? at("log") : at("main")).focus();
});
window.addEventListener("hashchange", () => {
  render();
  const { view, phone } = route();
  if (phone) at("phone-title").focus();
  else if (view === "log") at("log").focus();
});
document.addEventListener("visibilitychange", render);
setInterval(tick, 1000);
render();
connect();
welcome().catch((error) => { at("connection").textContent = error.message; });
