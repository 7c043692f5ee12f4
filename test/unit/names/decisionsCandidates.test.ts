import assert from 'node:assert/strict';
import type { MentionInContext, NameSummary } from '../../../src/core/api';
import type { EntityKind } from '../../../src/core/names/model';
import { mergeCandidates, referenceTo, spellingsIn } from '../../../src/editor/names/candidates';

function summary(name: string, kind: EntityKind, more: Partial<NameSummary> = {}): NameSummary {
  return { id: `${kind}:${name}`, name, kind, aliases: [], mentions: 1, sources: 1, quotations: 0, ...more };
}

function mention(text: string): MentionInContext {
  const place = { source: 's', file: 'f', start: 0, end: text.length, line: 1, text };
  return { ...place, context: text, mark: { start: 0, end: text.length } };
}

describe('The names that a command offers', () => {
  it('are those that begin alike first, then those of the same kind', () => {
    const lisbon = summary('Lisbon', 'place');
    const names = [
      lisbon,
      summary('Ana', 'person'),
      summary('Porto', 'place'),
      summary('Lisbonne Club', 'organisation'),
    ];
    assert.deepEqual(
      mergeCandidates(names, lisbon).map(({ name }) => name),
      ['Lisbonne Club', 'Porto', 'Ana'],
    );
  });

  it('are written with their kind, or their identifier, only where another one has the same name', () => {
    const [person, place, agency] = [summary('Jordan', 'person'), summary('jordan', 'place'), summary('NPA', 'organisation')]; // prettier-ignore
    const twin = summary('N.P.A.', 'organisation', { id: 'organisation:npa-2' });
    assert.equal(referenceTo(person, [person, agency]), 'Jordan');
    assert.equal(referenceTo(person, [person, place]), 'Jordan (person)');
    assert.equal(referenceTo(twin, [agency, twin]), 'organisation:npa-2');
    assert.equal(referenceTo({ ...person, decided: true }, [person, place]), 'person:Jordan');
  });

  it('have their spellings counted, spaces made plain', () => {
    const mentions = ['Kyiv', 'Ann\u00A0Lee', 'Ann Lee', 'Kyiv', 'Kyiv'].map(mention);
    assert.deepEqual(spellingsIn(mentions), [
      { text: 'Kyiv', mentions: 3 },
      { text: 'Ann Lee', mentions: 2 },
    ]);
  });
});
