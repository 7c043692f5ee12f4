import { isAbsolute } from 'node:path';
import type { GroundedQuotation, GroundingStatus } from '../core/api';
import { indexLines } from '../core/text/lines';
import type { LineIndex } from '../core/text/lines';
import { uriOf } from '../worker/nodeFiles';
import type { CheckedDraft } from './check';

/** OASIS SARIF 2.1.0 (March 2020): only what has to be looked at is a result. */
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const RULES: readonly {
  readonly status: GroundingStatus;
  readonly id: string;
  readonly level: 'error' | 'warning' | 'note';
  readonly text: string;
}[] = [
  { status: 'altered', id: 'altered', level: 'error', text: 'The words differ from the source.' },
  {
    status: 'misattributed',
    id: 'misattributed',
    level: 'error',
    text: 'The speaker, the source, the date, the lines or the pages are others.',
  },
  { status: 'not found', id: 'not-found', level: 'note', text: 'The words are in no source.' },
];

export function sarifLog(drafts: readonly CheckedDraft[]) {
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Sourcebook',
            rules: RULES.map(({ id, level, text }) => ({
              id,
              shortDescription: { text },
              defaultConfiguration: { level },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        artifacts: drafts.map(({ path }) => ({ location: { uri: addressOf(path) } })),
        results: drafts.flatMap((draft) => {
          const lines = indexLines(draft.text);
          return draft.quotations.flatMap((quotation) => resultOf(draft, quotation, lines));
        }),
      },
    ],
  };
}

function resultOf({ path }: CheckedDraft, quotation: GroundedQuotation, lines: LineIndex) {
  const index = RULES.findIndex(({ status }) => status === quotation.status);
  const rule = RULES[index];
  if (rule === undefined) return [];
  const { start, end, source, detail } = quotation;
  return [
    {
      ruleId: rule.id,
      ruleIndex: index,
      level: rule.level,
      message: { text: detail === '' ? rule.text : detail },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: addressOf(path) },
            region: regionOf(start, end, lines),
          },
        },
      ],
      ...(source && {
        relatedLocations: [
          {
            message: { text: `${source.file}, ${source.date ?? 'undated'}` },
            physicalLocation: {
              artifactLocation: { uri: sourceAddress(source) },
              region: { startLine: source.startLine, endLine: source.endLine },
            },
          },
        ],
      }),
    },
  ];
}

/** A source in the working directory is named like a draft in it; one outside is in no repository that is read. */
function sourceAddress({ file, source }: { readonly file: string; readonly source: string }): string {
  return file.startsWith('../') ? source : addressOf(file);
}

/** A path that was given as relative stays so: code scanning reads it from the root of the repository. */
function addressOf(path: string): string {
  return isAbsolute(path) ? uriOf(path) : path.split(/[\\/]/).map(encodeURIComponent).join('/');
}

/** Lines and columns from 1, the end column behind the last character. */
function regionOf(start: number, end: number, lines: LineIndex) {
  const first = lines.lineAt(start);
  const last = lines.lineAt(end);
  return {
    startLine: first,
    startColumn: start - lines.rangeOf(first).start + 1,
    endLine: last,
    endColumn: end - lines.rangeOf(last).start + 1,
    charOffset: start,
    charLength: end - start,
  };
}
