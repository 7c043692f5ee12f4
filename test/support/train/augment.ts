import { countryNamed } from '../../../src/core/names/gazetteer';
import { fold } from '../../../src/core/text/folding';
import type { GoldText } from './data';
import type { NameLists, Random } from './sampleNews';

/** How often a name is replaced: most of them, so that the sentence around it has to tell what it is. */
const PERSONS = 0.8;
const PLACES = 0.6;

/** The same text about other persons and places; a name is replaced by one and the same other throughout. */
export function augment(text: GoldText, lists: NameLists, random: Random): GoldText {
  const persons = new Map<string, ReturnType<NameLists['person']>>();
  const places = new Map<string, string>();
  let changed = '';
  let at = 0;
  const moved: GoldText['gold'][number][] = [];
  for (const mention of [...text.gold].sort((a, b) => a.start - b.start)) {
    if (mention.start < at) continue;
    const surface = text.text.slice(mention.start, mention.end);
    const other = otherName(surface, mention.kinds[0] ?? '', persons, places, lists, random);
    changed += text.text.slice(at, mention.start);
    moved.push({ ...mention, start: changed.length, end: changed.length + other.length });
    changed += other;
    at = mention.end;
  }
  changed += text.text.slice(at);
  return { name: `${text.name}~`, text: changed, gold: moved, neutral: [] };
}

function otherName(
  surface: string,
  kind: string,
  persons: Map<string, ReturnType<NameLists['person']>>,
  places: Map<string, string>,
  lists: NameLists,
  random: Random,
): string {
  const words = surface.split(' ');
  if (kind === 'person' && /^[\p{Lu}]/u.test(surface)) {
    const key = fold(words.at(-1) ?? '');
    let person = persons.get(key);
    if (person === undefined) persons.set(key, (person = lists.person()));
    if (random() > PERSONS && words.length > 1) return surface;
    return words.length === 1 ? person.surname : person.full;
  }
  if (kind === 'place' && words.length === 1 && /^\p{Lu}\p{Ll}/u.test(surface)) {
    let place = places.get(surface);
    if (place === undefined) {
      const country = countryNamed(fold(surface)) !== undefined;
      place =
        random() > PLACES
          ? surface
          : country
            ? lists.country().name
            : random() < 0.6
              ? lists.city()
              : lists.town();
      places.set(surface, place);
    }
    return place;
  }
  return surface;
}
