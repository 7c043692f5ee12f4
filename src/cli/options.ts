import { parseArgs } from 'node:util';
import { BIBLIOGRAPHY_FORMATS, isBibliographyFormat } from '../core/citations/bibliography/formats';
import type { BibliographyFormat } from '../core/citations/bibliography/formats';
import { markupNames, parseMarkup } from '../core/citations/markupNames';
import type { Markup } from '../core/citations/model';
import { messageOf } from '../core/text/messageOf';
import { STYLE_NAMES, isStyleName } from '../core/citations/styles/model';
import type { StyleName } from '../core/citations/styles/model';

/** A mistake in how the command was called; the message says what is expected. */
export class UsageError extends Error {}

export const COMMANDS = [
  'sources',
  'passages',
  'names',
  'quotes',
  'search',
  'cite',
  'bibliography',
  'check',
] as const;
export type CommandName = (typeof COMMANDS)[number];
const WITHOUT_OPERAND: ReadonlySet<CommandName> = new Set(['sources', 'names', 'quotes', 'cite']);

export interface Options {
  readonly command: CommandName;
  readonly operands: readonly string[];
  readonly corpus: readonly string[];
  readonly json: boolean;
  readonly cache?: string;
  /** Path of a file of decisions about names. */
  readonly names?: string;
  readonly limit: number;
  readonly at?: LineRange;
  readonly markup: Markup;
  readonly sarif: boolean;
  /** How references are set; absent for Sourcebook’s own way. */
  readonly style?: StyleName;
  readonly template?: string;
  /** A file for reference managers in the place of a list to read. */
  readonly format?: BibliographyFormat;
  readonly byKey: boolean;
}

/** `FILE:14` or `FILE:14-15`, lines 1-based. */
export interface LineRange {
  readonly file: string;
  readonly first: number;
  readonly last: number;
}

const DEFAULT_LIMIT = 20;

export const HELP = `Search, list and cite a folder of sources.

Usage: sourcebook COMMAND --corpus DIR [--corpus DIR …] [options]

Commands
  sources          every source with its title, outlet, authors, date and warnings
  passages FILE    the passages of one source (a path relative to the working directory)
  names            persons, places and organisations with their spellings, mentions and roles
  quotes           the quotations in the sources with their speakers
  search QUERY     the passages that answer, best first
  cite             the text that cites some lines of a source, see --at and --markup
  bibliography [DRAFT]
                   the works that a draft cites, or all that the sources hold, see --style, --markup and --format
  check DRAFT…     holds the quotations of drafts against the sources; the language is told by the extension

Options
  --corpus DIR     a folder of sources, or one file; may be given several times
  --json           one JSON list on standard output and nothing else
  --limit N        search: at most N passages (${DEFAULT_LIMIT})
  --at FILE:LINE[-LINE]
                   cite: which lines
  --markup NAME    cite, bibliography: ${markupNames().join(', ')} (plaintext)
  --style NAME     cite, bibliography: ${STYLE_NAMES.join(', ')}
  --template TEXT  cite: describes the work by named fields, as in "{who}, [“{title},” ][*{outlet}*, ]{date}"
  --by-key         cite: by the key of a bibliography, where the markup has such citations
  --format NAME    bibliography: ${BIBLIOGRAPHY_FORMATS.join(', ')}
  --sarif          check: SARIF 2.1.0 on standard output, for code scanning
  --names FILE     apply the decisions about names of FILE (sourcebook.names.yaml)
  --cache DIR      keep the index in DIR between runs; several runs may share it
  --help           this text

Status: 0 when the command ran, also when nothing was found; 1 when check found a quotation that is not grounded;
2 when it was called in a way that makes no sense, or a draft could not be read,
or check had no source.
`;

/** Reads the arguments; `undefined` where help was asked for. Throws `UsageError`. */
export function readOptions(args: readonly string[]): Options | undefined {
  const { values, positionals } = parse(args);
  if (values.help === true) return undefined;
  const [name, ...operands] = positionals;
  const command = COMMANDS.find((known) => known === name);
  if (command === undefined)
    throw new UsageError(
      `${name === undefined ? 'A command is missing' : `No command "${name}"`}: use one of ${COMMANDS.join(', ')}.`,
    );
  if (operands.length > 0 && WITHOUT_OPERAND.has(command))
    throw new UsageError(
      `${command} takes no "${operands.join(' ')}"; folders of sources go behind --corpus.`,
    );
  if (values.sarif === true && command !== 'check')
    throw new UsageError(`--sarif is for check; use --json with ${command}.`);
  if (values.json === true && values.sarif === true)
    throw new UsageError('--json and --sarif write different files: use one of them.');
  const corpus = values.corpus ?? [];
  if (corpus.length === 0) throw new UsageError('Name at least one folder of sources with --corpus DIR.');
  return {
    command,
    operands,
    corpus,
    json: values.json === true,
    limit: readLimit(values.limit),
    markup: readMarkup(values.markup),
    sarif: values.sarif === true,
    byKey: values['by-key'] === true,
    ...(values.style !== undefined && { style: oneOf(values.style, 'style', STYLE_NAMES, isStyleName) }),
    ...(values.format !== undefined && {
      format: oneOf(values.format, 'format', BIBLIOGRAPHY_FORMATS, isBibliographyFormat),
    }),
    ...(values.template !== undefined && { template: values.template }),
    ...(values.cache !== undefined && { cache: values.cache }),
    ...(values.names !== undefined && { names: values.names }),
    ...(values.at !== undefined && { at: readLines(values.at) }),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        corpus: { type: 'string', multiple: true },
        json: { type: 'boolean' },
        limit: { type: 'string' },
        at: { type: 'string' },
        markup: { type: 'string' },
        sarif: { type: 'boolean' },
        style: { type: 'string' },
        template: { type: 'string' },
        'by-key': { type: 'boolean' },
        format: { type: 'string' },
        cache: { type: 'string' },
        names: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(messageOf(error));
  }
}

function readLimit(text: string | undefined): number {
  if (text === undefined) return DEFAULT_LIMIT;
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1)
    throw new UsageError(`--limit wants a whole number from 1, not "${text}".`);
  return limit;
}

function readMarkup(text: string | undefined): Markup {
  if (text === undefined) return 'plaintext';
  const markup = parseMarkup(text);
  if (markup === undefined)
    throw new UsageError(`No markup "${text}": use one of ${markupNames().join(', ')}.`);
  return markup;
}

function oneOf<T extends string>(
  name: string,
  what: string,
  known: readonly T[],
  isKnown: (name: string) => name is T,
): T {
  if (isKnown(name)) return name;
  throw new UsageError(`No ${what} "${name}": use one of ${known.join(', ')}.`);
}

function readLines(text: string): LineRange {
  const match = /^(.+):(\d+)(?:-(\d+))?$/.exec(text);
  const [, file = '', first = '', last = first] = match ?? [];
  const range = { file, first: Number(first), last: Number(last) };
  if (!match || range.first < 1 || range.last < range.first) {
    throw new UsageError(`--at wants FILE:LINE or FILE:LINE-LINE, not "${text}".`);
  }
  return range;
}
