import assert from 'node:assert/strict';
import { partName } from '../../../src/core/citations/personName';

/** Family name and given name with what goes between and behind: `van der | Hoek | Rembrandt | Jr.`; one part is a literal. */
function written(author: string, language?: string): string {
  const name = partName(author, language);
  if ('literal' in name) return name.literal;
  return [name['non-dropping-particle'], name.family, name.given, name.suffix]
    .filter((part) => part !== undefined)
    .join(' | ');
}

describe('The name of an author', () => {
  it('is parted into given and family name, also with initials and further given names', () => {
    assert.equal(written('Ines Caldera'), 'Caldera | Ines');
    assert.equal(written('J. R. R. Tolkien'), 'Tolkien | J. R. R.');
    assert.equal(written('Mary Ann Evans'), 'Evans | Mary Ann');
    assert.equal(written('Анна Лінд'), 'Лінд | Анна');
    assert.equal(written('Martin Luther King Jr.'), 'King | Martin Luther | Jr.');
    assert.equal(written('Robert Smith III'), 'Smith | Robert | III');
    assert.equal(written('Yu. Petrova'), 'Petrova | Yu.');
    assert.equal(written('Ben Hall'), 'Hall | Ben');
  });

  it('keeps its particles', () => {
    assert.equal(written('Rembrandt van der Hoek'), 'van der | Hoek | Rembrandt');
    assert.equal(written('María de la Cruz Vázquez'), 'de la | Cruz Vázquez | María');
    assert.equal(written('Jean-Baptiste de La Rochefoucauld'), 'de | La Rochefoucauld | Jean-Baptiste');
    assert.equal(written('Osama bin Harith al-Masri'), 'bin Harith al-Masri | Osama');
    assert.equal(written('Bashar al-Masri'), 'al-Masri | Bashar');
    assert.equal(written('Vincenzo d’Amico'), 'd’Amico | Vincenzo');
    assert.equal(written('Ursula K. Le Guin'), 'Le Guin | Ursula K.');
  });

  it('is read with the family name first too', () => {
    assert.equal(written('van der Hoek, Rembrandt'), 'van der | Hoek | Rembrandt');
    assert.equal(written('Lind, Anna'), 'Lind | Anna');
    assert.equal(written('Anna Lind, Ruth Hallam'), 'Anna Lind, Ruth Hallam');
  });

  it('has two family names in Spanish only', () => {
    assert.equal(written('Gabriel García Márquez', 'es'), 'García Márquez | Gabriel');
    assert.equal(written('Gabriel García Márquez'), 'Gabriel García Márquez');
  });

  for (const body of [
    'Amnesty International',
    'World Bank',
    'United Nations',
    'Human Rights Watch',
    'Le Monde',
    'Crisis Group',
    'Greenpeace Deutschland',
    'Ministère de la Santé',
    'Banco de España',
    'Reuters Staff',
    'Le Monde with AFP',
    'Kim Jong Un',
    'Xi Jinping',
    'Park Chan-wook',
    'Nguyen Van Nam',
    'Abu Muhammad',
    'George Washington University',
    'Mary Robinson Centre',
    'St. John Ambulance',
    'Jan van Eyck Academie',
    'BBC Ukrainian',
    'Charlotte Observer',
    'Institut Montaigne',
    'Sir Keir Starmer',
    'Dr. Jane Smith',
    'Sister Mary Ann',
    'John Paul II',
    'King Charles III',
    'Pius XII',
  ])
    // prettier-ignore
    it(`stays whole where it is that of a body, or cannot be parted for sure: ${body}`, () =>
      assert.deepEqual(partName(body), { literal: body }));
});
