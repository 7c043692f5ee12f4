import type { Work } from '../citations/bibliography/works';
import { withoutOwnList } from '../citations/bibliography/worksCited';
import { markupOfLanguage } from '../citations/languages';
import type { SourceDocument } from '../corpus/model';
import type { Names } from '../names/resolve';
import { cuesOf } from '../quotes/cues';
import { indexLines } from '../text/lines';
import { Aligner } from './alignment/aligner';
import { Cueing } from './alignment/passing';
import { CheckMemory, MOST_DRAFTS } from './checkMemory';
import type { FoundQuotation, NoteBlocks } from './checkMemory';
import { citedWorks } from './cited';
import { Speakers } from './claims/cue';
import type { GroundingCorpus } from './corpusFacts';
import { CorpusFacts } from './corpusFacts';
import type { DraftContext, DraftQuotation } from './draft/draftQuotations';
import { quotationsOfBlock } from './draft/draftQuotations';
import { ignoredLines, isIgnored } from './draft/ignored';
import { draftRange } from './draft/mappedText';
import type { ReadBlock } from './draft/readBlocks';
import { readBlocks } from './draft/readBlocks';
import type { DateClaim, Draft, GroundedQuotation } from './model';
import { judgeWithin } from './verdict/judge';
import type { CompletionRequest, QuotableSpan } from './completing/model';
import { completeQuotation } from './completing/complete';
import type { Trace, TraceRequest } from './tracing/model';
import type { TraceBench } from './tracing/trace';
import { traceWords } from './tracing/trace';
import type { Verdict } from './verdict/verdict';
import { sentencesFor } from './verdict/wording';
import type { SearchedWords } from './words/otherSources';
import { OtherSources } from './words/otherSources';
import { WordIndex } from './words/wordIndex';

/**
 * Holds the quotations of drafts against the corpus. What is found is kept, so that a draft is checked again at the cost
 * of what changed: words that were looked for before are not looked for again until a source changes.
 */
export class Grounding {
  private readonly index = new WordIndex();
  private readonly searched: Searched = { index: this.index, aligner: new Aligner(this.index) };
  /** What drafts that lie among the sources are held against, by draft. */
  private readonly others = new Map<string, Searched>();
  private readonly speakers = new Speakers();
  private readonly memory = new CheckMemory();
  private facts = new CorpusFacts([]);
  private factsVersion = -1;
  private cueing: { readonly corpus: GroundingCorpus; readonly cues: Cueing } | undefined;

  /** The quotations of a draft in order, each with what the corpus says of it; a draft that is a source proves nothing of itself. */
  check(draft: Draft, corpus: GroundingCorpus): GroundedQuotation[] {
    return this.checked(draft, this.read(draft, corpus), corpus);
  }

  /** Reads the words of the sources ahead of the first check, with a pause after each source. */
  async prepare(corpus: GroundingCorpus, pause: () => Promise<void>): Promise<void> {
    for (const document of corpus.documents) if (this.index.take(document)) await pause();
  }

  /** The works that a draft cites, each once. */
  works(draft: Draft, corpus: GroundingCorpus): readonly Work[] {
    const reading = this.read(draft, corpus);
    const quotations = this.checked(draft, reading, corpus);
    return citedWorks(reading.blocks, quotations, reading.context, corpus);
  }

  private read(draft: Draft, corpus: GroundingCorpus): Reading {
    this.refresh([...corpus.documents]);
    const blocks = readBlocks(withoutOwnList(draft.text, draft.languageId), draft.languageId);
    const notes = notesIn(blocks);
    return { blocks, notes, context: this.contextOf(draft, notes, corpus.names) };
  }

  private checked(
    draft: Draft,
    { blocks, notes, context }: Reading,
    corpus: GroundingCorpus,
  ): GroundedQuotation[] {
    const lines = indexLines(draft.text);
    const ignored = ignoredLines(
      draft.text,
      lines,
      markupOfLanguage(draft.languageId) === 'restructuredtext',
    );
    const bench = {
      ...this.searchedFor(draft),
      passing: this.passing(corpus),
      corpus,
      isFiction: draft.fiction === true,
    };
    this.memory.holdFor([this.index.version, corpus, corpus.names]);
    const found = this.memory.quotations(keyOf(draft, context), blocks, notes, (block) =>
      quotationsOfBlock(block, context)
        .flatMap((quotation) => judgeWithin(quotation, bench))
        .map(({ quotation, verdict }) => present(quotation, verdict)),
    );
    return withoutInner(found).map((quotation) => ({
      ...(isIgnored(ignored, lines, quotation) ? passedOver(quotation) : quotation),
      line: lines.lineAt(quotation.start),
    }));
  }

  /** Where words come from. */
  trace(request: TraceRequest, corpus: GroundingCorpus): Trace {
    return traceWords(request, this.benchOf(corpus));
  }

  /** What somebody may be about to quote who has typed its beginning. */
  complete(request: CompletionRequest, corpus: GroundingCorpus): readonly QuotableSpan[] {
    return completeQuotation(request, this.benchOf(corpus));
  }

  private benchOf(corpus: GroundingCorpus): TraceBench {
    this.refresh([...corpus.documents]);
    return { index: this.index, passing: this.passing(corpus), corpus };
  }

  /** The cues that were read stay known while the corpus is the same. */
  private passing(corpus: GroundingCorpus): Cueing {
    if (this.cueing?.corpus !== corpus)
      this.cueing = { corpus, cues: new Cueing((source) => corpus.quotationsOf(source)) };
    return this.cueing.cues;
  }

  private refresh(documents: readonly SourceDocument[]): void {
    this.index.update(documents);
    this.searched.aligner.refresh();
    if (this.factsVersion === this.index.version) return;
    this.factsVersion = this.index.version;
    this.facts = new CorpusFacts(documents);
    this.others.clear();
  }

  /** All sources but the draft itself. */
  private searchedFor({ uri }: Draft): Searched {
    const own = this.index.source(uri);
    if (own === undefined) return this.searched;
    const known = this.others.get(uri);
    if (known !== undefined) return known;
    if (this.others.size >= MOST_DRAFTS) this.others.clear();
    const index = new OtherSources(this.index, own);
    const searched = { index, aligner: new Aligner(index) };
    this.others.set(uri, searched);
    return searched;
  }

  private contextOf(draft: Draft, notes: NoteBlocks, names: Names): DraftContext {
    return {
      facts: this.facts,
      names,
      notes: { get: (id) => notes.get(id)?.visible },
      lexicon: cuesOf(draft.text),
      speakers: this.speakers,
    };
  }
}

interface Searched {
  readonly index: SearchedWords;
  readonly aligner: Aligner;
}

interface Reading {
  readonly blocks: readonly ReadBlock[];
  readonly notes: NoteBlocks;
  readonly context: DraftContext;
}

function notesIn(blocks: readonly ReadBlock[]): NoteBlocks {
  return new Map(
    blocks.flatMap((block) =>
      block.kind === 'note' && block.label !== undefined ? [[block.label, block]] : [],
    ),
  );
}

/** What the reading of a whole draft depends on besides its blocks. */
function keyOf({ uri, languageId, fiction }: Draft, { lexicon }: DraftContext): string {
  return [uri, languageId, fiction === true, lexicon.language].join('\n');
}

function present(quotation: DraftQuotation, verdict: Verdict): FoundQuotation {
  const { mapped } = quotation.visible;
  const visible = verdict.range ?? quotation;
  const dateClaim = dateClaimOf(quotation, verdict.problems);
  return {
    ...draftRange(mapped, visible),
    quote: mapped.text.slice(visible.start, visible.end),
    status: verdict.status,
    ...(verdict.source && { source: verdict.source }),
    detail: sentencesFor(verdict.problems),
    problems: verdict.problems,
    differences: verdict.differences,
    cited: quotation.cites,
    ...(dateClaim && { dateClaim }),
  };
}

/** Where the draft gives the date that is wrong; none of the paragraph before a block. */
function dateClaimOf(
  { claims, saidOn, visible, form }: DraftQuotation,
  problems: Verdict['problems'],
): DateClaim | undefined {
  const wrong = problems.find(({ kind }) => kind === 'date')?.found;
  const cited = claims.dates.find(({ text }) => text === wrong);
  const said =
    cited === undefined && form !== 'block' ? saidOn.find(({ text }) => text === wrong) : undefined;
  if (said !== undefined) return { ...draftRange(visible.mapped, said), text: said.text, isInSentence: true };
  return cited;
}

/** A quotation that a comment switches off. */
function passedOver({ source: _source, ...quotation }: FoundQuotation): FoundQuotation {
  const problems = [{ kind: 'ignored' as const }];
  return { ...quotation, status: 'not checked', problems, differences: [], detail: sentencesFor(problems) };
}

/** A quotation that was found to reach further than its marks seemed to holds those inside of it. */
function withoutInner(quotations: readonly FoundQuotation[]): FoundQuotation[] {
  const kept: FoundQuotation[] = [];
  for (const quotation of quotations.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || quotation.start >= last.end) kept.push(quotation);
  }
  return kept;
}
