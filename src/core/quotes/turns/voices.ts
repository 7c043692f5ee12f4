import { nameKey } from '../../names/keys';
import { COMMON, DICTIONARY, lookUpWord } from '../../names/lexicon';
import { fold } from '../../text/folding';
import type { TextRange } from '../../text/range';
import { beginningIn, slice } from '../../text/range';
import type { CueLexicon } from '../cues/lexicon';
import type { NamedMention } from '../tokens';
import { examinedUnder } from './examined';
import type { TurnLabel } from './labels';
import type { PersonsOfSource } from './persons';
import { isCalled } from './persons';

/** Whoever speaks under a label: the person it names, if the source names one; or a role that nobody's name is known of. */
export interface Voice {
  readonly kind: 'name' | 'role' | 'other';
  /** `Entity.id`. */
  readonly entity?: string;
  /** As the source names them elsewhere, where the label is a letter. */
  readonly called?: string;
}

/** Who asks, answers or leads: English, French, German, Spanish, Polish, Ukrainian, Russian. */
const ROLES = new Set(
  fold(
    `q a f p r question answer interviewer interviewee moderator host speaker reporter journalist narrator operator witness counsel
     chair chairman chairwoman president judge court clerk caller announcer participant student audience
     animateur animatrice journaliste intervieweur réponse président présidente
     frage antwort interviewer interviewerin moderatorin sprecher sprecherin vorsitzender vorsitzende präsident präsidentin
     entrevistador entrevistadora periodista pregunta respuesta moderadora presidente presidenta
     pytanie odpowiedź dziennikarz dziennikarka prowadzący prowadząca marszałek
     питання відповідь ведучий ведуча журналіст журналістка вопрос ответ ведущий ведущая журналист журналистка`,
  ).split(/\s+/),
);
const TITLES = new Set(
  fold(
    `mr mrs ms miss dr prof sir lord lady dame professor senator sen rep representative mayor secretary minister general colonel captain
     judge justice chief engineer president chancellor prime vice deputy foreign finance interior defence defense police state federal
     the m mme monsieur madame herr frau sr sra don doña pan pani`,
  ).split(/\s+/),
);
const WORD = /[\p{L}\p{M}’'-]+/gu;
/** `JA`, `J. A.`: who they are only the source can tell. */
const INITIALS = /^\p{Lu}(?:\.?\s?\p{Lu}){0,2}\.?$/u;
const MOST_INITIALS = 3;

function isInitials(key: string): boolean {
  return INITIALS.test(key.toUpperCase()) && key.replace(/\s/g, '').length <= MOST_INITIALS;
}

/** Tells whose voices the labels of a source are, each key of a label once. */
export function voicesOf(
  text: string,
  labels: readonly TurnLabel[],
  persons: PersonsOfSource,
  lexicon: CueLexicon,
): ReadonlyMap<string, Voice> {
  const named = new Map<string, Set<string>>();
  for (const { label } of labels) {
    const key = labelKey(slice(text, label));
    const entities = named.get(key) ?? new Set<string>();
    const mention = naming(text, label, persons, lexicon);
    named.set(key, mention ? entities.add(mention.entity) : entities);
  }
  return new Map(
    Array.from(named, ([key, entities]) => {
      const explained = isInitials(key) ? persons.explained(key.replace(/\s/g, '')) : undefined;
      if (explained !== undefined) return [key, { kind: 'name', entity: explained }];
      const [entity] = entities;
      if (entity === undefined)
        return [key, examinedVoice(key, text, persons) ?? voiceOf(key, persons, lexicon)];
      return [key, { kind: 'name', ...(entities.size === 1 && { entity }) }];
    }),
  );
}

/** What the labels of one speaker have in common: `MAYOR HALLAM` and `Mayor Hallam`. */
export function labelKey(label: string): string {
  return nameKey(label);
}

/**
 * The mention by which a label names who speaks: it ends the label, and before it are only titles, roles and initials.
 * `Lawyer of Ann Lee`, `Ann Lee’s brother` and two names together name nobody.
 */
function naming(
  text: string,
  label: TextRange,
  { mentions }: PersonsOfSource,
  lexicon: CueLexicon,
): NamedMention | undefined {
  const mention = beginningIn(mentions, label).find(
    ({ end }) => end <= label.end && /^[.\s]*$/.test(text.slice(end, label.end)),
  );
  const before = mention && text.slice(label.start, mention.start).match(/\S+/g);
  if (!mention || !before) return mention;
  const isNominative = !INFLECTING.has(lexicon.language) || isCalled(mention.name, wordsOf(text, mention));
  return isNominative && before.every((word) => isBeforeName(word, lexicon)) ? mention : undefined;
}

/** Where `lawyer of Ann` needs no `of`, but another case of her name. */
const INFLECTING: ReadonlySet<string> = new Set(['uk', 'ru', 'pl']);

function wordsOf(text: string, mention: TextRange): readonly string[] {
  return nameKey(slice(text, mention)).split(' ');
}

function isBeforeName(word: string, { titles }: CueLexicon): boolean {
  const lower = fold(word);
  const plain = lower.replace(/\.$/, '');
  return (
    [lower, plain].some((form) => TITLES.has(form) || ROLES.has(form) || titles.has(form)) ||
    /^\p{Lu}\.?$/u.test(word)
  );
}

/** `Q.` and `A.` of a deposition that names who asks and who answers. */
function examinedVoice(key: string, text: string, persons: PersonsOfSource): Voice | undefined {
  const called = examinedUnder(key, text);
  if (called === undefined) return undefined;
  const entity = persons.called(nameKey(called).split(' '));
  return { kind: 'name', called, ...(entity !== undefined && { entity }) };
}

function voiceOf(key: string, persons: PersonsOfSource, lexicon: CueLexicon): Voice {
  const all = key.match(WORD) ?? [];
  const isTitle = (word: string): boolean => TITLES.has(word) || lexicon.titles.has(word);
  const from = all.findIndex((word) => !isTitle(word));
  const words = from < 0 ? [] : all.slice(from);
  const last = words.at(-1);
  if (last === undefined || words.every((word) => ROLES.has(word))) return { kind: 'role' };
  if (isInitials(key)) return { kind: 'role' };
  const entity = persons.called(words);
  if (entity !== undefined) return { kind: 'name', entity };
  if (ROLES.has(last) || isTitle(last)) return { kind: 'role' };
  const isName = (lookUpWord(last).flags & (COMMON | DICTIONARY)) === 0;
  return { kind: isName ? 'name' : ROLES.has(words[0] ?? '') ? 'role' : 'other' };
}
