import { markupOfLanguage } from '../../citations/languages';
import type { TextRange } from '../../text/range';
import type { DraftBlock, DraftLanguage } from './language';
import { LANGUAGES } from './languages';
import { draftRange } from './mappedText';
import type { VisibleText } from './visible';
import { readVisible } from './visible';

/** A block of a draft as its reader sees it; what it shows is read when it is first asked for. */
export interface ReadBlock extends Omit<DraftBlock, 'raw' | 'attribution'> {
  readonly visible: VisibleText;
  readonly attribution: VisibleText | undefined;
  /** Of a quotation: the paragraph right before it that leads to it, `On Monday she said:`. */
  readonly lead: ReadBlock | undefined;
  /** Its stretch of the draft. */
  readonly range: TextRange;
  /** Everything that its reading depends on, so that blocks alike in it are read alike; `span` is where that stands. */
  readonly identity: string;
  readonly span: TextRange;
}

export function readBlocks(text: string, languageId: string): ReadBlock[] {
  const language = LANGUAGES[markupOfLanguage(languageId)];
  let previous: LazyBlock | undefined;
  return language.blocks(text).map((block) => {
    const lead = block.kind === 'quote' && previous && leads(previous) ? previous : undefined;
    return (previous = new LazyBlock(text, block, language, lead));
  });
}

/** In characters, of a paragraph that can lead to a quotation. */
const LONGEST_LEAD = 2000;

function leads({ kind, range, source }: LazyBlock): boolean {
  return kind === 'prose' && range.end - range.start <= LONGEST_LEAD && source.trimEnd().endsWith(':');
}

class LazyBlock implements ReadBlock {
  readonly kind: DraftBlock['kind'];
  readonly label?: string;
  readonly address?: string;
  readonly key?: string;
  readonly locator?: string;
  readonly range: TextRange;
  readonly span: TextRange;
  private read: VisibleText | undefined;
  private readAttribution: VisibleText | undefined;

  constructor(
    private readonly draft: string,
    private readonly block: DraftBlock,
    private readonly language: DraftLanguage,
    readonly lead: ReadBlock | undefined,
  ) {
    const { raw, attribution, kind, label, address, key, locator } = block;
    this.kind = kind;
    if (label !== undefined) this.label = label;
    if (address !== undefined) this.address = address;
    if (key !== undefined) this.key = key;
    if (locator !== undefined) this.locator = locator;
    this.range = draftRange(raw, { start: 0, end: raw.text.length });
    const outer = attribution && draftRange(attribution, { start: 0, end: attribution.text.length });
    this.span = {
      start: Math.min(this.range.start, outer?.start ?? Infinity),
      end: Math.max(this.range.end, outer?.end ?? 0),
    };
  }

  /** The block with its markup. */
  get source(): string {
    return this.block.raw.text;
  }

  get visible(): VisibleText {
    return (this.read ??= readVisible(this.block.raw, this.language.inline));
  }

  get attribution(): VisibleText | undefined {
    const { attribution } = this.block;
    if (attribution === undefined) return undefined;
    return (this.readAttribution ??= readVisible(attribution, this.language.inline));
  }

  get identity(): string {
    const { kind, label, address, key, raw } = this.block;
    const { start, end } = this.span;
    return [kind, label, address, key, raw.text, this.draft.slice(start, end), this.lead?.identity].join(
      '\0',
    );
  }
}
