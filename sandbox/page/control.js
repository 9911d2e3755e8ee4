// Requests to the sandbox's control API, and the clipboard.

/** Puts a text into the clipboard; says what became of it. */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return "copied";
  } catch {
    return "the browser does not allow it";
  }
}

/** Asks, and answers with the JSON, or fails with the sandbox's sentence. */
export async function ask(method, path, body) {
  const options = { method };
  if (body instanceof Blob) {
    options.headers = { "content-type": body.type || "application/octet-stream" };
    options.body = body;
  } else if (body !== undefined) {
    options.headers = { "content-type": "application/json" };
    options.body = JSON.stringify(body);
  }
  let answer;
  try {
    answer = await fetch(`/_twire/${path}`, options);
  } catch {
    throw new Error("the sandbox does not answer");
  }
  const json = answer.status === 204 ? null : await answer.json();
  if (!answer.ok) throw new Error(json?.error ?? `the sandbox answered ${answer.status}`);
  return json;
}
