import type { Byline } from '../metadata/bylines';
import type { Clock } from '../../dates/clocks';
import type { Dateline } from '../../dates/wireDateline';
import type { LabelledDate } from '../../dates/dateLine';
import type { MetaLabel } from '../metadata/metaLabels';
import type { Block } from './block';
import type { FurnitureReason } from './furniture';

/**
 * What a block is by its own words, before its neighbours are asked. A `line` is a short line without a closing stop:
 * a heading, a list, chrome; only its place on the page tells.
 */
export type Role =
  'prose' | 'line' | 'item' | 'heading' | 'caption' | 'byline' | 'date' | 'clock' | 'label' | 'furniture';

export interface Mark {
  readonly block: Block;
  /** The words of the block, without what marks them up; offsets of a mark are in it. */
  readonly text: string;
  readonly role: Role;
  readonly reason?: FurnitureReason;
  /** Of a clock line, a date line with a time on it, or a paragraph that begins with a time. */
  readonly clock?: Clock;
  /** Whether it is a message that begins with its day and time. */
  readonly isStamped?: boolean;
  readonly dates: readonly LabelledDate[];
  /** Words on a date line that are no date. */
  readonly rest: readonly string[];
  readonly byline?: Byline;
  readonly dateline?: Dateline;
  readonly label?: MetaLabel;
}

/** Prose that is long enough to be the text of an article rather than a remark of its page. */
export function isArticleProse({ role, text }: Mark): boolean {
  return role === 'prose' && (text.length >= SHORTEST_PROSE || weightOf(text) >= SHORTEST_PROSE);
}

/** About eight words. */
const SHORTEST_PROSE = 45;

const WORD_SIGN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
/** As many signs as the longer words of Chinese and Japanese have, so that the words of a menu count as one. */
const SIGNS_OF_WORD = 3;

/** How many words a line has; where no space parts them, by its signs. */
export function wordsIn(text: string): number {
  return Math.max(text.split(/\s+/).length, Math.floor((text.match(WORD_SIGN)?.length ?? 0) / SIGNS_OF_WORD));
}

/** Chinese, Japanese and Korean say in one sign what takes others this many letters more. */
const LETTERS_SAVED = 1.5;

/** The length of a text in characters as alphabets count them. */
export function weightOf(text: string): number {
  return text.length + LETTERS_SAVED * (text.match(WORD_SIGN)?.length ?? 0);
}
