import { formulaNotMoney } from '../formula';
import type { DraftBlock, DraftLanguage } from '../language';
import { BlockWriter, linesOfDraft } from '../lines';
import type { DraftLine } from '../lines';
import { closingBracket, construct, rule, syntaxOf } from '../patterns';
import type { Construct } from '../visible';

const BEGIN = /^\s*#\+begin_([a-z]+)/i;
const END = /^\s*#\+end_([a-z]+)/i;
const KEYWORD = /^\s*#(?:\+|\s|$)/;
const DRAWER = /^\s*:[A-Za-z][\w-]{0,40}:\s*$/;
const DRAWER_END = /^\s*:end:\s*$/i;
const NOTE = /^\[fn:([^\]\s:]{1,200})\]\s?/;
const HEADING = /^\*{1,20}\s/;
const LIST_ITEM = /^\s{0,12}(?:[-+]|\d{1,9}[.)]|\s\*)\s{1,4}/;
const FIXED_WIDTH = /^\s*:(?:\s|$)/;
/** Blocks whose words are the writer's own or quoted; all others hold code or are not shown. */
const SHOWN_BLOCKS = new Set(['quote', 'verse', 'center', 'abstract', 'note', 'warning', 'tip']);

function blocks(text: string): DraftBlock[] {
  const writer = new BlockWriter(text);
  let hidden: ((line: string) => boolean) | undefined;
  for (const line of linesOfDraft(text)) {
    if (hidden) {
      if (hidden(line.text)) hidden = undefined;
      continue;
    }
    hidden = readLine(writer, line);
  }
  writer.end();
  return writer.blocks;
}

/** Reads a line; where it begins something that is not shown, answers what ends that. */
function readLine(writer: BlockWriter, line: DraftLine): ((line: string) => boolean) | undefined {
  const { text } = line;
  const begun = BEGIN.exec(text)?.[1]?.toLowerCase();
  const note = NOTE.exec(text);
  if (begun !== undefined) {
    if (!SHOWN_BLOCKS.has(begun)) return (other) => END.exec(other)?.[1]?.toLowerCase() === begun;
    writer.begin({ kind: begun === 'quote' || begun === 'verse' ? 'quote' : 'prose' });
  } else if (END.test(text)) writer.end();
  else if (DRAWER.test(text) && !DRAWER_END.test(text)) return (other) => DRAWER_END.test(other);
  else if (KEYWORD.test(text) || FIXED_WIDTH.test(text)) return undefined;
  else if (text.trim() === '') {
    if (writer.kind === 'quote') writer.parBreak(line.start);
    else writer.end();
  } else if (note) {
    writer.begin({ kind: 'note', label: note[1] ?? '' });
    writer.add(line, line.start + note[0].length);
  } else addWords(writer, line);
  return undefined;
}

function addWords(writer: BlockWriter, line: DraftLine): void {
  const heading = HEADING.exec(line.text)?.[0];
  const item = writer.kind === 'quote' ? undefined : LIST_ITEM.exec(line.text)?.[0];
  if (heading !== undefined || item !== undefined) writer.begin({ kind: 'prose' });
  writer.add(line, line.start + (heading ?? item ?? '').length);
  if (heading !== undefined) writer.end();
}

const LINK = /\[\[([^[\]\n]{1,2000})\](?:\[([^\n]{1,1000}?)\])?\]/y;

function link(raw: string, at: number): Construct | undefined {
  LINK.lastIndex = at;
  const match = LINK.exec(raw);
  if (match === null) return undefined;
  const [whole, address = '', label] = match;
  const from = at + '[['.length + (label === undefined ? 0 : address.length + ']['.length);
  return construct(at + whole.length, (sink) =>
    sink.link(from, from + (label ?? address).length, address.replace(/^file:/, '').replace(/::.*$/, '')),
  );
}

function inlineNote(raw: string, at: number): Construct | undefined {
  const opening = /\[fn:[^\]\s:]{0,200}:/y;
  opening.lastIndex = at;
  const found = opening.exec(raw)?.[0];
  const close = found === undefined ? undefined : closingBracket(raw, at, '[', ']');
  if (found === undefined || close === undefined) return undefined;
  return construct(close + 1, (sink) => sink.inline(sink.apart(at + found.length, close)));
}

const VERBATIM = /([=~])(\S(?:[^\n]{0,2000}?\S)?)\1(?![\p{L}\p{N}])/uy;

/** What Org wants before a mark of emphasis (Org syntax, section 4.5). */
const OPENS_EMPHASIS = /^[\s({'"-]?$/;

function verbatim(raw: string, at: number): Construct | undefined {
  VERBATIM.lastIndex = at;
  const match = VERBATIM.exec(raw);
  if (match === null || !OPENS_EMPHASIS.test(raw.charAt(at - 1))) return undefined;
  return construct(at + match[0].length, (sink) => sink.code(at + 1, at + match[0].length - 1));
}

/** The marks of bold words, also inside of other emphasis; any other star shows itself. */
const BOLD = [
  rule(/(?<=^|[\s({'"\-/_+[])\*(?=[^*\s](?:[^*]{0,2000}[^*\s])?\*(?![\p{L}\p{N}]))/uy),
  rule(/(?<=(?:^|[\s({'"\-/_+[])\*[^*\s](?:[^*]{0,2000}[^*\s])?)\*(?![\p{L}\p{N}])/uy),
];

export const ORG: DraftLanguage = {
  blocks,
  inline: syntaxOf({
    '@': [rule(/@@[a-z]{1,20}:[^\n]{0,5000}?@@/y)],
    '\\': [
      rule(/\\dollar\{\}/y, (sink, match, at) => sink.show('$', at, at + match[0].length)),
      rule(/\\\\(?=\s|$)/y, (sink, _match, at) => sink.show(' ', at, at + 2)),
      rule(/\\(?:ldots|dots|hellip)(?:\{\})?/y, (sink, match, at) =>
        sink.show('…', at, at + match[0].length),
      ),
    ],
    '[': [
      link,
      inlineNote,
      rule(/\[fn:([^\]\s:]{1,200})\]/y, (sink, match) => sink.note(match[1] ?? '')),
      rule(
        /\[cite[^\]\n]{0,300}?@([\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]{0,200})[^\]\n]{0,300}\]/uy,
        (sink, match) => sink.key(match[1] ?? '', match[0]),
      ),
    ],
    '=~': [verbatim],
    '*': BOLD,
    $: [formulaNotMoney(/\$(\S[^$\n]{0,300})\$(?![\p{L}\p{N}])/uy)],
  }),
};
