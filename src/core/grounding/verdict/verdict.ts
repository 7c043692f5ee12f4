import type { TextRange } from '../../text/range';
import type { Aligner } from '../alignment/aligner';
import type { Passing } from '../alignment/passing';
import type { GroundingCorpus } from '../corpusFacts';
import type { Difference, GroundingProblem, GroundingSource, GroundingStatus } from '../model';
import type { SearchedWords } from '../words/otherSources';

/** What is found out about a quotation; `range` where it is another stretch than its marks seemed to set off. */
export interface Verdict {
  readonly status: GroundingStatus;
  readonly problems: readonly GroundingProblem[];
  readonly source?: GroundingSource;
  readonly differences: readonly Difference[];
  readonly range?: TextRange;
}

export interface Bench {
  readonly index: SearchedWords;
  readonly aligner: Aligner;
  readonly passing: Passing;
  readonly corpus: GroundingCorpus;
  readonly isFiction: boolean;
}
