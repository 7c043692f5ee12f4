import type { Passage } from '../corpus/model';
import type { TextRange } from '../text/range';
import type { Clause, Cue } from './clause';
import type { CueLexicon } from './cues/lexicon';
import type { Quotation } from './model';
import type { Subject } from './nounPhrase';
import type { NamedMention } from './tokens';
import { tokenize } from './tokens';

/** A passage as the rules of attribution read it. */
export interface Reading {
  readonly passage: Passage;
  readonly clause: Clause;
  readonly sentences: readonly TextRange[];
  readonly quotations: readonly Quotation[];
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

/** A quotation where it stands: token `token` in sentence `sentence` of a passage. */
export interface Place {
  readonly reading: Reading;
  readonly index: number;
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
    this.quotations = byParagraph(quotations);
  }

  /** By its place among the passages; `undefined` beyond the two ends. */
  at(index: number): Reading | undefined {
    const known = this.read.get(index);
    const passage = this.passages[index];
    if (known || passage === undefined) return known;
    const quotations = this.quotations.get(passage.paragraph) ?? [];
    const { tokens, sentences } = tokenize(this.text, passage, quotations, this.mentionsIn(passage));
    const reading = { passage, quotations, sentences, clause: { tokens, lexicon: this.lexicon } };
    this.read.set(index, reading);
    return reading;
  }

  private mentionsIn(range: TextRange): readonly NamedMention[] {
    let low = 0;
    let high = this.mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.mentions[middle]?.start ?? Infinity) < range.start) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while ((this.mentions[end]?.start ?? Infinity) < range.end) end++;
    return this.mentions.slice(low, end);
  }
}

export function sentenceOf(reading: Reading, token: number): number {
  return reading.sentences.findIndex((sentence) => sentence.start <= token && token < sentence.end);
}

function byParagraph(quotations: readonly Quotation[]): Map<number, Quotation[]> {
  const groups = new Map<number, Quotation[]>();
  for (const quotation of quotations) {
    const group = groups.get(quotation.paragraph);
    if (group) group.push(quotation);
    else groups.set(quotation.paragraph, [quotation]);
  }
  return groups;
}
