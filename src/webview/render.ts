import type { Layout } from './layout';
import type { Model } from './model';
import {
  failedNotice,
  noSourcesPanel,
  nothingPanel,
  refusedNotice,
  welcomePanel,
  type PanelPorts,
} from './panels';
import type { Strings } from './strings';

/** Brings everything but the list itself to what the model says. */
export function render(layout: Layout, model: Model, strings: Strings, ports: PanelPorts): void {
  const { shown } = model;
  layout.readingBar.show(model.reading);
  layout.box.showSaved(savedName(model));
  layout.box.showHelp(model.help);
  layout.box.setRecent(model.recent);
  const { order, grouped, like } = model;
  const narrow = layout.facets.isOpen;
  layout.similar.show(like);
  layout.bar.show({
    total: shown?.total,
    milliseconds: shown?.milliseconds,
    order,
    narrow,
    grouped,
    searched: like === undefined,
  });
  layout.help.hidden = !model.help;
  const { query, reading, refusal, overview, recent, saved } = model;
  layout.notices.show([reading, refusal], () => noticesOf(model, strings, ports));
  const nothing = shown === undefined ? undefined : [shown.total === 0, shown.suggestion];
  layout.panel.show([query.trim() === '', reading.kind, nothing, overview, recent, saved], () =>
    panelOf(model, strings, ports),
  );
  // For those who drive the page from outside: the search that it answers now.
  layout.main.dataset['answers'] = shown?.wish.query ?? '';
}

/** The name under which the search that stands in the input is saved. */
export function savedName({ query, saved }: Model): string | undefined {
  return saved.find((search) => search.query === query.trim())?.name;
}

function noticesOf({ reading, refusal }: Model, strings: Strings, ports: PanelPorts): HTMLElement[] {
  const notices: HTMLElement[] = [];
  if (reading.kind === 'failed') notices.push(failedNotice(reading.message, strings, ports));
  if (refusal !== undefined) notices.push(refusedNotice(refusal, strings, ports));
  return notices;
}

function panelOf(model: Model, strings: Strings, ports: PanelPorts): HTMLElement[] {
  const { shown, overview, reading, query } = model;
  const nothing = shown !== undefined && shown.total === 0;
  if (!nothing && query.trim() !== '') return [];
  if (reading.kind === 'ready' && overview?.sources === 0) return [noSourcesPanel(overview, strings, ports)];
  if (nothing) return [nothingPanel(shown.suggestion, reading.kind === 'reading', strings, ports)];
  return overview === undefined ? [] : [welcomePanel(overview, model, strings, ports)];
}
