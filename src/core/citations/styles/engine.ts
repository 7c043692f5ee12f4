import CSL from 'citeproc';
import { suppliedTitle } from '../bibliography/works';
import type { CslItem, CslName } from '../csl';
import { LOCALES, STYLES } from './data/styles.generated';
import type { LocaleName } from './locales';
import { DEFAULT_LOCALE, LOCALE_NAMES } from './locales';
import type { CitedPlace, ListedEntry, Run, StyleEngine, StyleSetting } from './model';
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
    this.engine = new CSL.Engine(system, STYLES[style], locale, true);
    this.engine.setOutputFormat(FORMAT);
  }

  list(items: readonly CslItem[]): ListedEntry[] {
    this.take(items);
    const made = this.engine.makeBibliography();
    if (made === false) return [];
    const [{ entry_ids: ids }, entries] = made;
    return entries.map((entry, i) => ({ key: ids[i]?.[0] ?? '', runs: runsOf(entry) }));
  }

  cite(item: CslItem, place: CitedPlace | undefined, among: readonly CslItem[]): readonly Run[] {
    this.take([item, ...among.filter(({ id }) => id !== item.id)]);
    const cited = { id: item.id, ...place };
    // Not as one of the clusters of a document: what such a one does not cite would not be told apart.
    return withoutFullStop(withoutBrackets(runsOf(this.engine.makeCitationCluster([cited]))));
  }

  /** The items of this call in the place of those before: citeproc keeps what it was given under the same name. */
  private take(items: readonly CslItem[]): void {
    this.engine.updateItems([]);
    this.items = new Map(items.map((item) => [item.id, prepared(item)]));
    this.engine.updateItems([...this.items.keys()]);
  }
}

/** citeproc asks for American English too, for terms that a language lacks; and for one of an item it does not know. */
function localeData(name: string): string {
  return LOCALES[LOCALE_NAMES.find((known): known is LocaleName => known === name) ?? DEFAULT_LOCALE];
}

/** A note ends in a full stop; here the lines and the file follow. */
function withoutFullStop(runs: readonly Run[]): readonly Run[] {
  const last = runs.at(-1);
  return last === undefined || !/[^.]\.$/.test(last.text) || ABBREVIATED_END.test(last.text)
    ? runs
    : [...runs.slice(0, -1), { ...last, text: last.text.slice(0, -1) }];
}

/** “No date” in the languages that ship, which keeps its stop. */
const ABBREVIATED_END = /(?<!\p{L})(?:n\.d|o\.\s?J|s\.\s?[df]|b\.d|z\.d|б\.\s?д)\.$/u;

/** What a style prints of an item, as a copy: citeproc writes into its items. */
function prepared({ id, type, title, author, issued, language, ...item }: CslItem): Record<string, unknown> {
  const container = item['container-title'];
  return {
    id,
    type,
    ...(title !== undefined && { title: titleOf(title, item.custom.file) }),
    ...(container !== undefined && { 'container-title': shielded(container) }),
    ...(author !== undefined && { author: author.map(preparedName) }),
    ...(issued !== undefined && {
      issued: { 'date-parts': issued['date-parts'].map((parts) => [...parts]) },
    }),
    ...(language !== undefined && { language }),
  };
}

/** A file’s name in the place of a title keeps its letters’ case. */
function titleOf(title: string, file: string): string {
  const words = shielded(title);
  return file !== '' && title === suppliedTitle(file) ? `<span class="nocase">${words}</span>` : words;
}

function preparedName(name: CslName): CslName {
  return 'literal' in name
    ? { literal: shielded(name.literal) }
    : { family: shielded(name.family), given: shielded(name.given) };
}
