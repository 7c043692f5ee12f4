import { listedWorks, workAt, worksOf } from '../citations/bibliography/works';
import type { Work } from '../citations/bibliography/works';
import type { SourceDocument } from '../corpus/model';
import { linesOf } from '../corpus/places';
import { readCitation } from './claims/citation';
import type { Claims } from './claims/model';
import type { GroundingCorpus } from './corpusFacts';
import { bracketsIn } from './draft/brackets';
import type { DraftContext } from './draft/draftQuotations';
import { referencesOf } from './draft/draftQuotations';
import type { ReadBlock } from './draft/readBlocks';
import type { VisibleText } from './draft/visible';
import type { GroundedQuotation } from './model';

/** The works that a draft cites, each once, in the order in which it quotes them, then those it only refers to. */
export function citedWorks(
  blocks: readonly ReadBlock[],
  quotations: readonly GroundedQuotation[],
  context: DraftContext,
  corpus: GroundingCorpus,
): readonly Work[] {
  const quoted = quotations.flatMap(({ cited, source }) => {
    const document = cited && source ? corpus.document(source.source) : undefined;
    return document && source ? (workAt(document, source.start) ?? []) : [];
  });
  const referred = blocks.flatMap((block) => [
    ...keysOf(block).flatMap((key) => workOfKey(key, context, corpus) ?? []),
    ...claimsOf(block, context).flatMap((claims) => workOfClaims(claims, corpus) ?? []),
  ]);
  return [...new Map([...quoted, ...referred].map((work) => [work.key, work])).values()];
}

function keysOf({ visible, attribution, key }: ReadBlock): string[] {
  const references = [...visible.references, ...(attribution?.references ?? [])];
  const keys = references.flatMap((reference) => (reference.kind === 'key' ? reference.key : []));
  return key === undefined ? keys : [...keys, key];
}

/** The work of a key as it is; of one made when the source stated otherwise, the only work of its source. */
function workOfKey(key: string, { facts }: DraftContext, corpus: GroundingCorpus): Work | undefined {
  const document = corpus.document(facts.sourceOfKey(key) ?? '');
  return document && (worksOf(document).find((work) => work.key === key) ?? onlyWork(document));
}

function onlyWork(document: SourceDocument): Work | undefined {
  const works = listedWorks(document);
  return works.length === 1 ? works[0] : undefined;
}

/** What the notes, brackets, keys and attributions of a block say, whether they stand with a quotation or not. */
function claimsOf({ kind, visible, attribution }: ReadBlock, context: DraftContext): Claims[] {
  const texts = attribution === undefined ? [visible] : [visible, attribution];
  const apart = [...(attribution ? [attribution] : []), ...(kind === 'note' ? [visible] : [])];
  const citations = [
    ...texts.flatMap((text) => referencesOf(text, context)),
    ...texts.flatMap((text) => bracketsIn(text).map((range) => readCitation({ ...text, ...range }, context))),
    ...apart.map((text) => readCitation({ ...text, ...whole(text) }, context)),
  ];
  return citations.filter(({ cites }) => cites).map(({ claims }) => claims);
}

function whole({ mapped }: VisibleText) {
  return { start: 0, end: mapped.text.length };
}

/** The work at the place that is named; without a place, the only work of the source. */
function workOfClaims({ files, lines, paragraph }: Claims, corpus: GroundingCorpus): Work | undefined {
  const document = corpus.document(files[0] ?? '');
  if (document === undefined) return undefined;
  const passage = paragraph === undefined ? undefined : document.passages[paragraph - 1];
  const index = linesOf(document);
  const line = lines !== undefined && lines.first <= index.count ? index.rangeOf(lines.first) : undefined;
  const offset = passage?.start ?? line?.end;
  return offset === undefined ? onlyWork(document) : workAt(document, offset);
}
