/** The identifiers that package.json contributes. A test holds the two against each other. */

import type { Uri } from 'vscode';
import type { EntityKind } from '../core/names/model';
import type { TextRange } from '../core/text/range';

export const COMMANDS = {
  search: 'sourcebook.search',
  quickSearch: 'sourcebook.quickSearch',
  searchSelection: 'sourcebook.searchSelection',
  saveSearch: 'sourcebook.saveSearch',
  savedSearches: 'sourcebook.savedSearches',
  insertCitation: 'sourcebook.insertCitation',
  citeSelection: 'sourcebook.citeSelection',
  copySelection: 'sourcebook.copySelection',
  pasteQuotation: 'sourcebook.pasteQuotation',
  describeSource: 'sourcebook.describeSource',
  showCard: 'sourcebook.showCard',
  chooseFolder: 'sourcebook.chooseFolder',
  reindex: 'sourcebook.reindex',
  showLog: 'sourcebook.showLog',
  getStarted: 'sourcebook.getStarted',
  openPassage: 'sourcebook.openPassage',
  openOriginal: 'sourcebook.openOriginal',
  insertPassage: 'sourcebook.insertPassage',
  copyCitation: 'sourcebook.copyCitation',
  similarPassages: 'sourcebook.similarPassages',
  insertBibliography: 'sourcebook.insertBibliography',
  exportBibliography: 'sourcebook.exportBibliography',
  searchName: 'sourcebook.searchName',
  searchListedName: 'sourcebook.searchListedName',
  checkDraft: 'sourcebook.checkDraft',
  checkWorkspace: 'sourcebook.checkWorkspace',
  useSourceWords: 'sourcebook.useSourceWords',
  compareQuotation: 'sourcebook.compareQuotation',
  mergeName: 'sourcebook.mergeName',
  splitName: 'sourcebook.splitName',
  renameName: 'sourcebook.renameName',
  setNameKind: 'sourcebook.setNameKind',
  hideName: 'sourcebook.hideName',
  correctName: 'sourcebook.correctName',
  showDecisions: 'sourcebook.showDecisions',
  filterNames: 'sourcebook.filterNames',
  clearNamesFilter: 'sourcebook.clearNamesFilter',
  moreNames: 'sourcebook.moreNames',
  openSource: 'sourcebook.openSource',
  searchSource: 'sourcebook.searchSource',
  revealSource: 'sourcebook.revealSource',
} as const;

export type CommandId = (typeof COMMANDS)[keyof typeof COMMANDS];

/** A stretch of a source, as commands pass it: `source` is its URI, offsets are UTF-16 into its decoded text. */
export interface PassageArguments {
  readonly source: string;
  readonly start: number;
  readonly end: number;
  /** What of it was searched for, relative to `start`. */
  readonly marks?: readonly TextRange[];
}

/** Several stretches, in order, the one that was pointed at besides; just that one where `all` is absent. */
export interface PassagesArguments extends PassageArguments {
  readonly all?: readonly PassageArguments[];
}

/** A name of the sources, as commands pass it: `id` is its `Entity.id`. Without one, a command asks which is meant. */
export interface NameArguments {
  readonly id: string;
}

/** A source, as commands pass it: `id` is its URI. Without one, a command asks which is meant. */
export interface SourceArguments {
  readonly id: string;
}

/** A row of the Sources view, as its commands are called with it. */
export interface ListedSource extends SourceArguments {
  readonly summary: { readonly file: string; readonly passages: number };
}

/** A quotation of a draft, as commands pass it: `draft` is its URI, offsets are UTF-16 into its text as it was checked. */
export interface QuotationArguments {
  readonly draft: string;
  readonly start: number;
  readonly end: number;
}

/** What each command is called with. */
export interface CommandArguments {
  readonly [COMMANDS.search]: [query?: string];
  readonly [COMMANDS.quickSearch]: [query?: string];
  readonly [COMMANDS.searchSelection]: [];
  readonly [COMMANDS.saveSearch]: [];
  readonly [COMMANDS.savedSearches]: [];
  readonly [COMMANDS.insertCitation]: [query?: string];
  readonly [COMMANDS.citeSelection]: [];
  readonly [COMMANDS.copySelection]: [];
  readonly [COMMANDS.pasteQuotation]: [];
  readonly [COMMANDS.describeSource]: [source?: SourceArguments];
  readonly [COMMANDS.showCard]: [];
  readonly [COMMANDS.chooseFolder]: [];
  readonly [COMMANDS.reindex]: [];
  readonly [COMMANDS.showLog]: [];
  readonly [COMMANDS.getStarted]: [];
  readonly [COMMANDS.openPassage]: [place: PassageArguments];
  /** The document that shows the text; absent for the one in front. */
  readonly [COMMANDS.openOriginal]: [text?: Uri];
  readonly [COMMANDS.insertPassage]: [places: PassagesArguments];
  readonly [COMMANDS.copyCitation]: [places: PassagesArguments];
  readonly [COMMANDS.similarPassages]: [place: PassageArguments];
  readonly [COMMANDS.insertBibliography]: [];
  readonly [COMMANDS.exportBibliography]: [];
  readonly [COMMANDS.searchName]: [name: string];
  /** A tree calls its commands with the element itself. */
  readonly [COMMANDS.searchListedName]: [listed: { readonly name: string }];
  readonly [COMMANDS.checkDraft]: [];
  readonly [COMMANDS.checkWorkspace]: [];
  readonly [COMMANDS.useSourceWords]: [quotation: QuotationArguments];
  /** Without a quotation, the one at the cursor. */
  readonly [COMMANDS.compareQuotation]: [quotation?: QuotationArguments];
  readonly [COMMANDS.mergeName]: [name?: NameArguments];
  readonly [COMMANDS.splitName]: [name?: NameArguments];
  readonly [COMMANDS.renameName]: [name?: NameArguments];
  readonly [COMMANDS.setNameKind]: [name?: NameArguments];
  readonly [COMMANDS.hideName]: [name?: NameArguments];
  readonly [COMMANDS.correctName]: [name?: NameArguments];
  readonly [COMMANDS.showDecisions]: [];
  readonly [COMMANDS.filterNames]: [];
  readonly [COMMANDS.clearNamesFilter]: [];
  readonly [COMMANDS.moreNames]: [kind: EntityKind];
  readonly [COMMANDS.openSource]: [source: SourceArguments & Partial<ListedSource>];
  readonly [COMMANDS.searchSource]: [source: ListedSource];
  readonly [COMMANDS.revealSource]: [source: SourceArguments];
}

export const VIEWS = {
  container: 'sourcebook',
  search: 'sourcebook.search',
  sources: 'sourcebook.sources',
  names: 'sourcebook.names',
} as const;

/** What the view of sources says where it has no rows: that it is `reading`, that there are `none`, or nothing more. */
export const EMPTY_SOURCES_CONTEXT = 'sourcebook.emptySources';

/** Set once a card was shown: the walkthrough then counts its step as done. */
export const CARD_SHOWN_CONTEXT = 'sourcebook.cardShown';

/** Set while the list of names shows only some of them. */
export const NAMES_FILTERED_CONTEXT = 'sourcebook.namesFiltered';

/** `source` or `draft`: what the editor in front shows; not set where it is neither. */
export const EDITOR_CONTEXT = 'sourcebook.editor';

export const WALKTHROUGH = 'getStarted';
