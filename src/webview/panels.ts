import { element, icon, linkButton, pushButton, type Child } from './dom';
import { counted } from './figures';
import type { Model, Refusal } from './model';
import type { PageCommand } from './protocol';
import type { Overview } from './shown';
import type { Strings } from './strings';
import { queryList, savedList, type SavedListPorts } from './queryLists';

/** What stands in the place of the results where there are none, and what is said above them. */

export interface PanelPorts {
  ask(query: string): void;
  run(command: PageCommand): void;
  readonly saved: SavedListPorts;
}

/** Before a search: what there is, what was searched before, and what could be. */
export function welcomePanel(
  overview: Overview,
  { recent, saved }: Pick<Model, 'recent' | 'saved'>,
  strings: Strings,
  ports: PanelPorts,
): HTMLElement {
  const before = recent.slice(0, RECENT_SHOWN).map((query) => ({ query }));
  return panel(
    'welcome',
    element('p', {}, strings.intro),
    holdings(overview, strings),
    unreadable(overview, strings, ports),
    ...(overview.samples ? samples(strings, ports) : []),
    savedList(saved, strings, ports.saved),
    queryList(strings.recent, before, ports.ask),
    queryList(strings.examples, overview.examples, ports.ask),
  );
}

/** As many as are taken in at a glance; the others come with the arrow key. */
const RECENT_SHOWN = 5;

function holdings({ sources, passages }: Overview, strings: Strings): HTMLElement | undefined {
  if (sources === 0) return undefined;
  const words = [
    counted(sources, strings.oneSource, strings.sources),
    counted(passages, strings.onePassage, strings.passages),
  ];
  return element('p', { class: 'quiet' }, words.join(', '));
}

function samples(strings: Strings, ports: PanelPorts): HTMLElement[] {
  return [element('p', { class: 'quiet' }, strings.samples), chooseFolderButton(strings, ports)];
}

function chooseFolderButton(strings: Strings, ports: PanelPorts): HTMLElement {
  return pushButton(strings.chooseFolder, 'primary', () => ports.run('chooseFolder'));
}

function unreadable(
  { unreadable: count }: Overview,
  strings: Strings,
  ports: PanelPorts,
): HTMLElement | undefined {
  if (count === 0) return undefined;
  const text = counted(count, strings.unreadableOne, strings.unreadable);
  return element(
    'p',
    { class: 'quiet unreadable' },
    icon('warning'),
    linkButton(() => ports.run('showSources'), text),
  );
}

export function noSourcesPanel(overview: Overview, strings: Strings, ports: PanelPorts): HTMLElement {
  return panel(
    'no-sources',
    element('p', {}, strings.noSources),
    element('p', { class: 'quiet' }, strings.noSourcesHint),
    unreadable(overview, strings, ports),
    chooseFolderButton(strings, ports),
  );
}

export function nothingPanel(
  suggestion: string | undefined,
  reading: boolean,
  strings: Strings,
  ports: PanelPorts,
): HTMLElement {
  return panel(
    'nothing',
    reading ? element('p', { class: 'quiet' }, strings.stillReading) : undefined,
    suggestion === undefined
      ? undefined
      : element(
          'p',
          {},
          ...around(
            strings.suggestion,
            linkButton(() => ports.ask(suggestion), suggestion),
          ),
        ),
    element('ul', { class: 'hints quiet' }, ...strings.nothingHints.map((hint) => element('li', {}, hint))),
  );
}

/** The sources could not be read: said above whatever can still be searched. */
export function failedNotice(message: string, strings: Strings, ports: PanelPorts): HTMLElement {
  return notice(
    strings.failed,
    message,
    pushButton(strings.readAgain, 'primary', () => ports.run('reindex')),
    pushButton(strings.showLog, 'secondary', () => ports.run('showLog')),
  );
}

/** A search, an insertion or the like was refused. */
export function refusedNotice(refusal: Refusal, strings: Strings, ports: PanelPorts): HTMLElement {
  return notice(
    refusal.title,
    refusal.message,
    pushButton(strings.tryAgain, 'primary', () => refusal.again()),
    pushButton(strings.showLog, 'secondary', () => ports.run('showLog')),
  );
}

function notice(title: string, message: string, ...buttons: readonly HTMLElement[]): HTMLElement {
  return element(
    'section',
    { class: 'notice', attributes: { role: 'alert' } },
    icon('error'),
    element(
      'div',
      {},
      element('p', { class: 'title' }, title),
      element('p', {}, message),
      element('div', { class: 'buttons' }, ...buttons),
    ),
  );
}

function panel(name: string, ...children: readonly Child[]): HTMLElement {
  return element('div', { class: `panel ${name}` }, ...children);
}

/** A template with one node in it: `Did you mean {0}?`. */
function around(template: string, inside: Node): Child[] {
  const [before = '', after = ''] = template.split('{0}');
  return [before, inside, after];
}
