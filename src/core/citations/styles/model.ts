import type { CslItem } from '../csl';
import type { LocaleName } from './locales';

/** The styles that ship. */
export const STYLE_NAMES = ['apa', 'chicago-author-date', 'chicago-notes', 'mla'] as const;
export type StyleName = (typeof STYLE_NAMES)[number];

export function isStyleName(name: string): name is StyleName {
  return STYLE_NAMES.some((known) => known === name);
}

/** What the list is called in each style’s manual. */
const LIST_TITLES: Readonly<Record<StyleName, string>> = {
  apa: 'References',
  'chicago-author-date': 'References',
  'chicago-notes': 'Bibliography',
  mla: 'Works Cited',
};

/** What it is called in languages that those manuals do not speak of. */
const OTHER_TITLES: Readonly<Partial<Record<LocaleName, string>>> = {
  'de-DE': 'Literaturverzeichnis',
  'es-ES': 'Referencias',
  'fr-FR': 'Bibliographie',
  'it-IT': 'Bibliografia',
  'nl-NL': 'Literatuurlijst',
  'pl-PL': 'Bibliografia',
  'pt-PT': 'Referências',
  'ru-RU': 'Список литературы',
  'uk-UA': 'Список літератури',
};

export function listTitle(style: StyleName, locale: LocaleName): string {
  return OTHER_TITLES[locale] ?? LIST_TITLES[style];
}

/** A stretch of a reference in one face. */
export interface Run {
  readonly text: string;
  readonly italic: boolean;
}

export interface ListedEntry {
  /** `CslItem.id` */
  readonly key: string;
  readonly runs: readonly Run[];
}

/** A style in a language. */
export interface StyleSetting {
  readonly style: StyleName;
  readonly locale: LocaleName;
}

/** Where in its work a quotation stands, by the terms of CSL (1.0.2, “Locators”). */
export interface CitedPlace {
  readonly label: 'paragraph' | 'page';
  readonly locator: string;
}

/** Sets references as a manual of style has them. */
export interface StyleEngine {
  /** The entries of a list of works, in the order of the style. */
  list(items: readonly CslItem[], setting: StyleSetting): readonly ListedEntry[];
  /**
   * A citation without its brackets: `Chen et al., 2022a, para. 49`; of a style with notes, the whole note. `among` are all
   * works that the draft cites, which those of one author and year are told apart from. Without a place it is cited as a whole.
   */
  cite(
    item: CslItem,
    place: CitedPlace | undefined,
    among: readonly CslItem[],
    setting: StyleSetting,
  ): readonly Run[];
}

/** Whether citations of a style stand in the text, not in notes. */
export function isInText(style: StyleName): boolean {
  return style !== 'chicago-notes';
}
