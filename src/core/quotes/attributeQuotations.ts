import type { Passage } from '../corpus/model';
import type { TextRange } from '../text/range';
import { antecedentOf, meantByRole } from './antecedent';
import type { Discourse } from './antecedent';
import type { Cue } from './clause';
import { isStop, isWord } from './clause';
import { cuesOf } from './cues/index';
import type { CueLexicon, PronounKind } from './cues/lexicon';
import { isSlavic } from './cues/lexicon';
import { attributedLater, attributedRightAfter } from './cueAfter';
import { attributedBefore, attributedByColon } from './cueBefore';
import { goesOn, goesOnInParagraph } from './goingOn';
import { attributeHeadlines } from './headlines';
import type { Quotation } from './model';
import { isNameInMarks } from './nameInMarks';
import { readPeople } from './people';
import { AttributionLog, Readings } from './reading';
import type { Attribution, Place, Reading } from './reading';
import { reportedBefore } from './reportBefore';
import { signed } from './signature';
import { takenUp } from './takeUps';
import type { NamedMention } from './tokens';

export type { NamedMention } from './tokens';

export interface AttributionInput {
  readonly text: string;
  readonly passages: readonly Passage[];
  /** Of `findQuotations`. */
  readonly quotations: readonly Quotation[];
  readonly mentions: readonly NamedMention[];
  /** BCP 47 tag of the text; guessed where absent. */
  readonly language?: string;
}

/**
 * Tells who says each quotation, by what the text says and nothing else: a verb of saying behind or before it, a name
 * and a colon, a pronoun whose antecedent is plain, a quotation that goes on. Whatever is in doubt stays without a speaker.
 *
 * In `“We stay,” the mayor’s spokesman told TASS.` there is no speaker, `speakerText` is `the mayor’s spokesman` and `cue`
 * `told TASS`.
 */
export function attributeQuotations(input: AttributionInput): Quotation[] {
  const { text, passages, quotations } = input;
  const lexicon = cuesOf(text, input.language);
  const mentions = input.mentions
    .filter((mention) => !isOfFunctionWords(text.slice(mention.start, mention.end), lexicon))
    .filter((mention) => !isPostAlone(text.slice(mention.start, mention.end)))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const readings = new Readings(text, passages, quotations, mentions, lexicon);
  const attributor = new Attributor(readings, {
    readings,
    people: readPeople(text, mentions, lexicon),
    log: new AttributionLog(),
  });
  const quoting = new Set(quotations.map((quotation) => quotation.paragraph));
  passages.forEach((passage, index) => {
    if (quoting.has(passage.paragraph)) attributor.readPassage(index);
  });
  attributor.spreadOverParagraphs(quotations);
  const attributed = quotations.map((quotation) => attributor.describe(quotation));
  return attributeHeadlines(text, passages, attributed);
}

/**
 * `Außerdem`, `También` at the head of a sentence, or `ella hoy`, taken for a name where the text has it once. English is left out: its
 * adverbs of time are names as well (`May`, `April`).
 */
function isOfFunctionWords(name: string, lexicon: CueLexicon): boolean {
  const { adverbs, determiners, pronouns, clauseStarts } = lexicon;
  const sets = [adverbs, determiners, pronouns, clauseStarts];
  const words = name.toLowerCase().split(/\s+/);
  if (lexicon.language === 'de' && GERMAN_POST.test(name)) return true;
  if (lexicon.language === 'es' && /^(?:del|al)\s/.test(name)) return true;
  return lexicon.language !== 'en' && words.every((word) => sets.some((set) => set.has(word)));
}

/** `Minority Leader`, taken for a name where the text has it once. */
function isPostAlone(name: string): boolean {
  return /^(?:\p{L}+\s)+(?:Leader|Minister|President|Secretary|Director|Chair(?:man|woman|person)?|Spokes(?:man|woman|person)|Commissioner|Governor|Senator)$/u.test(
    name,
  );
}

/** `SPD-Chefin`, `Kreml-Sprecher`: a post and no name. */
const GERMAN_POST =
  /^\S+-(?:Politiker|Chef|Sprecher|Minister|Kommissar|Abgeordnete|Vorsitzende|Generalsekretär|Kandidat|Präsident|Fraktionschef|Vize|Experte|Anwalt|Trainer)(?:in|n|r|rin)?$/u;

class Attributor {
  private readonly found = new Map<Quotation, Attribution>();

  constructor(
    private readonly readings: Readings,
    private readonly discourse: Discourse,
  ) {}

  readPassage(index: number): void {
    const reading = this.readings.at(index);
    if (reading === undefined) return;
    let previous: Place | undefined;
    for (const place of placesOf(reading)) {
      if (isNameInMarks(this.readings.text, place)) continue;
      const attribution = this.firstThatAnswers(place, previous);
      if (attribution) this.keep(place, attribution);
      previous = place;
    }
  }

  /** The ordered chain: the first step that answers wins. */
  private firstThatAnswers(place: Place, previous: Place | undefined): Attribution | undefined {
    const { text } = this.readings;
    const after = attributedRightAfter(text, place);
    return (
      (after && isWeak(after) ? undefined : after) ??
      attributedBefore(place, this.discourse.log) ??
      after ??
      attributedLater(text, place) ??
      signed(place) ??
      goesOn(place, previous, this.found) ??
      this.introducedBefore(place) ??
      goesOnInParagraph(place, this.readings, this.found) ??
      reportedBefore(place, this.readings)
    );
  }

  private introducedBefore(place: Place): Attribution | undefined {
    const previous = place.token === 0 ? this.readings.at(place.reading.index - 1) : undefined;
    return previous?.passage.kind === 'body' ? attributedByColon(previous, this.discourse.log) : undefined;
  }

  private keep(place: Place, attribution: Attribution): void {
    const speaker = attribution.speaker ?? this.speakerOf(attribution, place.quotation);
    const settled = speaker ? { ...attribution, speaker } : attribution;
    this.found.set(place.quotation, settled);
    this.discourse.log.add(settled);
    const { subject } = attribution;
    const isGendered =
      subject?.kind === 'pronoun' && (subject.pronoun === 'male' || subject.pronoun === 'female');
    if (isGendered && speaker?.kind === 'person') this.discourse.people.learn(speaker, subject.pronoun);
  }

  private speakerOf(attribution: Attribution, quotation: Quotation): NamedMention | undefined {
    const { subject } = attribution;
    switch (subject?.kind) {
      case 'named':
        return subject.mention;
      case 'described':
        return (
          meantByRole(this.discourse, attribution.reading, subject) ??
          takenUp(this.discourse, attribution.reading, subject.from)
        );
      case 'several':
        return undefined;
      default:
        return antecedentOf(
          this.discourse,
          attribution,
          subject?.pronoun ?? genderOfVerb(attribution),
          quotation,
        );
    }
  }

  private words({ reading }: Attribution, tokens: { from: number; to: number }): string {
    const range = textRange(reading, tokens.from, tokens.to);
    return this.readings.text.slice(range.start, range.end);
  }

  /**
   * In a quotation of several paragraphs each opens and only the last closes: what one of them tells of the speaker
   * holds for all.
   */
  spreadOverParagraphs(quotations: readonly Quotation[]): void {
    let group: Quotation[] = [];
    for (const quotation of quotations) {
      const last = group.at(-1);
      const goesOn = last !== undefined && last.close === undefined && this.continues(last, quotation);
      if (!goesOn) {
        this.spreadOver(group);
        group = [];
      }
      group.push(quotation);
    }
    this.spreadOver(group);
  }

  private spreadOver(group: readonly Quotation[]): void {
    const known = group.flatMap((part) => this.found.get(part) ?? []);
    const own = known.find(({ reading }) =>
      group.some(({ paragraph }) => paragraph === reading.passage.paragraph),
    );
    const shared = own ?? known[0];
    if (shared === undefined || group.length < 2) return;
    for (const part of group) {
      const mine = this.found.get(part);
      if (mine?.reading.passage.paragraph !== part.paragraph) this.found.set(part, shared);
    }
  }

  private continues(last: Quotation, next: Quotation): boolean {
    const between = this.readings.text.slice(last.end, next.start);
    return next.paragraph === last.paragraph + 1 && last.open === next.open && between.trim() === next.open;
  }

  describe(quotation: Quotation): Quotation {
    const attribution = this.found.get(quotation);
    if (attribution === undefined) return quotation;
    const { speaker, subject, cue, reading } = attribution;
    return {
      ...quotation,
      ...(speaker && { speaker: speaker.entity }),
      ...(subject && { speakerText: this.words(attribution, subject) }),
      ...(cue && { cue: this.words(attribution, cueWords(reading, cue)) }),
    };
  }
}

const CARRYING: ReadonlySet<string> = new Set([
  'reports',
  'reported',
  'adds',
  'writes',
  'wrote',
  'rapporte',
  'écrit',
  'berichtet',
  'schreibt',
  'informa',
]);

/**
 * What stands behind a quotation and gives way to a speaker before it: `according to`, and the paper that carries the words, `Hanks
 * said he was “saddened,” the Bay Herald reports`.
 */
function isWeak({ cue, subject, reading }: Attribution): boolean {
  if (cue?.form === 'preposition') return true;
  const isPaper = subject?.kind === 'named' && subject.mention.kind !== 'person';
  return isPaper && cue !== undefined && isWord(reading.clause.tokens[cue.start], CARRYING);
}

/** In Ukrainian, Russian and Polish a past form tells the gender of who speaks, also without a pronoun: `сказала`. */
function genderOfVerb({ reading, cue, subject }: Attribution): PronounKind | undefined {
  const { tokens, lexicon } = reading.clause;
  const verb = subject === undefined && cue?.form === 'past' ? (tokens[cue.start]?.lower ?? '') : '';
  if (!isSlavic(lexicon)) return undefined;
  if (/(?:ла|ła)$/.test(verb)) return 'female';
  if (/(?:ли|li|ły)$/.test(verb)) return 'plural';
  return /[влł]$/.test(verb) ? 'male' : undefined;
}

function placesOf(reading: Reading): Place[] {
  const places: Place[] = [];
  let sentence = 0;
  reading.clause.tokens.forEach(({ quotation }, token) => {
    while ((reading.sentences[sentence]?.end ?? Infinity) <= token) sentence++;
    if (quotation) places.push({ reading, token, sentence, quotation });
  });
  return places;
}

function textRange({ clause }: Reading, from: number, to: number): TextRange {
  return { start: clause.tokens[from]?.start ?? 0, end: clause.tokens[to - 1]?.end ?? 0 };
}

/** Verbs whose hearer belongs to the cue: `told TASS`, `told reporters`. */
const TELLING: ReadonlySet<string> = new Set(['told', 'tells', 'tell', 'telling']);

/** A cue with what belongs to it: the auxiliary of `a déclaré`, the hearer of `told the BBC`. */
function cueWords({ clause }: Reading, cue: Cue): { from: number; to: number } {
  const { tokens, lexicon } = clause;
  let from = cue.start;
  let to = cue.end;
  if (cue.form === 'past' && lexicon.language !== 'en' && isWord(tokens[from - 1], lexicon.auxiliaries))
    from--;
  if (isWord(tokens[cue.start], TELLING)) {
    const hearer = isWord(tokens[to], lexicon.determiners) ? to + 1 : to;
    const token = tokens[hearer];
    if (token && !isStop(token, ',.:;') && (token.kind === 'word' || token.kind === 'mention'))
      to = hearer + 1;
  }
  return { from, to };
}
