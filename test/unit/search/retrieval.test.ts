import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readCollection } from '../../evaluate/retrieval/collection';
import { figuresOf, ownRanker, peerRanker } from '../../evaluate/retrieval/measure';
import { ROOT } from '../../host/paths';

const FOLDER = join(ROOT, 'test/golden/search');

describe('Questions and claims', () => {
  for (const name of readdirSync(FOLDER)) {
    it(`find the texts that answer them at least as well as a textbook BM25: ${name}`, async () => {
      const collection = readCollection(join(FOLDER, name), name);
      const own = await ownRanker(collection);
      const answered = collection.questions.filter(({ query }) => own(query).length > 0);
      assert.ok(
        answered.length >= collection.questions.length - MOST_UNANSWERED,
        `${answered.length} answered`,
      );
      const { ndcg } = figuresOf(own, answered);
      const peer = figuresOf(peerRanker(collection), answered);
      assert.ok(ndcg >= peer.ndcg, `nDCG@10 ${ndcg.toFixed(3)}, BM25 ${peer.ndcg.toFixed(3)}`);
      assert.ok(ndcg >= LEAST, `nDCG@10 ${ndcg.toFixed(3)}`);
    });
  }
});

/** What shares one word with a question says too little to be an answer, though a list of all such texts may hold one. */
const MOST_UNANSWERED = 1;
/** A first answer missed in one question of ten would fall below it. */
const LEAST = 0.9;
