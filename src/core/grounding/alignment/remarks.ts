import type { SourceDocument } from '../../corpus/model';
import { proseOf } from '../../corpus/prose';
import { cuesOf } from '../../quotes/cues';
import type { CueLexicon } from '../../quotes/cues';
import type { Quotation } from '../../quotes/model';
import type { TextRange } from '../../text/range';
import { slice } from '../../text/range';

/**
 * What the narrator of a source says within somebody's own marks, as several languages set it: `, dit-il,` of
 * `« L’eau, dit-il, trouve son chemin. »`, `—dijo Rey—` of `«No hay dinero —dijo Rey—, ni lo habrá»`, and
 * `– powiedział Nowak. –` of a paragraph that a dash makes dialogue.
 */
export function remarksOf(document: SourceDocument, quotations: readonly Quotation[]): TextRange[] {
  const text = proseOf(document);
  const spoken = [
    ...quotations.map(({ start, end, cue }) => ({ start, end, isRemarked: cue === undefined })),
    ...document.passages
      .filter(({ start }) => DIALOGUE.test(text.slice(start, start + LONGEST_LEAD)))
      .map(({ start, end }) => ({ start: start + 1, end, isRemarked: false })),
  ];
  const clauses = spoken.flatMap(({ start, end, isRemarked }) => {
    // Where the words are attributed outside of the marks, a clause between commas is part of them.
    const patterns = isRemarked ? [BETWEEN_DASHES, BETWEEN_COMMAS] : [BETWEEN_DASHES];
    const within = text.slice(start, end);
    return patterns.flatMap((pattern) =>
      Array.from(within.matchAll(pattern), ({ index, 0: { length } }) => ({
        start: start + index,
        end: start + index + length,
      })),
    );
  });
  if (clauses.length === 0) return [];
  const lexicon = cuesOf(text, document.source.language);
  return clauses.filter((clause) => attributes(slice(text, clause), lexicon));
}

const DIALOGUE = /^\s{0,4}[—–―]/;
const LONGEST_LEAD = 5;
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
