// Requests with twilio-node: `node requests.cjs FOLDER URL COUNT`, where FOLDER contains node_modules/twilio and
// URL is that of respond.c. Prints `one` and `in_flight` (64 at a time), with the CPU time per request in
// nanoseconds.
"use strict";
const http = require("node:http");
const path = require("node:path");
const twilio = require(path.resolve(process.argv[2], "node_modules/twilio"));

const [url, count] = [process.argv[3], Number(process.argv[4])];
const IN_FLIGHT = 64;
// twilio-node keeps only https connections alive.
http.globalAgent = new http.Agent({ keepAlive: true });

/** Sends the requests to the server: twilio-node has no base URL. */
class RedirectedClient extends twilio.RequestClient {
  request(options) {
    const target = new URL(options.uri);
    return super.request({ ...options, uri: url + target.pathname + target.search });
  }
}

const client = twilio("AC0123456789abcdef0123456789abcdef", "token-token-token", { httpClient: new RedirectedClient() });
const send = () =>
  client.messages.create({ to: "+15558676543", from: "+15005550006", body: "Your table is ready." });

async function sequential(requests) {
  for (let n = 0; n < requests; n++) await send();
}

const concurrent = (requests) => Promise.all(Array.from({ length: IN_FLIGHT }, () => sequential(Math.ceil(requests / IN_FLIGHT))));

async function cost(work, requests) {
  await work(requests);
  let best = Infinity;
  for (let n = 0; n < 3; n++) {
    const before = process.cpuUsage();
    await work(requests);
    const used = process.cpuUsage(before);
    best = Math.min(best, ((used.user + used.system) * 1000) / requests);
  }
  return best.toFixed(0);
}

(async () => {
  console.log("one", await cost(sequential, count));
  console.log("in_flight", await cost(concurrent, count));
})();
