import * as vscode from 'vscode';
import { languageOfFile } from '../../core/citations/languages';
import type { SourcebookClient } from '../client';
import { number } from '../words/places';
import type { CorpusFiles } from './corpusFiles';
import { LONGEST_DRAFT } from './draftChecker';
import { draftOf } from './drafts';
import { DRAFT_GLOB } from './languages';
import { makeReport, type ReportedDraft } from './report';
import type { ReportDocuments } from './reportDocuments';

/** More drafts than a person writes in one workspace; more files are most likely no drafts. */
const MOST_DRAFTS = 500;
/** Longest list of files that could not be checked. */
const MOST_NAMED = 10;
const NEVER_DRAFTS = '**/{node_modules,.git,.vscode-test,dist,out,build}/**';

export interface WorkspaceDependencies {
  readonly client: SourcebookClient;
  readonly corpus: CorpusFiles;
  readonly reports: ReportDocuments;
}

/** Checks all drafts of the workspace, whether they are open or not, and shows one report. */
export async function checkWorkspace({ client, corpus, reports }: WorkspaceDependencies): Promise<void> {
  if ((vscode.workspace.workspaceFolders ?? []).length === 0)
    throw new Error(vscode.l10n.t('Open a folder to check its drafts.'));
  const { sources, onlySamples, isSource } = await corpus.facts();
  const files = (await vscode.workspace.findFiles(DRAFT_GLOB, NEVER_DRAFTS))
    .filter((uri) => !isSource(uri))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const { drafts, unread } = await checkFiles(client, files.slice(0, MOST_DRAFTS));
  const kept = onlySamples ? drafts.map(withoutMissing) : drafts;
  const remarks = [
    drafts.length === 1
      ? vscode.l10n.t('1 draft was checked.')
      : vscode.l10n.t('{0} drafts were checked.', number(drafts.length)),
    ...(files.length > MOST_DRAFTS
      ? [
          vscode.l10n.t(
            'Only the first {0} of {1} files were checked.',
            number(MOST_DRAFTS),
            number(files.length),
          ),
        ]
      : []),
    ...unreadRemark(unread),
  ];
  const title = vscode.l10n.t('Quotations of the workspace');
  await reports.show(title, 'workspace', makeReport(kept, { title, sources, remarks, ofSeveral: true }));
}

interface Outcome {
  readonly drafts: ReportedDraft[];
  /** What could not be checked, each with the reason. */
  readonly unread: string[];
}

async function checkFiles(client: SourcebookClient, files: readonly vscode.Uri[]): Promise<Outcome> {
  return vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Checking the drafts of the workspace'),
      cancellable: true,
    },
    async (progress, token) => {
      const outcome: Outcome = { drafts: [], unread: [] };
      for (const uri of files) {
        if (token.isCancellationRequested) throw new vscode.CancellationError();
        const name = vscode.workspace.asRelativePath(uri);
        progress.report({ message: name, increment: 100 / files.length });
        const read = await readDraft(uri);
        if (read.problem !== undefined) outcome.unread.push(`${name}: ${read.problem}`);
        else {
          const quotations = await client.check(read.draft, token);
          outcome.drafts.push({ uri, name, quotations });
        }
      }
      return outcome;
    },
  );
}

type Read =
  { readonly problem: string } | { readonly problem?: undefined; readonly draft: ReturnType<typeof draftOf> };

/** The text that an editor has, else the one on the disk. */
async function readDraft(uri: vscode.Uri): Promise<Read> {
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  const languageId = open?.languageId ?? languageOfFile(uri.path) ?? 'plaintext';
  const text = open?.getText() ?? (await readText(uri));
  if (text === undefined) return { problem: vscode.l10n.t('not readable as UTF-8') };
  if (text.length > LONGEST_DRAFT) return { problem: vscode.l10n.t('longer than 2 MB') };
  return { draft: draftOf({ uri, languageId }, text) };
}

/** `undefined` where the bytes are no UTF-8 text. */
async function readText(uri: vscode.Uri): Promise<string | undefined> {
  const bytes = await vscode.workspace.fs.readFile(uri);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function withoutMissing(draft: ReportedDraft): ReportedDraft {
  return { ...draft, quotations: draft.quotations.filter(({ status }) => status !== 'not found') };
}

function unreadRemark(unread: readonly string[]): string[] {
  if (unread.length === 0) return [];
  const more = unread.length - MOST_NAMED;
  const named = unread.slice(0, MOST_NAMED).join('; ');
  const rest = more > 0 ? `; ${vscode.l10n.t('and {0} more', number(more))}` : '';
  return [vscode.l10n.t('Could not be checked: {0}.', named + rest)];
}
