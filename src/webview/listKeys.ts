import { commandKey } from './dom';
import type { RowAction } from './rowActions';

/** Where a key leads from the row that has the focus. */
export type Step = 'next' | 'previous' | 'first' | 'last' | 'pageDown' | 'pageUp';

/** What a key means in the list. */
export type ListKey =
  | { readonly kind: 'move'; readonly step: Step; /** Selects what lies between. */ readonly extend: boolean }
  | { readonly kind: 'act'; readonly action: RowAction }
  | { readonly kind: 'toggle' | 'fold' | 'unfold' | 'escape' | 'back' };

const STEPS: Readonly<Record<string, Step>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  PageDown: 'pageDown',
  PageUp: 'pageUp',
};

/** `undefined` for keys that the list leaves alone; `onRow`: the row itself has the focus, none of its buttons. */
export function listKey(event: KeyboardEvent, onRow: boolean): ListKey | undefined {
  const step = STEPS[event.key];
  if (step !== undefined && !event.altKey && !commandKey(event))
    return { kind: 'move', step, extend: event.shiftKey };
  if (event.key === 'Escape') return { kind: 'escape' };
  if (event.altKey) return withAlt(event.key);
  if (commandKey(event)) return withCommand(event.key);
  return onRow ? plain(event.key) : undefined;
}

function withAlt(key: string): ListKey | undefined {
  if (key === 'Enter') return { kind: 'act', action: 'similar' };
  return key === 'ArrowLeft' ? { kind: 'back' } : undefined;
}

function withCommand(key: string): ListKey | undefined {
  if (key === 'Enter') return { kind: 'act', action: 'insert' };
  return key.toLowerCase() === 'c' ? { kind: 'act', action: 'copy' } : undefined;
}

function plain(key: string): ListKey | undefined {
  switch (key) {
    case 'Enter':
      return { kind: 'act', action: 'open' };
    case ' ':
      return { kind: 'toggle' };
    case 'ArrowLeft':
      return { kind: 'fold' };
    case 'ArrowRight':
      return { kind: 'unfold' };
    default:
      return undefined;
  }
}
