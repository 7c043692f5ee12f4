import { element, icon, iconButton } from './dom';
import { markedText } from './marked';
import type { Action, Result, Strings } from './protocol';
import { cutName, fill } from './words';

/** What each action looks like, in the order of its buttons. */
const BUTTONS = [
  { action: 'insert', picture: 'quote' },
  { action: 'open', picture: 'go-to-file' },
  { action: 'copy', picture: 'copy' },
] as const satisfies readonly { readonly action: Action; readonly picture: string }[];

/**
 * A row: the passage itself (it opens), and its actions beside it. Only the passage of one row is in the tab order, and
 * the actions of that row, so that Tab leaves the list in four steps however long it is.
 */
export function createResultItem(
  result: Result,
  strings: Strings,
  act: (action: Action) => void,
): HTMLLIElement {
  const heading = headingLine(result, strings);
  const passage = element(
    'div',
    { class: 'passage', attributes: passageAttributes(result, strings) },
    element('p', { class: 'snippet', attributes: { dir: 'auto' } }, ...markedText(result.text, result.marks)),
    heading,
    metaLine(result, strings),
  );
  const actions = BUTTONS.map(({ action, picture }) => {
    const made = iconButton(picture, strings[action], () => act(action));
    made.tabIndex = -1;
    return made;
  });
  return element(
    'li',
    {
      class: heading === undefined ? 'plain' : 'headed',
      attributes: { 'data-vscode-context': contextOf(result) },
    },
    passage,
    element('div', { class: 'actions' }, ...actions),
  );
}

/** What the context menu's commands are called with: the place of the passage. */
function contextOf({ place }: Result): string {
  return JSON.stringify({ webviewSection: 'result', preventDefaultContextMenuItems: false, ...place });
}

function passageAttributes(result: Result, strings: Strings): Record<string, string> {
  const date = result.date?.label ?? strings.undated;
  const kind = strings.kinds[result.kind];
  const parts = [
    kind,
    result.text,
    result.heading,
    ...result.speakers,
    date,
    result.outlet,
    result.file,
    result.lines,
  ];
  return {
    role: 'button',
    tabindex: '-1',
    'aria-label': parts.filter((part) => part !== undefined).join('. '),
    'aria-keyshortcuts': 'Enter Control+Enter Control+C',
  };
}

function headingLine({ heading, kind }: Result, strings: Strings): HTMLElement | undefined {
  const badge = strings.kinds[kind];
  if (heading === undefined && badge === undefined) return undefined;
  return element(
    'p',
    { class: 'heading' },
    badge === undefined ? undefined : element('span', { class: 'badge' }, badge),
    heading === undefined
      ? undefined
      : element('span', { class: 'text', attributes: { title: heading, dir: 'auto' } }, heading),
  );
}

function metaLine(result: Result, strings: Strings): HTMLElement {
  return element(
    'p',
    { class: 'meta' },
    ...(result.speakers.length > 0 ? [speakers(result.speakers, strings)] : []),
    date(result.date, strings),
    result.outlet === undefined ? undefined : part('outlet', result.outlet),
    fileName(result),
    part('lines', result.lines),
  );
}

function date(given: Result['date'], strings: Strings): HTMLElement {
  if (given === undefined) return part('undated', strings.undated, strings.undatedMeaning);
  const attributes = { datetime: given.iso, title: given.basis };
  return element('time', { class: 'part', attributes }, given.label);
}

function speakers(names: readonly string[], strings: Strings): HTMLElement {
  const text = names.join(', ');
  const attributes = { title: fill(strings.speakers, text) };
  return element('span', { class: 'part speakers', attributes }, icon('comment'), text);
}

function fileName({ file, path }: Result): HTMLElement {
  const { head, tail } = cutName(file);
  return element(
    'span',
    { class: 'part file', attributes: { title: path } },
    element('span', { class: 'head' }, head),
    tail,
  );
}

function part(name: string, text: string, title = text): HTMLElement {
  return element('span', { class: `part ${name}`, attributes: { title } }, text);
}
