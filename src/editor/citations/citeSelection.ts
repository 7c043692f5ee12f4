import * as vscode from 'vscode';
import type { Trace } from '../../core/api';
import { isSetShort } from '../../core/citations/quoteText';
import { sourceWordEdits } from '../../core/grounding/fixes';
import type { TextRange } from '../../core/text/range';
import { trimRange } from '../../core/text/range';
import type { SourcebookClient } from '../client';
import type { CorpusFiles } from '../grounding/corpusFiles';
import { draftOf, languageOf } from '../grounding/drafts';
import { change, eolOf, type TextChange } from '../grounding/edits';
import { fileName, placeIn } from '../words/places';
import { planInPlace, isCitable, standInFor } from './inPlace';
import { changesAlongside, citationFor, formFor, markupOfDocument, standingIn } from './inserter';
import { apartFrom, planInsertion } from './plan';
import { settleOrigin, type Origin } from './tracing';

export interface CiteSelectionDependencies {
  readonly client: SourcebookClient;
  readonly corpus: CorpusFiles;
  readonly log: vscode.LogOutputChannel;
}

/** How long the status bar says what was cited, in milliseconds. */
const SAID = 4000;

/** Words of a draft whose source is wanted. */
interface Target extends TextRange {
  /** They are set off as a quotation already. */
  readonly isSetOff: boolean;
  readonly isCited: boolean;
}

/** Finds the source of the selected words, or of the quotation at the cursor, and cites it there, in one step to undo. */
export async function citeSelection(deps: CiteSelectionDependencies): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) throw new Error(vscode.l10n.t('Open the draft whose words are to be cited.'));
  const { document } = editor;
  await assertDraft(deps.corpus, document);
  const text = document.getText();
  const target = await targetOf(deps.client, editor, text);
  if (target.isCited) {
    void vscode.window.showInformationMessage(vscode.l10n.t('This quotation has its citation already.'));
    return;
  }
  const { start, end } = target;
  const trace = await deps.client.trace({ text, start, end, languageId: languageOf(document) });
  const origin = await settleOrigin(trace, vscode.l10n.t('Cite Selection'), deps);
  if (origin === undefined) return;
  const changes = await changesFor(deps.client, document, { text, target, trace, origin });
  if (document.getText() !== text)
    throw new Error(vscode.l10n.t('The draft has changed meanwhile. Cite the words again.'));
  await change(document, changes);
  const where = `${fileName(origin.place.file)}, ${placeIn(origin.place)}`;
  vscode.window.setStatusBarMessage(vscode.l10n.t('$(check) Cited: {0}', where), SAID);
}

async function assertDraft(corpus: CorpusFiles, { uri }: vscode.TextDocument): Promise<void> {
  const { isSource } = await corpus.facts();
  if (isSource(uri))
    throw new Error(vscode.l10n.t('{0} is one of the sources. Open a draft to cite in.', fileName(uri.path)));
}

/** The quotation around the selection or the cursor, else the selected words. */
async function targetOf(
  client: SourcebookClient,
  { document, selection }: vscode.TextEditor,
  text: string,
): Promise<Target> {
  const start = document.offsetAt(selection.start);
  const end = document.offsetAt(selection.end);
  const languageId = languageOf(document);
  const words = start === end ? { start, end } : (await client.trace({ text, start, end, languageId })).range;
  const quotations = await client.check({ ...draftOf(document, text), fiction: false });
  const around = quotations.find((quotation) => quotation.start <= words.start && words.end <= quotation.end);
  if (around !== undefined)
    return { start: around.start, end: around.end, isSetOff: true, isCited: around.cited };
  if (words.start === words.end)
    throw new Error(vscode.l10n.t('Select the words to cite, or put the cursor into a quotation.'));
  // With the markup at its ends, which marks are to stand around.
  return { ...trimRange(text, { start, end }), isSetOff: false, isCited: false };
}

interface Task {
  readonly text: string;
  readonly target: Target;
  readonly trace: Trace;
  readonly origin: Origin;
}

async function changesFor(
  client: SourcebookClient,
  document: vscode.TextDocument,
  { text, target, trace, origin }: Task,
): Promise<TextChange[]> {
  const { place, wording } = origin;
  const markup = markupOfDocument(document);
  const alongside = standingIn(await changesAlongside(client, document, [place]), text);
  const isSetOff = target.isSetOff && isCitable(text, target, markup);
  const isInLine = isSetOff || !fillsParagraphs(text, target);
  if (!isInLine && !isSetShort({ quote: trace.words }, formFor(document))) {
    const words = place.match === 'near' && wording === 'source' ? place.text : trace.words;
    const citation = await citationFor(client, document, place, { words, form: 'long' });
    const plan = planInsertion({
      text,
      alongside,
      selections: [target],
      citation,
      markup,
      eol: eolOf(document),
    });
    return [...plan.edits];
  }
  const words = standInFor(text.slice(target.start, target.end));
  const citation = await citationFor(client, document, place, { words, form: 'short' });
  const edits = planInPlace({ draft: text, range: target, isSetOff }, citation, markup) ?? [];
  const corrections =
    wording === 'source' ? sourceWordEdits(place.differences, text, languageOf(document)) : [];
  const changes = [...edits, ...corrections];
  return [...changes, ...apartFrom(changes, alongside)].toSorted(
    (a, b) => a.start - b.start || a.end - b.end,
  );
}

/** Whether nothing else stands on the lines of some words. */
function fillsParagraphs(text: string, { start, end }: TextRange): boolean {
  const before = /[^\r\n]*$/.exec(text.slice(0, start))?.[0] ?? '';
  const after = /^[^\r\n]*/.exec(text.slice(end))?.[0] ?? '';
  return before.trim() === '' && after.trim() === '';
}
