import { fold } from '../text/folding';
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
  /** The one person whom a description like `the French president` means (`French President Emmanuel Macron` told so), or a surname. */
  meantBy(description: string): NamedMention | undefined;
}

const LOOK_BEHIND = 60;
const MALE_TITLE =
  /(?:^|\s)(?:Mr\.?|Sir|Lord|King|Prince|Herr|M\.|Sr\.|Señor|Don|пан|господин|\p{L}*(?:[Ss]pokesman|[Cc]hairman|[Bb]usinessman|[Cc]ongressman))\s$/u;
const FEMALE_TITLE =
  /(?:^|\s)(?:Mrs\.?|Ms\.?|Miss|Lady|Dame|Queen|Princess|Frau|Mme|Mlle|Sra\.|Señora|Doña|пані|госпожа|\p{L}*(?:[Ss]pokeswoman|[Cc]hairwoman|[Bb]usinesswoman|[Cc]ongresswoman|[Pp]résidente|[Mm]inisterin|[Kk]anzlerin|[Pp]räsidentin))\s$/u;

export function readPeople(text: string, mentions: readonly NamedMention[], lexicon: CueLexicon): People {
  const genders = new Map<string, Gender>();
  const descriptions = new Map<string, NamedMention | 'several'>();
  const bySurname = new Map<string, NamedMention | 'several'>();
  for (const mention of mentions) {
    if (mention.kind !== 'person') continue;
    const before = text.slice(Math.max(0, mention.start - LOOK_BEHIND), mention.start);
    const gender = MALE_TITLE.test(before) ? 'male' : FEMALE_TITLE.test(before) ? 'female' : undefined;
    if (gender && !genders.has(mention.entity)) genders.set(mention.entity, gender);
    const titles = [
      ...titlesBefore(before, text.slice(mention.end), lexicon),
      ...titlesBehind(text.slice(mention.end), lexicon),
    ];
    for (const title of titles) remember(descriptions, title, mention);
    remember(bySurname, surnameOf(mention), mention);
  }
  return {
    genderOf: (mention) => genders.get(mention.entity) ?? genderOfName(mention.name),
    learn: ({ entity, name }, gender) => {
      if (!genders.has(entity) && genderOfName(name) === undefined) genders.set(entity, gender);
    },
    meantBy: (description) => {
      const called = bySurname.get(fold(description));
      if (called !== undefined && CAPITALISED.test(description))
        return called === 'several' ? undefined : called;
      const found = descriptions.get(titleOf(description, lexicon));
      return found === 'several' ? undefined : found;
    },
  };
}

function genderOfName(name: string): Gender | undefined {
  const [given] = fold(name).split(/[\s-]/);
  return given === undefined ? undefined : genderOfGivenName(given);
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
