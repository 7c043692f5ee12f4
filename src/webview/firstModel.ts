import type { PageState } from './host';
import type { Model } from './model';
import type { Start } from './protocol';

/** What the page itself kept is older than what the extension knows where VS Code had no time to write it. */
export function stateOf(
  { query, order, grouped }: Start,
  kept: PageState | undefined,
): PageState | undefined {
  return kept?.query === query && kept.order === order && kept.grouped === grouped ? kept : undefined;
}

/** What was folded out or in stays so, also where the search is another than `kept` was of. */
export function firstModel(
  { query, order, grouped, reading, recent, saved }: Start,
  { help = false }: Partial<PageState> = {},
  kept: PageState | undefined,
): Model {
  const { typing = false, like } = kept ?? {};
  return { query, order, typing, help, grouped, like, reading, recent, saved };
}
