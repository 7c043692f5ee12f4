import * as vscode from 'vscode';
import type { CitableSpan, SearchHit } from '../../core/api';
import type { SourcebookClient } from '../client';
import type { PassageArguments } from '../contributed';
import { showPassage } from '../commands/showPassage';
import { attempt } from '../words/failures';
import { dateOrUndated, fileName, placeIn } from '../words/places';
import type { Drafts } from './drafts';
import type { Inserter } from './inserter';
import { pickPassage, type PassageChoice } from './passagePick';
import { pickSpan } from './spanPick';
import { stylingFor } from './styling';

export interface InsertCitationDependencies {
  readonly client: SourcebookClient;
  readonly drafts: Drafts;
  readonly inserter: Inserter;
  readonly log: vscode.LogOutputChannel;
}

/** More of a selection than this is no search, but a text. */
const LONGEST_QUERY = 160;

/** Finds a passage, asks what of it, and inserts that into the draft that was written in when the command began. */
export async function insertCitation(deps: InsertCitationDependencies, query?: string): Promise<void> {
  let wanted = query ?? selectedWords();
  const last = await deps.drafts.last();
  // A setting that cannot be used is told before somebody has searched and chosen.
  if (last !== undefined) stylingFor(last.document);
  const show = (place: PassageArguments): void =>
    void attempt(deps.log, () => showPassage(deps.client, place, { keepFocus: true }));
  let choice: PassageChoice | undefined;
  for (;;) {
    choice = await pickPassage(deps.client, wanted, choice?.hit, show);
    if (choice === undefined) return;
    const { hit } = choice;
    const spans = await deps.client.citable(hit.source, hit.paragraph);
    const span = await pickSpan(spansOf(spans, hit), placeOf(hit), (of) =>
      show({ ...of, source: hit.source }),
    );
    if (span === undefined) return;
    if (span !== 'back') {
      const draft = last ?? (await deps.drafts.lastOrAsked());
      if (draft)
        await deps.inserter.insert(draft, [{ source: hit.source, start: span.start, end: span.end }]);
      return;
    }
    wanted = choice.query;
  }
}

function selectedWords(): string {
  const editor = vscode.window.activeTextEditor;
  const words = editor?.document.getText(editor.selection).replaceAll(/\s+/g, ' ').trim() ?? '';
  if (words.length <= LONGEST_QUERY) return words;
  return words.slice(0, words.lastIndexOf(' ', LONGEST_QUERY));
}

/** A passage of one sentence is that sentence: it is offered once. */
function spansOf(spans: readonly CitableSpan[], hit: SearchHit): readonly CitableSpan[] {
  const others = spans.filter(
    ({ kind, start, end }) => kind !== 'sentence' || start !== hit.start || end !== hit.end,
  );
  return others.length > 0 ? others : [{ kind: 'passage', start: hit.start, end: hit.end, text: hit.text }];
}

function placeOf(hit: SearchHit): string {
  return [fileName(hit.file), dateOrUndated(hit.date), placeIn(hit)].join(' · ');
}
