import { countryNamed } from '../../../src/core/names/gazetteer';
import { fold } from '../../../src/core/text/folding';
import type { GoldMention, GoldText } from './data';
import { createFiller } from './fillers';
import type { NameLists, Random } from './nameLists';

/** How often a name is replaced: most of them, so that the sentence around it has to tell what it is. */
const PERSONS = 0.8;
const PLACES = 0.6;
const ORGANISATIONS = 0.6;
/** Abbreviations are as good as random letters. */
const ABBREVIATION = /^\p{Lu}{3,6}$/u;
const LETTERS = 'ABCDEFGHIKLMNOPRSTUVWZ';

/** Slots whose names are replaced by others of their class. */
const CLASSES = new Set('vrnwdkmsyuaob');

/** The same text about other persons, places and bodies; a name is replaced by one and the same other throughout. */
export function augment(text: GoldText, lists: NameLists, random: Random): GoldText {
  const rename = createRenaming(lists, random);
  let changed = '';
  let at = 0;
  const moved: GoldMention[] = [];
  for (const mention of [...text.gold].sort((a, b) => a.start - b.start)) {
    if (mention.start < at) continue;
    const surface = text.text.slice(mention.start, mention.end);
    const other = rename(surface, mention);
    changed += text.text.slice(at, mention.start);
    moved.push({ ...mention, start: changed.length, end: changed.length + other.length });
    changed += other;
    at = mention.end;
  }
  changed += text.text.slice(at);
  return { name: `${text.name}~`, text: changed, gold: moved, neutral: [] };
}

function createRenaming(lists: NameLists, random: Random): (surface: string, mention: GoldMention) => string {
  const persons = new Map<string, ReturnType<NameLists['person']>>();
  const others = new Map<string, string>();
  const fill = createFiller(lists, random);
  const renamePerson = (surface: string): string => {
    const words = surface.split(' ');
    const key = fold(words.at(-1) ?? '');
    const person = persons.get(key) ?? lists.person();
    persons.set(key, person);
    if (random() > PERSONS && words.length > 1) return surface;
    return words.length === 1 ? person.surname : person.full;
  };
  const renamePlace = (surface: string): string => {
    if (random() > PLACES) return surface;
    if (countryNamed(fold(surface)) !== undefined) return lists.country().name;
    return random() < 0.6 ? lists.city() : lists.town();
  };
  const renameClass = (surface: string, slot: string): string => {
    if (random() > ORGANISATIONS) return surface;
    if (ABBREVIATION.test(surface) && slot !== 'm' && slot !== 's')
      return abbreviation(surface.length, random);
    if (surface.includes(' ') || 'kvnsm'.includes(slot))
      return fill(slot.toUpperCase() + String(others.size)).replace(/^[Tt]he (?=\p{Lu})/u, '');
    return surface;
  };
  return (surface, { kinds: [kind = ''], slot = '' }) => {
    if (kind === 'person') return /^\p{Lu}/u.test(surface) ? renamePerson(surface) : surface;
    const key = `${slot} ${surface}`;
    const known = others.get(key);
    if (known !== undefined) return known;
    const isPlace = kind === 'place' && !surface.includes(' ') && /^\p{Lu}\p{Ll}/u.test(surface);
    const other = CLASSES.has(slot) ? renameClass(surface, slot) : isPlace ? renamePlace(surface) : surface;
    others.set(key, other);
    return other;
  };
}

function abbreviation(length: number, random: Random): string {
  return Array.from({ length }, () => LETTERS.charAt(Math.floor(random() * LETTERS.length))).join('');
}
