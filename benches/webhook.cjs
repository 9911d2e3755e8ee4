// Webhooks and TwiML with twilio-node, for benches/webhook.py: `node webhook.cjs FOLDER`, where FOLDER contains
// node_modules/twilio. Prints NAME and the CPU time per operation in nanoseconds.
"use strict";
const path = require("node:path");
const twilio = require(path.resolve(process.argv[2], "node_modules/twilio"));

const TOKEN = "0123456789abcdef0123456789abcdef";
const URL = "https://mycompany.com/myapp.php?foo=1&bar=2";
const FIVE = {
  CallSid: "CA1234567890ABCDE",
  Caller: "+14158675309",
  Digits: "1234",
  From: "+14158675309",
  To: "+18005551212",
};
const TWENTY_FIVE = {
  ToCountry: "US",
  ToState: "CA",
  SmsMessageSid: "SM0123456789abcdef0123456789abcdef",
  NumMedia: "0",
  ToCity: "SAN FRANCISCO",
  FromZip: "94107",
  SmsSid: "SM0123456789abcdef0123456789abcdef",
  FromState: "CA",
  SmsStatus: "received",
  FromCity: "OAKLAND",
  Body: "Yes, please confirm my table for 8:30",
  FromCountry: "US",
  To: "+15557654321",
  MessagingServiceSid: "MG0123456789abcdef0123456789abcdef",
  ToZip: "94105",
  NumSegments: "1",
  MessageSid: "SM0123456789abcdef0123456789abcdef",
  ReferralNumMedia: "0",
  AccountSid: "AC0123456789abcdef0123456789abcdef",
  From: "+15551234567",
  ApiVersion: "2010-04-01",
  AddOns: "",
  OptOutType: "",
  ProfileName: "Jo",
  WaId: "15551234567",
};

function validate(params) {
  const signature = twilio.getExpectedTwilioSignature(TOKEN, URL, params);
  const work = () => twilio.validateRequest(TOKEN, signature, URL, params);
  if (!work()) throw new Error("not valid");
  return work;
}

function menu() {
  const response = new twilio.twiml.VoiceResponse();
  response.say({ voice: "alice", language: "en-GB" }, "Welcome to the shop.");
  const gather = response.gather({ numDigits: 1, action: "/menu", method: "POST" });
  gather.say("Press 1 for orders, 2 for returns.");
  response.pause({ length: 1 });
  response.play("https://example.com/bye.mp3");
  response.redirect("/again");
  return response.toString();
}

function nanoseconds(work) {
  const round = (operations) => {
    const start = process.cpuUsage();
    for (let i = 0; i < operations; i++) work();
    const used = process.cpuUsage(start);
    return ((used.user + used.system) * 1000) / operations;
  };
  let operations = 1;
  // Long enough for the JIT compiler, and for the clock's resolution.
  while (round(operations) * operations < 2e7) operations *= 2;
  let best = Infinity;
  for (let i = 0; i < 30; i++) best = Math.min(best, round(operations));
  return best;
}

for (const [name, work] of [
  ["validate_5", validate(FIVE)],
  ["validate_25", validate(TWENTY_FIVE)],
  ["menu_6", menu],
]) {
  console.log(`${name} ${nanoseconds(work).toFixed(0)}`);
}
