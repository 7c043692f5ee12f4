import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { collectNames } from '../../../src/core/names/collect';
import { Resolver } from '../../../src/core/names/resolving/resolver';
import { completed } from '../../../src/core/steps';
import { documentOf } from './support';

/** Texts that depend on one another: shared surnames and acronyms, spellings, initials, votes over kinds, homonyms. */
const TEXTS = [
  'Senator Lindsey Graham spoke in Dallas. Graham opposed the bill, a spokesman said.',
  'The preacher Franklin Graham arrived in Lagos. Graham prayed with the crowd.',
  'Chancellor Olaf Scholz met Volodymyr Zelenskyy in Kyiv. Scholz promised tanks, Zelensky said.',
  'President Volodymyr Zelensky flew from Kiev to Avdiïvka. Defence Minister J. Biden was absent.',
  'President Joe Biden stayed in Washington. Joseph R. Biden thanked the troops near Avdiivka.',
  'The Organization for Security and Co-operation in Europe (OSCE) sent observers to Tbilisi.',
  'The OSCE said voting was calm. Observers of the Organization for Security and Co-operation in Europe agreed.',
  'The Russian Ministry of Defense reported losses. The Defense Ministry gave no figures.',
  'The Ukrainian Ministry of Defense denied it. The Ministry of Defense in Kyiv, Ukraine, was hit.',
  'Paul Marseille of Toronto ran. Marseille was tired, Marseille said.',
  'He took the train from Paris to Marseille. In Marseille, the mayor waited; marseille was asleep.',
  'Shells fell on the town of Pokrovsk on Monday. The village of Pokrovske was spared.',
  'Graham left. Biden stayed. Kupiansk and Koupiansk are one town near Kharkiv.',
  '',
] as const;
const SLOTS = 8;

const edits = fc.array(
  fc.record({
    slot: fc.nat({ max: SLOTS - 1 }),
    text: fc.option(fc.nat({ max: TEXTS.length - 1 }), { nil: undefined }),
  }),
  { minLength: 2, maxLength: 14 },
);

describe('Names of a corpus that changes', () => {
  it('are the same as those of one that is read from nothing', () => {
    fc.assert(
      fc.property(edits, (sequence) => {
        const resolver = new Resolver();
        const corpus = new Map<string, { text: string; names: ReturnType<typeof collectNames> }>();
        const context = {
          dateOf: (source: string) => (source < 'source-4' ? '2024-11-14' : undefined),
          textOf: (source: string) => corpus.get(source)?.text ?? '',
        };
        for (const { slot, text } of sequence) {
          const id = `source-${slot}`;
          if (text === undefined) corpus.delete(id);
          else corpus.set(id, contribution(id, TEXTS[text] ?? ''));
          const documents = Array.from(corpus.values(), ({ names }) => names);
          assert.deepEqual(
            completed(resolver.resolve(documents, context)),
            completed(new Resolver().resolve(documents, context)),
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});

function contribution(id: string, text: string) {
  return { text, names: collectNames(documentOf(id, text)) };
}
