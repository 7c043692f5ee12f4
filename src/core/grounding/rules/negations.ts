import { fold } from '../../text/folding';
import { wordRanges } from '../words/words';
import type { ChangeRule } from './rule';

/** Words that deny: English, French, German, Spanish, Italian, Portuguese, Polish, Ukrainian, Russian. */
const NEGATIONS = new Set(
  fold(
    `not no never none nobody nothing neither nor nowhere cannot without hardly barely scarcely isn aren wasn weren don doesn
     didn won wouldn shouldn couldn mustn hasn haven hadn ain
     ne n pas jamais aucun aucune rien personne ni sans non nullement
     nicht kein keine keinen keinem keiner keines nie niemals niemand nichts weder ohne nein
     nunca jamás ningún ninguna ninguno nadie nada tampoco sin mai nessuno niente não nem nunca ninguém sem
     nie nigdy nikt nic bez żaden
     не ні ані ніколи ніхто нічого жоден без нет ни никогда никто ничего нельзя нема немає`,
  ).split(/\s+/),
);
/** The second piece of `don’t`, which the first alone would not show. */
const NEGATED_PIECE = /(?:^|\s)\p{L}{2,7}n['’]t(?!\p{L})/iu;

/** Those within a word. */
const BRACKETS = /(?<=\p{L})[[\]]|[[\]](?=\p{L})/gu;

/** The newton, not the French `n’`. */
const UNIT = 'N';

/** `not` left out or put in. */
export const changesNegation: ChangeRule = ({ draftText, sourceText }) =>
  negationsIn(draftText) === negationsIn(sourceText) ? undefined : 'negation';

/** How often a text denies; `isn’t` is one time, and so are `can[’t]` and `[n]ever`. */
export function negationsIn(written: string): number {
  const text = written.replace(BRACKETS, '');
  const words = wordRanges(text)
    .map(({ start, end }) => text.slice(start, end))
    .filter((word) => word !== UNIT && NEGATIONS.has(fold(word)));
  return words.length > 0 || !NEGATED_PIECE.test(text) ? words.length : 1;
}
