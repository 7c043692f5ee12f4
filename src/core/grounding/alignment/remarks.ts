import type { SourceDocument } from '../../corpus/model';
import { proseOf } from '../../corpus/prose';
import { cuesOf } from '../../quotes/cues';
import type { CueLexicon } from '../../quotes/cues';
import type { Quotation } from '../../quotes/model';
import type { TextRange } from '../../text/range';

/**
 * What the narrator of a source says within somebody's own marks, as several languages set it: `, dit-il,` of
 * `« L’eau, dit-il, trouve son chemin. »`, `—dijo Rey—` of `«No hay dinero —dijo Rey—, ni lo habrá»`, and
 * `– powiedział Nowak. –` of a paragraph that a dash makes dialogue.
 */
export function remarksOf(document: SourceDocument, quotations: readonly Quotation[]): TextRange[] {
  const text = proseOf(document);
  const spoken = [
    ...quotations.map((quotation) => ({ ...quotation, isDialogue: false })),
    ...document.passages
      .filter(({ start }) => DIALOGUE.test(text.slice(start, start + LONGEST_LEAD)))
      .map(({ start, end }) => ({ start: start + 1, end, isDialogue: true, cue: undefined })),
  ].filter(({ start, end }) => MAY_BE_REMARKED.test(text.slice(start, end)));
  if (spoken.length === 0) return [];
  const lexicon = cuesOf(text, document.source.language);
  return spoken.flatMap(({ start, end, isDialogue, cue }) => {
    // Where the words are attributed outside of the marks, a clause between commas is part of them.
    const patterns = isDialogue || cue !== undefined ? [BETWEEN_DASHES] : [BETWEEN_DASHES, BETWEEN_COMMAS];
    const within = text.slice(start, end);
    return patterns
      .flatMap((pattern) => Array.from(within.matchAll(pattern)))
      .filter(([remark]) => attributes(remark, lexicon))
      .map(({ index, 0: remark }) => ({ start: start + index, end: start + index + remark.length }));
  });
}

const DIALOGUE = /^\s{0,4}[—–―]/;
const LONGEST_LEAD = 5;
const MAY_BE_REMARKED = /[—–―]|,[^,.]{3,60}[,.]/;
const BETWEEN_DASHES = /[—–―][\s\u00A0]?[^—–―«»“”"\n]{3,90}[—–―]/g;
const BETWEEN_COMMAS = /(?<=[,!?…][\s\u00A0])[^,.!?…;:«»“”"\n]{3,60}[,.](?=[\s\u00A0])/g;
const WORD = /\p{L}[\p{L}\p{M}’']*/gu;
/** `dit-il`, `a-t-elle ajouté`. */
const INVERTED = /\p{L}-(?:t-)?(?:ils?|elles?|on)(?!\p{L})/iu;
/** Words of a remark among which an inverted French verb stands. */
const LONGEST_INVERSION = 5;

/** A verb of saying first, or behind a pronoun: `said Moreau`, `a dit le maire`, `she added`, `ajoute-t-il`. */
function attributes(remark: string, { verbs, pronouns, auxiliaries }: CueLexicon): boolean {
  const words = remark.toLowerCase().match(WORD) ?? [];
  if (auxiliaries.has(words[0] ?? '')) words.shift();
  const [first = '', second = ''] = words;
  if (verbs.has(first)) return true;
  const kind = pronouns.get(first);
  const isOther = kind === 'male' || kind === 'female' || kind === 'neuter';
  if (isOther && verbs.has(second)) return true;
  return INVERTED.test(remark) && words.slice(0, LONGEST_INVERSION).some((word) => verbs.has(word));
}
