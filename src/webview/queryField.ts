import type { QueryToken } from '../core/search/queryTokens';
import { element } from './dom';
import { LONGEST_QUERY } from './limits';
import { type Strings } from './strings';
import { COMPLETIONS_ID } from './completionList';
import { PROBLEMS_ID, problemWords } from './problems';

/** The input with its words coloured: its own text is transparent, and the same text stands behind it in colours. */
export interface QueryField {
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  /** Colours what stands in the input. */
  paint(tokens: readonly QueryToken[]): void;
  /** How far from the left edge of the page an offset of the query stands, in pixels, as it is scrolled now. */
  placeOf(offset: number): number;
}

export function createQueryField(strings: Strings): QueryField {
  const input = createInput(strings);
  const behind = element('div', { class: 'behind', attributes: { 'aria-hidden': 'true' } });
  const follow = (): void => void (behind.scrollLeft = input.scrollLeft);
  input.addEventListener('scroll', follow);
  input.addEventListener('mousemove', ({ clientX }) => {
    const under = [...behind.children].find((part) => isAt(part, clientX));
    input.title = under?.getAttribute('data-message') ?? '';
  });
  return {
    element: element('div', { class: 'query' }, behind, input),
    input,
    paint(tokens) {
      behind.replaceChildren(...paintedText(input.value, tokens, strings));
      follow();
    },
    placeOf: (offset) => placeIn(behind, offset),
  };
}

function isAt(part: Element, x: number): boolean {
  const { left, right } = part.getBoundingClientRect();
  return left <= x && x < right;
}

/** Every token a span named after its kind, what lies between them plain text. */
function paintedText(text: string, tokens: readonly QueryToken[], strings: Strings): Node[] {
  const nodes: Node[] = [];
  let at = 0;
  for (const token of tokens) {
    nodes.push(document.createTextNode(text.slice(at, token.start)), painted(text, token, strings));
    at = token.end;
  }
  // An input shows the spaces at its end; a line of text would drop them, and be scrolled otherwise.
  nodes.push(document.createTextNode(`${text.slice(at)}\u200B`));
  return nodes;
}

function painted(text: string, token: QueryToken, strings: Strings): HTMLElement {
  const { kind, excluded, problem, start, end } = token;
  const names = [kind, excluded ? 'excluded' : undefined, problem === undefined ? undefined : 'wrong'];
  return element(
    'span',
    {
      class: names.flatMap((name) => (name === undefined ? [] : `is-${name}`)).join(' '),
      attributes: problem === undefined ? {} : { 'data-message': problemWords(strings, problem) },
    },
    text.slice(start, end),
  );
}

function placeIn(behind: Element, offset: number): number {
  let left = offset;
  for (const node of behind.childNodes) {
    const { length } = node.textContent ?? '';
    if (left <= length) return edgeOf(node, left);
    left -= length;
  }
  return behind.getBoundingClientRect().left;
}

function edgeOf(node: Node, offset: number): number {
  const range = document.createRange();
  const text = node.firstChild ?? node;
  range.setStart(text, offset);
  range.setEnd(text, offset);
  return range.getBoundingClientRect().left;
}

function createInput(strings: Strings): HTMLInputElement {
  return element('input', {
    attributes: {
      type: 'text',
      role: 'combobox',
      'aria-label': strings.searchLabel,
      'aria-describedby': PROBLEMS_ID,
      'aria-autocomplete': 'list',
      'aria-controls': COMPLETIONS_ID,
      'aria-expanded': 'false',
      placeholder: strings.placeholder,
      maxlength: String(LONGEST_QUERY),
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: 'false',
    },
  });
}
