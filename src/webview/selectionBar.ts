import { element, iconButton, pushButton } from './dom';
import { counted } from './figures';
import type { Action } from './protocol';
import type { Strings } from './strings';

export interface SelectionBarPorts {
  act(action: Action): void;
  clear(): void;
}

export interface SelectionBar {
  readonly element: HTMLElement;
  show(selected: number): void;
}

/** What can be done with all the passages that are selected; there only while some are. */
export function createSelectionBar(strings: Strings, ports: SelectionBarPorts): SelectionBar {
  const count = element('p', { class: 'selected-count', attributes: { 'aria-live': 'polite' } });
  const insert = pushButton(strings.insertSelected, 'primary', () => ports.act('insert'));
  const copy = iconButton('copy', strings.copy, () => ports.act('copy'));
  const clear = iconButton('close', strings.clearSelection, () => ports.clear());
  const buttons = element('div', { class: 'selection-actions' }, insert, copy, clear);
  buttons.hidden = true;

  return {
    element: element('div', { class: 'selection' }, count, buttons),
    show(selected) {
      buttons.hidden = selected === 0;
      count.textContent = countText(selected, strings);
    },
  };
}

function countText(selected: number, strings: Strings): string {
  if (selected === 0) return '';
  return counted(selected, strings.selectedOne, strings.selected);
}
