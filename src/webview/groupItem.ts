import { element, icon } from './dom';
import { inFigures } from './figures';
import type { Group } from './shown';
import type { Strings } from './strings';
import { cutName, fill } from './words';

/** The heading over the passages of a source: which file, its date and outlet, and how many there are. */
export function createGroupItem(group: Group, strings: Strings, open: boolean): HTMLElement {
  const { head, tail } = cutName(group.file);
  const count = inFigures(group.passages);
  const where = [group.date?.label ?? strings.undated, group.outlet].filter((part) => part !== undefined);
  const said = fill(group.passages === 1 ? strings.groupOfOne : strings.groupOf, group.file, count);
  return element(
    'div',
    {
      class: 'group',
      attributes: {
        role: 'row',
        'aria-label': [said, ...where].join('. '),
        'aria-expanded': String(open),
        title: group.path,
      },
    },
    icon(open ? 'chevron-down' : 'chevron-right'),
    element(
      'div',
      { class: 'source', attributes: { role: 'gridcell' } },
      element('p', { class: 'file' }, element('span', { class: 'head' }, head), tail),
      element('p', { class: 'meta' }, ...where.map((part) => element('span', { class: 'part' }, part))),
    ),
    element('span', { class: 'number', attributes: { role: 'gridcell' } }, count),
  );
}
