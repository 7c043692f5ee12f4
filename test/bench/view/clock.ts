/** What the clock in a page has seen, in milliseconds. */
export interface Seen {
  /** When the mouse was last pressed, and when the search view's input was first drawn; since 1970. */
  readonly pressed?: number;
  readonly usable?: number;
  /** From the last key to the frame that shows its results; absent until then. */
  readonly answered?: number;
}

declare global {
  interface Window {
    sourcebookSeen?: Seen;
  }
}

/** The input of the search view. */
export const BOX = '[role="searchbox"], [role="combobox"]';

/** Runs in a frame before its own scripts; what `usable` looks for is asked by a timer, for VS Code writes the page anew. */
export function watchOpening(box: string): void {
  const looking = setInterval(() => {
    if (document.querySelector(box) === null) return;
    clearInterval(looking);
    requestAnimationFrame(() =>
      setTimeout(() => {
        window.sourcebookSeen = {
          ...window.sourcebookSeen,
          usable: performance.timeOrigin + performance.now(),
        };
      }, 0),
    );
  }, 2);
}

export function watchMouse(): void {
  addEventListener(
    'pointerdown',
    () => {
      window.sourcebookSeen = { pressed: performance.timeOrigin + performance.now() };
    },
    { capture: true },
  );
}

/** A search is answered in the frame after the one in which the results stop being busy. */
export function watchKeys(): void {
  let keyAt: number | undefined;
  let busy = false;

  function settle(asked: number): void {
    requestAnimationFrame(() =>
      setTimeout(() => {
        if (keyAt === asked) window.sourcebookSeen = { answered: performance.now() - asked };
      }, 0),
    );
  }

  addEventListener(
    'keydown',
    () => {
      keyAt = performance.now();
      busy = false;
      window.sourcebookSeen = {};
    },
    { capture: true },
  );
  new MutationObserver((records) => {
    for (const { target } of records) {
      if (!(target instanceof Element) || keyAt === undefined) continue;
      const isBusy = target.getAttribute('aria-busy') === 'true';
      if (busy && !isBusy) settle(keyAt);
      busy = isBusy;
    }
  }).observe(document, { subtree: true, attributeFilter: ['aria-busy'] });
}
