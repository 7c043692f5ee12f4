import type { Sourcebook } from '../core/api';
import { writeBibliography } from '../core/citations/bibliography/formats';
import { listWritingOf } from '../core/citations/render';
import type { StyleName } from '../core/citations/styles/model';
import type { Answer } from './answer';
import { operand } from './answer';
import type { Options } from './options';
import { readDraft } from './readDraft';

const DEFAULT_STYLE: StyleName = 'apa';

/** The works of a draft or of the corpus: as a list to read, or as a file for reference managers. */
export async function bibliography(sourcebook: Sourcebook, options: Options): Promise<Answer> {
  const draft =
    options.operands.length === 0 ? undefined : readDraft(operand(options, 'bibliography [DRAFT]'));
  if (options.format !== undefined) {
    const records = sourcebook.works(draft);
    const file = writeBibliography(records, options.format).trimEnd();
    return { records, texts: file === '' ? [] : [file] };
  }
  const { entries } = await sourcebook.bibliography({
    ...(draft && { draft }),
    style: options.style ?? DEFAULT_STYLE,
    markup: options.markup,
  });
  const list = listWritingOf(options.markup).entries(entries.map(({ text }) => text));
  return { records: entries, texts: entries.length === 0 ? [] : [list] };
}
