// Requests to the sandbox's control API, and the clipboard.

/** Copies a text to the clipboard; returns the result in words. */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return "copied";
  } catch {
    return "the browser does not allow it";
  }
}

/** Sends a request; returns the JSON, or throws the sandbox's error. */
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
    throw new Error("the sandbox does not respond");
  }
  const json = answer.status === 204 ? null : await answer.json();
  if (!answer.ok) throw new Error(json?.error ?? `the sandbox responded with ${answer.status}`);
  return json;
}
