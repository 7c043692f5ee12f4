import { codeIn } from '../text/code';
import type { TextRange } from '../text/range';
import { matchesOf } from '../text/range';

/** What a text must hold for an address to be in it: most passages have none, and need no further look. */
const ADDRESS_SIGN = /@|:\/\/|www\./i;
const address = (): RegExp =>
  /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,80}\p{L}|(?:https?|ftp):\/\/\S{1,2000}|www\.\S{1,2000}|(?<![\p{L}\p{N}])@[\p{L}\p{N}_]{1,40}/giu;

/** Signs of what programs call their parts: `read_file`, `fs.readFile`, `close()`, `notes.md`. */
const IDENTIFIER_SIGN = /_|\(\)|[.#]\p{Ll}/u;
const FILE_ENDING =
  'md|txt|rst|json|jsonl|yaml|yml|toml|ini|conf|cfg|xml|html?|css|js|mjs|cjs|jsx|ts|tsx|py|rb|rs|go|java|kt|c|h|cc|cpp|hpp|cs|php|sh|sql|lock|log|csv|tsv|pdf|docx?|odt|xlsx?|png|jpe?g|svg|gif|zip|gz|exe|dll';
/** Made when it is first needed, for it takes longer than to read a short text. */
let identifier: RegExp | undefined;
const identifierPattern = (): RegExp =>
  new RegExp(
    [
      // `NODE_PATH`, and `NODE\_PATH` where Markdown needs it so; `_Le Monde_` is emphasis.
      String.raw`(?<![\p{L}\p{N}_])[\p{L}\p{N}$]{1,60}(?:\\?_{1,2}[\p{L}\p{N}$]{1,60}){1,12}`,
      String.raw`(?<![\p{L}\p{N}.])(?:[\p{L}_$][\p{L}\p{N}_$]{0,60}[.#]){0,6}[\p{L}_$][\p{L}\p{N}_$]{0,60}\(\)`,
      // `Array.isArray`: no sentence begins in small letters and has a capital within its first word.
      String.raw`(?<![\p{L}\p{N}.])[\p{L}_$][\p{L}\p{N}_$]{0,60}(?:[.#][\p{L}_$][\p{L}\p{N}_$]{0,60}){0,6}[.#]\p{Ll}[\p{Ll}\p{N}]{0,60}\p{Lu}[\p{L}\p{N}]{0,60}`,
      String.raw`(?<![\p{L}\p{N}.])[\p{L}\p{N}_-]{1,80}\.(?:${FILE_ENDING})(?![\p{L}\p{N}])`,
    ].join('|'),
    'gu',
  );

/** A time of day with its zone: `3:44 p.m. ET`, `0503 GMT`. */
const ZONE_SIGN = /[A-Z]T\b|UTC|MSK|WIB/;
const zonedTime = (): RegExp =>
  /(?<![\p{L}\d])\d{1,2}(?:[:.h]?\d{2})?\s?(?:[AaPp]\.?\s?[Mm]\.?)?\s?(?:[ECMP][DS]?T|GMT|UTC|BST|IST|PKT|CES?T|EES?T|WES?T|MSK|HKT|SGT|JST|KST|A[CEW][DS]T|NZ[DS]T|SAST|[CEW]AT|WIB|AST)(?![\p{L}\d])/gu;

/** The stretches of a passage that are no prose, whose words are no names: addresses, handles, code, identifiers, times. In order. */
export function notProseIn(passage: string): TextRange[] {
  const ranges = codeIn(passage);
  if (ADDRESS_SIGN.test(passage)) ranges.push(...matchesOf(passage, address()));
  if (IDENTIFIER_SIGN.test(passage)) ranges.push(...matchesOf(passage, (identifier ??= identifierPattern())));
  if (ZONE_SIGN.test(passage)) ranges.push(...matchesOf(passage, zonedTime()));
  return ranges.length < 2 ? ranges : joined(ranges);
}

function joined(ranges: TextRange[]): TextRange[] {
  const apart: TextRange[] = [];
  for (const range of ranges.sort((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (last === undefined || range.start > last.end) apart.push(range);
    else if (range.end > last.end) apart[apart.length - 1] = { start: last.start, end: range.end };
  }
  return apart;
}
