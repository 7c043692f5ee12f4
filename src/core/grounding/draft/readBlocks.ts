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
  /** Its stretch of the draft. */
  readonly range: TextRange;
  /** Everything that its reading depends on, so that blocks alike in it are read alike; `span` is where that stands. */
  readonly identity: string;
  readonly span: TextRange;
}

export function readBlocks(text: string, languageId: string): ReadBlock[] {
  const language = LANGUAGES[markupOfLanguage(languageId)];
  return language.blocks(text).map((block) => new LazyBlock(text, block, language));
}

class LazyBlock implements ReadBlock {
  readonly kind: DraftBlock['kind'];
  readonly label?: string;
  readonly address?: string;
  readonly key?: string;
  readonly range: TextRange;
  readonly span: TextRange;
  private read: VisibleText | undefined;
  private readAttribution: VisibleText | undefined;

  constructor(
    private readonly draft: string,
    private readonly block: DraftBlock,
    private readonly language: DraftLanguage,
  ) {
    const { raw, attribution, kind, label, address, key } = block;
    this.kind = kind;
    if (label !== undefined) this.label = label;
    if (address !== undefined) this.address = address;
    if (key !== undefined) this.key = key;
    this.range = draftRange(raw, { start: 0, end: raw.text.length });
    const outer = attribution && draftRange(attribution, { start: 0, end: attribution.text.length });
    this.span = {
      start: Math.min(this.range.start, outer?.start ?? Infinity),
      end: Math.max(this.range.end, outer?.end ?? 0),
    };
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
    return [kind, label, address, key, raw.text, this.draft.slice(start, end)].join('\0');
  }
}
