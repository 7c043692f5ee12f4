import { fold } from '../../text/folding';
import { isPersonName } from '../metadata/personNames';
import { SHAPES } from './furnitureShapes';
import type { FurnitureReason } from './furnitureWords';
import { ALONE, TEASERS } from './furnitureWords';

export type { FurnitureReason };

/** Longer lines are prose whatever they begin with; in UTF-16 units. */
const LONGEST = 220;
const WHOLE = new Map(
  (Object.entries(ALONE) as [FurnitureReason, string][]).flatMap(([reason, words]) =>
    words.split('|').map((phrase) => [fold(phrase), reason] as const),
  ),
);
const TEASER = new RegExp(`^[\\s•*>»▶►→·-]{0,4}(?:${fold(TEASERS)})\\s?(?:[:>»|–—]|→|$)`, 'u');

/** `Next post The landing and its keeper`: what it leads to has a capital, as a `Next post office to close` has not. */
const LEADS_ON = /^(?:Previous|Next|Older|Newer) post \p{Lu}(?:.{0,160}[^.!?])?$/u;

const PICTURE_WITH_DESCRIPTION =
  /\b(?:shows?|of|from|in|at|near|during|after|montre|zeigt|muestra|mostra|dans|bei|nach|на|у|в|під|во)\s/u;
const MOST_CREDIT_WORDS = 7;

/** Why a line is furniture, by its words alone; `undefined` where they do not say so. */
export function furnitureReason(line: string): FurnitureReason | undefined {
  if (saysIcons(line)) return 'service';
  if (line.length > LONGEST) return isCookieNotice(line) ? 'notice' : undefined;
  const folded = fold(line).replace(/\s+/g, ' ').trim();
  const bare = folded.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$|\.{2,}$/gu, '');
  const alone = WHOLE.get(bare);
  if (alone !== undefined) return alone;
  if (TEASER.test(folded)) return 'teaser';
  if (LEADS_ON.test(line)) return 'service';
  const unstarred = folded.replace(/^\*(?=\p{L})/u, '');
  const shape = SHAPES.find(([pattern]) => pattern.test(unstarred))?.[1];
  return shape === 'credit' && describes(line, folded) ? undefined : shape;
}

const FEWEST_ICONS = 3;

/** `Share An icon of an arrow. Email An icon of an envelope.`: what the pictures of a page say to those who can't see them. */
function saysIcons(line: string): boolean {
  return Array.from(line.matchAll(/\bAn icon (?:of|representing|used to)\b/g)).length >= FEWEST_ICONS;
}

const LONGEST_NOTICE = 800;

/** The consent text that saved pages begin with; longer than other furniture, and it speaks to the reader. */
function isCookieNotice(line: string): boolean {
  if (line.length > LONGEST_NOTICE || !/cookies/i.test(line)) return false;
  return (
    /\b(?:we|our partners|nous|wir)\b/i.test(line) &&
    /\b(?:accept|consent|agree|click|settings|accepter|zustimm\p{L}{1,4})\b/iu.test(line)
  );
}

function describes(line: string, folded: string): boolean {
  return (
    folded.split(' ').length > MOST_CREDIT_WORDS ||
    (PICTURE_WITH_DESCRIPTION.test(folded) && !/[:/©]/.test(line))
  );
}

const SEPARATOR = /\s?[|•›»>·/]\s|\s{2,}|\t|(?<=[\])】])\s(?=[[(【])/u;
const FEWEST_LINKS = 3;
const LONGEST_LINK = 28;

/** Menus and breadcrumbs: `Home | World | Politics`, `News › Europe › Ukraine`; not a credit, `Ann Lee / Photo: Bo Ray / Agency`. */
export function isMenu(line: string): boolean {
  if (line.length > LONGEST || /[.!?]$/.test(line)) return false;
  const links = line.split(SEPARATOR).filter((part) => part.trim() !== '');
  return (
    links.length >= FEWEST_LINKS &&
    !links.every((link) => isPersonName(link)) &&
    links.every((link) => link.length <= LONGEST_LINK && !/\d{4}|:\s|[.!?]$/.test(link))
  );
}

const FEWEST_KEY_WORDS = 4;
const LONGEST_KEY_WORD = 3;

/** `Harbour, Kyiv Oblast, Trade, Weather`: the key words of an article, in a line. */
export function isKeyWordList(line: string): boolean {
  const parts = line.split(/,\s/);
  return (
    parts.length >= FEWEST_KEY_WORDS &&
    parts.every((part) => /^\p{Lu}/u.test(part) && part.split(/\s+/).length <= LONGEST_KEY_WORD) &&
    !/[.!?]$/.test(line)
  );
}
