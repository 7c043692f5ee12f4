import { element, icon, iconButton } from './dom';
import { markedText } from './marked';
import type { Result } from './shown';
import type { Strings } from './strings';
import type { RowAction } from './rowActions';
import { ROW_ACTIONS } from './rowActions';
import { cutName, fill } from './words';

/**
 * A row: the passage itself (it opens), and its actions beside it. `inGroup`: the heading above it names the source.
 */
export function createResultItem(
  result: Result,
  strings: Strings,
  inGroup: boolean,
  act: (action: RowAction) => void,
): HTMLElement {
  const heading = headingLine(result, strings);
  const words = element(
    'div',
    { class: 'words', attributes: { role: 'gridcell' } },
    element('p', { class: 'snippet', attributes: { dir: 'auto' } }, ...markedText(result.text, result.marks)),
    heading,
    metaLine(result, strings, inGroup),
  );
  const actions = ROW_ACTIONS.map(({ action, picture, keys }) => {
    const made = iconButton(picture, strings[action], () => act(action));
    made.title = `${strings[action]} (${keys})`;
    made.tabIndex = -1;
    return made;
  });
  return element(
    'div',
    {
      class: `passage ${heading === undefined ? 'plain' : 'headed'}${inGroup ? ' in-group' : ''}`,
      attributes: { role: 'row', draggable: 'true', 'aria-label': spoken(result, strings, inGroup) },
    },
    words,
    element('div', { class: 'actions', attributes: { role: 'gridcell' } }, ...actions),
  );
}

function spoken(result: Result, strings: Strings, inGroup: boolean): string {
  const date = result.date?.label ?? strings.undated;
  const source = inGroup ? [] : [result.outlet, result.file];
  const parts = [
    strings.kinds[result.kind],
    result.text,
    result.heading,
    ...result.speakers,
    date,
    ...source,
    result.lines,
  ];
  return parts.filter((part) => part !== undefined).join('. ');
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

function metaLine(result: Result, strings: Strings, inGroup: boolean): HTMLElement {
  return element(
    'p',
    { class: 'meta' },
    ...(result.speakers.length > 0 ? [speakers(result.speakers, strings)] : []),
    date(result.date, strings),
    inGroup || result.outlet === undefined ? undefined : part('outlet', result.outlet),
    inGroup ? undefined : fileName(result),
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
