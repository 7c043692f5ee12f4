import { fold } from '../../text/folding';
import { looksLikeOutlet } from '../metadata/outlets';
import { isPersonName } from '../metadata/personNames';

/** Captions are a sentence or three; anything longer is prose. */
const LONGEST = 500;
const LONGEST_CREDIT = 90;
const AGENCIES =
  'ap|afp|reuters|getty images|getty|epa|efe|epa-efe|dpa|ansa|tass|shutterstock|bloomberg|anadolu|sipa|xinhua|upi|alamy|istock|rex|pa|pa media|pa wire|' +
  'zuma|zuma press|imago|picture alliance|keystone|ritzau|ntb|tt|lusa|belga|anp|apa|pap|mti|ctk|ukrinform|unian|ria novosti|sputnik|kyodo|yonhap|nurphoto|' +
  'handout|file|file photo|ap photo|associated press|agence france-presse|maxar|maxar technologies|планет|укрінформ|уніан|тасс|риа новости';
const AGENCY = new RegExp(
  `(?:^|[/,;&|(]|\\bvia|\\band|\\bphoto|\\bfoto)\\s?(?:${AGENCIES})(?=$|[/,;&|).]|\\s(?:via|and|photo|images|file)\\b)`,
  'u',
);
const PICTURE_WORD =
  /\b(?:photo(?:graph|grapher)?|foto|archivbild|archivfoto|symbolbild|symbolfoto|picture|image|screenshot|still|credit|courtesy|illustration|фото|скриншот|скріншот)\b|фото|зображення/u;

/** The credit that closes a caption in brackets: the `(Yevhan Titov/AFP/Getty Images)` of the line. */
export function bracketedCredit(line: string): string | undefined {
  if (!/[)\]]$/.test(line) || line.length > LONGEST) return undefined;
  const open = line.lastIndexOf(line.endsWith(')') ? '(' : '[');
  const credit = line.slice(open + 1, -1).trim();
  return open > 0 && credit.length > 1 && credit.length <= LONGEST_CREDIT ? credit : undefined;
}

/** Whether a line ends with a picture credit that can't be taken for a wire's sign-off under its last paragraph. */
export function isCreditedCaption(line: string): boolean {
  if (line.length > LONGEST) return false;
  const credit = bracketedCredit(line);
  if (credit !== undefined) return isPictureCredit(credit, line.endsWith(']'));
  if (PREFIXED.test(line) || SUFFIXED.test(line) || CREDITED.test(line)) return true;
  const name = NAMED.exec(line)?.groups?.name;
  if (name !== undefined && name.split(/[/,]/).some((part) => isPersonName(part) || looksLikeOutlet(part)))
    return true;
  const agency = SLASHED.exec(line)?.groups?.agency;
  return agency !== undefined && AGENCY.test(`/${fold(agency)}`);
}

/** `(AP Photo/Ann Lee)`, `Ann Lee/Anadolu/Getty Images`: a line that is nothing but the credit of a picture near it. */
export function isCreditAlone(line: string): boolean {
  const credit = /^[([](?<credit>[^()[\]]{2,90})[)\]]$/.exec(line)?.groups?.credit;
  if (credit !== undefined) return isPictureCredit(credit, line.endsWith(']'));
  const parts = line.replace(/\.$/, '').split('/');
  const isList = parts.length > 1 && line.length <= LONGEST_CREDIT && /^\p{Lu}[^!?:]*$/u.test(line);
  return isList && parts.every(isShort) && parts.some((part) => AGENCY.test(`/${fold(part).trim()}`));
}

/** `FILE PHOTO: …`, `Photo: …`, `Légende : …`: the words before the colon say what the line is. */
const PREFIXED =
  /^(?:FILE PHOTO|FILE|PHOTO|Photo(?:graph|s)?|Photo credit|Image|Picture|Caption|Crédit(?: photo)?|Credit|Légende|Bild|Foto|Fotos|Bildunterschrift|Pie de foto|Didascalia|Legenda|Zdjęcie|Фото|На фото|Світлина)\s?(?:[:©]|[–—-]\s)\s?\S/u;
/** `… Photograph: Name/Agency`, `… Photo: Name`, `… © AFP`, `… / AFP`. */
const SUFFIXED =
  /\bCredit\s?(?:\.{3}|…)\s?\p{Lu}[^!?]{2,80}$|[.!?”"’»)]\s(?:(?:Photograph|Photo(?: by)?|Picture|Credit|Image|Crédit|Foto|Bild|Quelle|Фото)\s?:?\s?\p{Lu}[^.!?]{1,60}|(?:©|\/)\s?\p{Lu}[^.!?]{1,40}|\p{Lu}[\p{L}.’' -]{1,30}\/(?:AFP|AP|Reuters|REUTERS|EPA|Getty Images|dpa|TASS))$|\bREUTERS\/\p{Lu}[\p{L} .’'-]{2,60}$/u;
/** `… (archive)Photo: Name`: with a colon and behind a stop it may be anyone's, and pasting loses the space. */
const CREDITED =
  /[.!?”"’»)\]]\s?(?:Credit|Photo|Photograph|Picture|Crédit(?: photo)?|Foto|Фото|Zdjęcie)\s?:\s?(?:\p{Lu}|dpa|epd|afp|imago)[^.!?:]{0,60}$/u;
/** `… at the count Credit: Name`: without the stop the words may be those of a sentence, unless they are a name. */
const NAMED =
  /\S\s(?:Credit|Photo|Photograph|Picture|Crédit(?: photo)?|Foto|Bild|Фото|Zdjęcie)\s?:\s?(?<name>\p{L}[^.!?:]{1,60})$/u;
/** `… at the old landing / Ada Moen / PAP`, `… on 9 March - Ann LEE / AFP`: behind a dash the name has two words. */
const SLASHED =
  /\s(?:\/\s\p{Lu}[^/.!?]{2,40}|[–—-]\s\p{Lu}[\p{L}.’'-]{0,20}(?:\s\p{Lu}[\p{L}.’'-]{0,20}){1,3})\s\/\s(?<agency>\p{L}[^/.!?]{1,30})$/u;

/** `[Omar Saleh/Al Jazeera]`: a name and a slash in square brackets make no remark, and the outlet needs no list. */
function isPictureCredit(credit: string, square: boolean): boolean {
  const folded = fold(credit);
  if (/^(?:with|by|reporting|editing)\b/.test(folded) || /[.!?]\s/.test(credit)) return false;
  if (PICTURE_WORD.test(folded)) return true;
  const parts = folded.split(/[/,]/);
  if (square && parts.length === 2 && parts.every(isShort) && isNamePair(credit)) return true;
  return parts.length > 1 && AGENCY.test(folded) && parts.every(isShort);
}

/** The remark `[Laughter/Applause]` has two capitals too, but nobody's name. */
function isNamePair(credit: string): boolean {
  const parts = credit.split(/[/,]/).map((part) => part.trim());
  return (
    parts.every((part) => /^\p{Lu}\P{N}*$/u.test(part)) &&
    parts.some((part) => isPersonName(part) || looksLikeOutlet(part))
  );
}

const MOST_CREDIT_WORDS = 5;

function isShort(part: string): boolean {
  return part.trim().split(' ').length <= MOST_CREDIT_WORDS;
}

/** Enough to tell most pairs of lines apart before they are folded whole. Shorter than any caption. */
const GLANCE = 8;

/**
 * Whether `next` says the caption `line` again with its credit: `… on November 29.` and `… on November 29. (LIBKOS/AP)`.
 * Spaces, accents and quotation marks may differ.
 */
export function isSaidAgain(line: string, next: string): boolean {
  if (next.length <= line.length || next.length > LONGEST || next.length - line.length > LONGEST_CREDIT + 3)
    return false;
  if (fold(line.slice(0, GLANCE)) !== fold(next.slice(0, GLANCE))) return false;
  const [shorter, longer] = [squeezed(line), squeezed(next)];
  if (!longer.startsWith(shorter)) return false;
  return /^\s?(?:\(.{2,}\)|\[.{2,}\]|(?:photo(?:graph)?|foto|credit|image|©|\/).{2,})$/u.test(
    longer.slice(shorter.length),
  );
}

function squeezed(line: string): string {
  return fold(line).replace(/\s+/g, ' ').trim();
}

/** Fewest letters that two lines begin with alike to be one caption: its text, and what its picture has for readers. */
const SHORTEST_REPEATED = 50;

/** Whether one of two lines goes on where the other ends, as a caption that a page prints in two lengths. */
export function isSaidLonger(line: string, next: string): boolean {
  if (Math.max(line.length, next.length) > LONGEST) return false;
  if (fold(line.slice(0, GLANCE)) !== fold(next.slice(0, GLANCE))) return false;
  const cut = squeezed(line).replace(/\s?(?:\.{3}|…)$/, '');
  const other = squeezed(next);
  if (cut === squeezed(line) && (/[.!?]$/.test(cut) || /[.!?]$/.test(other))) return false;
  const isCut = other.startsWith(cut) || (cut.startsWith(other) && cut === squeezed(line));
  return isCut && Math.min(cut.length, other.length) >= SHORTEST_REPEATED;
}
