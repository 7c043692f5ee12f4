import type { QueryCompletion } from '../core/api';
import {
  completed,
  createCompleter,
  type Completer,
  type CompleterPorts,
  type OpenCompletions,
} from './completer';
import { createCompletionList, type CompletionList } from './completionList';
import type { Strings } from './strings';
import { createQueryField, type QueryField } from './queryField';
import { readQuery, type QueryReading } from './queryReading';

export interface QueryEditorPorts {
  /** The writer has changed the query; `typing`: its last word may still grow. */
  changed(query: string, typing: boolean): void;
  /** What is understood of the query is another than before. */
  read(reading: QueryReading): void;
  complete: CompleterPorts['ask'];
  failed(error: unknown): void;
}

/** Who has not typed for this long, in milliseconds, may be told what is wrong: as long as one looks up to think. */
const REST = 1000;

/** The input while a query is written in it: its colours, and completions of what is half typed. */
export class QueryEditor {
  readonly field: QueryField;
  readonly completions: CompletionList;
  private readonly input: HTMLInputElement;
  private readonly completer: Completer;
  /** Where the writer is typing: what ends there is not finished. */
  private typedTo: number | undefined;
  private pause: ReturnType<typeof setTimeout> | undefined;

  constructor(
    strings: Strings,
    private readonly ports: QueryEditorPorts,
  ) {
    this.field = createQueryField(strings);
    this.input = this.field.input;
    this.completions = createCompletionList(strings, (completion) => this.complete(completion));
    this.completer = createCompleter({
      ask: ports.complete,
      show: (open) => this.show(open),
      fail: ports.failed,
    });
    this.input.addEventListener('input', (event) =>
      this.typed(event instanceof InputEvent && event.isComposing),
    );
    this.input.addEventListener('compositionend', () => this.typed(false));
    // Nothing is said at a blur: what moves under a mouse that was pressed is not clicked.
    this.input.addEventListener('blur', () => this.completer.close());
    document.addEventListener('selectionchange', () => {
      if (document.activeElement === this.input && this.caret !== this.typedTo) this.rest();
    });
  }

  get value(): string {
    return this.input.value;
  }

  /** Sets what stands in the input, without telling anybody. */
  write(query: string, typedTo?: number): void {
    this.input.value = query;
    this.typedTo = typedTo;
    this.completer.close();
    this.read();
  }

  /** The writer rests, or types somewhere else: what was being typed counts as it stands. */
  rest(): void {
    this.completer.close();
    if (this.typedTo === undefined) return;
    this.typedTo = undefined;
    this.read();
  }

  /** Keys that mean something while completions are open, and the one that opens them. */
  takeKey(event: KeyboardEvent): boolean {
    if (event.key === ' ' && event.ctrlKey) {
      this.typedTo = this.caret;
      this.ask(true);
      return true;
    }
    const { open } = this.completer;
    if (open === undefined || event.altKey || event.shiftKey) return false;
    if (event.key === 'ArrowDown') return this.completer.move(1);
    if (event.key === 'ArrowUp') return this.completer.move(-1);
    const chosen = open.items[open.active ?? (event.key === 'Tab' ? 0 : -1)];
    if ((event.key === 'Tab' || event.key === 'Enter') && chosen !== undefined) this.complete(chosen);
    else if (event.key === 'Escape') this.rest();
    else return false;
    return true;
  }

  private get caret(): number {
    return this.input.selectionEnd ?? this.value.length;
  }

  /** `composing`: an input method has not settled yet what the keys stand for, so there is nothing to search for. */
  private typed(composing: boolean): void {
    this.typedTo = this.caret;
    clearTimeout(this.pause);
    this.read();
    if (composing) return;
    this.pause = setTimeout(() => this.completer.open === undefined && this.rest(), REST);
    this.ports.changed(this.value, !/\s$/.test(this.value));
    this.ask(false);
  }

  private read(): void {
    const reading = readQuery(this.value, this.typedTo);
    this.field.paint(reading.tokens);
    this.input.setAttribute('aria-invalid', String(reading.problems.length > 0));
    this.ports.read(reading);
  }

  private ask(wanted: boolean): void {
    this.completer.ask(this.value, this.caret, wanted);
  }

  /** Behind an operator its values are wanted at once. */
  private complete(completion: QueryCompletion): void {
    const { open } = this.completer;
    if (open === undefined) return;
    const { query, offset } = completed(this.value, open.range, completion);
    const isOperator = completion.kind === 'operator';
    this.write(query, isOperator ? offset : undefined);
    this.input.setSelectionRange(offset, offset);
    if (isOperator) this.ask(true);
    this.ports.changed(query, false);
  }

  private show(open: OpenCompletions | undefined): void {
    this.completions.show(open?.items ?? NONE, open?.active);
    this.input.setAttribute('aria-expanded', String(open !== undefined));
    const { activeId } = this.completions;
    if (activeId === undefined) this.input.removeAttribute('aria-activedescendant');
    else this.input.setAttribute('aria-activedescendant', activeId);
  }
}

const NONE: readonly QueryCompletion[] = [];
