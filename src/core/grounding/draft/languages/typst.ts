import { formula } from '../formula';
import type { DraftBlock, DraftLanguage } from '../language';
import { BlockWriter, linesOfDraft } from '../lines';
import { sliceOfDraft } from '../mappedText';
import { closingBracket, construct, rule, showing, syntaxOf } from '../patterns';
import type { Construct, InlineSink } from '../visible';

/** `#quote(block: true, attribution: […])[…]`, with where its parts stand. */
interface QuoteCall {
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly isBlock: boolean;
  readonly attribution?: { readonly from: number; readonly to: number };
}

const QUOTE_CALL = /#quote(?=[([])/y;
const ATTRIBUTION = /attribution:\s*(?=\[|")/g;

function quoteCallAt(text: string, at: number): QuoteCall | undefined {
  QUOTE_CALL.lastIndex = at;
  if (!QUOTE_CALL.test(text)) return undefined;
  const open = at + '#quote'.length;
  const argumentsEnd = text.charAt(open) === '(' ? closingArguments(text, open) : open - 1;
  if (argumentsEnd === undefined) return undefined;
  const body = argumentsEnd + 1;
  const close = text.charAt(body) === '[' ? closingBracket(text, body, '[', ']') : undefined;
  if (close === undefined) return undefined;
  const settings = text.slice(open, body);
  const attribution = attributionIn(text, open, body);
  return {
    end: close + 1,
    from: body + 1,
    to: close,
    isBlock: /block:\s*true/.test(settings),
    ...(attribution && { attribution }),
  };
}

function attributionIn(text: string, open: number, end: number): { from: number; to: number } | undefined {
  ATTRIBUTION.lastIndex = open;
  const match = ATTRIBUTION.exec(text.slice(0, end));
  if (match === null) return undefined;
  const from = match.index + match[0].length;
  const close =
    text.charAt(from) === '[' ? closingBracket(text, from, '[', ']') : text.indexOf('"', from + 1);
  return close === undefined || close < 0 ? undefined : { from: from + 1, to: close };
}

/** Longest arguments of a call that are read, in characters. */
const LONGEST_ARGUMENTS = 20_000;

/** The bracket that ends a call's arguments, with the strings and contents in them passed over. */
function closingArguments(text: string, open: number): number | undefined {
  let depth = 0;
  const limit = Math.min(text.length, open + LONGEST_ARGUMENTS);
  for (let at = open; at < limit; at++) {
    const character = text.charAt(at);
    if (character === '(') depth++;
    else if (character === ')' && --depth === 0) return at;
    else if (character === '[' || character === '"') {
      const end = character === '[' ? closingBracket(text, at, '[', ']') : stringEnd(text, at);
      if (end === undefined) return undefined;
      at = end;
    }
  }
  return undefined;
}

function stringEnd(text: string, at: number): number | undefined {
  for (let i = at + 1; i < Math.min(text.length, at + LONGEST_ARGUMENTS); i++) {
    if (text.charAt(i) === '\\') i++;
    else if (text.charAt(i) === '"') return i;
  }
  return undefined;
}

const CODE_LINE = /^\s*#(?:let|set|show|import|include|pagebreak|bibliography|outline)\b/;

function blocks(text: string): DraftBlock[] {
  const found: DraftBlock[] = [];
  let from = 0;
  for (let at = text.indexOf('#quote'); at >= 0; at = text.indexOf('#quote', at + 1)) {
    const call = at < from ? undefined : quoteCallAt(text, at);
    if (call === undefined || !call.isBlock) continue;
    found.push(...paragraphs(text, from, at));
    found.push({
      kind: 'quote',
      raw: sliceOfDraft(text, call.from, call.to),
      ...(call.attribution && {
        attribution: sliceOfDraft(text, call.attribution.from, call.attribution.to),
      }),
    });
    from = call.end;
  }
  return [...found, ...paragraphs(text, from, text.length)];
}

function paragraphs(text: string, from: number, to: number): DraftBlock[] {
  const writer = new BlockWriter(text);
  let inRaw = false;
  for (const line of linesOfDraft(text.slice(from, to))) {
    const range = { start: line.start + from, end: line.end + from };
    const fence = /^\s*```/.test(line.text);
    if (fence && !/```.*```/.test(line.text)) inRaw = !inRaw;
    if (fence || inRaw || line.text.trim() === '' || CODE_LINE.test(line.text)) writer.end();
    else if (/^\s*(?:=+|[-+]|\d+\.)\s/.test(line.text)) {
      writer.begin({ kind: 'prose' });
      writer.add(range);
    } else writer.add(range);
  }
  writer.end();
  return writer.blocks;
}

function inlineQuote(raw: string, at: number): Construct | undefined {
  const call = quoteCallAt(raw, at);
  if (call === undefined) return undefined;
  const { attribution } = call;
  return construct(call.end, (sink) =>
    sink.quote(call.from, call.to, attribution && sink.apart(attribution.from, attribution.to)),
  );
}

function link(raw: string, at: number): Construct | undefined {
  const head = /#link\("((?:[^"\\\n]|\\.){0,2000})"\)\[/y;
  head.lastIndex = at;
  const match = head.exec(raw);
  if (match === null) return undefined;
  const open = at + match[0].length - 1;
  const close = closingBracket(raw, open, '[', ']');
  return construct(close === undefined ? undefined : close + 1, (sink) =>
    sink.link(open + 1, close ?? open, match[1] ?? ''),
  );
}

/** `#emph[…]`, `#text(red)[…]` show their contents, `#footnote[…]` is a note in its place. */
function call(raw: string, at: number): Construct | undefined {
  const head = /#([a-z][\w.-]{0,40})/y;
  head.lastIndex = at;
  const match = head.exec(raw);
  if (match === null) return undefined;
  let end = at + match[0].length;
  if (raw.charAt(end) === '(') end = (closingArguments(raw, end) ?? end - 1) + 1;
  const close = raw.charAt(end) === '[' ? closingBracket(raw, end, '[', ']') : undefined;
  if (close === undefined) return construct(end);
  const open = end + 1;
  return construct(close + 1, (sink: InlineSink) => {
    if (match[1] === 'footnote') sink.inline(sink.apart(open, close));
    else sink.scan(open, close);
  });
}

export const TYPST: DraftLanguage = {
  blocks,
  inline: syntaxOf({
    '\\': [showing(/\\([!-/:-@[-`{-~])/y), rule(/\\(?=\s|$)/y)],
    '#': [inlineQuote, link, call],
    '/': [rule(/(?<!:)\/\/[^\n]{0,5000}/y), rule(/\/\*[\s\S]{0,20000}?\*\//y)],
    '`': [
      rule(/`{1,3}([^`]{0,5000})`{1,3}/y, (sink, match, at) => {
        const from = at + match[0].indexOf(match[1] ?? '', 1);
        sink.code(from, from + (match[1] ?? '').length);
      }),
    ],
    $: [formula(/\$([^$\n]{1,1000})\$/y)],
    '@': [
      rule(/@([\p{L}_][\p{L}\p{N}_:.-]{0,200})(?:\[([^\]\n]{0,300})\])?/uy, (sink, match) =>
        sink.key((match[1] ?? '').replace(/[.:]+$/, ''), match[2]),
      ),
    ],
    '<': [rule(/<[\p{L}_][\p{L}\p{N}_:.-]{0,100}>/uy)],
    '*_': [rule(/(?<![\p{L}\p{N}])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}])/uy)],
    '~': [rule(/~/y, (sink, _match, at) => sink.show('\u00A0', at, at + 1))],
    '-': [rule(/-\?/y, (sink, _match, at) => sink.show('\u00AD', at, at + 2))],
  }),
};
