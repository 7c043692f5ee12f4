import { element } from './dom';
import { inFigures } from './figures';
import type { Reading } from './shown';
import type { Strings } from './strings';
import { fill } from './words';

export interface ReadingBar {
  readonly element: HTMLElement;
  show(reading: Reading): void;
}

/** The line at the top while the sources are read: a bar, and which file it is at. */
export function createReadingBar(strings: Strings): ReadingBar {
  const track = element('div', {
    class: 'track',
    attributes: { role: 'progressbar', 'aria-label': strings.reading },
  });
  const fillOf = element('div', { class: 'done' });
  track.append(fillOf);
  const text = element('p', { class: 'quiet' });
  const bar = element('div', { class: 'reading' }, track, text);
  bar.hidden = true;

  return {
    element: bar,
    show(reading) {
      bar.hidden = reading.kind !== 'reading';
      if (reading.kind !== 'reading') return;
      const { done = 0, total = 0, file } = reading;
      const counted = total > 0 && file !== undefined;
      text.textContent = counted
        ? fill(strings.readingFile, inFigures(done), inFigures(total), file)
        : strings.reading;
      text.title = file ?? '';
      track.classList.toggle('uncounted', !counted);
      fillOf.style.width = counted ? `${(100 * done) / total}%` : '';
      setValue(track, counted ? { done, total } : undefined);
    },
  };
}

function setValue(
  track: HTMLElement,
  value: { readonly done: number; readonly total: number } | undefined,
): void {
  if (value === undefined) {
    for (const name of ['aria-valuenow', 'aria-valuemax']) track.removeAttribute(name);
    return;
  }
  track.setAttribute('aria-valuenow', String(value.done));
  track.setAttribute('aria-valuemax', String(value.total));
}
