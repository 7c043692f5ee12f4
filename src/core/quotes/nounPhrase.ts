import type { PronounKind } from './cues/lexicon';
import { isSlavic } from './cues/lexicon';
import type { Clause } from './clause';
import { isModifier, isWord, skipModifiersBack } from './clause';
import type { NamedMention, Token } from './tokens';

/** Who does the saying, as the text puts it. `from` and `to` are tokens, half-open. */
export type Subject =
  | { readonly kind: 'named'; readonly mention: NamedMention; readonly from: number; readonly to: number }
  | { readonly kind: 'pronoun'; readonly pronoun: PronounKind; readonly from: number; readonly to: number }
  | { readonly kind: 'described'; readonly from: number; readonly to: number }
  | { readonly kind: 'several'; readonly from: number; readonly to: number };

/** How many phrases that hang on a noun are taken off before its head is given up: `Trump at a rally in Ohio`. */
const MOST_HANGING_PHRASES = 4;
const LONGEST_HANGING_PHRASE = 7;

/**
 * Reads tokens `start` to `end` as a subject that ends there. Its head decides: `Kremlin spokesperson Dmitry Peskov` is
 * Peskov, `a source in the Kremlin` and `Putin’s spokesman` are descriptions, `Trump at a rally in Ohio` is Trump.
 */
export function nounPhraseEndingAt(clause: Clause, start: number, end: number): Subject | undefined {
  const whole = skipModifiersBack(clause, start, end);
  let to = whole;
  for (let cut = 0; cut < MOST_HANGING_PHRASES; cut++) {
    to = skipModifiersBack(clause, start, to);
    const head = clause.tokens[to - 1];
    if (to <= start || head === undefined) return undefined;
    const preposition = head.mention
      ? governorOf(clause, start, to - 1, head.mention)
      : hangingPreposition(clause, start, to - 1);
    if (preposition === undefined) return subjectWithHead(clause, start, to, head, whole);
    to = preposition;
  }
  return undefined;
}

function subjectWithHead(
  clause: Clause,
  start: number,
  to: number,
  head: Token,
  whole: number,
): Subject | undefined {
  if (head.mention)
    return { kind: 'named', mention: head.mention, from: nameStart(clause, start, to - 1), to };
  const pronoun = clause.lexicon.pronouns.get(head.lower);
  if (pronoun !== undefined) return { kind: 'pronoun', pronoun, from: to - 1, to };
  if (head.kind !== 'word' || isFunctionWord(clause, head)) return undefined;
  return { kind: 'described', from: descriptionStart(clause, start, to), to: whole };
}

function isFunctionWord({ lexicon }: Clause, token: Token): boolean {
  return (
    lexicon.determiners.has(token.lower) ||
    lexicon.prepositions.has(token.lower) ||
    lexicon.verbs.has(token.lower)
  );
}

/** The preposition that a common noun hangs on, in `Trump in an interview`, `the head of the delegation`. */
function hangingPreposition(clause: Clause, start: number, head: number): number | undefined {
  for (let at = head - 1; at >= Math.max(start, head - LONGEST_HANGING_PHRASE); at--) {
    const token = clause.tokens[at];
    if (token === undefined || token.kind !== 'word') return undefined;
    if (clause.lexicon.prepositions.has(token.lower)) return at > start ? at : undefined;
  }
  return undefined;
}

/**
 * The preposition that a name depends on, so that it is not the subject: `a spokesman for President Joe Biden`. None in
 * `the head of the army Oleksandr Syrsky`, where the name stands beside the noun.
 */
export function governorOf(
  clause: Clause,
  start: number,
  at: number,
  mention: NamedMention,
): number | undefined {
  const { tokens, lexicon } = clause;
  const isPerson = mention.kind === 'person';
  const nearest = tokens[at - 1];
  const besideNoun =
    nearest?.kind === 'word' && !isTitleWord(clause, nearest) && !isFunctionWord(clause, nearest);
  const isGenitive = (besideNoun && !nearest.capital) || lexicon.titles.has(nearest?.lower ?? '');
  if (isSlavic(lexicon) && !isPerson && isGenitive && at > start) return at;
  for (let before = at - 1; before >= start; before--) {
    const token = tokens[before];
    if (token === undefined || token.kind === 'mention' || isTime(clause, token)) return undefined;
    if (token.kind !== 'word') continue;
    if (isPerson && isInOffice(clause, before, at)) return undefined;
    if (lexicon.prepositions.has(token.lower)) return before;
    if (lexicon.determiners.has(token.lower)) {
      if (isPerson && besideNoun) return undefined;
      return governorOfDetermined(clause, start, before, isPerson);
    }
    if (isPerson && besideNoun && at - before > LONGEST_HANGING_PHRASE) return undefined;
  }
  return lexicon.dropsPronouns && !isPerson && at > start && nearest?.kind === 'word' && !nearest.capital
    ? at
    : undefined;
}

const OFFICES: ReadonlySet<string> = new Set(
  'secretary minister chief director undersecretary head commissioner'.split(' '),
);

const FIELDS: ReadonlySet<string> = new Set(
  'state staff defence defense police mission operations communications security research finance'.split(' '),
);

/** `Secretary of State Ann Lee`: the preposition belongs to the office, not before the name. */
function isInOffice({ tokens, lexicon }: Clause, preposition: number, name: number): boolean {
  const field = tokens.slice(preposition + 1, name);
  return (
    tokens[preposition]?.lower === 'of' &&
    isWord(tokens[preposition - 1], OFFICES) &&
    field.length > 0 &&
    field.every(
      (token) =>
        token.kind === 'word' &&
        (token.capital || FIELDS.has(token.lower)) &&
        !lexicon.titles.has(token.lower),
    )
  );
}

/** For a name behind an article: a preposition before it, or in languages with cases a noun (`der Sprecher der NATO`). */
function governorOfDetermined(
  clause: Clause,
  start: number,
  determiner: number,
  isPerson: boolean,
): number | undefined {
  const before = clause.tokens[determiner - 1];
  if (determiner <= start || before?.kind !== 'word') return undefined;
  if (clause.lexicon.prepositions.has(before.lower)) return determiner - 1;
  if (isPerson || isModifier(clause, before)) return undefined;
  return clause.lexicon.language === 'de' ? determiner : undefined;
}

function isTime(clause: Clause, token: Token): boolean {
  return token.kind === 'word' && (clause.lexicon.adverbs.has(token.lower) || YEAR.test(token.lower));
}

const YEAR = /^(?:1[5-9]|20)\d\d$/;

export function isTitleWord({ lexicon }: Clause, token: Token): boolean {
  return token.kind === 'word' && (token.capital || lexicon.titles.has(token.lower));
}

/** Where the titles before a name begin: `French President`, `Kremlin spokesperson`, `Poland’s Defense Minister`. */
export function titleStart(clause: Clause, start: number, at: number): number {
  let from = at;
  while (from > start) {
    const token = clause.tokens[from - 1];
    if (token === undefined) break;
    const belongs =
      token.kind === 'possessive' ||
      (token.kind === 'mention' && from - 1 < at && token.mention?.kind !== 'person') ||
      (isTitleWord(clause, token) && !isFunctionWord(clause, token) && !isModifier(clause, token));
    if (!belongs) break;
    from--;
  }
  return from;
}

/** As `titleStart`; an organisation takes its article along: `The Kremlin`. */
function nameStart(clause: Clause, start: number, at: number): number {
  const from = titleStart(clause, start, at);
  const isThing = clause.tokens[at]?.mention?.kind !== 'person';
  return isThing && from > start && isWord(clause.tokens[from - 1], clause.lexicon.determiners)
    ? from - 1
    : from;
}

/** A description begins with its article or possessive, or where the clause begins. */
function descriptionStart(clause: Clause, start: number, to: number): number {
  for (let at = start; at < to; at++) {
    if (isWord(clause.tokens[at], clause.lexicon.determiners)) return at;
  }
  const first = clause.tokens[start];
  return first && isModifier(clause, first) ? Math.min(start + 1, to - 1) : start;
}
