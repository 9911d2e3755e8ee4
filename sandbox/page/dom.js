// Elements. Text only ever becomes text: nothing here, or in any other module, parses markup.

/** The element with that id. */
export const at = (id) => document.getElementById(id);

/** An element with attributes, listeners (`onclick`) and children: nodes, texts, or nothing. */
export function el(tag, attributes, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

/** Makes the children of `list` those of `items`, each `{key, version, make}`. What has not
    changed stays as it is: with its focus, its open parts, and silent for screen readers. */
export function keep(list, items) {
  const focused = list.contains(document.activeElement) ? document.activeElement : null;
  const old = new Map([...list.children].map((node) => [node.dataset.key, node]));
  let place = list.firstElementChild;
  for (const { key, version, make } of items) {
    let node = old.get(key);
    old.delete(key);
    if (!node || node.version !== version) {
      const fresh = make();
      fresh.dataset.key = key;
      fresh.version = version;
      if (node) {
        if (place === node) place = fresh;
        replace(node, fresh);
      }
      node = fresh;
    }
    if (node === place) place = place.nextElementSibling;
    else list.insertBefore(node, place);
  }
  for (const node of old.values()) {
    if (place === node) place = node.nextElementSibling;
    node.remove();
  }
  // Moving an element takes its focus away.
  if (focused?.isConnected && document.activeElement !== focused) focused.focus({ preventScroll: true });
}

/** Puts `fresh` in the place of `node`, with the same parts open and the same part focused. Parts
    are known by `data-part`. */
export function replace(node, fresh) {
  const part = (root, name) => [...root.querySelectorAll("[data-part]")].find((p) => p.dataset.part === name);
  for (const open of node.querySelectorAll("details[open][data-part]")) {
    part(fresh, open.dataset.part)?.setAttribute("open", "");
  }
  const focused = node.contains(document.activeElement) ? document.activeElement : null;
  const name = focused?.closest("[data-part]")?.dataset.part;
  node.replaceWith(fresh);
  if (!name) return;
  const again = part(fresh, name);
  const target = focused.tagName === "SUMMARY" ? again?.querySelector("summary") : again;
  target?.focus({ preventScroll: true });
}

/** Names and values, for `dl`. */
export const facts = (pairs) =>
  pairs.flatMap(([name, value]) => [el("dt", {}, name), el("dd", { dir: "auto" }, String(value))]);
