import assert from 'node:assert/strict';
import { documentOf, namesIn } from './support';
import { collectNames } from '../../../src/core/names/collect';

function found(text: string): string[] {
  return collectNames(documentOf('text', text)).names.map(([start, end]) => text.slice(start, end));
}

function kindsIn(text: string): Record<string, string> {
  return Object.fromEntries(namesIn(text).entities.map(({ name, kind }) => [name, kind]));
}

describe('names in the forms of news', () => {
  it('are clubs and players where a match is told, though a town has the name', () => {
    const kinds = kindsIn(
      'Southampton beat Norwich 2-0 on Saturday. Ostermann scored from a penalty and Durham headed the second goal after the break. Southampton’s coach praised his defenders; Norwich stay bottom of the league.',
    );
    assert.equal(kinds['Southampton'], 'organisation');
    assert.equal(kinds['Norwich'], 'organisation');
    assert.equal(kinds['Ostermann'], 'person');
  });

  it('are towns where none is', () => {
    const kinds = kindsIn('The ferry left Southampton at noon. He had lived in Norwich and in Southampton.');
    assert.deepEqual(kinds, { Southampton: 'place', Norwich: 'place' });
  });

  it('are companies where a market is reported', () => {
    const kinds = kindsIn(
      'Brelinda (+4.1%): The maker of garden tools raised its profit forecast. Shares of Tolvana fell 3% after it issued a warning on revenue.',
    );
    assert.equal(kinds['Brelinda'], 'organisation');
    assert.equal(kinds['Tolvana'], 'organisation');
  });

  it('keep a by-name and what tells a son from his father', () => {
    assert.deepEqual(found('Sen. Tomas “Tom” Albay Jr., 61, met Elena "Nena" Cruz in Cebu.'), [
      'Tomas “Tom” Albay Jr.',
      'Elena "Nena" Cruz',
      'Cebu',
    ]);
  });

  it('go on to the end of what a ministry or a committee has charge of', () => {
    assert.deepEqual(
      found('He moved to the Ministry of Trade, Industry and Tourism. Nothing came of it, Rosa Lund said.'),
      ['Ministry of Trade, Industry and Tourism', 'Rosa Lund'],
    );
    assert.deepEqual(found('She told the Committee on Health and Education that Kenya would pay.'), [
      'Committee on Health and Education',
      'Kenya',
    ]);
  });

  it('are one where the abbreviation behind it has the initials of a list', () => {
    assert.deepEqual(
      found('The Northern Oceanic, Polar and Climatic Research Institute (NOPCRI) sent a ship to Norway.'),
      ['Northern Oceanic, Polar and Climatic Research Institute', 'NOPCRI', 'Norway'],
    );
  });

  it('leave out the portfolio before a minister, and his people', () => {
    assert.deepEqual(
      found('Minister for Foreign Affairs and Civil Aviation Losana Vatu arrived from Suva.'),
      ['Losana Vatu', 'Suva'],
    );
    assert.deepEqual(found('Ethiopian Meseret Alemu won ahead of Kenyan Joyce Kiplagat.'), [
      'Meseret Alemu',
      'Joyce Kiplagat',
    ]);
  });

  it('leave out titles of honour', () => {
    assert.deepEqual(
      found('Tan Sri Rosli Karim and Datuk Seri Faridah Hamid met Alhaji Bello Sani in Ipoh.'),
      ['Rosli Karim', 'Faridah Hamid', 'Bello Sani', 'Ipoh'],
    );
  });

  it('are neither a German article nor a Polish title', () => {
    assert.deepEqual(
      found('Das Wetter wird gut. Das sagte der Sprecher am Montag in Berlin und ist nicht froh.'),
      ['Berlin'],
    );
    assert.deepEqual(found('Marszałek Sejmu Hanna Kot ogłosiła wybory.'), ['Hanna Kot']);
  });

  it('stand before a German verb that is a word for events in English', () => {
    assert.deepEqual(
      found('Heike Behrens war zehn Jahre lang in der Stadt. Das ist nicht mehr so, sagte der Sprecher.'),
      ['Heike Behrens'],
    );
  });

  it('are none of the abbreviations of common words', () => {
    assert.deepEqual(
      found('The TV showed an SUV near the ATM. The CEO said GDP would grow, and the VAT too.'),
      [],
    );
  });

  it('hold letters that an ampersand joins for one name', () => {
    assert.deepEqual(found('Shares in AT&T rose in London.'), ['AT&T', 'London']);
  });

  it('keep the number of a ruler', () => {
    assert.deepEqual(found('LONDON – King Charles III opened parliament.'), ['LONDON', 'Charles III']);
  });

  it('keep the particle of a surname that begins a sentence', () => {
    const text =
      'The captain, Virgil van Dijk, scored for the team at Anfield on Sunday. Van Dijk said that it was the best of his goals.';
    assert.deepEqual(found(text), ['Virgil van Dijk', 'Anfield', 'Van Dijk']);
    const president =
      'Reporters met the President of the Commission, Ursula von der Leyen, who spoke of the war and of what it has done to the people there. Von der Leyen left. In the end Von der Leyen came back. It was said that von der Leyen had agreed to it.';
    assert.equal(kindsIn(president)['Ursula von der Leyen'], 'person');
  });

  it('are bodies where German joins what they are to the person whose name they bear', () => {
    const kinds = kindsIn('Am Max-Planck-Institut arbeitet Anna Berg. Die Konrad-Adenauer-Stiftung lud ein.');
    assert.equal(kinds['Max-Planck-Institut'], 'organisation');
    assert.equal(kinds['Konrad-Adenauer-Stiftung'], 'organisation');
  });
});
