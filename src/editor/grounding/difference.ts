import type { Difference } from '../../core/grounding/model';
import { escapeMarkdown } from '../words/markdown';

/** Words that stay before and after a change, in characters: enough to find the place in the draft. */
const CONTEXT = 60;

/**
 * The steps from the draft to the source as Markdown, word by word: `three ~~hundred~~ **thousand** people`. Long
 * stretches that stay are cut to the words round the changes.
 */
export function differenceMarkdown(differences: readonly Difference[]): string {
  return differences
    .map((difference, index) => {
      if (difference.kind !== 'equal') return change(difference);
      return escapeMarkdown(shortened(difference.draftText, index > 0, index < differences.length - 1));
    })
    .filter((words) => words !== '')
    .join(' ');
}

function change({ kind, draftText, sourceText }: Difference): string {
  const gone = kind === 'dropped' ? '' : `~~${escapeMarkdown(draftText)}~~`;
  const there = kind === 'added' ? '' : `**${escapeMarkdown(sourceText)}**`;
  return [gone, there].filter((words) => words !== '').join(' → ');
}

/** Keeps what is next to a change: the head after one, the tail before one. */
function shortened(text: string, followsChange: boolean, precedesChange: boolean): string {
  const flat = text.replaceAll(/\s+/g, ' ').trim();
  const head = followsChange ? CONTEXT : 0;
  const tail = precedesChange ? CONTEXT : 0;
  if (flat.length <= head + tail) return flat;
  const from = flat.lastIndexOf(' ', head);
  const to = flat.indexOf(' ', flat.length - tail);
  const first = head > 0 ? flat.slice(0, from > 0 ? from : head) : '';
  const last = tail > 0 ? flat.slice(to > 0 ? to + 1 : flat.length - tail) : '';
  return [first, '…', last].filter((part) => part !== '').join(' ');
}
