// Builds DOM nodes from values, never from markup, and keeps lists of nodes in step with lists of values.

const SVG = "http://www.w3.org/2000/svg";
const shown = new WeakMap();
const madeFrom = new WeakMap();
const nothing = new Set([null, undefined, false]);

function dress(node, props) {
  for (const [name, value] of Object.entries(props)) {
    if (nothing.has(value)) continue;
    if (name === "on") Object.entries(value).forEach(([event, run]) => node.addEventListener(event, run));
    else node.setAttribute(name, value === true ? "" : String(value));
  }
  return node;
}

export function h(tag, props = {}, ...children) {
  const node = dress(document.createElement(tag), props);
  node.append(...children.flat(Infinity).filter((each) => !nothing.has(each)));
  return node;
}

export function svg(tag, props = {}, ...children) {
  const node = dress(document.createElementNS(SVG, tag), props);
  node.append(...children);
  return node;
}

export function byId(id) {
  return document.getElementById(id);
}

/** Run `work` only if `value` is another than the last time for this node. */
export function whenChanged(node, value, work) {
  const now = JSON.stringify(value);
  if (shown.get(node) === now) return;
  shown.set(node, now);
  work();
}

function fitting(node, item, { key, like, make }, name) {
  const signature = JSON.stringify(like(item));
  if (node && madeFrom.get(node) === signature) return node;
  const fresh = make(item);
  fresh.dataset.key = name;
  madeFrom.set(fresh, signature);
  return fresh;
}

/**
 * Keep the children of `parent` in step with `items`; a node stays the same node while `like(item)` does,
 * and is never moved needlessly, since moving would take the focus away.
 */
export function keyed(parent, items, plan) {
  const names = items.map((item, index) => String(plan.key(item, index)));
  const wanted = new Set(names);
  for (const child of [...parent.children]) if (!wanted.has(child.dataset.key)) child.remove();
  const there = new Map([...parent.children].map((child) => [child.dataset.key, child]));
  let place = parent.firstElementChild;
  items.forEach((item, index) => {
    const old = there.get(names[index]);
    const node = fitting(old, item, plan, names[index]);
    if (old && node !== old) {
      if (place === old) place = node;
      old.replaceWith(node);
    }
    if (node === place) place = node.nextElementSibling;
    else parent.insertBefore(node, place);
    plan.update?.(node, item, index);
  });
}

function trail(node) {
  const holder = node.closest("[data-focus]");
  const cursor = node.matches("textarea, input[type=text]") ? [node.selectionStart, node.selectionEnd] : null;
  return holder && {
    name: holder.dataset.focus,
    scope: holder.closest("[data-scope]")?.dataset.scope,
    cursor,
  };
}

function successor({ name, scope }) {
  const place = scope ? document.querySelector(`[data-scope="${CSS.escape(scope)}"]`) : document;
  return place?.querySelector(`[data-focus="${CSS.escape(name)}"]`) ?? (scope ? place : null);
}

/** Whatever `work` replaces, the focus goes to what took the place of what had it. */
export function keepingFocus(work) {
  const before = document.activeElement;
  const was = before && before !== document.body ? trail(before) : null;
  work();
  if (!was || document.contains(before)) return;
  const heir = successor(was);
  heir?.focus({ preventScroll: true });
  if (was.cursor && heir?.matches("textarea, input[type=text]")) heir.setSelectionRange(...was.cursor);
}
