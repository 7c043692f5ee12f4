import { commandKey, element } from './dom';
import type { Action, Place, Result, Strings } from './protocol';
import { createResultItem } from './resultItem';

export interface ResultListPorts {
  act(action: Action, place: Place): void;
  /** Up from the first result, or Escape: back to the input. */
  left(): void;
  /** The end of the list is near. */
  ended(): void;
}

export interface ResultList {
  readonly element: HTMLElement;
  /** Shows these from the top, or, where `keep`, leaves the focus and the place on the passage they are on. */
  show(results: readonly Result[], keep: boolean): void;
  append(results: readonly Result[]): void;
  focusFirst(): void;
  activate(index: number): void;
  readonly active: number;
}

/** The passages found, moved through with the arrow keys: one of them at a time is in the tab order. */
export function createResultList(strings: Strings, ports: ResultListPorts): ResultList {
  const list = element('ul', { class: 'results', attributes: { 'aria-label': strings.results } });
  let results: readonly Result[] = [];
  let active = 0;

  const items = (): HTMLElement[] => [...list.children] as HTMLElement[];

  function make(result: Result): HTMLElement {
    return createResultItem(result, strings, (action) => ports.act(action, result.place));
  }

  function activate(index: number): void {
    setTabbable(list.children[active], false);
    active = Math.max(0, Math.min(index, results.length - 1));
    setTabbable(list.children[active], true);
  }

  function move(index: number): void {
    if (index < 0) return ports.left();
    if (index >= results.length - 1) ports.ended();
    activate(index);
    passageOf(list.children[active])?.focus();
    list.children[active]?.scrollIntoView({ block: 'nearest' });
  }

  function placeOf(event: Event): number {
    const item = event.target instanceof Element ? event.target.closest('li') : null;
    return item === null ? -1 : items().indexOf(item);
  }

  list.addEventListener('focusin', (event) => activate(placeOf(event)));
  list.addEventListener('click', (event) => {
    const onPassage = event.target instanceof Element && event.target.closest('.passage') !== null;
    if (onPassage && !textIsSelected()) run('open', placeOf(event));
  });
  list.addEventListener('keydown', (event) => {
    if (handleKey(event, placeOf(event))) event.preventDefault();
  });

  function handleKey(event: KeyboardEvent, index: number): boolean {
    const onPassage = event.target instanceof Element && event.target.classList.contains('passage');
    if (event.key === 'ArrowDown') move(index + 1);
    else if (event.key === 'ArrowUp') move(index - 1);
    else if (event.key === 'Home') move(0);
    else if (event.key === 'End') move(results.length - 1);
    else if (event.key === 'Escape') ports.left();
    else if (event.key === 'Enter' && commandKey(event)) run('insert', index);
    else if ((event.key === 'Enter' || event.key === ' ') && onPassage) run('open', index);
    else if (event.key === 'c' && commandKey(event) && !textIsSelected()) run('copy', index);
    else return false;
    return true;
  }

  function run(action: Action, index: number): void {
    const result = results[index];
    if (result !== undefined) ports.act(action, result.place);
  }

  function show(next: readonly Result[], keep: boolean): void {
    const former = results[active];
    const hadFocus = list.contains(document.activeElement);
    results = next;
    list.replaceChildren(...next.map(make));
    const same = keep && former !== undefined ? next.findIndex((result) => isSame(result, former)) : -1;
    active = 0;
    activate(Math.max(same, 0));
    if (hadFocus) passageOf(list.children[active])?.focus({ preventScroll: true });
  }

  return {
    element: list,
    show,
    append(more) {
      results = [...results, ...more];
      list.append(...more.map(make));
    },
    focusFirst() {
      if (results.length > 0) move(0);
    },
    activate,
    get active() {
      return active;
    },
  };
}

function passageOf(item: Element | undefined): HTMLElement | null {
  return item?.querySelector<HTMLElement>('.passage') ?? null;
}

function setTabbable(item: Element | undefined, tabbable: boolean): void {
  for (const stop of item?.querySelectorAll<HTMLElement>('.passage, button') ?? [])
    stop.tabIndex = tabbable ? 0 : -1;
}

function isSame(a: Result, b: Result): boolean {
  return a.place.source === b.place.source && a.place.start === b.place.start;
}

function textIsSelected(): boolean {
  return document.getSelection()?.isCollapsed === false;
}
