import * as vscode from 'vscode';
import type { Trace, TracedPlace } from '../../core/api';
import { showPassage } from '../commands/showPassage';
import type { SourcebookClient } from '../client';
import { placeWords } from '../grounding/wording';
import { attempt } from '../words/failures';
import { excerpt } from '../words/excerpt';
import { oneLine } from '../words/markdown';
import { pickPlace } from './placePick';
import { pickWording, type Wording } from './wordsPick';

export interface TracingDependencies {
  readonly client: SourcebookClient;
  readonly log: vscode.LogOutputChannel;
}

/** Where words come from, and which to use. */
export interface Origin {
  readonly place: TracedPlace;
  /** `source` also where both have the same. */
  readonly wording: Wording;
}

/** Longest piece of a text that a message shows, in characters. */
const ROOM = 160;

/**
 * The one place that some words come from, asked for where there are several or the words are not quite those of the source.
 * `undefined` where the person went away or was told that there is none.
 */
export async function settleOrigin(
  trace: Trace,
  title: string,
  { client, log }: TracingDependencies,
): Promise<Origin | undefined> {
  const show = (place: TracedPlace): void =>
    void attempt(log, () => showPassage(client, place, { keepFocus: true }));
  const { places, total } = trace;
  const [only] = places;
  if (only === undefined) {
    sayNothingFound(trace, show);
    return undefined;
  }
  const place = places.length === 1 ? only : await pickPlace({ title, places, total, show });
  if (place === undefined) return undefined;
  if (place.match !== 'near') return { place, wording: 'source' };
  const wording = await pickWording(place, trace.words, () => show(place));
  return wording && { place, wording };
}

function sayNothingFound({ words, nearest }: Trace, show: (place: TracedPlace) => void): void {
  const none = vscode.l10n.t('None of the sources has “{0}”.', oneLine(excerpt(words, [], ROOM).text));
  if (nearest === undefined) {
    void vscode.window.showInformationMessage(none);
    return;
  }
  const like = vscode.l10n.t(
    'The nearest is in {0}: “{1}”',
    placeWords(nearest),
    oneLine(excerpt(nearest.passage, [nearest.mark], ROOM).text),
  );
  const open = vscode.l10n.t('Show the Nearest');
  void vscode.window.showInformationMessage(`${none} ${like}`, open).then((answer) => {
    if (answer === open) show(nearest);
  });
}
