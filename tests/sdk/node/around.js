// What surrounds the cases: the sandbox's control API, and a server that takes webhooks.
"use strict";
const http = require("node:http");

const here = new URL(process.env.TWIRE_BASE_URL);

/** Asks the control API; a refusal is an error. */
function control(method, path, body) {
  return new Promise((resolve, reject) => {
    // Of its own kind of connection: no proxy, whatever the environment says.
    const request = http.request(new URL(`/_twire/${path}`, here), { method, agent: false }, (answer) => {
      let text = "";
      answer.setEncoding("utf8");
      answer.on("data", (part) => (text += part));
      answer.on("end", () =>
        answer.statusCode < 300
          ? resolve(text ? JSON.parse(text) : null)
          : reject(new Error(`${method} ${path}: ${answer.statusCode} ${text}`)),
      );
    });
    request.on("error", reject);
    request.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

/** Moves the clock; what is due on the way has happened afterwards, webhooks included. */
const advance = (by) => control("POST", "clock/advance", { by });

/** Takes webhooks, and answers those whose path has a document. */
class Webhooks {
  taken = [];
  documents = {};

  constructor() {
    this.server = http.createServer((request, answer) => {
      let body = "";
      request.setEncoding("utf8");
      request.on("data", (part) => (body += part));
      request.on("end", () => {
        const url = `http://${request.headers.host}${request.url}`;
        const path = new URL(url).pathname;
        // The parameters of a GET are in the URL, which is signed.
        const params = Object.fromEntries(new URLSearchParams(body));
        this.taken.push({ url, path, params, signature: request.headers["x-twilio-signature"] });
        const document = this.documents[path];
        answer.writeHead(document ? 200 : 204, document ? { "content-type": "text/xml" } : {});
        answer.end(document);
      });
    });
  }

  listen() {
    return new Promise((resolve) => this.server.listen(0, "127.0.0.1", resolve));
  }

  url(path) {
    return `http://127.0.0.1:${this.server.address().port}${path}`;
  }

  /** Parameters of the webhooks that came to a path. */
  at(path) {
    return this.taken.filter((hook) => hook.path === path).map((hook) => hook.params);
  }

  close() {
    this.server.close();
    this.server.closeAllConnections();
  }
}

module.exports = { here, control, advance, Webhooks };
