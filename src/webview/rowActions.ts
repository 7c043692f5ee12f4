import { isMac } from './platform';
import type { Action } from './protocol';

/** What can be done with a passage of the list. */
export type RowAction = Action | 'similar';

/** What each action looks like and its keys, in the order of the buttons. */
export const ROW_ACTIONS = [
  { action: 'insert', picture: 'quote', keys: withCommandKey('Enter') },
  { action: 'open', picture: 'go-to-file', keys: 'Enter' },
  { action: 'copy', picture: 'copy', keys: withCommandKey('C') },
  { action: 'similar', picture: 'references', keys: 'Alt+Enter' },
] as const satisfies readonly {
  readonly action: RowAction;
  readonly picture: string;
  readonly keys: string;
}[];

function withCommandKey(key: string): string {
  return isMac() ? `⌘${key}` : `Ctrl+${key}`;
}
