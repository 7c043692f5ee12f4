import type { CueLexicon, VerbForm } from './cues/lexicon';
import type { Token } from './tokens';

/** The narrator's tokens of a passage with the words of its language: what the rules read. Indices are of tokens. */
export interface Clause {
  readonly tokens: readonly Token[];
  readonly lexicon: CueLexicon;
}

const ADVERB_ENDING = /(?:.ly|ment)$/;
const NUMBER = /^\d{1,4}(?:st|nd|rd|th)?$/;
/** Words in -ly or -ment that are no adverbs and stand where a subject does. */
const NO_ADVERBS =
  /^(?:family|assembly|ally|italy|july|reply|monopoly|.*(?:govern|parlia|depart|parle|gouverne|docu|state|argu|com|ele|mo|tourna|agree)ment)$/;

export function isWord(token: Token | undefined, set: { has(word: string): boolean }): boolean {
  return token?.kind === 'word' && set.has(token.lower);
}

/** Whether a token may stand between a subject and its verb and say nothing of either. */
export function isModifier({ lexicon }: Clause, token: Token): boolean {
  if (token.kind !== 'word') return false;
  const { lower } = token;
  return (
    lexicon.auxiliaries.has(lower) ||
    lexicon.adverbs.has(lower) ||
    lexicon.negations.has(lower) ||
    NUMBER.test(lower) ||
    (!token.capital && ADVERB_ENDING.test(lower) && !NO_ADVERBS.test(lower))
  );
}

/** Where the modifiers before `end` begin; with them the prepositions of dates (`on Wednesday`). */
export function skipModifiersBack(clause: Clause, start: number, end: number): number {
  let at = end;
  while (at > start) {
    const token = clause.tokens[at - 1];
    if (token === undefined) break;
    const opensDate =
      at < end && isWord(token, DATE_PREPOSITIONS) && isWord(clause.tokens[at], clause.lexicon.adverbs);
    if (!isModifier(clause, token) && !opensDate) break;
    at--;
  }
  return at;
}

export function skipModifiers(clause: Clause, start: number, end: number): number {
  let at = start;
  while (at < end) {
    const token = clause.tokens[at];
    if (token === undefined) break;
    const opensDate =
      isWord(token, DATE_PREPOSITIONS) && isWord(clause.tokens[at + 1], clause.lexicon.adverbs);
    if (!isModifier(clause, token) && !opensDate) break;
    at++;
  }
  return at;
}

const DATE_PREPOSITIONS: ReadonlySet<string> = new Set([
  'on',
  'am',
  'le',
  'el',
  'в',
  'у',
  'во',
  'last',
  'this',
  'early',
  'late',
  'the',
]);

/** A verb of saying, or a preposition like `according to`, where it stands: tokens `start` to `end`. */
export interface Cue {
  readonly start: number;
  readonly end: number;
  readonly form: VerbForm | 'preposition' | 'postposition';
}

/** The cue that begins at a token; a noun that looks like a verb (`his claims`) is none. */
export function cueAt(clause: Clause, index: number): Cue | undefined {
  const { tokens, lexicon } = clause;
  const token = tokens[index];
  if (token?.kind !== 'word') return undefined;
  const phrase = lexicon.prepositionalCues.find((words) =>
    words.every((word, offset) => tokens[index + offset]?.lower === word),
  );
  if (phrase) return { start: index, end: index + phrase.length, form: 'preposition' };
  if (lexicon.postpositionalCues.has(token.lower))
    return { start: index, end: index + 1, form: 'postposition' };
  if (paysTribute(clause, index)) return { start: index, end: index + 2, form: 'past' };
  if (putsIt(clause, index)) return { start: index, end: index + 2, form: 'past' };
  if (isSeparated(clause, index)) return { start: index, end: index + 1, form: 'past' };
  const quoted = quotedAsSaying(clause, index);
  if (quoted !== undefined) return { start: index, end: quoted, form: 'present' };
  if (quotedAsSaying(clause, index - 1) !== undefined) return undefined;
  if (isHolding(clause, index)) return { start: index, end: index + 1, form: 'past' };
  const form = lexicon.verbs.get(token.lower);
  if (form === undefined || isNoun(clause, index, form)) return undefined;
  return { start: index, end: index + 1, form };
}

/** `Lee paid tribute to her “courage”`. */
function paysTribute({ tokens, lexicon }: Clause, index: number): boolean {
  return lexicon.language === 'en' && isWord(tokens[index], PAYING) && tokens[index + 1]?.lower === 'tribute';
}

const PAYING: ReadonlySet<string> = new Set(['paid', 'pays']);

/** `As Lee put it: “…”`; not `Lee put it in a box`. */
function putsIt({ tokens, lexicon }: Clause, index: number): boolean {
  if (lexicon.language !== 'en' || !isWord(tokens[index], PUTTING) || tokens[index + 1]?.lower !== 'it')
    return false;
  const next = tokens[index + 2];
  return next === undefined || next.kind === 'stop' || next.kind === 'quotation';
}

/** German verbs of saying by their two parts. */
const SEPARABLE: Readonly<Record<string, string>> = {
  wies: 'zurück', weist: 'zurück', fuhr: 'fort', fährt: 'fort', stellte: 'klar', stellt: 'klar', hielt: 'dagegen',
  hält: 'dagegen', legte: 'nach', legt: 'nach', führte: 'aus', führt: 'aus', hob: 'hervor', hebt: 'hervor', fasste: 'zusammen',
  fasst: 'zusammen', gab: 'zu', gibt: 'zu', schob: 'nach', schiebt: 'nach', setzte: 'nach', setzt: 'nach', pflichtete: 'bei',
}; // prettier-ignore
const LONGEST_BETWEEN_PARTS = 8;

/** `Voss wies das empört zurück: „…“`; its second part ends the clause. */
function isSeparated({ tokens, lexicon }: Clause, index: number): boolean {
  const second = lexicon.language === 'de' ? SEPARABLE[tokens[index]?.lower ?? ''] : undefined;
  if (second === undefined) return false;
  const behind = tokens.slice(index + 1, index + 1 + LONGEST_BETWEEN_PARTS);
  const at = behind.findIndex(({ kind }) => kind === 'stop' || kind === 'quotation');
  if (at <= 0 || behind[at - 1]?.lower !== second) return false;
  return !PREPOSITIONAL.has(second) || isStop(behind[at], ':') || isBehindWords(tokens, index);
}

/** Second parts that are prepositions and adverbs, too: `gab es nicht zu „teuer“ ab`. */
const PREPOSITIONAL: ReadonlySet<string> = new Set(['zu', 'bei', 'nach']);

/** `„Wir bleiben“, gab Voss zu.` */
function isBehindWords(tokens: readonly Token[], index: number): boolean {
  const before = isStop(tokens[index - 1], ',') ? index - 2 : index - 1;
  return tokens[before]?.kind === 'quotation';
}

/** How far behind `was quoted` its `as saying` stands, with the paper between: `by the Bay Herald`. */
const LONGEST_PAPER = 7;

/** `Lee is quoted to have said`, `was quoted by the Herald as saying`: where it ends. It reads as what its subject says. */
function quotedAsSaying({ tokens, lexicon }: Clause, index: number): number | undefined {
  if (!isWord(tokens[index], lexicon.passives) || !isWord(tokens[index + 1], QUOTED)) return undefined;
  for (let at = index + 2; at < index + 2 + LONGEST_PAPER; at++) {
    const words = tokens.slice(at, at + 3).map(({ lower }) => lower);
    if (words[0] === 'as' && words[1] === 'saying') return at + 2;
    if (words.join(' ') === 'to have said') return at + 3;
    if (tokens[at]?.kind === 'stop') return undefined;
  }
  return undefined;
}

const QUOTED: ReadonlySet<string> = new Set(['quoted', 'reported', 'cited']);

/** `The court held that “…”`; not `The fair was held`. */
function isHolding({ tokens, lexicon }: Clause, index: number): boolean {
  const next = tokens[index + 1];
  return (
    lexicon.language === 'en' &&
    isWord(tokens[index], HOLDING) &&
    isWord(tokens[index - 1], COURTS) &&
    (isStop(next, ':,') || next?.lower === 'that')
  );
}

const HOLDING: ReadonlySet<string> = new Set(['held', 'holds']);
const COURTS: ReadonlySet<string> = new Set(['court', 'majority', 'tribunal', 'panel']);
const PUTTING: ReadonlySet<string> = new Set(['put', 'puts']);

function isNoun(clause: Clause, index: number, form: VerbForm): boolean {
  const { tokens, lexicon } = clause;
  const before = tokens[index - 1];
  if (before === undefined) return false;
  if (before.kind === 'possessive') return form !== 'past' && form !== 'gerund';
  if (isWord(before, lexicon.definites) && form !== 'gerund') return !PRONOUN_LIKE.has(before.lower);
  if (form !== 'present' && form !== 'base') return false;
  if (lexicon.nounLike.has(tokens[index]?.lower ?? '') && isQualifiedNoun(clause, index)) return true;
  return isWord(before, lexicon.determiners) || isWord(before, lexicon.prepositions);
}

/** `in translated remarks`: an adjective and before it what no verb could follow so closely. */
function isQualifiedNoun({ tokens, lexicon }: Clause, index: number): boolean {
  const [qualifier, adjective] = [tokens[index - 2], tokens[index - 1]];
  if (adjective?.kind !== 'word' || adjective.capital || lexicon.pronouns.has(adjective.lower)) return false;
  return isWord(qualifier, lexicon.prepositions) || qualifier?.kind === 'possessive';
}

/** Words that are articles or demonstratives and also stand alone before a verb: `l’a dit`, `le dit`. */
const PRONOUN_LIKE: ReadonlySet<string> = new Set(["l'", 'l’', 'la', 'les']);

/** Whether a token ends a subject on its left: punctuation, a quotation, `that`, another verb of saying. */
export function isBoundary(clause: Clause, index: number): boolean {
  const token = clause.tokens[index];
  if (token === undefined || token.kind === 'stop' || token.kind === 'quotation') return true;
  if (token.kind !== 'word') return false;
  return clause.lexicon.clauseStarts.has(token.lower) || isFiniteCue(clause, index);
}

function isFiniteCue(clause: Clause, index: number): boolean {
  const form = cueAt(clause, index)?.form;
  return form === 'past' || form === 'present' || form === 'preposition';
}

export function isStop(token: Token | undefined, marks: string): boolean {
  return token?.kind === 'stop' && marks.includes(token.lower);
}
