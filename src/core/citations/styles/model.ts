import type { CslItem } from '../csl';

/** The styles that ship. */
export const STYLE_NAMES = ['apa', 'chicago-author-date', 'chicago-notes', 'mla'] as const;
export type StyleName = (typeof STYLE_NAMES)[number];

export function isStyleName(name: string): name is StyleName {
  return STYLE_NAMES.some((known) => known === name);
}

/** What the list is called in each style’s manual. */
export const LIST_TITLES: Readonly<Record<StyleName, string>> = {
  apa: 'References',
  'chicago-author-date': 'References',
  'chicago-notes': 'Bibliography',
  mla: 'Works Cited',
};

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

/** Sets references as a manual of style has them. */
export interface StyleEngine {
  /** The entries of a list of works, in the order of the style. */
  list(items: readonly CslItem[], style: StyleName): readonly ListedEntry[];
  /** A citation without its brackets: `Chen et al., 2022, para. 49`; of a style with notes, the whole note. */
  cite(item: CslItem, style: StyleName, paragraph: number): readonly Run[];
}

/** Whether citations of a style stand in the text, not in notes. */
export function isInText(style: StyleName): boolean {
  return style !== 'chicago-notes';
}
