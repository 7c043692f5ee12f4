import { formula } from '../formula';
import type { DraftBlock, DraftLanguage } from '../language';
import { BlockWriter } from '../lines';
import { sliceOfDraft } from '../mappedText';
import { closingBracket, construct, rule, syntaxOf } from '../patterns';
import type { Construct, InlineSink, VisibleText } from '../visible';
import type { LatexArguments } from './latexArguments';
import { readArguments } from './latexArguments';
import { ACCENTS, COMMANDS, HIDDEN_ENVIRONMENTS, QUOTE_ENVIRONMENTS, SYMBOLS } from './latexCommands';

const STRUCTURE =
  /(?<!\\)%[^\n\r]*|\\(begin|end)\s{0,8}\{([A-Za-z]{1,40})\*?\}|\r?\n[ \t]*(?:\r?\n)+|\\(part|chapter|section|subsection|subsubsection|paragraph|item|par|title|caption)\b\*?|\\((?:foreign|hyphen)?(?:text|block)c?quote|enquote|footnote)\b/g;
const DOCUMENT = '\\begin{document}';

class LatexReader {
  private readonly writer: BlockWriter;

  constructor(private readonly text: string) {
    this.writer = new BlockWriter(text);
  }

  read(): DraftBlock[] {
    const body = this.text.indexOf(DOCUMENT);
    let from = body < 0 ? 0 : body + DOCUMENT.length;
    STRUCTURE.lastIndex = from;
    for (let match = STRUCTURE.exec(this.text); match !== null; match = STRUCTURE.exec(this.text)) {
      const [whole, edge, environment, division, quoting] = match;
      if (quoting !== undefined) {
        STRUCTURE.lastIndex = this.endOfCommand(quoting, STRUCTURE.lastIndex);
        continue;
      }
      this.words(from, match.index);
      from = STRUCTURE.lastIndex;
      if (environment !== undefined)
        from = STRUCTURE.lastIndex = this.edge(edge === 'begin', environment, from);
      else if (whole.startsWith('%')) continue;
      else if (division === undefined && this.writer.kind === 'quote') this.writer.parBreak(match.index);
      else this.writer.end();
    }
    this.words(from, this.text.length);
    this.writer.end();
    return this.writer.blocks;
  }

  /** A blank line inside of a quoting command ends no paragraph. */
  private endOfCommand(name: string, at: number): number {
    return readArguments(this.text, at, COMMANDS.get(name)?.parts ?? '')?.end ?? at;
  }

  private words(start: number, end: number): void {
    if (this.text.slice(start, end).trim() !== '') this.writer.add({ start, end });
  }

  /** Begins or ends an environment; answers where reading goes on. */
  private edge(begins: boolean, environment: string, at: number): number {
    const quoting = QUOTE_ENVIRONMENTS.get(environment);
    if (begins && HIDDEN_ENVIRONMENTS.has(environment)) {
      const closing = new RegExp(String.raw`\\end\s{0,8}\{${environment}\*?\}`, 'g');
      closing.lastIndex = at;
      this.writer.end();
      return closing.exec(this.text) ? closing.lastIndex : this.text.length;
    }
    this.writer.end();
    if (!begins || quoting === undefined) return at;
    const read = readArguments(this.text, at, quoting);
    const key = read?.arguments.find(({ part }) => part === 'm');
    // Of two options before a key the last one gives the place.
    const options = read?.arguments.filter(
      ({ part, end }) => part === 'o' && (key === undefined || end < key.start),
    );
    const option = key === undefined ? options?.at(0) : options?.at(-1);
    this.writer.begin({
      kind: 'quote',
      ...(option && key === undefined && { attribution: sliceOfDraft(this.text, option.start, option.end) }),
      ...(key && { key: this.text.slice(key.start, key.end).trim() }),
      ...(option && key && { locator: this.text.slice(option.start, option.end) }),
    });
    return read?.end ?? at;
  }
}

const NAME = /\\([A-Za-z]{1,40})/y;

function command(raw: string, at: number): Construct | undefined {
  NAME.lastIndex = at;
  const name = NAME.exec(raw)?.[1];
  if (name === undefined) return undefined;
  const behind = at + 1 + name.length;
  const signature = COMMANDS.get(name);
  const read = signature && readArguments(raw, behind, signature.parts);
  if (signature === undefined || read === undefined) return symbol(raw, at, name, behind);
  return construct(read.end, (sink) => {
    switch (signature.role) {
      case 'quoted':
      case 'cited-quote':
        return quoted(raw, read, sink);
      case 'attributed-quote':
        return attributed(read, sink);
      case 'note':
        return sink.inline(wordsOf(read, sink));
      case 'key':
        return keysOf(raw, read).forEach((key) => sink.key(key));
      case 'link':
        return linked(raw, read, sink);
      case 'hidden':
        return undefined;
    }
  });
}

function quoted(raw: string, { arguments: all }: LatexArguments, sink: InlineSink): void {
  const words = all.find(({ part }) => part === 't');
  const option = all.find(({ part }) => part === 'o');
  const key = all.find(({ part }) => part === 'm');
  if (words === undefined) return;
  const isKeyed = key !== undefined && option !== undefined && key.start > option.start;
  sink.quote(words.start, words.end, option && !isKeyed ? sink.apart(option.start, option.end) : undefined);
  if (key && (isKeyed || option === undefined))
    sink.key(raw.slice(key.start, key.end).trim(), option && raw.slice(option.start, option.end));
}

function attributed({ arguments: [words, source] }: LatexArguments, sink: InlineSink): void {
  if (words && source) sink.quote(words.start, words.end, sink.apart(source.start, source.end));
}

function wordsOf({ arguments: all, end }: LatexArguments, sink: InlineSink): VisibleText {
  const words = all.find(({ part }) => part === 't');
  return sink.apart(words?.start ?? end, words?.end ?? end);
}

function keysOf(raw: string, { arguments: all }: LatexArguments): string[] {
  const keys = all.find(({ part }) => part === 'm');
  return keys === undefined
    ? []
    : raw
        .slice(keys.start, keys.end)
        .split(',')
        .map((key) => key.trim());
}

function linked(raw: string, { arguments: all }: LatexArguments, sink: InlineSink): void {
  const [address, words] = all;
  if (address && words) sink.link(words.start, words.end, raw.slice(address.start, address.end));
}

/** A command that stands for a character, or one whose own words are shown (`\emph{…}`). */
function symbol(raw: string, at: number, name: string, behind: number): Construct {
  const accent = name.length === 1 ? accented(raw, at, name, behind) : undefined;
  if (accent) return accent;
  const shown = Object.hasOwn(SYMBOLS, name) ? (SYMBOLS[name] ?? '') : '';
  const end = endOfName(raw, behind);
  return { end, read: (sink) => sink.show(shown, at, end) };
}

/** The empty braces or the spaces that end a command's name. */
function endOfName(raw: string, at: number): number {
  const rest = /\{\}|[ \t]*/y;
  rest.lastIndex = at;
  return at + (rest.exec(raw)?.[0].length ?? 0);
}

/** `\c{c}`, `\v s`; `\'e`, `\"{o}`, `\'\i`, and the sign itself: `\^{}`. */
const ACCENTED_BY_LETTER = /(?:\{\s?\\?(\p{L})\s?\}|\s\\?(\p{L}))/uy;
const ACCENTED_BY_SIGN = /(?:\{\s?\\?(\p{L})\s?\}|\\?(\p{L})|\{\})/uy;

function accented(raw: string, at: number, accent: string, behind: number): Construct | undefined {
  const mark = Object.hasOwn(ACCENTS, accent) ? ACCENTS[accent] : undefined;
  const letter = /\p{L}/u.test(accent) ? ACCENTED_BY_LETTER : ACCENTED_BY_SIGN;
  letter.lastIndex = behind;
  const match = mark === undefined ? null : letter.exec(raw);
  if (match === null || mark === undefined) return undefined;
  const end = behind + match[0].length;
  const base = match[1] ?? match[2];
  return construct(end, (sink) =>
    sink.show(base === undefined ? accent : (base + mark).normalize('NFC'), at, end),
  );
}

const ACCENT = /\\(['`^"~=.])/y;

function accentSign(raw: string, at: number): Construct | undefined {
  ACCENT.lastIndex = at;
  const accent = ACCENT.exec(raw)?.[1];
  return accent === undefined ? undefined : accented(raw, at, accent, at + 2);
}

function math(raw: string, at: number): Construct | undefined {
  const opening = raw.slice(at, at + 2);
  const end = opening === '\\(' ? raw.indexOf('\\)', at) : opening === '\\[' ? raw.indexOf('\\]', at) : -1;
  return end < 0 ? undefined : construct(end + 2);
}

/** `\ensuremath{|}` and the like show what they hold. */
function shownGroup(raw: string, at: number): Construct | undefined {
  const head = /\\(?:ensuremath|texttt|text)\s?(?=\{)/y;
  head.lastIndex = at;
  const match = head.exec(raw);
  const open = at + (match?.[0].length ?? 0);
  const close = match === null ? undefined : closingBracket(raw, open, '{', '}');
  if (close === undefined) return undefined;
  return construct(close + 1, (sink) => sink.scan(open + 1, close));
}

/** `\textins{…}` of csquotes: what the writer puts into somebody's words, in brackets. */
function inserted(raw: string, at: number): Construct | undefined {
  const head = /\\textins\*?\s?(?=\{)/y;
  head.lastIndex = at;
  const match = head.exec(raw);
  const open = at + (match?.[0].length ?? 0);
  const close = match === null ? undefined : closingBracket(raw, open, '{', '}');
  if (close === undefined) return undefined;
  return construct(close + 1, (sink) => {
    sink.show('[', at, open + 1);
    sink.scan(open + 1, close);
    sink.show(']', close, close + 1);
  });
}

const show = (pattern: RegExp, text: string) =>
  rule(pattern, (sink, match, at) => sink.show(text, at, at + match[0].length));

export const LATEX: DraftLanguage = {
  blocks: (text) => new LatexReader(text).read(),
  inline: syntaxOf({
    '\\': [
      rule(/\\([{}#$%&_ ])/y, (sink, match, at) => sink.show(match[1] ?? '', at, at + 2)),
      inserted,
      show(/\\textdel\b/y, ''),
      rule(
        /\\(?:verb\*?|lstinline(?:\[[^\]\n]{0,200}\])?|mintinline\{\w{1,30}\})([^\w\s{])(.{0,1000}?)\1/y,
        (sink, match, at) => {
          const end = at + match[0].length - 1;
          sink.code(end - (match[2] ?? '').length, end);
        },
      ),
      show(/\\textelp\*?(?:\{\})?/y, '[…]'),
      show(/\\[,;:!/@-]/y, ''),
      show(/\\\\(?:\[[^\]\n]{0,20}\])?/y, '\n'),
      math,
      accentSign,
      shownGroup,
      command,
    ],
    '%': [rule(/%[^\n\r]*/y)],
    $: [formula(/\${1,2}([^$\n]{1,1000})\${1,2}/y)],
    '~': [show(/~/y, '\u00A0')],
    '{}': [rule(/[{}]/y)],
    '`': [show(/``/y, '“'), show(/`/y, '‘')],
    "'": [show(/''/y, '”')],
    '"': [show(/"`/y, '„'), show(/"'/y, '“'), show(/"[-=~]/y, '-')],
    '-': [show(/---/y, '—'), show(/--/y, '–')],
  }),
};
