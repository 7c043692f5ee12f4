import type { Clause, Cue } from './clause';
import { cueAt, isStop, isWord, skipModifiersBack } from './clause';
import { byPerfect } from './germanPerfect';
import { labelled } from './labelled';
import type { Subject } from './nounPhrase';
import { isTitleWord, nounPhraseEndingAt } from './nounPhrase';
import type { Attribution, AttributionLog, Place } from './reading';
import { LONGEST_SENTENCE } from './reading';
import { subjectAfter } from './subjectAfter';
import { elidedSubject, subjectBefore } from './subjectBefore';

/** How far before a quotation its verb may stand, in tokens. */
const LONGEST_REACH = 60;

/** `Macron said that “…”`, `Biden, remarking that it is a “…”`, `According to the ministry, “…”`. */
export function attributedBefore(place: Place, log: AttributionLog): Attribution | undefined {
  const { reading, sentence, token } = place;
  const start = Math.max(reading.sentences[sentence]?.start ?? 0, token - LONGEST_SENTENCE);
  return attributedIn(reading, sentence, start, token, log);
}

/** The last sentence of a passage that ends in a colon, or in a comma behind its verb, attributes the quotation that begins the next passage. */
export function attributedByColon(previous: Place['reading'], log: AttributionLog): Attribution | undefined {
  const { tokens } = previous.clause;
  if (!isStop(tokens.at(-1), ':,')) return undefined;
  const sentence = previous.sentences.length - 1;
  const start = Math.max(previous.sentences[sentence]?.start ?? 0, tokens.length - LONGEST_SENTENCE);
  return attributedIn(previous, sentence, start, tokens.length, log);
}

function attributedIn(
  reading: Place['reading'],
  sentence: number,
  start: number,
  end: number,
  log: AttributionLog,
): Attribution | undefined {
  const { clause } = reading;
  let weaker: Attribution | undefined;
  for (let at = end - 1; at >= Math.max(start, end - LONGEST_REACH); at--) {
    if (isStop(clause.tokens[at], ';') || beginsOtherClause(clause, at)) break;
    const cue = cueAt(clause, at);
    if (cue === undefined) continue;
    const shared = log.byCue(reading, sentence, cue.start);
    if (shared) return shared;
    const verdict = judge(clause, cue, start, end);
    if (verdict === 'blocked') break;
    if (verdict === 'not this') continue;
    const attribution = { reading, sentence, ...verdict };
    if (cue.form !== 'preposition') return attribution;
    weaker ??= attribution;
  }
  return weaker ?? byPerfect(reading, sentence, start, end) ?? labelled(reading, sentence, start, end);
}

/** `, and Scholz arrived in a “special train”`: the verb before the comma does not reach behind it. */
function beginsOtherClause(clause: Clause, at: number): boolean {
  const { tokens, lexicon } = clause;
  if (!isStop(tokens[at - 1], ',')) return false;
  if (isWord(tokens[at], CONTRASTS)) return true;
  if (!isWord(tokens[at], lexicon.conjunctions) && tokens[at]?.lower !== 'but') return false;
  let next = at + 1;
  while (isTitleAt(clause, next)) next++;
  return tokens[next]?.kind === 'mention' && tokens[next + 1]?.kind !== 'possessive';
}

const CONTRASTS: ReadonlySet<string> = new Set([
  'while',
  'whereas',
  'although',
  'though',
  'tandis',
  'während',
  'mientras',
]);

function isTitleAt(clause: Clause, at: number): boolean {
  const token = clause.tokens[at];
  return token !== undefined && (isTitleWord(clause, token) || isWord(token, clause.lexicon.determiners));
}

type Verdict = { readonly cue: Cue; readonly subject?: Subject } | 'not this' | 'blocked';

function judge(clause: Clause, cue: Cue, start: number, end: number): Verdict {
  switch (cue.form) {
    case 'preposition':
      return verdict(cue, subjectAfter(clause, cue.end, end));
    case 'postposition':
      return verdict(cue, nounPhraseEndingAt(clause, start, cue.start));
    case 'gerund':
      return judgeGerund(clause, cue, start, end);
    default:
      return judgeVerb(clause, cue, start, end);
  }
}

function verdict(cue: Cue, subject: Subject | undefined): Verdict {
  return subject ? { cue, subject } : 'blocked';
}

/** A passive's words this near are somebody else's: `Putin was called “a killer”`. */
const NEAR = 4;

function judgeVerb(clause: Clause, cue: Cue, start: number, end: number): Verdict {
  const found = subjectBefore(clause, cue, start);
  if (found.infinitive || found.negated || isOfThing(clause, cue)) return 'not this';
  const isNear = end - cue.end <= NEAR;
  // `Werner sprach von einem „…“`: a German past form is no participle, so nobody is named by whom it was said.
  const mayBePassive = cue.form === 'past' && (clause.lexicon.language !== 'de' || found.passive);
  if (mayBePassive && isWord(clause.tokens[cue.end], clause.lexicon.agents)) {
    return verdict(cue, subjectAfter(clause, cue.end + 1, end));
  }
  if (found.passive) return isNear ? 'blocked' : 'not this';
  if (isReducedNaming(clause, cue, found.subject, found.reach, end)) return 'blocked';
  if (isDoubtful(clause, cue, found.subject) || isComposing(clause, cue, end)) return 'not this';
  if (found.subject && !isAdverbial(clause, found.subject, found.reach))
    return { cue, subject: found.subject };
  if (cue.form === 'base') return 'not this';
  const subject =
    (found.elided ? elidedSubject(clause, start, cue) : undefined) ?? invertedSubject(clause, cue, end);
  const standsAlone = isVerbAlone(clause, cue, end) || (found.elided && opensReport(clause, cue, start));
  return subject === undefined && standsAlone ? { cue } : verdict(cue, subject);
}

/** `Lee said the report, which warned of floods, showed “…”`: the relative clause of a thing reports nothing of its own. */
function isOfThing({ tokens, lexicon }: Clause, cue: Cue): boolean {
  return (
    lexicon.language === 'en' &&
    tokens[cue.start - 1]?.lower === 'which' &&
    isStop(tokens[cue.start - 2], ',')
  );
}

/** `Auf die Frage, ob sie bleibe, antwortete Lee: „…“`: a phrase with its preposition is no subject where the verb stands before one. */
function isAdverbial({ tokens, lexicon }: Clause, subject: Subject, reach: number): boolean {
  return (
    lexicon.language === 'de' && subject.kind === 'described' && isWord(tokens[reach], lexicon.prepositions)
  );
}

/** `También señaló: «…»`: the verb and its colon, in a language whose verbs need no pronoun. */
function isVerbAlone({ tokens, lexicon }: Clause, cue: Cue, end: number): boolean {
  return lexicon.dropsPronouns && cue.end === end - 1 && isStop(tokens[cue.end], ':');
}

/** `Dodał, że to „…”`, `Agregó que era “…”`: the verb that a sentence begins with, and its clause. */
function opensReport(clause: Clause, cue: Cue, start: number): boolean {
  const { tokens, lexicon } = clause;
  const next = tokens[isStop(tokens[cue.end], ',') ? cue.end + 1 : cue.end];
  if (!lexicon.dropsPronouns || !isWord(next, THAT)) return false;
  return skipModifiersBack(clause, start, cue.start) === start;
}

const THAT: ReadonlySet<string> = new Set(['że', 'iż', 'що', 'что', 'que']);

/** A verb that things do too, or that may be a noun, without a named speaker: `fighting continues`, `new claims`. */
function isDoubtful({ tokens, lexicon }: Clause, cue: Cue, subject: Subject | undefined): boolean {
  const verb = tokens[cue.start]?.lower ?? '';
  const isSure = subject?.kind === 'named' || subject?.kind === 'pronoun' || isStop(tokens[cue.end], ':,');
  return !isSure && (lexicon.weakVerbs.has(verb) || lexicon.nounLike.has(verb));
}

const COMPOSING: ReadonlySet<string> = new Set(['wrote', 'writes', 'published', 'penned']);

/** `Hale wrote a book, “The Long Corridor,”`: what is written is named, not quoted. A colon before the words quotes them. */
function isComposing({ tokens, lexicon }: Clause, cue: Cue, end: number): boolean {
  if (!isWord(tokens[cue.start], COMPOSING) || isStop(tokens[end - 1], ':')) return false;
  return isWord(tokens[cue.end], lexicon.determiners) && !isWord(tokens[cue.end], lexicon.clauseStarts);
}

/** `In Berlin sagte Scholz: „…“`: the subject follows, and then the colon or comma; `nannte Scholz die Rede als „…“` what it names. */
function invertedSubject(clause: Clause, cue: Cue, end: number): Subject | undefined {
  const subject = subjectAfter(clause, cue.end, end);
  const next = subject && clause.tokens[subject.to];
  const isPerson = subject?.kind === 'named' && subject.mention.kind === 'person';
  const isBehindVerb = isPerson && clause.tokens[cue.end]?.mention === subject.mention;
  if (isBehindVerb && clause.lexicon.language === 'de' && clause.tokens[end - 1]?.lower === 'als')
    return subject;
  return next && (isStop(next, ':,') || next.kind === 'quotation') ? subject : undefined;
}

/** `a group called “X”` quotes nobody; `what Biden called “X”` and `Biden called it “X”` do. */
function isReducedNaming(
  clause: Clause,
  cue: Cue,
  subject: Subject | undefined,
  reach: number,
  end: number,
): boolean {
  const { tokens, lexicon } = clause;
  if (!lexicon.namingVerbs.has(tokens[cue.start]?.lower ?? '')) return false;
  const hasObject = tokens
    .slice(cue.end, end)
    .some((token) => token.lower !== 'as' && !isWord(token, lexicon.determiners));
  if (hasObject || isWord(tokens[reach - 1], OBJECT_RELATIVES)) return false;
  const isPerson =
    subject?.kind === 'pronoun' || (subject?.kind === 'named' && subject.mention.kind === 'person');
  return !isPerson;
}

const OBJECT_RELATIVES: ReadonlySet<string> = new Set(['what', 'which', 'that', 'whom', 'as', 'que', 'qu']);

/** `criticised Trump for calling it “…”`: whose words these are is left open. */
const ACCUSING: ReadonlySet<string> = new Set(['for', 'of', 'from', 'about', 'against', 'over', 'without']);

function judgeGerund(clause: Clause, cue: Cue, start: number, end: number): Verdict {
  const { tokens, lexicon } = clause;
  const before = tokens[cue.start - 1];
  if (before === undefined || isWord(before, ACCUSING)) return 'blocked';
  if (before.lower === 'as') return verdict(cue, quotedSubject(clause, cue.start - 1, start, end));
  if (before.mention)
    return { cue, subject: { kind: 'named', mention: before.mention, from: cue.start - 1, to: cue.start } };
  if (isWord(before, lexicon.passives)) return verdict(cue, subjectBefore(clause, cue, start).subject);
  const hasOwnSubject = before.kind === 'word' && !isElidedBefore(clause, cue.start - 1);
  if (hasOwnSubject)
    return verdict(cue, nounPhraseEndingAt(clause, behindAbsolute(clause, start, cue.start), cue.start));
  return verdict(cue, elidedSubject(clause, start, cue));
}

/** `despite the police calling it “…”`: whoever stands behind such a preposition does the saying. */
const ABSOLUTE: ReadonlySet<string> = new Set(['despite', 'with', 'amid']);

function behindAbsolute({ tokens }: Clause, start: number, end: number): number {
  for (let at = end - 1; at >= Math.max(start, end - LONGEST_OWN_SUBJECT); at--) {
    if (isWord(tokens[at], ABSOLUTE)) return at + 1;
  }
  return start;
}

const LONGEST_OWN_SUBJECT = 6;

/** What people issue: `Zelensky posted a video saying “…”` has them speak. */
const MESSAGES: ReadonlySet<string> = new Set(
  'statement post tweet message letter video speech address note interview remarks telegram by and in while after'.split(
    ' ',
  ),
);

function isElidedBefore(clause: Clause, at: number): boolean {
  const token = clause.tokens[at];
  if (token === undefined) return false;
  return (
    isWord(token, MESSAGES) ||
    isWord(token, clause.lexicon.adverbs) ||
    isWord(token, clause.lexicon.conjunctions)
  );
}

const QUOTING: ReadonlySet<string> = new Set(['quoted', 'cited', 'quotes', 'cites', 'quoting', 'citing']);
const LONGEST_QUOTED = 14;

/** `TASS quoted Peskov as saying`, `Peskov was quoted by TASS as saying`. */
function quotedSubject(clause: Clause, as: number, start: number, end: number): Subject | undefined {
  for (let at = as - 1; at >= Math.max(start, as - LONGEST_QUOTED); at--) {
    if (!isWord(clause.tokens[at], QUOTING)) continue;
    const quoting: Cue = { start: at, end: at + 1, form: 'past' };
    const found = subjectBefore(clause, quoting, start);
    return found.passive ? found.subject : subjectAfter(clause, at + 1, Math.min(as, end));
  }
  return undefined;
}
