import type {
  CitationAnswer,
  NameSummary,
  PassageText,
  QuotationText,
  SearchHit,
  SourceSummary,
} from '../core/api';
import { namedPages } from '../core/corpus/pages';
import { readable } from '../core/corpus/prose';

/** Answers as a person reads them in a terminal: where it stands first, then the words. */
export function sourceText(source: SourceSummary): string {
  const facts = [
    source.issued ?? 'undated',
    source.container,
    source.title,
    source.authors.join(', '),
  ].filter(Boolean);
  const warnings = source.warnings.map(({ message }) => `\n  ! ${message}`).join('');
  return `${source.file}\n  ${facts.join(' · ')} · ${counted(source.passages, 'passage')}${warnings}`;
}

export function passageText(passage: PassageText): string {
  return `${passage.file}:${placeText(passage)} ${passage.kind} ${passage.date ?? 'undated'}\n  ${wordsOf(passage)}`;
}

export function nameText(name: NameSummary): string {
  const aliases = name.aliases.length > 0 ? ` (${name.aliases.join(', ')})` : '';
  return `${name.name}${aliases}: ${name.kind}, ${counted(name.mentions, 'mention')} in ${counted(name.sources, 'source')}`;
}

export function quotationText(quotation: QuotationText): string {
  const speaker = quotation.speaker ?? quotation.speakerText ?? 'unattributed';
  return `${quotation.file}:${quotation.line} ${quotation.date ?? 'undated'} ${speaker}\n  ${wordsOf(quotation)}`;
}

export function hitText(hit: SearchHit): string {
  const heading = hit.heading === undefined ? '' : ` ${hit.heading}`;
  return `${hit.file}:${placeText(hit)} ${hit.date ?? 'undated'}${heading}\n  ${wordsOf(hit)}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** On one line, without what marks the words up. */
function wordsOf({ file, text }: { readonly file: string; readonly text: string }): string {
  return oneLine(readable(file, { text, marks: [] }).text);
}

/** All that goes into the draft, a footnote's definition after an empty line. */
export function citationText({ text, footnote }: CitationAnswer): string {
  return footnote === undefined ? text : `${text}\n\n${footnote}`;
}

/** `14-15`, which `cite --at` takes, and the page where there is one. */
function placeText({
  startLine,
  endLine,
  page,
}: Pick<PassageText, 'startLine' | 'endLine' | 'page'>): string {
  const lines = startLine === endLine ? String(startLine) : `${startLine}-${endLine}`;
  return page === undefined ? lines : `${lines} (${namedPages(page)})`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
