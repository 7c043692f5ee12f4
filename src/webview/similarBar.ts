import { element, iconButton } from './dom';
import type { Like } from './model';
import type { Strings } from './strings';
import { fill } from './words';

export interface SimilarBar {
  readonly element: HTMLElement;
  show(like: Like | undefined): void;
}

/** Says that the list shows what is like a passage, which one that is, and leads back to the search. */
export function createSimilarBar(strings: Strings, back: () => void): SimilarBar {
  const words = element('p', { class: 'text', attributes: { dir: 'auto' } });
  const where = element('p', { class: 'quiet' });
  const bar = element(
    'section',
    { class: 'similar', attributes: { 'aria-label': strings.similar } },
    iconButton('arrow-left', strings.back, back),
    element('div', { class: 'of' }, words, where),
  );
  bar.hidden = true;

  return {
    element: bar,
    show(like) {
      bar.hidden = like === undefined;
      if (like === undefined) return;
      words.textContent = fill(strings.similarTo, like.text);
      words.title = like.text;
      where.textContent = like.where;
    },
  };
}
