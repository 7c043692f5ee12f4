/** One of many buttons in the tab order, the others reached with the arrow keys, as in a toolbar or a list. */

/** Leaves only `target`, where it is a button of `container`, in the tab order. */
export function rove(container: HTMLElement, target: EventTarget | null): void {
  const buttons = [...container.querySelectorAll('button')];
  const kept = buttons.find((one) => one === target);
  if (kept === undefined) return;
  for (const one of buttons) one.tabIndex = one === kept ? 0 : -1;
}

/** Moves the focus to the button that an arrow key, Home or End means; `false` for other keys, or where there is none. */
export function moveAlong(container: HTMLElement, key: string): boolean {
  const seen = [...container.querySelectorAll('button')].filter((one) => one.offsetParent !== null);
  const at = seen.findIndex((one) => one === document.activeElement);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: seen.length - 1 }[key];
  const target = next === undefined ? undefined : seen[next];
  target?.focus();
  return target !== undefined;
}
