import type { Attempts } from './attempts';
import type { Model } from './model';
import type { Action, PageCommand, SavedChange } from './protocol';
import type { Place } from './shown';
import type { Strings } from './strings';
import { savedName } from './render';
import type { Ask } from './rpc';

export interface ErrandsOptions extends Pick<Attempts, 'attempt'> {
  readonly ask: Ask;
  readonly model: Model;
  readonly strings: Strings;
  render(): void;
}

/** What the page asks the extension to do and to keep, beside the searches themselves. */
export class Errands {
  private overviewAsked: AbortController | undefined;

  constructor(private readonly options: ErrandsOptions) {}

  act(action: Action, placesOf: () => Promise<readonly Place[]>): void {
    this.do(async () => this.options.ask({ kind: 'act', action, places: await placesOf() }));
  }

  run(command: PageCommand): void {
    this.do(() => this.options.ask({ kind: 'run', command }));
  }

  /** The input is empty: there is no last search any more. */
  forget(): void {
    const { order } = this.options.model;
    this.do(() => this.options.ask({ kind: 'clear', order }));
  }

  /** The search that stands in the input is saved, or, where it is, is saved no longer. */
  star(): void {
    const { query, order } = this.options.model;
    const name = savedName(this.options.model);
    if (name !== undefined) this.changeSaved('delete', name);
    else this.do(() => this.options.ask({ kind: 'save', query, order }));
  }

  changeSaved(change: SavedChange, name: string): void {
    this.do(() => this.options.ask({ kind: 'changeSaved', change, name }));
  }

  remember(): void {
    const { model, ask, render } = this.options;
    const query = model.query.trim();
    if (query === '') return;
    // The next key may ask for it, before the extension has kept it.
    model.recent = [query, ...model.recent.filter((other) => other !== query)];
    render();
    this.do(async () => {
      model.recent = await ask({ kind: 'remember', query });
      render();
    });
  }

  async takeOverview(): Promise<void> {
    const { model, ask, attempt, render, strings } = this.options;
    this.overviewAsked?.abort();
    const { signal } = (this.overviewAsked = new AbortController());
    await attempt(strings.searchFailed, async () => {
      model.overview = await ask({ kind: 'overview' }, signal);
      render();
    });
  }

  private do(work: () => Promise<unknown>): void {
    void this.options.attempt(this.options.strings.actionFailed, work);
  }
}
