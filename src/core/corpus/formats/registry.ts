import { PACKED_EXTENSIONS } from '../extraction';
import type { Format } from './format';
import { html } from './html';
import { markdown } from './markdown';
import { plainText } from './plainText';
import { webVtt } from './webVtt';

const FORMATS: readonly Format[] = [plainText, webVtt, markdown, html];
const byExtension = new Map(
  FORMATS.flatMap((format) => format.extensions.map((extension) => [extension, format] as const)),
);

/** Extensions of the files that can be read: with the stop, in lower case. */
export const SUPPORTED_EXTENSIONS: ReadonlySet<string> = new Set([
  ...byExtension.keys(),
  ...PACKED_EXTENSIONS,
]);

/** The reader for a file by its name; plain text where the name does not tell. */
export function formatOf(file: string): Format {
  const extension = /\.[^./\\]+$/.exec(file)?.[0].toLowerCase() ?? '';
  return byExtension.get(extension) ?? plainText;
}
