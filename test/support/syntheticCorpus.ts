import type { IndexedPassage } from '../../src/core/search/model';

/**
 * Made-up newspaper text for measuring: the same for the same seed. Its words follow Zipf's law over a vocabulary that
 * mixes common English words with invented ones, so that word frequencies, postings and lengths are like those of real
 * articles, though it says nothing.
 */
export interface SyntheticSource {
  readonly file: string;
  readonly text: string;
}

export interface SyntheticPassage extends IndexedPassage {
  readonly date: string;
}

export function syntheticPassages(count: number, seed: number): SyntheticPassage[] {
  const writer = new Writer(seed);
  const passages: SyntheticPassage[] = [];
  for (let source = 0; passages.length < count; source++) {
    const date = writer.date();
    const heading = writer.headline();
    const paragraphs = Math.min(writer.between(8, 40), count - passages.length);
    for (let paragraph = 1; paragraph <= paragraphs; paragraph++) {
      passages.push({
        source: `memory:/synthetic/${source}.txt`,
        paragraph,
        kind: paragraph === 1 ? 'heading' : 'body',
        text: paragraph === 1 ? heading : writer.paragraph(),
        ...(paragraph > 1 && { heading }),
        date,
      });
    }
  }
  return passages;
}

/** Plain-text articles with a headline, a byline, a date, names and quotations; of as many `persons` as are given. */
export function syntheticSources(count: number, seed: number, persons?: number): SyntheticSource[] {
  const writer = new Writer(seed, persons);
  return Array.from({ length: count }, (_, i) => {
    const [year, month, day] = writer.date().split('-').map(Number);
    const paragraphs = Array.from({ length: writer.between(8, 40) }, () => writer.paragraph());
    const head = [
      writer.headline(),
      `By ${writer.person()} and ${writer.person()}, The ${capital(writer.place())} Courier`,
      `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`,
    ];
    return {
      file: `article-${String(i + 1).padStart(5, '0')}.txt`,
      text: [...head, ...paragraphs].join('\n\n'),
    };
  });
}

/** Queries of the kinds that people type, made of words of the corpus: one to three words, a name, a sentence, a phrase. */
export function syntheticQueries(passages: readonly IndexedPassage[], count: number, seed: number): string[] {
  const random = randomNumbers(seed);
  return Array.from({ length: count }, (_, i) => {
    const passage = passages[Math.floor(random() * passages.length)];
    const words = passage?.text.match(/[\p{L}\p{N}]+/gu) ?? [];
    const lengths = [1, 2, 3, 8, 3];
    const length = lengths[i % lengths.length] ?? 1;
    const start = Math.floor(random() * Math.max(1, words.length - length));
    const chosen = words.slice(start, start + length).join(' ');
    return i % lengths.length === lengths.length - 1 ? `"${chosen}"` : chosen;
  });
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const FUNCTION_WORDS = (
  'the of to and a in that is for on with as it was by at from be has have an are were which this had not but their its ' +
  'will they his who been more would about after one he also than other when two out up over into some could she there'
).split(' ');
const COMMON_WORDS = (
  'government minister people year state report country official city police company market price work school water health ' +
  'power plan group leader month week official water court law vote party election border army region talks agreement bank ' +
  'energy budget worker union food hospital road train station village river coast storm fire rescue study university science ' +
  'doctor patient drug trial evidence witness judge lawyer prison sentence appeal protest crowd square bridge port ship ' +
  'harbour fleet plane airport flight ticket tourist museum painting music film writer book language teacher student child ' +
  'mother family house rent loan interest tax income trade export import tariff steel wheat grain farmer field harvest ' +
  'drought flood climate forest animal bird fish fishing boat crew captain rule order decree statement letter speech interview'
).split(' ');
const VERBS = (
  'announced rejected approved opened closed built bought sold signed delayed promised warned denied confirmed found lost ' +
  'raised cut moved sent received visited left joined supported criticised welcomed described expected planned started ended'
).split(' ');
const CUES = ['said', 'told reporters', 'added', 'wrote', 'warned', 'insisted'];
const SYLLABLES =
  'ka lo mi ren tar vel sko dun bri mar ost ian pol zen gor lin fa hes tor nov gra sed wi bel cho'.split(' ');
const INVENTED_WORDS = 12_000;
const INVENTED_NAMES = 600;
/** About half of a running text is function words, as in English. */
const FUNCTION_SHARE = 0.45;
const QUOTE_SHARE = 0.25;
/** Mandelbrot's shift of Zipf's law: with it the commonest noun is about one word in three hundred, as in the news. */
const SHIFT = 30;
const NAME_SHIFT = 5;
/** The most quoted person of a newspaper's year has one quotation in a hundred. */
const PERSON_SHIFT = 12;

class Writer {
  private readonly random: () => number;
  private readonly content: readonly string[];
  private readonly names: readonly string[];
  private readonly persons: readonly string[];

  constructor(seed: number, persons = 0) {
    this.random = randomNumbers(seed);
    const invented = Array.from({ length: INVENTED_WORDS }, () => this.invent(this.between(2, 4)));
    this.content = [...COMMON_WORDS, ...invented];
    this.names = Array.from({ length: INVENTED_NAMES }, () => capital(this.invent(this.between(2, 3))));
    this.persons = Array.from({ length: persons }, () => this.twoNames());
  }

  between(low: number, high: number): number {
    return low + Math.floor(this.random() * (high - low + 1));
  }

  date(): string {
    const pad = (number: number): string => String(number).padStart(2, '0');
    return `${this.between(2015, 2025)}-${pad(this.between(1, 12))}-${pad(this.between(1, 28))}`;
  }

  person(): string {
    return this.persons.length > 0 ? this.zipf(this.persons, PERSON_SHIFT) : this.twoNames();
  }

  private twoNames(): string {
    return `${this.zipf(this.names, NAME_SHIFT)} ${this.zipf(this.names, NAME_SHIFT)}`;
  }

  place(): string {
    return this.zipf(this.names, NAME_SHIFT);
  }

  headline(): string {
    const words = Array.from({ length: this.between(4, 8) }, () => this.word());
    return capital([this.zipf(COMMON_WORDS), this.zipf(VERBS), ...words].join(' '));
  }

  paragraph(): string {
    return Array.from({ length: this.between(2, 5) }, () => this.sentence()).join(' ');
  }

  private sentence(): string {
    const words = Array.from({ length: this.between(6, 18) }, () => this.word());
    const said = `${capital(words.join(' '))}`;
    if (this.random() < QUOTE_SHARE) return `“${said},” ${this.zipf(CUES)} ${this.person()}.`;
    return `${said} ${this.zipf(VERBS)} ${this.person()} in ${this.place()}.`;
  }

  private word(): string {
    return this.random() < FUNCTION_SHARE ? this.zipf(FUNCTION_WORDS, 1) : this.zipf(this.content);
  }

  /** Log-uniform ranks: a word's frequency falls with its rank, as Zipf found. */
  private zipf(words: readonly string[], shift = SHIFT): string {
    const rank = shift * ((words.length + shift) / shift) ** this.random() - shift;
    return words[Math.floor(rank)] ?? '';
  }

  private invent(syllables: number): string {
    return Array.from({ length: syllables }, () => SYLLABLES[this.between(0, SYLLABLES.length - 1)]).join('');
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Mulberry32 (Tommy Ettinger 2017, public domain): numbers from 0 to 1, the same for the same seed. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
