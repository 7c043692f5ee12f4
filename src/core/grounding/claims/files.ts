import { unescaped } from '../../corpus/uris';
import type { TextRange } from '../../text/range';
import type { CorpusFacts } from '../corpusFacts';
import type { CitationText } from './citation';

export interface NamedFiles {
  readonly sources: readonly string[];
  /** A name in the form of a source's that the corpus does not have. */
  readonly unknown?: string;
  /** Where names and labels of files stand in the citation's own text. */
  readonly ranges: readonly TextRange[];
}

const FILE_NAME =
  /[\p{L}\p{N}_][\p{L}\p{N}_.-]{0,200}\.(?:txt|md|markdown|html?|xhtml|pdf|docx|odt|epub|rtf|json|eml|srt|vtt|tex|org|rst|adoc)(?![\p{L}\p{N}])/gu;
const REMOTE = /^[a-z][a-z0-9+.-]{1,20}:\/\//i;

/** The files that a citation names: by links first, then by name. */
export function filesIn(text: string, { links, start, end }: CitationText, facts: CorpusFacts): NamedFiles {
  const inside = links.filter((link) => link.start >= start && link.end <= end);
  const linked = inside.flatMap(({ address }) => facts.filesNamed(pathOf(address)));
  const unusual = facts.unusualNames.filter((name) => text.includes(name));
  const named = Array.from(text.matchAll(FILE_NAME));
  const ranges = [
    ...named.map((match) => ({ start: match.index, end: match.index + match[0].length })),
    ...unusual.map((name) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length })),
  ];
  if (linked.length > 0) return { sources: linked, ranges };
  const sources = [...unusual, ...named.map(([name]) => name)].flatMap((name) => facts.filesNamed(name));
  const unknown = [...named.map(([name]) => name), ...inside.map(({ address }) => localName(address))].find(
    (name) => facts.isSourceLike(name),
  );
  return { sources, ranges, ...(sources.length === 0 && unknown !== undefined && { unknown }) };
}

function localName(address: string): string {
  const path = REMOTE.test(address) ? '' : pathOf(address);
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The path of an address, its percent signs undone, without what points into the file. */
export function pathOf(address: string): string {
  return unescaped(address.replace(/[#?].*$/s, ''));
}
