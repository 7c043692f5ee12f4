import { element, icon, iconButton } from './dom';
import { createHistory } from './history';
import { LONGEST_QUERY, type Strings } from './protocol';

export interface SearchBoxPorts {
  /** `typing`: the last word may still grow. */
  changed(query: string, typing: boolean): void;
  /** Enter: the writer means what stands there. */
  entered(query: string): void;
  /** Down: on to the results. */
  left(): void;
  helpToggled(): void;
}

export interface SearchBox {
  readonly element: HTMLElement;
  readonly value: string;
  /** Sets what stands in the input, without telling anybody. */
  set(query: string): void;
  /** Takes the focus, all of it selected. */
  focus(): void;
  /** The searches of before, newest first. */
  setRecent(queries: readonly string[]): void;
  /** Whether something in it was not understood. */
  setInvalid(invalid: boolean): void;
  showHelp(shown: boolean): void;
}

/** Where the input's problems are told, for `aria-describedby`. */
export const PROBLEMS_ID = 'problems';
/** What the help button folds out. */
export const HELP_ID = 'help';

export function createSearchBox(strings: Strings, ports: SearchBoxPorts): SearchBox {
  const history = createHistory();
  const input = createInput(strings);
  const clear = iconButton('close', strings.clear, () => {
    put('');
    input.focus();
  });
  const help = iconButton('question', strings.help, () => ports.helpToggled());
  help.setAttribute('aria-controls', HELP_ID);
  showClear();

  function showClear(): void {
    clear.hidden = input.value === '';
  }

  /** Puts a whole search into the input, as if it had been typed to its end. */
  function put(query: string): void {
    input.value = query;
    showClear();
    ports.changed(query, false);
  }

  function step(older: boolean): void {
    const query = older ? history.older(input.value) : history.newer();
    if (query !== undefined) put(query);
  }

  input.addEventListener('input', () => {
    history.leave();
    showClear();
    ports.changed(input.value, !/\s$/.test(input.value));
  });
  input.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const atStart = input.selectionStart === 0 && input.selectionEnd === 0;
    if (event.key === 'ArrowUp' && (event.altKey || atStart)) step(true);
    else if (event.key === 'ArrowDown' && event.altKey) step(false);
    else if (event.key === 'ArrowDown') ports.left();
    else if (event.key === 'Enter') ports.entered(input.value);
    else if (event.key === 'Escape' && input.value !== '') put('');
    else return;
    event.preventDefault();
  });

  return {
    element: element('div', { class: 'box' }, icon('search'), input, clear, help),
    get value() {
      return input.value;
    },
    set(query) {
      history.leave();
      input.value = query;
      showClear();
    },
    focus() {
      input.focus();
      input.select();
    },
    setRecent: (queries) => history.replace(queries),
    setInvalid: (invalid) => input.setAttribute('aria-invalid', String(invalid)),
    showHelp: (shown) => help.setAttribute('aria-expanded', String(shown)),
  };
}

function createInput(strings: Strings): HTMLInputElement {
  return element('input', {
    attributes: {
      type: 'text',
      role: 'searchbox',
      'aria-label': strings.searchLabel,
      'aria-describedby': PROBLEMS_ID,
      placeholder: strings.placeholder,
      maxlength: String(LONGEST_QUERY),
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: 'false',
    },
  });
}
