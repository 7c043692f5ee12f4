import type { QueryCompletion, QueryCompletions } from '../core/api';
import { DroppedError } from './rpc';

/** The completions that are open, and which of them is marked. */
export interface OpenCompletions extends QueryCompletions {
  readonly active?: number;
}

export interface CompleterPorts {
  ask(query: string, offset: number, signal: AbortSignal): Promise<QueryCompletions | null>;
  /** Shows these, or that there are none. */
  show(open: OpenCompletions | undefined): void;
  fail(error: unknown): void;
}

/** Keeps what fits where the writer is typing: the newest answer only, and open only as long as it fits. */
export interface Completer {
  /** Asks for what fits at an offset; `wanted`: the writer asks for it, so that also a small word is enough. */
  ask(query: string, offset: number, wanted: boolean): void;
  close(): void;
  readonly open: OpenCompletions | undefined;
  /** Marks the next or the one before; `false` where there is none, so that the key means something else. */
  move(step: 1 | -1): boolean;
}

/** Words are written far oftener than operators: a word this long may be meant as one, in letters. */
const SHORTEST_OPERATOR = 2;

export function createCompleter(ports: CompleterPorts): Completer {
  let open: OpenCompletions | undefined;
  let running: AbortController | undefined;

  function set(next: OpenCompletions | undefined): void {
    if (next === undefined && open === undefined) return;
    open = next;
    ports.show(open);
  }

  function close(): void {
    running?.abort();
    running = undefined;
    set(undefined);
  }

  async function ask(query: string, offset: number, wanted: boolean): Promise<void> {
    running?.abort();
    const { signal } = (running = new AbortController());
    try {
      const found = await ports.ask(query, offset, signal);
      if (!signal.aborted)
        set(found !== null && (wanted || isHelpful(found, query, offset)) ? found : undefined);
    } catch (error) {
      if (!(error instanceof DroppedError) && !signal.aborted) ports.fail(error);
    }
  }

  return {
    ask: (query, offset, wanted) => void ask(query, offset, wanted),
    close,
    get open() {
      return open;
    },
    move(step) {
      if (open === undefined) return false;
      const active = step === 1 ? (open.active ?? -1) + 1 : (open.active ?? 0) - 1;
      if (active >= open.items.length) return false;
      const { range, items } = open;
      set(active < 0 ? { range, items } : { range, items, active });
      return true;
    },
  };
}

/** Whether completions are worth to be shown unasked: nothing that stands there whole already, no operator for nothing. */
function isHelpful({ range, items }: QueryCompletions, query: string, offset: number): boolean {
  const typed = query.slice(range.start, offset);
  const [only] = items;
  if (items.length === 1 && only?.text.toLowerCase() === typed.toLowerCase()) return false;
  return only?.kind !== 'operator' || typed.length >= SHORTEST_OPERATOR;
}

/** A query with a completion in its place, and where to type on: behind a value a space is put, unless one stands there. */
export function completed(
  query: string,
  { start, end }: QueryCompletions['range'],
  { text, kind }: QueryCompletion,
): { readonly query: string; readonly offset: number } {
  const rest = query.slice(end);
  const gap = kind === 'operator' || rest.startsWith(' ') ? '' : ' ';
  const offset = start + text.length + (kind === 'operator' ? 0 : 1);
  return { query: `${query.slice(0, start)}${text}${gap}${rest}`, offset };
}
