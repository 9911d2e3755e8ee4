// Makes docs/phone.png: a phone with a conversation, a passcode and a call that is listening for keys.

import { stage, end } from "./stage.mjs";

const PHONE = "+15558675310";
const cleanups = [];
const { page, request, send, dial, open, control, hook, hooks, facts } = await stage({ after: (cleanup) => cleanups.push(cleanup) });

hooks.replies["/sms"] = [200, "text/xml", "<Response><Message>Booked: a table for two at 7 pm. See you tonight!</Message></Response>"];
await hook({ SmsUrl: `${hooks.url}/sms` });
await send({ To: "+15005551007", Body: "Your parcel is on its way" });
await send({ To: "+447700900123", Body: "Server web-2 is back after 4 minutes", StatusCallback: `${hooks.url}/status` });
await send({ Body: "Dinner tonight at Chez Nous? Reply with the number of guests.", StatusCallback: `${hooks.url}/status` });
await control("GET", "messages?status=delivered&count=2&wait=60s");
await control("POST", "inbound", { from: PHONE, body: "A table for two, please" });
await request("POST", `/v2/Services/${facts.verify_service_sid}/Verifications`, { To: PHONE, Channel: "sms" });
await control("PUT", "phones/default", { ring: "wait" });
const { json } = await dial({ Twiml: `<Response><Gather numDigits="1" timeout="600"><Say>Press 1 to confirm your table, or 2 to cancel it.</Say></Gather></Response>` });
await open(PHONE);
await page.getByRole("button", { name: "Answer" }).click();
await control("GET", `calls?sid=${json.sid}&waiting_for=digits&wait=60s`);
await control("POST", "clock/advance", { by: "6s" });
await page.getByRole("dialog").getByText("is listening for keys").waitFor();
await page.screenshot({ path: process.env.SCREENSHOT });
for (const cleanup of cleanups.reverse()) await cleanup();
await end();
