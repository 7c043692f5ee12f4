import { iconButton } from './dom';
import type { Strings } from './strings';
import { fill } from './words';

export interface Star {
  readonly element: HTMLButtonElement;
  /** The name under which the search is saved. */
  show(name: string | undefined): void;
}

/** Saves the search under a name, or, where it is saved, deletes it from the saved ones. */
export function createStar(strings: Strings, toggle: () => void): Star {
  const star = iconButton('star-empty', strings.save, toggle);
  const picture = star.querySelector('.codicon');
  return {
    element: star,
    show(name) {
      const label = name === undefined ? strings.save : fill(strings.isSaved, name);
      star.title = label;
      star.setAttribute('aria-label', label);
      star.classList.toggle('starred', name !== undefined);
      picture?.classList.toggle('codicon-star-full', name !== undefined);
      picture?.classList.toggle('codicon-star-empty', name === undefined);
    },
  };
}
