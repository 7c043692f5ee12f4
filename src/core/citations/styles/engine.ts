import CSL from 'citeproc';
import { suppliedTitle } from '../bibliography/works';
import type { CslItem } from '../csl';
import type { CslName } from '../cslName';
import { LOCALES, STYLES } from './data/styles.generated';
import type { LocaleName } from './locales';
import { DEFAULT_LOCALE, LOCALE_NAMES } from './locales';
import type { CitedPlace, ListedEntry, Run, StyleEngine, StyleSetting } from './model';
import { withMonthForms, withMonthsChosen } from './months';
import { ITALIC, UPRIGHT, runsOf, shielded, withoutBrackets } from './runs';

const FORMAT = 'sourcebook-runs';
/** citeproc sets its results into a pattern with this in the place of the words. */
const WORDS = '%%STRING%%';

CSL.Output.Formats[FORMAT] = {
  ...CSL.Output.Formats['text'],
  '@font-style/italic': `${ITALIC.begin}${WORDS}${ITALIC.end}`,
  '@font-style/oblique': `${ITALIC.begin}${WORDS}${ITALIC.end}`,
  '@font-style/normal': `${UPRIGHT.begin}${WORDS}${UPRIGHT.end}`,
};

/**
 * citeproc-js with the styles that ship. It is large, and is loaded when a style is first asked for; reading a style takes it
 * some tenths of a second, so each is read once.
 */
export function createStyleEngine(): StyleEngine {
  const processors = new Map<string, Processor>();
  const processorOf = (setting: StyleSetting): Processor => {
    const name = `${setting.style} ${setting.locale}`;
    let processor = processors.get(name);
    if (processor === undefined) processors.set(name, (processor = new Processor(setting)));
    return processor;
  };
  return {
    list: (items, setting) => processorOf(setting).list(items),
    cite: (item, place, among, setting) => processorOf(setting).cite(item, place, among),
  };
}

/** One style in one language, ready for any items. */
class Processor {
  private items = new Map<string, unknown>();
  private readonly engine: InstanceType<typeof CSL.Engine>;

  constructor({ style, locale }: StyleSetting) {
    const system = { retrieveLocale: localeData, retrieveItem: (id: string) => this.items.get(id) };
    // Forced, as the styles that ship name American English for their own.
    this.engine = new CSL.Engine(system, withDaysOf(locale, STYLES[style]), locale, true);
    this.engine.setOutputFormat(FORMAT);
  }

  list(items: readonly CslItem[]): ListedEntry[] {
    this.take(items);
    const unsigned = new Set(items.filter(({ author }) => author === undefined).map(({ id }) => id));
    const titled = unsigned.size > 1 ? new Map(this.entries(false)) : undefined;
    return this.entries(true).map(([key, entry]) => ({
      key,
      runs: runsOf(withMonthsChosen((unsigned.has(key) ? titled?.get(key) : undefined) ?? entry)),
    }));
  }

  /** Each with its key. The dash for the authors of the entry before replaces the same title too where a work has no author. */
  private entries(withDashes: boolean): (readonly [key: string, entry: string])[] {
    const { opt } = this.engine.bibliography;
    const dash = opt[DASH];
    if (!withDashes) opt[DASH] = undefined;
    const made = this.engine.makeBibliography();
    opt[DASH] = dash;
    if (made === false) return [];
    const [{ entry_ids: ids }, entries] = made;
    return entries.map((entry, i) => [ids[i]?.[0] ?? '', entry]);
  }

  cite(item: CslItem, place: CitedPlace | undefined, among: readonly CslItem[]): readonly Run[] {
    this.take([item, ...among.filter(({ id }) => id !== item.id)]);
    const cited = { id: item.id, ...place };
    // Not as one of the clusters of a document: what such a one does not cite would not be told apart.
    const set = withMonthsChosen(this.engine.makeCitationCluster([cited]));
    return withoutFullStop(withoutBrackets(runsOf(set)));
  }

  /** The items of this call in the place of those before: citeproc keeps what it was given under the same name. */
  private take(items: readonly CslItem[]): void {
    this.engine.updateItems([]);
    this.items = new Map(items.map((item) => [item.id, prepared(item)]));
    this.engine.updateItems([...this.items.keys()]);
  }
}

const DASH = 'subsequent-author-substitute';

/** A date that a style sets itself, month before day as in American English. */
const MONTH_AND_DAY =
  /<date variable="issued"><date-part(?<before> prefix=", ")? name="month"\/><date-part(?: prefix=" ")? name="day"(?: prefix=" ")?\/><\/date>/g;

/** In other languages the day goes first, as the locale joins it to its month: `11. März`, `11 de marzo`. */
function withDaysOf(locale: LocaleName, style: string): string {
  if (locale === 'en-US' || locale === 'en-GB') return style;
  const stop = locale === 'de-DE' ? ' suffix="."' : '';
  const joined = locale === 'es-ES' || locale === 'pt-PT' ? ' de ' : ' ';
  return style.replace(
    MONTH_AND_DAY,
    (_date, before = '') =>
      `<date variable="issued"${before} delimiter="${joined}"><date-part name="day"${stop}/><date-part name="month"/></date>`,
  );
}

/** citeproc asks for American English too, for terms that a language lacks; and for one of an item it does not know. */
function localeData(name: string): string {
  const locale = LOCALE_NAMES.find((known): known is LocaleName => known === name) ?? DEFAULT_LOCALE;
  return withMonthForms(locale, LOCALES[locale]);
}

/** A note ends in a full stop; here the lines and the file follow. */
function withoutFullStop(runs: readonly Run[]): readonly Run[] {
  const last = runs.at(-1);
  return last === undefined || !/[^.]\.$/.test(last.text) || ABBREVIATED_END.test(last.text)
    ? runs
    : [...runs.slice(0, -1), { ...last, text: last.text.slice(0, -1) }];
}

/** “No date” in the languages that ship, and the Russian “year” behind a date, which keep their stops. */
const ABBREVIATED_END = /(?<!\p{L})(?:n\.d|o\.\s?J|s\.\s?[df]|b\.d|z\.d|б\.\s?д|\d\s?г)\.$/u;

/** What a style prints of an item, as a copy: citeproc writes into its items. */
function prepared({ id, type, title, author, issued, language, ...item }: CslItem): Record<string, unknown> {
  const container = item['container-title'];
  return {
    id,
    type: container === undefined ? typeByDate(issued) : type,
    ...(title !== undefined && { title: titleOf(title, item.custom.file) }),
    ...(container !== undefined && { 'container-title': shielded(container) }),
    ...(author !== undefined && { author: author.map(preparedName) }),
    ...(issued !== undefined && {
      issued: { 'date-parts': issued['date-parts'].map((parts) => [...parts]) },
    }),
    ...(language !== undefined && { language }),
  };
}

/** A work without an outlet: only those of a web page have month and day by themselves, an article’s follow its outlet. */
function typeByDate(issued: CslItem['issued']): string {
  return (issued?.['date-parts'][0]?.length ?? 0) > 1 ? 'webpage' : 'document';
}

/** A file’s name in the place of a title keeps its letters’ case. */
function titleOf(title: string, file: string): string {
  const words = shielded(title);
  return file !== '' && title === suppliedTitle(file) ? `<span class="nocase">${words}</span>` : words;
}

function preparedName(name: CslName): CslName {
  return 'literal' in name
    ? { literal: shielded(name.literal) }
    : { ...name, family: asOneFamily(shielded(name.family)), given: shielded(name.given) };
}

/** citeproc takes small letters at the beginning for a particle, unless in quotation marks: `d’Amico` is one family name. */
function asOneFamily(family: string): string {
  return /^\p{Ll}+(?:['’]| )/u.test(family) ? `"${family}"` : family;
}
