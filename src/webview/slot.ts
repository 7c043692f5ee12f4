import { element } from './dom';

/** A place whose content is made anew only when what it depends on is another: else the focus in it would be lost. */
export interface Slot {
  readonly element: HTMLElement;
  /** `from`: what `make` shows, as JSON can hold it. */
  show(from: unknown, make: () => readonly HTMLElement[]): void;
}

export function createSlot(name: string): Slot {
  const place = element('div', { class: name });
  let former: string | undefined;
  return {
    element: place,
    show(from, make) {
      const key = JSON.stringify(from);
      if (key === former) return;
      former = key;
      place.replaceChildren(...make());
    },
  };
}
