// twilio-node, unmodified, against the sandbox: `cases.js base` sets each product's base URL,
// `cases.js proxy` leaves all to the environment. One line for each case; the clock stands still.
"use strict";
const { deepStrictEqual: equal, ok, rejects } = require("node:assert");
const twilio = require("twilio");
const { here, control, advance, Webhooks } = require("./around.js");

const mode = process.argv[2];
const token = process.env.TWILIO_AUTH_TOKEN;
const number = process.env.TWILIO_PHONE_NUMBER;
const messagingServiceSid = process.env.TWILIO_MESSAGING_SERVICE_SID;
const verifySid = process.env.TWILIO_VERIFY_SERVICE_SID;
const hooks = new Webhooks();

function clientOf(...credentials) {
  const client = twilio(...credentials);
  if (mode === "base") {
    for (const product of ["api", "verify", "messaging", "lookups"]) {
      client[product].baseUrl = here.origin;
    }
  }
  return client;
}

const client = clientOf();
const verify = client.verify.v2.services(verifySid);

const refused = (status, code, request) =>
  rejects(request, (e) => (equal([e.status, e.code], [status, code]), true));
const codeOf = async (to) =>
  (await control("GET", `verifications?to=${encodeURIComponent(to)}`)).verifications[0].code;
const wrong = (code) => code.slice(0, -1) + ((Number(code.at(-1)) + 1) % 10);
const check = (to, code) => verify.verificationChecks.create({ to, code });
const start = (to, channel = "sms") => verify.verifications.create({ to, channel });

// What create() returns in this version does not know its own SID's path: contexts are asked.
const cases = {
  async sends() {
    const message = await client.messages.create({ to: "+15558670001", from: number, body: "Grüße 🌊" });
    equal([message.status, message.direction, message.body], ["queued", "outbound-api", "Grüße 🌊"]);
    equal([message.numSegments, message.errorCode], ["1", null]);
    ok(message.dateCreated instanceof Date && !Number.isNaN(message.dateCreated.getTime()));
    await advance("5s");
    equal((await client.messages(message.sid).fetch()).status, "delivered");
  },

  async "lists over three pages"() {
    const to = "+15558670002";
    const sent = [];
    for (const body of ["0", "1", "2", "3", "4"]) {
      sent.unshift((await client.messages.create({ to, from: number, body })).sid);
    }
    equal((await client.messages.list({ to, pageSize: 2 })).map((m) => m.sid), sent);
    const sizes = [];
    for (let page = await client.messages.page({ to, pageSize: 2 }); page; page = await page.nextPage()) {
      sizes.push(page.instances.length);
    }
    equal(sizes, [2, 2, 1]);
    equal((await client.messages.list({ to, pageSize: 2, limit: 3 })).length, 3);
  },

  async "lists the newer kind of pages"() {
    const made = [];
    for (const friendlyName of ["Page a", "Page b", "Page c"]) {
      made.push((await client.verify.v2.services.create({ friendlyName })).sid);
    }
    const page = await client.verify.v2.services.page({ pageSize: 2 });
    const origin = mode === "proxy" ? "https://verify.twilio.com" : here.origin;
    ok(page.nextPageUrl.startsWith(`${origin}/v2/Services?`), page.nextPageUrl);
    const found = (await client.verify.v2.services.list({ pageSize: 1 })).map((s) => s.sid);
    equal(found.sort(), [...made, verifySid].sort());
    for (const sid of made) equal(await client.verify.v2.services(sid).remove(), true);
  },

  async fetches() {
    const sent = await client.messages.create({ to: "+15558670003", from: number, body: "Hello" });
    const message = await client.messages(sent.sid).fetch();
    equal([message.sid, message.to, message.from], [sent.sid, "+15558670003", number]);
    equal((await client.api.v2010.accounts(client.accountSid).fetch()).status, "active");
  },

  async "is told what does not exist"() {
    await refused(404, 20404, client.messages(`SM${"0".repeat(32)}`).fetch());
  },

  async "is refused with a wrong token"() {
    const stranger = clientOf(client.accountSid, "0".repeat(32));
    await refused(401, 20003, stranger.messages.create({ to: "+15558670004", from: number, body: "Hello" }));
  },

  async "is refused a bad number"() {
    await refused(400, 21211, client.messages.create({ to: "+15005550001", from: number, body: "Hello" }));
  },

  async "cancels a scheduled message"() {
    const now = Date.parse((await control("GET", "clock")).now);
    const message = await client.messages.create({
      to: "+15558670005",
      messagingServiceSid,
      body: "Later",
      scheduleType: "fixed",
      sendAt: new Date(now + 3600_000),
    });
    equal(message.status, "scheduled");
    const context = client.messages(message.sid);
    equal((await context.update({ status: "canceled" })).status, "canceled");
    await advance("2h");
    equal((await context.fetch()).status, "canceled");
    await refused(400, 30409, context.update({ status: "canceled" }));
  },

  async redacts() {
    const message = await client.messages.create({ to: "+15558670006", from: number, body: "secret" });
    await advance("5s");
    const context = client.messages(message.sid);
    equal((await context.update({ body: "" })).body, "");
    equal((await context.fetch()).body, "");
    equal(await context.remove(), true);
    await refused(404, 20404, context.fetch());
  },

  async "verifies the right code"() {
    const to = "+15558670007";
    equal((await start(to)).status, "pending");
    const checked = await check(to, await codeOf(to));
    equal([checked.status, checked.valid], ["approved", true]);
    await refused(404, 20404, check(to, "000000"));
  },

  async "verifies wrong codes until it is blocked"() {
    const to = "+15558670008";
    await start(to);
    const code = await codeOf(to);
    for (let n = 0; n < 5; n++) {
      const checked = await check(to, wrong(code));
      equal([checked.status, checked.valid], ["pending", false]);
    }
    await refused(429, 60202, check(to, code));
  },

  async "verifies no expired code"() {
    const to = "+15558670009";
    await start(to);
    const code = await codeOf(to);
    await advance("601s");
    await refused(404, 20404, check(to, code));
  },

  async "resends a code"() {
    const to = "+15558670010";
    const first = await start(to);
    const code = await codeOf(to);
    const again = await start(to, "call");
    equal([again.sid, await codeOf(to)], [first.sid, code]);
    equal(again.sendCodeAttempts.map((attempt) => attempt.channel), ["SMS", "CALL"]);
    for (let n = 0; n < 3; n++) await start(to);
    await refused(429, 60203, start(to));
    equal((await verify.verifications(first.sid).update({ status: "canceled" })).status, "canceled");
  },

  async "calls with callbacks"() {
    hooks.documents["/voice"] = "<Response><Say>The cellar is flooded.</Say></Response>";
    const call = await client.calls.create({
      to: "+15558670011",
      from: number,
      url: hooks.url("/voice?who=b%C3%B6b&x=1"),
      statusCallback: hooks.url("/call"),
      statusCallbackEvent: ["initiated", "ringing", "answered", "completed"],
    });
    equal(call.status, "queued");
    await advance("5m");
    equal((await client.calls(call.sid).fetch()).status, "completed");
    const statuses = hooks.at("/call").map((params) => params.CallStatus);
    equal(statuses, ["initiated", "ringing", "in-progress", "completed"]);
    equal(hooks.at("/voice").map((params) => params.CallStatus), ["in-progress"]);
    equal((await client.calls.list({ to: "+15558670011" })).map((c) => c.sid), [call.sid]);
  },

  async "calls back with get"() {
    await client.calls.create({
      to: "+15558670012",
      from: number,
      twiml: "<Response><Pause length='1'/></Response>",
      statusCallback: hooks.url("/get?x=1"),
      statusCallbackMethod: "GET",
    });
    await advance("5m");
    const [hook, ...more] = hooks.taken.filter((h) => h.path === "/get");
    equal([new URL(hook.url).searchParams.get("CallStatus"), more.length], ["completed", 0]);
  },

  async "calls back about messages"() {
    const statusCallback = hooks.url("/message?id=7&tags=a,b");
    await client.messages.create({ to: "+15558670013", from: number, body: "Hello", statusCallback });
    await client.messages.create({ to: "+15005551007", from: number, body: "Hello", statusCallback });
    await advance("5s");
    const told = hooks.at("/message").map((params) => `${params.MessageStatus} ${params.ErrorCode ?? ""}`);
    equal(told.sort(), ["delivered ", "sent ", "sent ", "undelivered 30007"]);
  },

  async "answers an inbound message"() {
    hooks.documents["/inbound"] = "<Response><Message>Your table is booked &amp; warm.</Message></Response>";
    const from = "+15558670014";
    const written = { from, to: number, body: "A table? ✓", url: hooks.url("/inbound") };
    const got = await control("POST", "inbound", written);
    equal(hooks.at("/inbound").map((params) => params.Body), ["A table? ✓"]);
    const message = await client.messages(got.message.sid).fetch();
    equal([message.direction, message.status], ["inbound", "received"]);
    const replies = await client.messages.list({ to: from });
    equal(replies.map((m) => [m.body, m.direction]), [["Your table is booked & warm.", "outbound-reply"]]);
  },

  async "searches, buys and releases a number"() {
    const local = client.availablePhoneNumbers("US").local;
    const [found] = await local.list({ areaCode: 415, contains: "55501**", limit: 1 });
    const { sid } = await client.incomingPhoneNumbers.create({ phoneNumber: found.phoneNumber });
    const bought = client.incomingPhoneNumbers(sid);
    equal((await bought.update({ friendlyName: "Alerts" })).friendlyName, "Alerts");
    equal((await bought.fetch()).phoneNumber, found.phoneNumber);
    ok(await bought.remove());
    await refused(404, 20404, bought.fetch());
  },

  async "fills a messaging service"() {
    const { sid } = await client.messaging.v1.services.create({ friendlyName: "Alerts" });
    const service = client.messaging.v1.services(sid);
    const bought = await client.incomingPhoneNumbers.create({ phoneNumber: "+12125550177" });
    await service.phoneNumbers.create({ phoneNumberSid: bought.sid });
    await service.alphaSenders.create({ alphaSender: "Acme" });
    equal((await service.phoneNumbers.list()).map((n) => n.phoneNumber), ["+12125550177"]);
    const senders = [];
    for (const to of ["+12125550178", "+4915112345678"]) {
      const message = await client.messages.create({ to, messagingServiceSid: sid, body: "Hello" });
      equal([message.status, message.from], ["accepted", null]);
      await advance("5s");
      senders.push((await client.messages(message.sid).fetch()).from);
    }
    equal(senders, ["+12125550177", "Acme"]);
    ok(await service.remove());
  },

  async "has subaccounts and keys"() {
    const account = await client.api.v2010.accounts.create({ friendlyName: "Tenant" });
    const tenant = clientOf(account.sid, account.authToken);
    await tenant.incomingPhoneNumbers.create({ phoneNumber: "+12125550179" });
    const sent = await tenant.messages.create({ to: "+15558670020", from: "+12125550179", body: "Hello" });
    equal(sent.accountSid, account.sid);
    await refused(404, 20404, client.messages(sent.sid).fetch());
    const key = await client.newKeys.create({ friendlyName: "deploy" });
    const deployed = clientOf(key.sid, key.secret, { accountSid: client.accountSid });
    const message = { to: "+15558670020", from: number, body: "Hello" };
    equal((await deployed.messages.create(message)).status, "queued");
    ok(await client.keys(key.sid).remove());
    await refused(401, 20003, deployed.messages.create(message));
  },

  async "every webhook is valid"() {
    await advance("1h");
    const sent = (await control("GET", "callbacks")).callbacks;
    equal(hooks.taken.length, sent.length);
    ok(sent.length >= 11, String(sent.length));
    for (const { url, params, signature } of hooks.taken) {
      ok(twilio.validateRequest(token, signature, url, params), url);
      ok(!twilio.validateRequest(token, signature, `${url}&forged=1`, params), url);
    }
  },
};

(async () => {
  await hooks.listen();
  for (const [name, run] of Object.entries(cases)) {
    try {
      await run();
      console.log(`pass node ${mode}: ${name}`);
    } catch (error) {
      process.exitCode = 1;
      console.log(`FAIL node ${mode}: ${name}\n${error.stack}`);
    }
  }
  hooks.close();
})();
