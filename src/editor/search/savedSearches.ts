import * as vscode from 'vscode';
import { ORDERS } from '../../webview/protocol';
import { type SavedSearch } from '../../webview/shown';

const SAVED = 'sourcebook.search.saved';

/** The searches that a writer has given a name, by name; kept with the workspace. */
export class SavedSearches implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changed.event;

  constructor(private readonly state: vscode.Memento) {}

  get list(): readonly SavedSearch[] {
    const kept = this.state.get<unknown>(SAVED);
    return Array.isArray(kept) ? kept.map(readSaved).filter((saved) => saved !== undefined) : [];
  }

  named(name: string): SavedSearch | undefined {
    return this.list.find((saved) => saved.name === name);
  }

  /** Keeps a search under its name, in the place of another one of that name. */
  async keep(search: SavedSearch): Promise<void> {
    await this.write([...this.without(search.name), search]);
  }

  async remove(name: string): Promise<void> {
    await this.write(this.without(name));
  }

  /** Gives a search another name; one that has that name already is lost. */
  async rename(search: SavedSearch, name: string): Promise<void> {
    const others = this.list.filter((saved) => saved.name !== search.name && saved.name !== name);
    await this.write([...others, { ...search, name }]);
  }

  dispose(): void {
    this.changed.dispose();
  }

  private without(name: string): readonly SavedSearch[] {
    return this.list.filter((saved) => saved.name !== name);
  }

  private async write(list: readonly SavedSearch[]): Promise<void> {
    await this.state.update(
      SAVED,
      list.toSorted((a, b) => a.name.localeCompare(b.name, vscode.env.language)),
    );
    this.changed.fire();
  }
}

/** What another version left may be of another shape. */
function readSaved(value: unknown): SavedSearch | undefined {
  const { name, query, order }: Partial<Record<keyof SavedSearch, unknown>> = Object(value);
  if (typeof name !== 'string' || typeof query !== 'string') return undefined;
  return { name, query, order: ORDERS.find((known) => known === order) ?? 'relevance' };
}
