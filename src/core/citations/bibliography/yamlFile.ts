import { isMap, isSeq, parseDocument } from 'yaml';
import type { Document, YAMLSeq } from 'yaml';
import type { CslItem } from '../csl';
import type { StandingEntry } from './model';
import { BibliographyError } from './model';
import { YAML_STYLE, asMarkdown, writeCslYaml, writeYamlItems } from './cslYaml';

/** The items under `references`. Throws a `BibliographyError` where the file has no place for any. */
export function cslYamlEntries(text: string, name: string): StandingEntry[] {
  const document = read(text);
  const [error] = document.errors;
  if (error !== undefined)
    throw new BibliographyError(
      `${name} is not valid YAML: line ${error.linePos?.[0].line ?? 1}. Nothing was written; mend it first.`,
    );
  if (document.contents !== null && !isMap(document.contents) && !isSeq(document.contents))
    throw new BibliographyError(
      `${name} holds no bibliography: a list under “references:” is expected. Nothing was written.`,
    );
  const items: unknown = listOf(document)?.toJS(document) ?? [];
  return [items].flat().map((item: unknown) => ({
    key: String(Object(item)['id'] ?? ''),
    words: JSON.stringify(item) ?? '',
  }));
}

function read(text: string): Document.Parsed {
  return parseDocument(text, { uniqueKeys: false, logLevel: 'silent' });
}

/** The list itself, or the one under `references`. */
function listOf({ contents }: Document.Parsed): YAMLSeq | undefined {
  if (isSeq(contents)) return contents;
  const references = isMap(contents) ? contents.get('references', true) : undefined;
  return isSeq(references) ? references : undefined;
}

/** Sets items behind the last of the list, as deep as it stands; what stands there keeps its layout and its comments. */
export function insertIntoYaml(text: string, items: readonly CslItem[]): string {
  const document = read(text);
  const list = listOf(document);
  if (document.contents === null) return text + writeCslYaml(items);
  if (list === undefined || list.flow === true || list.items.length === 0) return rewritten(document, items);
  const start = list.range?.[0] ?? 0;
  const end = list.range?.[1] ?? text.length;
  const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
  const written = writeYamlItems(items).replace(/^(?=.)/gm, indent);
  const standing = text.slice(0, end).trimEnd();
  const rest = text.slice(end).replace(/^\r?\n/, '');
  return `${standing}\n${written}${rest}`;
}

/** A list in brackets, or one that is missing or empty, has no lines to set others behind. */
function rewritten(document: Document.Parsed, items: readonly CslItem[]): string {
  const list = listOf(document);
  if (list === undefined) document.set('references', document.createNode(items.map(asMarkdown), YAML_STYLE));
  else {
    list.flow = false;
    for (const item of items) list.add(document.createNode(asMarkdown(item), YAML_STYLE));
  }
  return document.toString(YAML_STYLE);
}
