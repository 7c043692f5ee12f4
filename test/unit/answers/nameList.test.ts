import assert from 'node:assert/strict';
import type { NameListRequest, Sourcebook } from '../../../src/core/api';
import { readTexts } from '../../support/memorySourcebook';

const TEXTS = {
  'a.txt': 'Jean-Noël Barrot met Volodymyr Zelensky in Kyiv. Zelensky thanked Jean-Noël Barrot.\n\nZelensky stayed in Kyiv.\n',
  'b.txt': 'Volodymyr Zelensky left Kyiv for Warsaw. In Lviv and in Odesa people waited for Zelensky.\n',
}; // prettier-ignore

describe('The list of names', () => {
  let sourcebook: Sourcebook;
  before(async () => {
    sourcebook = await readTexts(TEXTS);
  });

  const asked = (typed: string, limit: number) => {
    const limits: NameListRequest['limits'] = { person: limit, place: limit, organisation: limit };
    return sourcebook.nameList({ typed, limits });
  };
  const listed = (typed: string): string[] =>
    asked(typed, 100).kinds.flatMap(({ names }) => names.map(({ name }) => name));

  it('has a group a kind, without empty ones, each as all the names are ordered', () => {
    const { all, shown, kinds } = asked('', 100);
    assert.equal(all, sourcebook.names().length);
    assert.equal(shown, all);
    assert.ok(kinds.length >= 2);
    for (const { kind, names } of kinds)
      assert.deepEqual(
        names,
        sourcebook.names().filter((name) => name.kind === kind),
      );
  });

  it('holds of each kind the most mentioned up to a limit, and counts the others', () => {
    const places = asked('', 1).kinds.find(({ kind }) => kind === 'place');
    assert.deepEqual(
      places?.names.map(({ name }) => name),
      ['Kyiv'],
    );
    assert.ok(places.total >= 3);
  });

  it('is narrowed to the names of which a word, in any spelling, begins with what is typed', () => {
    assert.deepEqual(listed('noe'), ['Jean-Noël Barrot']);
    assert.deepEqual(listed('VOLODYMYR z'), ['Volodymyr Zelensky']);
    assert.deepEqual(listed('elensky'), []);
    assert.equal(asked('kyiv', 100).shown, 1);
    assert.equal(listed(' ').length, sourcebook.names().length);
  });
});
