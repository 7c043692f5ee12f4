import { createChips, type Chips } from './chips';
import { element, icon, iconButton } from './dom';
import { createHistory } from './history';
import { createProblems, type Problems } from './problems';
import type { Strings } from './strings';
import { QueryEditor, type QueryEditorPorts } from './queryEditor';
import type { QueryReading } from './queryReading';
import { createStar, type Star } from './star';
import { without } from './words';

export interface SearchBoxPorts extends Omit<QueryEditorPorts, 'read'> {
  /** Enter: the writer means what stands there. */
  entered(query: string): void;
  /** Down: on to the results. */
  left(): void;
  helpToggled(): void;
  /** The search is to be saved, or, where it is, to be no longer. */
  starred(): void;
}

/** What the help button folds out. */
export const HELP_ID = 'help';

/** The input with all that belongs to what is written in it: buttons, completions, problems, filters to take away. */
export class SearchBox {
  readonly element: HTMLElement;
  private readonly editor: QueryEditor;
  private readonly input: HTMLInputElement;
  private readonly history = createHistory();
  private readonly problems: Problems;
  private readonly chips: Chips;
  private readonly clear: HTMLElement;
  private readonly star: Star;
  private readonly help: HTMLElement;

  constructor(
    strings: Strings,
    private readonly ports: SearchBoxPorts,
  ) {
    this.editor = new QueryEditor(strings, {
      ...ports,
      changed: (query, typing) => this.changed(query, typing),
      read: (reading) => this.show(reading),
    });
    this.input = this.editor.field.input;
    this.problems = createProblems(strings, ({ start, end }) => {
      this.input.focus();
      this.input.setSelectionRange(start, end);
    });
    this.chips = createChips(strings, (filter) => this.replace(without(this.input.value, filter)));
    this.clear = iconButton('close', strings.clear, () => this.replace(''));
    this.star = createStar(strings, () => ports.starred());
    this.help = iconButton('question', strings.help, () => ports.helpToggled());
    this.help.setAttribute('aria-controls', HELP_ID);
    this.element = this.compose();
    this.input.addEventListener('keydown', (event) => {
      if (!event.isComposing && (this.editor.takeKey(event) || this.takeKey(event))) event.preventDefault();
    });
    this.editor.write('');
  }

  /** Sets what stands in the input, without telling anybody. */
  set(query: string): void {
    this.history.leave();
    this.editor.write(query);
  }

  /** Takes the focus, all of it selected. */
  focus(): void {
    this.input.focus();
    this.input.select();
  }

  /** The searches of before, newest first. */
  setRecent(queries: readonly string[]): void {
    this.history.replace(queries);
  }

  /** The name under which the search is saved. */
  showSaved(name: string | undefined): void {
    this.star.show(name);
  }

  showHelp(shown: boolean): void {
    this.help.setAttribute('aria-expanded', String(shown));
  }

  private compose(): HTMLElement {
    const { editor, clear, star, help, problems, chips } = this;
    const box = element(
      'div',
      { class: 'box' },
      icon('search'),
      editor.field.element,
      clear,
      star.element,
      help,
    );
    return element(
      'div',
      { class: 'search' },
      box,
      editor.completions.element,
      problems.element,
      chips.element,
    );
  }

  private show({ problems, filters }: QueryReading): void {
    const query = this.input.value;
    this.chips.show(filters);
    this.problems.show(problems, this.editor.field.placeOf(problems[0]?.start ?? 0));
    this.clear.hidden = query === '';
    this.star.element.hidden = query.trim() === '';
  }

  private changed(query: string, typing: boolean): void {
    this.history.leave();
    this.ports.changed(query, typing);
  }

  /** Puts a whole search into the input, as if it had been typed to its end. */
  private put(query: string): void {
    this.editor.write(query);
    this.ports.changed(query, false);
  }

  private replace(query: string): void {
    this.put(query);
    this.input.focus();
  }

  private takeKey({ key, altKey }: KeyboardEvent): boolean {
    const { selectionStart, selectionEnd, value } = this.input;
    const atStart = selectionStart === 0 && selectionEnd === 0;
    if (key === 'ArrowUp' && (altKey || atStart)) this.step(this.history.older(value));
    else if (key === 'ArrowDown' && altKey) this.step(this.history.newer());
    else if (key === 'ArrowDown') this.ports.left();
    else if (key === 'Enter') this.enter();
    else if (key === 'Escape' && value !== '') this.put('');
    else return false;
    return true;
  }

  private step(query: string | undefined): void {
    if (query !== undefined) this.put(query);
  }

  private enter(): void {
    this.editor.rest();
    this.ports.entered(this.input.value);
  }
}
