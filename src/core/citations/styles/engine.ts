import CSL from 'citeproc';
import { suppliedTitle } from '../bibliography/works';
import type { CslItem, CslName } from '../csl';
import { LOCALE, STYLES } from './data/styles.generated';
import type { ListedEntry, Run, StyleEngine, StyleName } from './model';
import { isInText } from './model';
import { ITALIC, UPRIGHT, runsOf, shielded, withoutBrackets } from './runs';

const FORMAT = 'sourcebook-runs';
const LANGUAGE = 'en-US';
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
  const processors = new Map<StyleName, Processor>();
  const processorOf = (style: StyleName): Processor => {
    let processor = processors.get(style);
    if (processor === undefined) processors.set(style, (processor = new Processor(STYLES[style])));
    return processor;
  };
  return {
    list: (items, style) => processorOf(style).list(items),
    cite: (item, style, paragraph) =>
      processorOf(style).cite(item, { paragraph, noteIndex: isInText(style) ? 0 : 1 }),
  };
}

/** One style, ready for any items. */
class Processor {
  private items = new Map<string, unknown>();
  private readonly engine: InstanceType<typeof CSL.Engine>;

  constructor(style: string) {
    const system = { retrieveLocale: () => LOCALE, retrieveItem: (id: string) => this.items.get(id) };
    this.engine = new CSL.Engine(system, style, LANGUAGE);
    this.engine.setOutputFormat(FORMAT);
  }

  list(items: readonly CslItem[]): ListedEntry[] {
    this.take(items);
    const made = this.engine.makeBibliography();
    if (made === false) return [];
    const [{ entry_ids: ids }, entries] = made;
    return entries.map((entry, i) => ({ key: ids[i]?.[0] ?? '', runs: runsOf(entry) }));
  }

  cite(
    item: CslItem,
    { paragraph, noteIndex }: { readonly paragraph: number; readonly noteIndex: number },
  ): readonly Run[] {
    this.take([item]);
    const cluster = {
      citationItems: [{ id: item.id, locator: String(paragraph), label: 'paragraph' }],
      properties: { noteIndex },
    };
    const runs = runsOf(this.engine.previewCitationCluster(cluster, [], [], FORMAT));
    return withoutFullStop(withoutBrackets(runs));
  }

  /** The items of this call in the place of those before: citeproc keeps what it was given under the same name. */
  private take(items: readonly CslItem[]): void {
    this.engine.updateItems([]);
    this.items = new Map(items.map((item) => [item.id, prepared(item)]));
    this.engine.updateItems([...this.items.keys()]);
  }
}

/** A note ends in a full stop; here the lines and the file follow. */
function withoutFullStop(runs: readonly Run[]): readonly Run[] {
  const last = runs.at(-1);
  return last === undefined || !/[^.]\.$/.test(last.text) || /\bn\.d\.$/.test(last.text)
    ? runs
    : [...runs.slice(0, -1), { ...last, text: last.text.slice(0, -1) }];
}

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
