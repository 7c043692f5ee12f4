import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readCollection } from '../../evaluate/retrieval/collection';
import { ownRanker } from '../../evaluate/retrieval/measure';
import { isRight, seedCollection, verdictsOf, type Verdict } from '../../evaluate/retrieval/refusal';
import { ROOT } from '../../host/paths';

const FOLDER = join(ROOT, 'test/golden/search');

/** Questions of which the texts share one word with the answer, and that one as often with others. */
const MOST_UNANSWERED = 4;
/** A first answer missed in one of ten questions would fall below it. */
const LEAST_FIRST = 0.9;

describe('A query', () => {
  let verdicts: readonly Verdict[];

  before(async () => {
    const collections = [
      ...readdirSync(FOLDER).map((name) => readCollection(join(FOLDER, name), name)),
      seedCollection(),
    ];
    const each = collections.map(async (one) => verdictsOf(one.name, await ownRanker(one)));
    verdicts = (await Promise.all(each)).flat();
  });

  it('that no source answers finds nothing', () => {
    const unanswerable = verdicts.filter(({ answers }) => answers.length === 0);
    assert.ok(unanswerable.length >= 50);
    assert.deepEqual(
      unanswerable.filter((one) => !isRight(one)).map(({ query }) => query),
      [],
    );
  });

  it('that shares several words with a source is answered, and by that source first', () => {
    const answerable = verdicts.filter(({ answers }) => answers.length > 0);
    assert.ok(answerable.length >= 40);
    const refused = answerable.filter((one) => !isRight(one)).map(({ query }) => query);
    assert.ok(refused.length <= MOST_UNANSWERED, refused.join('\n'));
    const first = answerable.filter(({ answers, found }) => answers.includes(found[0] ?? ''));
    assert.ok(first.length >= LEAST_FIRST * (answerable.length - refused.length), `${first.length} first`);
  });
});
