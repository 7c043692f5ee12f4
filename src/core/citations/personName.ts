import { Cue, cueOf } from '../names/cues';
import { fold } from '../text/folding';
import { isBody, isCommonGiven, isGiven, isSurname } from './bodyName';
import type { CslName, PartedName } from './cslName';
import { FAMILY_NAMES_FIRST } from './familyNamesFirst';

/** `language` is that of the work: Spanish names end in two family names. */
export function partName(author: string, language?: string): CslName {
  const name = author.trim().replace(/\s+/g, ' ');
  return (isBody(name) ? undefined : (partedAtComma(name) ?? parted(name, language))) ?? { literal: author };
}

const WORD = /^\p{Lu}[\p{L}\p{M}'’-]*$/u;
/** `J.`, `J.R.R.`, `Yu.`: the letters that a transcription writes for one count as one. */
const INITIAL = /^\p{Lu}\.?$|^(?:(?:\p{Lu}|Ch|Kh|Sh|Th|Ts|Ya|Yu|Zh)\.-?){1,4}$/u;
const SUFFIX = /^(?:jr|sr)\.?$/i;
const NUMERAL = /^[IVX]{2,}$/;
const PARTICLE =
  /^(?:van|von|vom|van’t|der|den|de|del|della|di|da|do|dos|das|du|ten|ter|te|zu|zum|zur|bin|ibn|ben|bint|abu|al|el|af|av|la|le|les|los|las)$/;
/** Particles that stand in the names of bodies too: `Banco de España`, `Secours de France`. */
const OF_BODIES = /^(?:de|del|della|di|da|do|dos|das|du|la|le|les|los|las)$/;
const OF_KIN = /^(?:bin|ibn|ben|bint|abu)$/;
const KIN_FIRST = /^(?:Abu|Umm|Ibn|Bin|Bint)$/;
/** What begins with one, in one word: `al-Masri`, `d’Amico`. */
const WITH_PARTICLE = /^(?:a[ldrstnz]|el|ash)-\p{Lu}[\p{L}\p{M}'’-]+$|^[dl]['’]\p{Lu}[\p{L}\p{M}'’-]+$/u;

/** `van der Hoek, Rembrandt`: one family name and known given names; else the comma may part two authors. */
function partedAtComma(name: string): PartedName | undefined {
  const [before = '', given = '', ...more] = name.split(', ');
  const givens = given.split(' ');
  const { particle, rest } = withoutParticles(before.split(' '));
  const isInverted = givens.every(
    (word) => INITIAL.test(word) || (WORD.test(word) && (particle !== '' || isGiven(word))),
  );
  const [family = '', ...others] = rest;
  if (more.length > 0 || given === '' || !isInverted || others.length > 0 || !isFamily(family))
    return undefined;
  return { family, given, ...(particle !== '' && { 'non-dropping-particle': particle }) };
}

function parted(name: string, language: string | undefined): PartedName | undefined {
  const words = name.split(' ');
  if (mayBeTitle(words[0] ?? '')) return undefined;
  const suffix = hasSuffix(words) ? words.pop() : undefined;
  const end = words.findIndex((word, at) => at > 0 && (PARTICLE.test(word) || WITH_PARTICLE.test(word)));
  const names = end < 0 ? plainParts(words, language) : particleParts(words, end);
  return names && { ...names, ...(suffix !== undefined && { suffix }) };
}

/** `Dr. Ann Lee`, `King Charles III`, `Abu Muhammad`: what is no given name is not set as one. */
function mayBeTitle(word: string): boolean {
  const cue = cueOf(fold(word).replace(/\.$/, ''));
  return cue === Cue.title || cue === Cue.honorific || cue === Cue.kin || KIN_FIRST.test(word);
}

/** A numeral counts behind a known family name alone: there is none in `John Paul II`. */
function hasSuffix(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  const family = words.at(-2) ?? '';
  return (
    SUFFIX.test(last) ||
    (NUMERAL.test(last) && words.length > 2 && isSurname(family) && !isCommonGiven(family))
  );
}

/** `Ludwig van Beethoven`, `Osama bin Harith al-Masri`: all from the first particle on is family name. */
function particleParts(words: readonly string[], end: number): PartedName | undefined {
  const given = words.slice(0, end);
  const { particle, rest } = withoutParticles(words.slice(end));
  const isPlain = rest.length > 0 && rest.every((word) => isFamily(word) || OF_KIN.test(word));
  const isNamed = given.every((word) => INITIAL.test(word) || WORD.test(word));
  const isRomance = OF_BODIES.test(words[end] ?? '');
  const isOne = rest.length === 1 || isRomance || rest.some((word) => OF_KIN.test(word));
  const mayBeBody = isRomance ? !given.some(isGiven) : !isOne;
  if (!isPlain || !isNamed || mayBeBody) return undefined;
  return {
    family: rest.join(' '),
    given: given.join(' '),
    ...(particle !== '' && { 'non-dropping-particle': particle }),
  };
}

/** An article with a capital, and what says whose child one is, belong to the family name: `de La Rochefoucauld`, `bin Harith`. */
function withoutParticles(words: readonly string[]): { particle: string; rest: readonly string[] } {
  const end = words.findIndex((word) => !PARTICLE.test(word) || OF_KIN.test(word));
  const from = end < 0 ? words.length : end;
  return { particle: words.slice(0, from).join(' '), rest: words.slice(from) };
}

/** Given names and initials from the left, the family name behind; of three words and more only as far as they are known. */
function plainParts(words: readonly string[], language: string | undefined): PartedName | undefined {
  if (words.length < 2 || !words.every((word) => WORD.test(word) || INITIAL.test(word))) return undefined;
  // `Xi Jinping`, `Nguyen Van Nam`: nothing but the names tells the order.
  if (FAMILY_NAMES_FIRST.has(fold(words[0] ?? ''))) return undefined;
  const firstOther = words.findIndex((word, at) => at > 0 && !isFurtherGiven(word));
  const from = firstOther < 0 ? words.length - 1 : Math.min(firstOther, words.length - 1);
  const family = words.slice(from);
  const isDouble = family.length === 2 && language === SPANISH && family.every(isSurname);
  const isWhole = isDouble || family.slice(0, -1).every((word) => LARGE_PARTICLE.test(word));
  if (!isWhole || !isFamily(family[0] ?? '')) return undefined;
  return { family: family.join(' '), given: words.slice(0, from).join(' ') };
}

const SPANISH = 'es';
/** `Ursula K. Le Guin`, `Dick Van Dyke`: with a capital it is part of the family name. */
const LARGE_PARTICLE = /^(?:Van|Von|De|Del|Della|Di|Da|Du|Dos|La|Le|Der|Den|Ter)$/;

function isFurtherGiven(word: string): boolean {
  return INITIAL.test(word) || (isCommonGiven(word) && !LARGE_PARTICLE.test(word));
}

function isFamily(word: string): boolean {
  if (NUMERAL.test(word)) return false;
  return (WORD.test(word) && !/^\p{Lu}$/u.test(word)) || WITH_PARTICLE.test(word);
}
