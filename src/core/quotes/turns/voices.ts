import { nameKey } from '../../names/keys';
import { COMMON, DICTIONARY, lookUpWord } from '../../names/lexicon';
import { fold } from '../../text/folding';
import { contains, slice } from '../../text/range';
import type { CueLexicon } from '../cues/lexicon';
import type { NamedMention } from '../tokens';
import type { TurnLabel } from './labels';

/** Whoever speaks under a label: the person it names, if the source names one; or a role that nobody's name is known of. */
export interface Voice {
  readonly kind: 'name' | 'role' | 'other';
  /** `Entity.id`. */
  readonly entity?: string;
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
     judge justice chief engineer president chancellor the m mme monsieur madame herr frau sr sra don doña pan pani`,
  ).split(/\s+/),
);
const WORD = /[\p{L}\p{M}’'-]+/gu;
/** `JA`, `J. A.`: who they are only the source can tell. */
const INITIALS = /^\p{Lu}(?:\.?\s?\p{Lu}){0,2}\.?$/u;

/** Tells whose voices the labels of a source are, each key of a label once. */
export function voicesOf(
  text: string,
  labels: readonly TurnLabel[],
  mentions: readonly NamedMention[],
  lexicon: CueLexicon,
): ReadonlyMap<string, Voice> {
  const persons = mentions.filter(({ kind }) => kind === 'person');
  const named = new Map<string, NamedMention>();
  for (const { label } of labels) {
    const key = labelKey(slice(text, label));
    const own = persons.filter((mention) => contains(label, mention));
    if (own[0] && own.length === 1 && !named.has(key)) named.set(key, own[0]);
  }
  const keys = new Set(labels.map(({ label }) => labelKey(slice(text, label))));
  return new Map(Array.from(keys, (key) => [key, voiceOf(key, named.get(key), persons, text, lexicon)]));
}

/** What the labels of one speaker have in common: `MAYOR HALLAM` and `Mayor Hallam`. */
export function labelKey(label: string): string {
  return nameKey(label);
}

function voiceOf(
  key: string,
  named: NamedMention | undefined,
  persons: readonly NamedMention[],
  text: string,
  { titles }: CueLexicon,
): Voice {
  if (named) return { kind: 'name', entity: named.entity };
  const words = (key.match(WORD) ?? []).filter((word) => !TITLES.has(word) && !titles.has(word));
  const last = words.at(-1);
  if (last === undefined || words.every((word) => ROLES.has(word))) return { kind: 'role' };
  if (INITIALS.test(key.toUpperCase()) && key.replace(/\s/g, '').length <= MOST_INITIALS) {
    const entity = explained(key.replace(/\s/g, ''), persons, text);
    return { kind: entity === undefined ? 'role' : 'name', ...(entity !== undefined && { entity }) };
  }
  const known = new Set(persons.filter(({ name }) => isCalled(name, words)).map(({ entity }) => entity));
  const [only] = known;
  if (known.size === 1 && only !== undefined) return { kind: 'name', entity: only };
  const isName = (lookUpWord(last).flags & (COMMON | DICTIONARY)) === 0;
  return { kind: isName ? 'name' : ROLES.has(words[0] ?? '') ? 'role' : 'other' };
}

const MOST_INITIALS = 3;

/** Whether a person's name ends with the words of a label: `HALLAM` and `RUTH HALLAM` call Ruth Hallam. */
function isCalled(name: string, words: readonly string[]): boolean {
  const parts = nameKey(name).split(' ');
  return (
    words.length <= parts.length && words.every((word, i) => parts[parts.length - words.length + i] === word)
  );
}

/** The one person whose initials these are, where the source says so: `Josef Adler (JA)`, `JA = Josef Adler`. */
function explained(initials: string, persons: readonly NamedMention[], text: string): string | undefined {
  const found = persons.filter(({ name, start, end }) => {
    const own = nameKey(name)
      .split(' ')
      .map((part) => part.charAt(0));
    if (own.join('') !== initials) return false;
    return (
      saysInitials(text.slice(end, end + EXPLAINED_WITHIN), BEHIND, initials) ||
      saysInitials(text.slice(Math.max(0, start - EXPLAINED_WITHIN), start), BEFORE, initials)
    );
  });
  const entities = new Set(found.map(({ entity }) => entity));
  return entities.size === 1 ? found[0]?.entity : undefined;
}

const EXPLAINED_WITHIN = 12;
const BEHIND = /^\s?[([]\s?((?:\p{Lu}\.?\s?){2,3})[)\]]/u;
const BEFORE = /(?:^|\s)((?:\p{Lu}\.?){2,3})\s?[=–—-]\s?$/u;

function saysInitials(text: string, pattern: RegExp, initials: string): boolean {
  return fold(pattern.exec(text)?.[1] ?? '').replace(/[.\s]/g, '') === initials;
}
