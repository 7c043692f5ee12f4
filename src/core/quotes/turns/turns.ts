import type { Passage } from '../../corpus/model';
import { countsOf } from '../../text/groups';
import type { TextRange } from '../../text/range';
import { beginningIn, contains, slice, trimRange } from '../../text/range';
import { isTalk } from '../../text/speech';
import { cuesOf } from '../cues/index';
import type { AttributionInput } from '../attributeQuotations';
import type { Quotation } from '../model';
import type { TurnLabel } from './labels';
import { labelsIn, labelsWithin } from './labels';
import { PersonsOfSource } from './persons';
import type { Voice } from './voices';
import { labelKey, voicesOf } from './voices';

/** A label with the passage that it stands in, by its place among the passages. */
interface PlacedLabel extends TurnLabel {
  readonly index: number;
  readonly key: string;
}

function labelsOf(text: string, passages: readonly Passage[]): PlacedLabel[] {
  const read = (find: (passage: Passage) => readonly TurnLabel[]): PlacedLabel[] =>
    passages.flatMap((passage, index) =>
      passage.kind === 'body' || passage.kind === 'heading'
        ? find(passage).map((found) => ({ ...found, index, key: labelKey(slice(text, found.label)) }))
        : [],
    );
  const atLines = read((passage) => labelsIn(text, passage));
  const keys = new Set(atLines.map(({ key }) => key));
  const within =
    keys.size === 0 ? [] : read((passage) => labelsWithin(text, passage)).filter(({ key }) => keys.has(key));
  return [...atLines, ...within].sort((a, b) => a.start - b.start);
}

/** A transcript has so many turns, of so many speakers who come again, and no more of other labels. */
const FEWEST_TURNS = 4;
const FEWEST_SPEAKERS = 2;
/** Turns are words that somebody says, not figures or answers in a table: on the average no fewer than this. */
const FEWEST_WORDS = 4;

/**
 * The turns of a source that plainly is a transcript, each as a quotation without marks: the words of its passage behind the
 * label, said by whoever the label names. `MAYOR HALLAM: The water is rising.` has `The water is rising.` by Hallam; in a
 * text where `Note:` and `Warning:` begin paragraphs there are none.
 */
export function turnsOf({ text, passages, quotations, mentions, language }: AttributionInput): Quotation[] {
  const persons = new PersonsOfSource(text, mentions);
  const labels = labelsOf(text, passages).map((label) => withOthersNamed(text, label, persons));
  if (labels.length < FEWEST_TURNS && !labels.some(({ isMarkup }) => isMarkup)) return [];
  const voices = voicesOf(text, labels, persons, cuesOf(text, language));
  const turns = labels.flatMap((label, i) => {
    const words = wordsOf(text, passages, label, labels[i + 1]);
    return words ? [{ ...words, label }] : [];
  });
  if (!isTranscript(text, labels, turns, voices)) return [];
  const marked = quotations.toSorted((a, b) => a.start - b.start);
  return turns
    .filter(({ label }) => voices.get(label.key)?.kind !== 'other')
    .filter((turn) => !beginningIn(marked, turn).some((quotation) => isAllOf(text, turn, quotation)))
    .map(({ start, end, paragraph, label }) =>
      turn({ start, end }, paragraph, slice(text, label.label), voices.get(label.key)),
    );
}

function turn(range: TextRange, paragraph: number, label: string, voice: Voice | undefined): Quotation {
  const speaker = voice?.entity;
  const speakerText = voice?.called ?? label;
  return {
    ...range,
    paragraph,
    open: '',
    isTurn: true,
    ...(speaker !== undefined && { speaker }),
    speakerText,
  };
}

interface Turn extends TextRange {
  readonly paragraph: number;
  readonly label: PlacedLabel;
}

/** `Ruth Hallam, Peter Oller:`, where behind the comma is no office but somebody else: both are the label. */
function withOthersNamed(text: string, found: PlacedLabel, persons: PersonsOfSource): PlacedLabel {
  const { label, end } = found;
  if (text.charAt(label.end) !== ',') return found;
  const other = beginningIn(persons.mentions, { start: label.end, end }).at(-1);
  if (other === undefined) return found;
  const both = { start: label.start, end: other.end };
  return { ...found, label: both, key: labelKey(slice(text, both)) };
}

/**
 * The words behind a label in its passage, as far as the next label; behind one that stands alone those of the passage below.
 * Whose the paragraphs farther down are nothing tells: stage directions and questions without a label stand among them.
 */
function wordsOf(
  text: string,
  passages: readonly Passage[],
  label: PlacedLabel,
  next: PlacedLabel | undefined,
): (TextRange & { readonly paragraph: number }) | undefined {
  const own = passages[label.index];
  if (own === undefined) return undefined;
  const isAlone = text.slice(label.end, own.end).trim() === '';
  const index = isAlone ? passageBelow(passages, label.index) : label.index;
  const passage = passages[index];
  if (passage === undefined || (next !== undefined && next.index < index)) return undefined;
  const start = isAlone ? passage.start : label.end;
  const end = index === next?.index ? next.start : passage.end;
  const range = start < end ? withoutMarks(text, trimRange(text, { start, end })) : { start, end: start };
  return SPOKEN.test(slice(text, range)) ? { ...range, paragraph: passage.paragraph } : undefined;
}

/** The next passage of the body, if there is no heading before it. */
function passageBelow(passages: readonly Passage[], index: number): number {
  let at = index + 1;
  while (passages[at]?.kind === 'furniture') at++;
  return passages[at]?.kind === 'body' ? at : passages.length;
}

/** Words, and not only what is heard: `[applause]`. */
const SPOKEN = /^(?![[(][^()[\]]{0,80}[\])]$)[\s\S]*\p{L}/u;
const VOICE_ENDS = /<\/v>\s{0,3}$/;

function withoutMarks(text: string, range: TextRange): TextRange {
  const ends = VOICE_ENDS.exec(slice(text, range));
  return ends === null ? range : trimRange(text, { start: range.start, end: range.start + ends.index });
}

/** A turn that stands in marks is a quotation already. */
function isAllOf(text: string, turn: TextRange, { start, end, open }: Quotation): boolean {
  const within = { start: Math.max(turn.start, start - open.length), end: Math.min(turn.end, end + 1) };
  return (
    contains(turn, { start, end }) &&
    text.slice(turn.start, within.start).trim() === '' &&
    text.slice(within.end, turn.end).trim() === ''
  );
}

/**
 * Whether labels are those of speakers: several of them come again and one of these names somebody, most are names or say
 * who asks and answers, and what stands behind them reads like speech.
 */
function isTranscript(
  text: string,
  labels: readonly PlacedLabel[],
  turns: readonly Turn[],
  voices: ReadonlyMap<string, Voice>,
): boolean {
  if (labels.some(({ isMarkup }) => isMarkup)) return true;
  const counts = countsOf(labels.map(({ key }) => key));
  const speaking = labels.filter(({ key }) => voices.get(key)?.kind !== 'other');
  const again = [...counts].filter(([key, count]) => count > 1 && voices.get(key)?.kind !== 'other');
  const isNamed = again.some(([key]) => voices.get(key)?.kind === 'name');
  const figures = turns.filter((turn) => /^\P{L}{0,3}\p{N}/u.test(slice(text, turn)));
  const words = turns.reduce((sum, turn) => sum + slice(text, turn).split(/\s+/).length, 0);
  return (
    isNamed &&
    figures.length * 2 < turns.length &&
    speaking.length >= FEWEST_TURNS &&
    speaking.length * 2 > labels.length &&
    new Set(speaking.map(({ key }) => key)).size >= FEWEST_SPEAKERS &&
    words >= turns.length * FEWEST_WORDS &&
    isTalk(turns.map((turn) => ({ key: turn.label.key, words: slice(text, turn) })))
  );
}
