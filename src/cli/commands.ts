import { CitationError } from '../core/api';
import type { CitationAnswer, Sourcebook, SourceSummary } from '../core/api';
import { uriOf } from '../worker/nodeFiles';
import { bibliography } from './bibliography';
import type { Answer } from './answer';
import { NOTHING, operand } from './answer';
import { check } from './check';
import { TemplateError } from '../core/citations/template';
import { citationText, hitText, nameText, passageText, quotationText, sourceText } from './texts';
import type { CommandName, LineRange, Options } from './options';
import { UsageError } from './options';
import { problemWords } from './problemWords';
import { hitRecord, nameRecord, passageRecord, quotationRecord, sourceRecord } from './records';

type Command = (
  sourcebook: Sourcebook,
  options: Options,
  complain: (message: string) => void,
) => Answer | Promise<Answer>;

const COMMANDS: Readonly<Record<Exclude<CommandName, 'check'>, Command>> = {
  sources,
  passages,
  names,
  quotes,
  search,
  cite,
  bibliography,
};

/** What goes to standard output, and the exit status. */
export interface Outcome {
  readonly output: string;
  readonly status: number;
}

export async function run(
  sourcebook: Sourcebook,
  options: Options,
  complain: (message: string) => void,
): Promise<Outcome> {
  const { command } = options;
  if (command === 'check') return check(sourcebook, options, complain);
  const { records, texts } = await COMMANDS[command](sourcebook, options, complain);
  const output = options.json
    ? `${JSON.stringify(records, undefined, 1)}\n`
    : texts.map((text) => `${text}\n`).join('');
  return { output, status: 0 };
}

function sources(sourcebook: Sourcebook): Answer {
  const all = sourcebook.sources();
  return { records: all.map(sourceRecord), texts: all.map(sourceText) };
}

function passages(sourcebook: Sourcebook, options: Options, complain: (message: string) => void): Answer {
  const file = operand(options, 'passages FILE');
  const source = findSource(sourcebook, file);
  if (source === undefined) {
    complain(`${file} is not among the sources of ${options.corpus.join(', ')}.`);
    return NOTHING;
  }
  const all = sourcebook.passages(source.id);
  return { records: all.map(passageRecord), texts: all.map(passageText) };
}

function names(sourcebook: Sourcebook): Answer {
  const all = sourcebook.names();
  return {
    records: all.map((name) => nameRecord(name, sourcebook.mentions(name.id), sourcebook.card(name.id))),
    texts: all.map(nameText),
  };
}

function quotes(sourcebook: Sourcebook): Answer {
  const all = sourcebook.quotations();
  return { records: all.map(quotationRecord), texts: all.map(quotationText) };
}

function search(sourcebook: Sourcebook, options: Options, complain: (message: string) => void): Answer {
  const query = operand(options, 'search QUERY');
  const { hits, problems, suggestion } = sourcebook.search({ query, limit: options.limit });
  for (const problem of problems) complain(problemWords(problem));
  if (hits.length === 0 && suggestion !== undefined) complain(`Nothing found. Did you mean "${suggestion}"?`);
  return { records: hits.map(hitRecord), texts: hits.map(hitText) };
}

async function cite(
  sourcebook: Sourcebook,
  options: Options,
  complain: (message: string) => void,
): Promise<Answer> {
  if (options.at === undefined) throw new UsageError('cite wants --at FILE:LINE or --at FILE:LINE-LINE.');
  try {
    const answer = await citeLines(sourcebook, options.at, options);
    const text = citationText(answer);
    return { records: [{ text, record: answer.csl }], texts: [text] };
  } catch (error) {
    if (error instanceof TemplateError) throw new UsageError(`--template: ${error.message}`);
    if (!(error instanceof CitationError)) throw error;
    if (!options.json) throw new UsageError(error.message);
    complain(error.message);
    return NOTHING;
  }
}

async function citeLines(
  sourcebook: Sourcebook,
  at: LineRange,
  { markup, style, template, byKey }: Options,
): Promise<CitationAnswer> {
  const source = findSource(sourcebook, at.file);
  if (source === undefined) throw new CitationError(`${at.file} is not among the sources.`);
  const range = sourcebook.rangeOfLines(source.id, at.first, at.last);
  const place = { source: source.id, ...range, markup, draft: uriOf('draft') };
  const request = {
    ...place,
    ...(template !== undefined && { template }),
    ...(byKey && { key: sourcebook.cite(place).csl.id }),
  };
  return style === undefined ? sourcebook.cite(request) : sourcebook.citeInStyle(request, style);
}

function findSource(sourcebook: Sourcebook, path: string): SourceSummary | undefined {
  const uri = uriOf(path);
  return sourcebook.sources().find(({ id }) => id === uri);
}
