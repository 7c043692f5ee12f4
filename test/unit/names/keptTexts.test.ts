import assert from 'node:assert/strict';
import { documentOf, namesIn } from './support';
import { collectNames } from '../../../src/core/names/collect';

function found(text: string): string[] {
  return collectNames(documentOf('text', text)).names.map(([start, end]) => text.slice(start, end));
}

function kindsIn(text: string): Record<string, string> {
  return Object.fromEntries(namesIn(text).entities.map(({ name, kind }) => [name, kind]));
}

describe('names in texts that people keep beside the news', () => {
  it('are none of the formats, protocols and files of programs', () => {
    assert.deepEqual(
      found(
        'The README explains the REST API: send a GET request over HTTPS and read the JSON. The CLI needs a GPU, and the FAQ says why. Ask Pirjo Lahtela in Tampere.',
      ),
      ['Pirjo Lahtela', 'Tampere'],
    );
  });

  it('are those of councillors with initials that have no stop', () => {
    assert.deepEqual(
      found(
        'Present: Cllr. H Brandreth, Cllr. Mrs V Soames and Cllr P Tranter. Cllr. H Brandreth took the chair.',
      ),
      ['H Brandreth', 'V Soames', 'P Tranter', 'H Brandreth'],
    );
  });

  it('leave out the office behind the name of a judge', () => {
    const names = found(
      'The appeal is from the order of the High Court (Brannigan J.). Mr Justice Tolan agreed with Brannigan J that the claim was late.',
    );
    assert.ok(names.includes('Brannigan'), names.join('; '));
    assert.ok(!names.some((name) => /\bJ\.?$/.test(name)), names.join('; '));
  });

  it('leave out the day on which somebody spoke', () => {
    assert.ok(
      found('Colombia’s Finance Minister Esteban Quintero Tuesday announced a cut.').includes(
        'Esteban Quintero',
      ),
    );
  });

  it('go on to a brand that is written small behind its group', () => {
    const text =
      'Shares of SK hynix rose 2 percent in Seoul. SK hynix makes memory chips. Analysts at Daesan Securities said SK hynix would gain.';
    assert.deepEqual(kindsIn(text)['SK hynix'], 'organisation');
    assert.ok(!('SK' in kindsIn(text)));
  });

  it('are none of species, periods, ancient peoples and dynasties', () => {
    assert.deepEqual(
      found(
        'The Jurassic cliffs near Whitby hold fossils. Neanderthals and Denisovans met, said Tuula Rask. The Abbasids and the Seljuks fought near Mosul.',
      ),
      ['Whitby', 'Tuula Rask', 'Mosul'],
    );
  });

  it('are German bodies in their cases', () => {
    const kinds = kindsIn(
      'Bei der Deutschen Bahn wird wieder gestreikt. Silke Harms (Grüne) sagte der Süddeutschen Zeitung, die Deutsche Bahn müsse handeln. Die Grünen wollen das Gesetz ändern.',
    );
    assert.equal(kinds['Silke Harms'], 'person');
    for (const [name, kind] of Object.entries(kinds))
      if (name !== 'Silke Harms') assert.equal(kind, 'organisation', name);
    assert.ok(Object.keys(kinds).some((name) => name.endsWith('Bahn')));
  });

  it('are Ukrainian states and bodies in their cases', () => {
    const kinds = kindsIn(
      'У Верховній Раді підтримали зміни. Президент України підписав закон, а Верховна Рада розгляне його у липні. Міністр Польщі приїхав до Києва.',
    );
    const ofKind = (kind: string): string[] => Object.keys(kinds).filter((name) => kinds[name] === kind);
    assert.ok(
      ofKind('organisation').some((name) => name.startsWith('Верховн')),
      JSON.stringify(kinds),
    );
    assert.ok(
      ofKind('place').some((name) => name.startsWith('Польщ')),
      JSON.stringify(kinds),
    );
    assert.ok(
      ofKind('place').some((name) => name.startsWith('Україн')),
      JSON.stringify(kinds),
    );
    assert.deepEqual(ofKind('person'), []);
  });

  it('are groups of states', () => {
    assert.equal(kindsIn('Leaders of the Group of Seven met in Evian.')['Group of Seven'], 'organisation');
  });

  it('are a person’s initials as well as a body’s', () => {
    const kinds = kindsIn('Mexican President Arturo Manuel Lerma Ochoa (AMLO) spoke.');
    assert.equal(kinds['AMLO'], 'person');
  });
});
