import { markupOfLanguage } from '../../citations/languages';
import type { TextRange } from '../../text/range';
import type { DraftBlock } from './language';
import { LANGUAGES } from './languages';
import { draftRange } from './mappedText';
import type { VisibleText } from './visible';
import { readVisible } from './visible';

/** A block of a draft as its reader sees it. */
export interface ReadBlock extends Omit<DraftBlock, 'raw' | 'attribution'> {
  readonly visible: VisibleText;
  readonly attribution?: VisibleText;
  /** Its stretch of the draft. */
  readonly range: TextRange;
}

export function readBlocks(text: string, languageId: string): ReadBlock[] {
  const language = LANGUAGES[markupOfLanguage(languageId)];
  return language.blocks(text).map(({ raw, attribution, ...block }) => ({
    ...block,
    visible: readVisible(raw, language.inline),
    ...(attribution && { attribution: readVisible(attribution, language.inline) }),
    range: draftRange(raw, { start: 0, end: raw.text.length }),
  }));
}
