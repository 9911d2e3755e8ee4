// twilio-node's side of the calls: `node calls.cjs FOLDER URL COUNT`, where FOLDER has
// node_modules/twilio and URL is that of answer.c. Prints `one` and `in_flight` (64 at a time), each with
// nanoseconds of processor time a call.
"use strict";
const http = require("node:http");
const path = require("node:path");
const twilio = require(path.resolve(process.argv[2], "node_modules/twilio"));

const [url, count] = [process.argv[3], Number(process.argv[4])];
const MOST = 64;
// It keeps connections to https only; those to the server here are to be kept as well.
http.globalAgent = new http.Agent({ keepAlive: true });

/** Its own client, led to the server: it has no base URL. */
class Led extends twilio.RequestClient {
  request(options) {
    const at = new URL(options.uri);
    return super.request({ ...options, uri: url + at.pathname + at.search });
  }
}

const client = twilio("AC0123456789abcdef0123456789abcdef", "token-token-token", { httpClient: new Led() });
const send = () =>
  client.messages.create({ to: "+15558676543", from: "+15005550006", body: "Your table is ready." });

async function some(calls) {
  for (let n = 0; n < calls; n++) await send();
}

const many = (calls) => Promise.all(Array.from({ length: MOST }, () => some(Math.ceil(calls / MOST))));

async function cost(work, calls) {
  await work(calls);
  let best = Infinity;
  for (let n = 0; n < 3; n++) {
    const before = process.cpuUsage();
    await work(calls);
    const spent = process.cpuUsage(before);
    best = Math.min(best, ((spent.user + spent.system) * 1000) / calls);
  }
  return best.toFixed(0);
}

(async () => {
  console.log("one", await cost(some, count));
  console.log("in_flight", await cost(many, count));
})();
