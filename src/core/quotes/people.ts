import { fold } from '../text/folding';
import { addTo } from '../text/groups';
import type { CueLexicon } from './cues/lexicon';
import type { Gender } from './givenNames';
import { genderOfGivenName } from './givenNames';
import { titleOf, titlesBefore, titlesBehind } from './titles';
import type { NamedMention } from './tokens';

/** What a source itself says of the people it names: their gender, and the titles that stand for them. */
export interface People {
  genderOf(mention: NamedMention): Gender | undefined;
  /** A pronoun that meant the person tells the gender for the rest of the source. */
  learn(mention: NamedMention, gender: Gender): void;
  /**
   * The one person whom a description at an offset means, `the French president` (`French President Emmanuel Macron` told so), or a
   * surname. Of two with one title it is the one who was named before, where the other comes later.
   */
  meantBy(description: string, at: number): NamedMention | undefined;
}

const LOOK_BEHIND = 60;
const LOOK_AHEAD = 200;
/** How far before a name its sentence may begin, in characters. */
const LONGEST_OPENING = 200;
const MALE_TITLE =
  /(?:^|\s)(?:Mr\.?|Sir|Lord|King|Prince|Herr|M\.|Sr\.|Señor|Don|пан|господин|\p{L}*(?:[Ss]pokesman|[Cc]hairman|[Bb]usinessman|[Cc]ongressman))\s$/u;
const FEMALE_TITLE =
  /(?:^|\s)(?:Mrs\.?|Ms\.?|Miss|Lady|Dame|Queen|Princess|Frau|Mme|Mlle|Sra\.|Señora|Doña|пані|госпожа|\p{L}*(?:[Ss]pokeswoman|[Cc]hairwoman|[Bb]usinesswoman|[Cc]ongresswoman|[Pp]résidente|[Mm]inisterin|[Kk]anzlerin|[Pp]räsidentin))\s$/u;

export function readPeople(text: string, mentions: readonly NamedMention[], lexicon: CueLexicon): People {
  const genders = new Map<string, Gender>();
  const bearers = new Map<string, NamedMention[]>();
  const bySurname = new Map<string, NamedMention | 'several'>();
  for (const mention of mentions) {
    if (mention.kind !== 'person') continue;
    const before = text.slice(Math.max(0, mention.start - LOOK_BEHIND), mention.start);
    const gender = MALE_TITLE.test(before) ? 'male' : FEMALE_TITLE.test(before) ? 'female' : undefined;
    if (gender && !genders.has(mention.entity)) genders.set(mention.entity, gender);
    const behind = text.slice(mention.end, mention.end + LOOK_AHEAD);
    const titles = [
      ...titlesBefore(before, behind, lexicon),
      ...titlesBehind(
        text.slice(Math.max(0, mention.start - LONGEST_OPENING), mention.start),
        behind,
        lexicon,
      ),
    ];
    for (const title of titles) addBearer(bearers, title, mention);
    remember(bySurname, surnameOf(mention), mention);
  }
  return {
    genderOf: (mention) => genders.get(mention.entity) ?? genderOfName(mention.name),
    learn: ({ entity, name }, gender) => {
      if (!genders.has(entity) && genderOfName(name) === undefined) genders.set(entity, gender);
    },
    meantBy: (description, at) => {
      const called = bySurname.get(fold(description));
      if (called !== undefined && CAPITALISED.test(description))
        return called === 'several' ? undefined : called;
      const all = bearers.get(titleOf(description, lexicon)) ?? [];
      const before = all.filter(({ start }) => start < at);
      const [only, ...others] = before.length > 0 ? before : all;
      return others.length === 0 ? only : undefined;
    },
  };
}

function genderOfName(name: string): Gender | undefined {
  const [given] = fold(name).split(/[\s-]/);
  return given === undefined ? undefined : genderOfGivenName(given);
}

/** Whoever bears a title, each once, where they first do. */
function addBearer(bearers: Map<string, NamedMention[]>, title: string, mention: NamedMention): void {
  const isKnown = bearers.get(title)?.some(({ entity }) => entity === mention.entity) === true;
  if (!isKnown) addTo(bearers, title, mention);
}

function remember(map: Map<string, NamedMention | 'several'>, key: string, mention: NamedMention): void {
  const known = map.get(key);
  map.set(key, known === undefined || sameEntity(known, mention) ? mention : 'several');
}

/** The last word of a name, by which a text calls its bearer also where nothing else tells that it is a name: `sagte Lindner`. */
function surnameOf({ name }: NamedMention): string {
  return fold(name.split(/\s+/).at(-1) ?? '');
}

const CAPITALISED = /^\p{Lu}\S*$/u;

function sameEntity(known: NamedMention | 'several', mention: NamedMention): boolean {
  return known !== 'several' && known.entity === mention.entity;
}
