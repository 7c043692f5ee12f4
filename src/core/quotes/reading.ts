import type { Passage } from '../corpus/model';
import { readDateline } from '../dates/wireDateline';
import { addTo, groupBy } from '../text/groups';
import { firstWhere } from '../text/halving';
import type { TextRange } from '../text/range';
import { beginningIn, slice } from '../text/range';
import type { Clause, Cue } from './clause';
import type { CueLexicon } from './cues/lexicon';
import type { Quotation } from './model';
import type { Subject } from './nounPhrase';
import type { NamedMention, Token } from './tokens';
import { tokenize } from './tokens';

/** A passage as the rules of attribution read it. */
export interface Reading {
  readonly passage: Passage;
  /** Of the passage among those of the source. */
  readonly index: number;
  readonly clause: Clause;
  readonly sentences: readonly TextRange[];
  readonly quotations: readonly Quotation[];
  /** The passage is nothing but what somebody says. */
  readonly isQuotationsAlone: boolean;
}

/** Who says a quotation by which words; `reading` is the passage whose tokens `subject` and `cue` count. */
export interface Attribution {
  readonly reading: Reading;
  readonly subject?: Subject;
  readonly cue?: Cue;
  /** The sentence of `reading` that attributes. */
  readonly sentence: number;
  /** The person, organisation or place by name, once the text is found to name one. */
  readonly speaker?: NamedMention;
}

/** How much of a sentence is read for whoever speaks in it, in tokens. */
export const LONGEST_SENTENCE = 150;

/** A quotation where it stands: token `token` in sentence `sentence` of a passage. */
export interface Place {
  readonly reading: Reading;
  readonly token: number;
  readonly sentence: number;
  readonly quotation: Quotation;
}

/** The passages of a source, each read once when it is first asked for. */
export class Readings {
  private readonly read = new Map<number, Reading>();
  private readonly quotations: ReadonlyMap<number, readonly Quotation[]>;

  constructor(
    readonly text: string,
    private readonly passages: readonly Passage[],
    quotations: readonly Quotation[],
    private readonly mentions: readonly NamedMention[],
    private readonly lexicon: CueLexicon,
  ) {
    this.quotations = groupBy(quotations, ({ paragraph }) => paragraph);
  }

  /** The entities named in what is said. */
  namedWithin(quotation: Quotation): ReadonlySet<string> {
    return new Set(beginningIn(this.mentions, quotation).map(({ entity }) => entity));
  }

  /** By its place among the passages; `undefined` beyond the two ends. */
  at(index: number): Reading | undefined {
    const known = this.read.get(index);
    const passage = this.passages[index];
    if (known || passage === undefined) return known;
    const quotations = this.quotations.get(passage.paragraph) ?? [];
    const told = behindDateline(this.text, passage, quotations);
    const { tokens, sentences } = tokenize(this.text, told, quotations, beginningIn(this.mentions, told));
    const clause = { tokens, lexicon: this.lexicon };
    const isQuotationsAlone = areQuotations(tokens);
    const reading = { passage, index, quotations, sentences, clause, isQuotationsAlone };
    this.read.set(index, reading);
    return reading;
  }
}

/** Whether tokens are what somebody says and nothing else. */
export function areQuotations(tokens: readonly Token[]): boolean {
  return tokens.every(({ kind }) => kind === 'quotation' || kind === 'stop');
}

/** The paragraph above, past captions and furniture but no heading. */
export function previousBody(readings: Readings, from: number): Reading | undefined {
  for (let index = from - 1; index >= 0; index--) {
    const reading = readings.at(index);
    if (reading === undefined || reading.passage.kind === 'heading') return undefined;
    if (reading.passage.kind === 'body') return reading;
  }
  return undefined;
}

/** A passage without the place and day that open a wire story: its town says nothing. */
function behindDateline(text: string, passage: Passage, quotations: readonly Quotation[]): TextRange {
  const end = readDateline(slice(text, passage))?.end ?? 0;
  const start = passage.start + end;
  return quotations.some((quotation) => quotation.start < start) ? passage : { start, end: passage.end };
}

/** The sentence that holds a token, -1 where none does. */
export function sentenceOf({ sentences }: Reading, token: number): number {
  const at = firstWhere(sentences.length, (sentence) => (sentences[sentence]?.end ?? Infinity) > token);
  return (sentences[at]?.start ?? Infinity) <= token ? at : -1;
}

/** The attributions found so far, by the sentence that makes them. */
export class AttributionLog {
  private readonly bySentence = new Map<Reading, Map<number, Attribution[]>>();
  private readonly speakers = new Map<Reading, Map<string | undefined, NamedMention | undefined>>();

  add(attribution: Attribution): void {
    const sentences = this.bySentence.get(attribution.reading) ?? new Map<number, Attribution[]>();
    this.bySentence.set(attribution.reading, sentences);
    addTo(sentences, attribution.sentence, attribution);
    const speakers = this.speakers.get(attribution.reading) ?? new Map<string | undefined, NamedMention>();
    this.speakers.set(attribution.reading, speakers);
    const { speaker } = attribution;
    if (!speakers.has(speaker?.entity)) speakers.set(speaker?.entity, speaker);
  }

  last(reading: Reading, sentence: number): Attribution | undefined {
    return this.bySentence.get(reading)?.get(sentence)?.at(-1);
  }

  /** Who says what the passage quotes, each once, as far as it was read; `undefined` for those whom it does not name. */
  speakersIn(reading: Reading): (NamedMention | undefined)[] {
    return Array.from(this.speakers.get(reading)?.values() ?? []);
  }

  /** The attribution by the cue that begins at a token, where a quotation has it already. */
  byCue(reading: Reading, sentence: number, cue: number): Attribution | undefined {
    const known = this.bySentence.get(reading)?.get(sentence)?.slice(-MOST_SHARING);
    return known?.find((attribution) => attribution.cue?.start === cue);
  }
}

/** How many quotations back a cue is shared with the next one. */
const MOST_SHARING = 8;
