import { env, l10n } from 'vscode';
import type { HelpRow, Strings } from '../../webview/strings';
import { showDate } from '../words/dates';
import type { FacetWords } from './facets';
import { problemTemplates } from './problemWords';

/** Every word of the page, in the writer's language. */
export function strings(): Strings {
  return { ...searchStrings(), ...resultStrings(), ...emptyStrings(), ...failureStrings() };
}

function searchStrings() {
  return {
    searchLabel: l10n.t('Search the sources'),
    placeholder: l10n.t('Search the sources'),
    clear: l10n.t('Clear'),
    help: l10n.t('What can be searched for'),
    completions: l10n.t('What fits here'),
    operators: operators(),
    helpTitle: l10n.t('What you can write'),
    helpRows: helpRows(),
    helpKeysTitle: l10n.t('Keys'),
    helpKeys: helpKeys(),
    problems: problemTemplates(),
    orderLabel: l10n.t('Order'),
    orders: {
      relevance: l10n.t('Best match'),
      newest: l10n.t('Newest first'),
      oldest: l10n.t('Oldest first'),
    },
    narrow: l10n.t('Narrow the search'),
    facets: {
      dates: l10n.t('Date'),
      sources: l10n.t('Source'),
      names: l10n.t('Name'),
      places: l10n.t('Place'),
      kinds: l10n.t('Kind'),
    },
    moreFacets: l10n.t('{0} more', '{0}'),
    noFacets: l10n.t('Nothing narrows these passages any further.'),
    filters: l10n.t('Filters'),
    removeFilter: l10n.t('Remove the filter {0}', '{0}'),
  };
}

/** What the values of facets are called that are not taken from the sources as they are. */
export function facetWords(): FacetWords {
  return {
    undated: l10n.t('undated'),
    kinds: {
      quote: l10n.t('Quotations'),
      body: l10n.t('Text'),
      heading: l10n.t('Headings'),
      caption: l10n.t('Captions'),
      byline: l10n.t('Bylines'),
    },
    showDate: (date) => showDate(date, env.language),
  };
}

function operators(): Readonly<Record<string, string>> {
  return {
    'source:': l10n.t('in a file or an outlet'),
    'name:': l10n.t('mentions a name, in any spelling'),
    'place:': l10n.t('mentions a place, in any spelling'),
    'speaker:': l10n.t('quotes somebody'),
    'after:': l10n.t('of a date or later'),
    'before:': l10n.t('of an earlier date'),
    'on:': l10n.t('of a day, month or year'),
    'is:': l10n.t('of a kind'),
  };
}

function helpRows(): readonly HelpRow[] {
  return [
    { query: l10n.t('harbour ferry'), meaning: l10n.t('all the words, in any order') },
    { query: l10n.t('"the old pier"'), meaning: l10n.t('exactly these words, in this order') },
    { query: l10n.t('ferry -winter'), meaning: l10n.t('without a word') },
    { query: l10n.t('ferry OR boat'), meaning: l10n.t('one or the other') },
    { query: l10n.t('name:"Ann Lee"'), meaning: l10n.t('a person, place or organisation, in any spelling') },
    { query: l10n.t('place:Trieste'), meaning: l10n.t('a place, in any spelling') },
    { query: l10n.t('speaker:Lee'), meaning: l10n.t('words that this person said') },
    { query: l10n.t('source:report'), meaning: l10n.t('a file or an outlet, by a part of its name') },
    { query: 'after:2024-11', meaning: l10n.t('dated from November 2024 on') },
    { query: 'before:2024', meaning: l10n.t('dated before 2024') },
    { query: 'on:2024-11-14', meaning: l10n.t('of a day, a month, a year, or between two: 2022..2024') },
    { query: 'is:quote', meaning: l10n.t('with a quotation') },
    { query: 'is:undated', meaning: l10n.t('without a date in the source') },
  ];
}

function helpKeys(): readonly HelpRow[] {
  return [
    { query: '↓+↑', meaning: l10n.t('move through the passages') },
    { query: 'Enter', meaning: l10n.t('open the passage in its source') },
    { query: 'Ctrl+Enter', meaning: l10n.t('insert it as a citation') },
    { query: 'Ctrl+C', meaning: l10n.t('copy it as a citation') },
    { query: 'Space', meaning: l10n.t('select it, to insert or copy several at once') },
    { query: 'Shift+↓', meaning: l10n.t('select several') },
    { query: 'Alt+Enter', meaning: l10n.t('show passages like it') },
    { query: '←+→', meaning: l10n.t('fold and unfold a source, where passages are grouped') },
    { query: 'Esc', meaning: l10n.t('back: from the selection, from what is like a passage, to the input') },
    { query: 'Ctrl+Space', meaning: l10n.t('in the input: offer all that fits there') },
    { query: 'Alt+↑', meaning: l10n.t('the search before (Alt+↓: the one after)') },
  ];
}

function resultStrings() {
  return {
    onePassage: l10n.t('1 passage'),
    passages: l10n.t('{0} passages', '{0}'),
    milliseconds: l10n.t('{0} ms', '{0}'),
    results: l10n.t('Passages found'),
    undated: l10n.t('undated'),
    undatedMeaning: l10n.t(
      'The source states no date. If you know it, choose “Describe Source…” in the menu of this row (right-click, Shift+F10).',
    ),
    kinds: { heading: l10n.t('Heading'), caption: l10n.t('Caption'), byline: l10n.t('Byline') },
    speakers: l10n.t('Quoted here: {0}', '{0}'),
    insert: l10n.t('Insert Citation'),
    open: l10n.t('Open Passage'),
    copy: l10n.t('Copy Citation'),
    similar: l10n.t('More Like This'),
    similarTo: l10n.t('Like “{0}”', '{0}'),
    back: l10n.t('Back to the Search'),
    groupBySource: l10n.t('Group by Source'),
    groupOf: l10n.t('{0}: {1} passages', '{0}', '{1}'),
    groupOfOne: l10n.t('{0}: 1 passage', '{0}'),
    waiting: l10n.t('On its way…'),
    selected: l10n.t('{0} selected', '{0}'),
    selectedOne: l10n.t('1 selected'),
    insertSelected: l10n.t('Insert'),
    clearSelection: l10n.t('Clear the Selection'),
  };
}

function emptyStrings() {
  return {
    nothing: l10n.t('No passage answers this search.'),
    nothingHints: [
      l10n.t('Fewer words find more.'),
      l10n.t('Names are found in every spelling that the sources use.'),
      l10n.t('A filter such as after: leaves out passages without a date.'),
    ],
    suggestion: l10n.t('Did you mean {0}?', '{0}'),
    intro: l10n.t(
      'Type words, a name or a "phrase". Every passage found is shown with its date and its source.',
    ),
    sources: l10n.t('{0} sources', '{0}'),
    oneSource: l10n.t('1 source'),
    samples: l10n.t('These are sample articles. They are left out as soon as you have sources of your own.'),
    unreadable: l10n.t('{0} files could not be read', '{0}'),
    unreadableOne: l10n.t('One file could not be read'),
    examples: l10n.t('Try'),
    recent: l10n.t('Searched before'),
    saved: l10n.t('Saved searches'),
    save: l10n.t('Save this search'),
    isSaved: l10n.t('Saved as “{0}”: delete it from the saved searches', '{0}'),
    rename: l10n.t('Rename'),
    delete: l10n.t('Delete'),
    noSources: l10n.t('There are no sources here yet.'),
    noSourcesHint: l10n.t(
      'Choose a folder with saved articles, reports or transcripts, as PDF, Word, text, Markdown or web pages. They are read on this computer and never leave it.',
    ),
    chooseFolder: l10n.t('Choose a Folder…'),
  };
}

function failureStrings() {
  return {
    reading: l10n.t('Reading the sources…'),
    readingFile: l10n.t('Reading {0} of {1}: {2}', '{0}', '{1}', '{2}'),
    stillReading: l10n.t('The sources are still being read; more may be found in a moment.'),
    failed: l10n.t('The sources could not be read.'),
    readAgain: l10n.t('Read the Sources Again'),
    showLog: l10n.t('Show Log'),
    searchFailed: l10n.t('The search did not work.'),
    actionFailed: l10n.t('That did not work.'),
    tryAgain: l10n.t('Try Again'),
  };
}
