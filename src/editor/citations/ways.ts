import type * as vscode from 'vscode';
import type { SourcebookClient } from '../client';
import type { CorpusFiles } from '../grounding/corpusFiles';
import { QuotationCompletion } from './completion';
import type { Drafts } from './drafts';
import { PassageDrop } from './dropPassages';
import { Inserter } from './inserter';
import { QuotationPaste } from './pasteProvider';

export interface WaysDependencies {
  readonly client: SourcebookClient;
  readonly log: vscode.LogOutputChannel;
  readonly corpus: CorpusFiles;
  readonly drafts: Drafts;
}

/** The ways a citation comes into a draft, and what their commands share. */
export interface Ways extends WaysDependencies {
  readonly inserter: Inserter;
  readonly paste: QuotationPaste;
  readonly drop: PassageDrop;
  readonly completion: QuotationCompletion;
}

export function createWays(deps: WaysDependencies): Ways {
  const { client, corpus } = deps;
  return {
    ...deps,
    inserter: new Inserter(client),
    paste: new QuotationPaste(client, corpus),
    drop: new PassageDrop(client, corpus),
    completion: new QuotationCompletion(client, corpus),
  };
}
