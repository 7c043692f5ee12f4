import type { NamedMention } from '../../quotes/attributeQuotations';
import { attributeQuotations } from '../../quotes/attributeQuotations';
import type { CueLexicon, PronounKind } from '../../quotes/cues/lexicon';
import { genderOfGivenName } from '../../quotes/givenNames';
import type { Names } from '../../names/resolve';
import type { Quotation } from '../../quotes/model';
import { fold } from '../../text/folding';
import type { TextRange } from '../../text/range';
import { overlaps } from '../../text/range';
import type { CitationContext } from './citation';
import type { ClaimedPerson } from './model';
import { unknownPersonIn } from './persons';

/** Keeps whom paragraphs say to speak until the names of the corpus change. */
export class Speakers {
  private kept = new Map<string, ReadonlyMap<number, ClaimedPerson>>();
  private names: Names | undefined;

  of(
    text: string,
    quotations: readonly TextRange[],
    context: CitationContext & { readonly lexicon: CueLexicon },
  ): ReadonlyMap<number, ClaimedPerson> {
    if (quotations.length === 0 || text.length > LONGEST_READ) return NOBODY;
    if (this.names !== context.names || this.kept.size >= MOST_KEPT) this.kept = new Map();
    this.names = context.names;
    const key = `${context.lexicon.language} ${quotations.map(({ start, end }) => `${start}-${end}`).join(' ')}\n${text}`;
    let speakers = this.kept.get(key);
    if (speakers === undefined) this.kept.set(key, (speakers = speakersOf(text, quotations, context)));
    return speakers;
  }
}

const NOBODY: ReadonlyMap<number, ClaimedPerson> = new Map();
/** Paragraphs of a few long drafts. */
const MOST_KEPT = 4000;
/** Longer paragraphs are not read for cues. */
const LONGEST_READ = 20_000;

/** How far from a quotation the name of its speaker is looked for, in characters. */
const REACH = 200;

/** The narrator's words around quotations, in order, apart, cut between words. */
function narrated(text: string, quotations: readonly TextRange[]): TextRange[] {
  return quotations.flatMap((quotation, i) => {
    const previous = quotations[i - 1]?.end ?? 0;
    const next = quotations[i + 1]?.start ?? text.length;
    const behind = { start: quotation.end, end: Math.min(next, wordBreak(text, quotation.end + REACH)) };
    const from = Math.max(previous, wordBreak(text, quotation.start - REACH));
    // What the quotation before was followed by is read already.
    const before = {
      start: i === 0 ? from : Math.max(from, wordBreak(text, previous + REACH)),
      end: quotation.start,
    };
    return [before, behind].filter(({ start, end }) => end > start);
  });
}

function wordBreak(text: string, at: number): number {
  if (at <= 0) return 0;
  const space = text.slice(at, at + REACH).search(/\s/);
  return space < 0 ? Math.min(text.length, at) : at + space;
}

/** What the sentences of a paragraph say of its quotations is read by the names of the corpus and the cues of its language. */
type ReadBy = CitationContext & { readonly lexicon: CueLexicon };

/**
 * Who the sentences of a paragraph say to speak its quotations, by their start. Whom a pronoun means is mostly a guess, and
 * then only its gender is claimed; that one quotation goes on with the speaker of another is a guess always.
 */
function speakersOf(
  text: string,
  quotations: readonly TextRange[],
  { names, lexicon }: ReadBy,
): ReadonlyMap<number, ClaimedPerson> {
  const speakers = new Map<number, ClaimedPerson>();
  const mentions = mentionsAround(text, quotations, names);
  for (const [i, quotation] of attributed(text, quotations, mentions, lexicon).entries()) {
    const { start, end, speaker, speakerText, cue = '' } = quotation;
    const before = text.slice(quotations[i - 1]?.end ?? 0, start);
    const own = before + text.slice(end, quotations[i + 1]?.start);
    if (speakerText !== undefined && !own.includes(speakerText)) continue;
    const known = speaker === undefined ? undefined : claimed(speaker, mentions);
    const pronoun = lexicon.pronouns.get(speakerText?.toLowerCase() ?? '');
    const person =
      pronoun === undefined || speakerText === undefined
        ? (known ?? onTheBench(speakerText, lexicon) ?? unknown(speakerText, names, lexicon))
        : before.includes(speakerText) && isMeant(known, pronoun, mentions)
          ? known
          : claimedGender(speakerText, pronoun, cue, lexicon);
    if (person) speakers.set(start, person);
  }
  return speakers;
}

/** Whether a pronoun can mean only the one person of that gender whom a paragraph names: `Ann Lee came. She said: “…”`. */
function isMeant(
  person: ClaimedPerson | undefined,
  pronoun: PronounKind,
  mentions: readonly NamedMention[],
): boolean {
  const persons = new Set(mentions.filter(({ kind }) => kind === 'person').map(({ entity }) => entity));
  const [given = ''] = fold(person?.name ?? '').split(/[\s-]/);
  return persons.size === 1 && genderOfGivenName(given) === pronoun;
}

function attributed(
  text: string,
  quotations: readonly TextRange[],
  mentions: readonly NamedMention[],
  { language }: CueLexicon,
): Quotation[] {
  const whole = { start: 0, end: text.length };
  return attributeQuotations({
    text,
    passages: [{ ...whole, paragraph: 1, kind: 'body', startLine: 1, endLine: 1 }],
    quotations: quotations.map(({ start, end }) => ({ start, end, paragraph: 1, open: '“', close: '”' })),
    mentions,
    language,
  });
}

/** Marks whoever the corpus does not know, in place of an `Entity.id`. */
const UNKNOWN = '?';
const SENTENCE_START = /(?:^|[.!?…]["”“»]?\s)\s{0,3}(?=\p{Lu})/gu;
const LONGEST_NAME = 60;

/** The names of the corpus in the narrator's words, and full names that begin a sentence there and that it does not know. */
function mentionsAround(text: string, quotations: readonly TextRange[], names: Names): NamedMention[] {
  return narrated(text, quotations).flatMap((range) => {
    const words = text.slice(range.start, range.end);
    const known = names.match(words).flatMap((match): NamedMention[] => {
      const entity = names.get(match.entity);
      const place = { start: range.start + match.start, end: range.start + match.end };
      return entity
        ? [{ ...place, source: '', entity: entity.id, kind: entity.kind, name: entity.name }]
        : [];
    });
    const strangers = Array.from(words.matchAll(SENTENCE_START)).flatMap((match): NamedMention[] => {
      const start = range.start + match.index + match[0].length;
      const name = unknownPersonIn(text.slice(start, Math.min(range.end, start + LONGEST_NAME)), true);
      const place = { start, end: start + (name?.length ?? 0) };
      if (name === undefined || text.slice(start, place.end) !== name) return [];
      if (known.some((mention) => overlaps(mention, place))) return [];
      return [{ ...place, source: '', entity: UNKNOWN + name, kind: 'person', name }];
    });
    return [...known, ...strangers];
  });
}

function claimed(id: string, mentions: readonly NamedMention[]): ClaimedPerson | undefined {
  const mention = mentions.find(({ entity }) => entity === id);
  if (mention?.kind !== 'person') return undefined;
  return id.startsWith(UNKNOWN) ? { name: mention.name } : { name: mention.name, entity: id };
}

const COURT = /^the (?:supreme )?(?:court|majority)$/i;
const JUSTICE = /^(?:Chief )?Justice (\p{Lu}[\p{L}’'-]{1,30})$/u;

/** `the Court` as a whole, and a justice whose name the corpus has in capitals only, as of a body. */
function onTheBench(speakerText: string | undefined, { language }: CueLexicon): ClaimedPerson | undefined {
  if (speakerText === undefined || language !== 'en') return undefined;
  if (COURT.test(speakerText)) return { name: speakerText, isCourt: true };
  const name = JUSTICE.exec(speakerText)?.[1];
  return name === undefined ? undefined : { name };
}

/** German `sie` with a verb in the plural, `Sie sagten`, is several people, and with none, `so sie`, it may be. */
const GERMAN_PLURAL = /en$/;

function claimedGender(
  name: string,
  pronoun: PronounKind,
  cue: string,
  { verbs }: CueLexicon,
): ClaimedPerson | undefined {
  if (pronoun !== 'male' && pronoun !== 'female') return undefined;
  const words = cue.toLowerCase().split(/\s+/);
  const isOne = words.some((word) => verbs.has(word)) && !words.some((word) => GERMAN_PLURAL.test(word));
  return name.toLowerCase() === 'sie' && !isOne ? undefined : { name, gender: pronoun };
}

/** `Judge Brook`, `Mr Justice Crane`: behind such a title also a word of the language is a name. */
const TITLED = /^(?:(?:Mr|Mrs|Ms|Miss|Dr|Sir|Lady|Judge)\.?\s){1,2}(?:Justice\s)?(\p{Lu}[\p{L}’'-]{1,30})$/u;

/** Behind these also a given name stands alone. */
const HONOURED = /^(?:Sir|Lady|Dame|Lord|Dr)\.?\s\p{Lu}[\p{L}’'-]{1,30}$/u;

function unknown(
  speakerText: string | undefined,
  names: Names,
  lexicon: CueLexicon,
): ClaimedPerson | undefined {
  if (speakerText === undefined || names.match(speakerText).length > 0) return undefined;
  const name =
    TITLED.exec(speakerText)?.[1] ??
    unknownPersonIn(withoutTitles(speakerText, lexicon), lexicon.language === 'de');
  if (name === undefined) return undefined;
  return HONOURED.test(speakerText) ? { name, mayBeGiven: true } : { name };
}

/** `the mayor Jan Kosek` without the small words before the name, where these are articles and titles. */
function withoutTitles(speakerText: string, { titles, determiners }: CueLexicon): string {
  const words = speakerText.trim().split(/\s+/);
  const first = words.findIndex((word) => !titles.has(word) && !determiners.has(word));
  return words.slice(Math.max(0, first)).join(' ');
}
