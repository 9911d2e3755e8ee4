// A worker of graphile-worker that sends messages, as its guide has it: a task that fails is repeated.
"use strict";

const { createRequire } = require("node:module");
const load = createRequire(`${process.env.MODULES}/`);
const { run } = load("graphile-worker");

const { TWIRE_BASE_URL: url, TWILIO_ACCOUNT_SID: sid, TWILIO_AUTH_TOKEN: token } = process.env;
const authorization = `Basic ${Buffer.from(`${sid}:${token}`).toString("base64")}`;

async function send(message) {
  const response = await fetch(`${url}/2010-04-01/Accounts/${sid}/Messages.json`, {
    method: "POST",
    headers: { authorization },
    body: new URLSearchParams(message),
    signal: AbortSignal.timeout(2000),
  });
  if (!response.ok) throw new Error(`Twilio says ${response.status}`);
  await response.json();
}

run({
  connectionString: process.env.DATABASE_URL,
  concurrency: 8,
  pollInterval: 500,
  taskList: { send },
}).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
