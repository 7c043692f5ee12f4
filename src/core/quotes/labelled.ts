import { isAgentNoun } from './agentNouns';
import type { Clause } from './clause';
import { isModifier, isStop, isWord } from './clause';
import type { Subject } from './nounPhrase';
import { titleStart } from './nounPhrase';
import type { Attribution, Reading } from './reading';
import { nameAlone } from './subjectPhrase';

/** `Biden: “…”`: a name, a colon, and nothing else in the sentence. */
export function labelled(
  reading: Reading,
  sentence: number,
  start: number,
  end: number,
): Attribution | undefined {
  const { clause } = reading;
  if (!isStop(clause.tokens[end - 1], ':') || start !== reading.sentences[sentence]?.start) return undefined;
  const subject =
    nameAlone(clause, start, end - 1) ??
    organisationAlone(clause, start, end - 1) ??
    nameWithPost(clause, start, end - 1) ??
    nameWithState(clause, start, end - 1);
  return subject && { reading, sentence, subject };
}

function organisationAlone(clause: Clause, start: number, end: number): Subject | undefined {
  const mention = clause.tokens[end - 1]?.mention;
  if (mention === undefined || titleStart(clause, start, end - 1) !== start || end - start > 2)
    return undefined;
  return { kind: 'named', mention, from: start, to: end };
}

/** Longest label of a statement, in tokens: `Karim Selmi, porte-parole de l’Union, sur la réforme : « … »`. */
const LONGEST_LABEL = 26;

/**
 * A name, what its bearer is, perhaps what they speak of, and the colon. There is no verb: `Ann Lee, the mayor, got a
 * letter from the council: “…”` has the council speak.
 */
function nameWithPost(clause: Clause, start: number, end: number): Subject | undefined {
  const { tokens, lexicon } = clause;
  if (end - start > LONGEST_LABEL) return undefined;
  const at = tokens.slice(start, end).findIndex(({ mention }) => mention?.kind === 'person') + start;
  const mention = tokens[at]?.mention;
  if (at < start || mention === undefined || titleStart(clause, start, at) !== start) return undefined;
  const isBracketed = isStop(tokens[at + 1], '(') && isStop(tokens[end - 1], ')');
  const isExplained = isStop(tokens[at + 1], ',(') ? postBehind(clause, at + 2) : isTopic(clause, at + 1);
  const behind = isBracketed || isExplained;
  const hasVerb = tokens
    .slice(at + 1, end)
    .some((token) => isWord(token, lexicon.verbs) && !lexicon.nounLike.has(token.lower));
  return behind && !hasVerb ? { kind: 'named', mention, from: start, to: at + 1 } : undefined;
}

const COPULAS: ReadonlySet<string> = new Set(
  'is was war ist zeigte zeigt gab gibt est était está estaba es era jest był była'.split(' '),
);
/** How somebody is who then speaks. What happens to them, and what they have or are, may be another's words. */
const STATES: ReadonlySet<string> = new Set(
  `adamant angry blunt categorical cautious certain clear confident defiant delighted disappointed ecstatic emphatic enthusiastic firm
   frank furious happy livid optimistic outraged pessimistic proud relieved resolute sad sceptical scathing skeptical sure thrilled
   unapologetic unequivocal unhappy unimpressed unmoved unrepentant upset
   begeistert beeindruckt besorgt bestürzt deutlich empört entrüstet entsetzt entschlossen enttäuscht erfreut erleichtert
   fassungslos froh gelassen glücklich kämpferisch optimistisch pessimistisch sauer sicher skeptisch stolz
   traurig überzeugt unbeeindruckt unglücklich unzufrieden verärgert wütend zufrieden zuversichtlich
   catégorique clair claire confiant confiante convaincu convaincue enthousiaste ferme formel formelle furieuse furieux inquiet
   inquiète optimiste pessimiste ravi ravie sceptique
   categórica categórico clara claro confiada confiado contundente convencida convencido escéptica escéptico furiosa furioso
   pesimista optimista rotunda rotundo segura seguro tajante
   dumna dumny oburzona oburzony pewien pewna przekonana przekonany wściekła wściekły zadowolona zadowolony`.split(
    /\s+/,
  ),
);
const DEGREES: ReadonlySet<string> = new Set(
  'very quite so absolutely sich sehr ganz äußerst sichtlich höchst très plutôt muy bastante bardzo'.split(
    ' ',
  ),
);

/** `Ann Lee was very angry: “…”`: a state and nothing else, as the words may be another's who did something to her. */
function nameWithState(clause: Clause, start: number, end: number): Subject | undefined {
  const { tokens } = clause;
  const copula = tokens.slice(start, end).findIndex((token) => isWord(token, COPULAS)) + start;
  if (copula <= start || !isWord(tokens[end - 1], STATES)) return undefined;
  const between = tokens.slice(copula + 1, end - 1);
  const isBare = between.every((token) => isWord(token, DEGREES) || isModifier(clause, token));
  return isBare ? nameAlone(clause, start, copula) : undefined;
}

const MOST_WORDS_BEFORE_A_POST = 2;

function postBehind({ tokens, lexicon }: Clause, at: number): boolean {
  const isPost = (word: string): boolean =>
    lexicon.titles.has(word) || FORMER.test(word) || (lexicon.language === 'en' && isAgentNoun(word));
  return tokens
    .slice(at, at + 1 + MOST_WORDS_BEFORE_A_POST)
    .some(({ kind, lower }) => kind === 'word' && isPost(lower));
}

const FORMER = /^(?:ex|vice|vize)-/;

const TOPICS: ReadonlySet<string> = new Set(['on', 'about', 'sur', 'über', 'zu', 'sobre', 'про', 'о', 'об']);

function isTopic({ tokens }: Clause, at: number): boolean {
  return isWord(tokens[at], TOPICS) || (tokens[at]?.lower === 'à' && tokens[at + 1]?.lower === 'propos');
}
