import assert from 'node:assert/strict';
import { UnionFind } from '../../../src/core/names/merge/unionFind';
import { Abbreviations } from '../../../src/core/names/resolving/abbreviations';
import type { FormMention } from '../../../src/core/names/resolving/documentForms';
import { ORGANISATION, PLACE } from '../../../src/core/names/resolving/kinds';
import type { Node } from '../../../src/core/names/resolving/nodes';
import { Places } from '../../../src/core/names/resolving/places';
import { relatedDocuments } from '../../../src/core/names/resolving/relatedDocuments';
import type { Related } from '../../../src/core/names/resolving/relatedDocuments';
import type { Steps } from '../../../src/core/steps';
import { completed } from '../../../src/core/steps';

const DOCUMENTS = 600;
/** Far fewer than a name has documents here, and more than one of them takes at once. */
const MOST_A_STEP = 40;

function range(size: number): number[] {
  return Array.from({ length: size }, (_, i) => i);
}

function nodeOf(kind: number, surface: string, documents: readonly number[]): Node {
  const key = surface.toLowerCase();
  const mentions = documents.map((document): FormMention => {
    const place = { document, start: 10, end: 10 + surface.length };
    return {
      ...place,
      surface,
      spelling: surface,
      key,
      kind,
      percent: 90,
      furniture: false,
      inBrackets: false,
    };
  });
  return { key, kind, scope: '', mentions, documents: new Set(documents) };
}

/** Documents in pairs on one subject, and how often one was asked for. */
class CountedPairs implements Related {
  asked = 0;

  to(document: number): ReadonlySet<number> {
    this.asked++;
    return new Set([document, document % 2 === 0 ? document + 1 : document - 1]);
  }
}

/** The most documents that were asked for between two steps. */
function mostAskedAStep(steps: Steps<unknown>, related: CountedPairs): number {
  let most = 0;
  for (let before = 0; ; before = related.asked) {
    const { done } = steps.next();
    most = Math.max(most, related.asked - before);
    if (done === true) return most;
  }
}

describe('Documents on one subject', () => {
  const far = range(30).slice(3);

  it('share three names that few others have, and are looked for once', () => {
    const nodes = ['Oskel', 'Bram Vettle', 'Luthen Moor'].map((name) => nodeOf(PLACE, name, [0, 1]));
    const related = completed(relatedDocuments([...nodes, nodeOf(PLACE, 'Everywhere', far)], 30));
    assert.deepEqual([...related.to(0)], [0, 1]);
    assert.equal(related.to(1), related.to(1));
    assert.deepEqual([...related.to(20)], []);
  });

  it('are looked for in steps where they are few, too', () => {
    const nodes = range(2000).map((at) => nodeOf(PLACE, `Oskel ${at}`, [at % 3]));
    const steps = relatedDocuments(nodes, 3);
    let count = 0;
    while (steps.next().done !== true) count++;
    assert.ok(count > 5, String(count));
  });

  it('have more in common than one person in several writings', () => {
    const isRelated = (...names: string[]): boolean => {
      const nodes = names.map((name) => nodeOf(PLACE, name, [0, 1]));
      return completed(relatedDocuments(nodes, 30)).to(0).has(1);
    };
    assert.ok(!isRelated('Orla Vettlemoor', 'Vettlemoor', 'O Vettlemoor', 'Orla'));
    assert.ok(!isRelated('Orla Vettlemoor', 'Vettlemoor', 'Vettlemoor Trust', 'Luthen'));
    assert.ok(isRelated('Orla Vettlemoor', 'Vettlemoor', 'Oskel', 'Luthen'));
  });
});

describe('Names in very many documents', () => {
  it('are settled as abbreviations some documents at a time', () => {
    const all = range(DOCUMENTS);
    const half = all.filter((document) => document % 2 === 0);
    const nodes = [nodeOf(ORGANISATION, 'VLT', all), nodeOf(ORGANISATION, 'Vettlemoor Luthen Trust', half)];
    const introduced = all.map((document) =>
      document % 2 === 0 ? [['vettlemoor luthen trust', 'vlt'] as const] : [],
    );
    const related = new CountedPairs();
    const knowledge = { related, isKnown: () => false };
    const settle = (): Steps<Map<FormMention, number>> =>
      new Abbreviations(nodes, [0, 1], introduced, knowledge).settle(new UnionFind(2));
    assert.ok(mostAskedAStep(settle(), related) <= MOST_A_STEP);
    assert.ok(related.asked <= DOCUMENTS);
    assert.equal(completed(settle()).size, DOCUMENTS);
  });

  it('are compared as spellings of a place some documents at a time', () => {
    const some = range(DOCUMENTS / 4).map((i) => 4 * i);
    const merge = (others: readonly number[]) => {
      const nodes = [nodeOf(PLACE, 'Vudelkhar', some), nodeOf(PLACE, 'Vudelkhaar', others)];
      const sets = new UnionFind(2);
      const related = new CountedPairs();
      const most = mostAskedAStep(new Places().merge(nodes, sets, related), related);
      return { isOne: sets.find(0) === sets.find(1), most, asked: related.asked };
    };
    const apart = merge(some.map((document) => document + 2));
    assert.equal(apart.isOne, false);
    assert.ok(apart.most <= MOST_A_STEP && apart.asked === some.length, `${apart.most} of ${apart.asked}`);
    assert.equal(merge(some.map((document) => document + 1)).isOne, true);
  });
});
