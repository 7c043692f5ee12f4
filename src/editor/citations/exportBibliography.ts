import * as vscode from 'vscode';
import { BIBLIOGRAPHY_FORMATS, writeBibliography } from '../../core/citations/bibliography/formats';
import type { BibliographyFormat } from '../../core/citations/bibliography/formats';
import type { SourcebookClient } from '../client';
import type { CorpusFiles } from '../grounding/corpusFiles';
import { draftOf, mayBeDraft } from '../grounding/drafts';
import { fileName } from '../words/places';

/** What reference managers and typesetters call the formats; names, the same in all languages. */
const LABELS: Readonly<Record<BibliographyFormat, string>> = {
  'csl-json': 'CSL-JSON',
  'csl-yaml': 'CSL YAML',
  bibtex: 'BibTeX',
  biblatex: 'biblatex',
  ris: 'RIS',
};

const LANGUAGES: Readonly<Record<BibliographyFormat, string>> = {
  'csl-json': 'json',
  'csl-yaml': 'yaml',
  bibtex: 'bibtex',
  biblatex: 'bibtex',
  ris: 'plaintext',
};

interface ScopeItem extends vscode.QuickPickItem {
  readonly document?: vscode.TextDocument;
}

/** Writes the works of the draft, or of all sources, as a bibliography into a new editor, to be saved where it is wanted. */
export async function exportBibliography(client: SourcebookClient, corpus: CorpusFiles): Promise<void> {
  const scope = await pickScope(await draftInFront(corpus));
  if (scope === undefined) return;
  const { document } = scope;
  const works = await client.works(document && draftOf(document, document.getText()));
  if (works.length === 0)
    throw new Error(
      document === undefined
        ? vscode.l10n.t('There are no sources yet.')
        : vscode.l10n.t('This draft cites none of the sources yet.'),
    );
  const picked = await vscode.window.showQuickPick(
    BIBLIOGRAPHY_FORMATS.map((format) => ({ label: LABELS[format], format })),
    { title: vscode.l10n.t('Export Bibliography'), placeHolder: vscode.l10n.t('In which format?') },
  );
  if (picked === undefined) return;
  const content = writeBibliography(works, picked.format);
  const known = await vscode.languages.getLanguages();
  const wanted = LANGUAGES[picked.format];
  const language = known.includes(wanted) ? wanted : 'plaintext';
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content, language }));
}

/** The text that is written in front, unless it is one of the sources. */
async function draftInFront(corpus: CorpusFiles): Promise<vscode.TextDocument | undefined> {
  const document = vscode.window.activeTextEditor?.document;
  if (document === undefined || !mayBeDraft(document)) return undefined;
  const { isSource } = await corpus.facts();
  return isSource(document.uri) ? undefined : document;
}

async function pickScope(document: vscode.TextDocument | undefined): Promise<ScopeItem | undefined> {
  const all: ScopeItem = { label: vscode.l10n.t('All works in the sources') };
  if (document === undefined) return all;
  const draft: ScopeItem = {
    label: vscode.l10n.t('The works that {0} cites', fileName(document.uri.path)),
    document,
  };
  return vscode.window.showQuickPick([draft, all], {
    title: vscode.l10n.t('Export Bibliography'),
    placeHolder: vscode.l10n.t('Which works?'),
  });
}
