import assert from 'node:assert/strict';
import { documentOf, entityNamed, namesIn, namesOfDocuments } from './support';

function rolesOf(text: string, name: string): string[] {
  return entityNamed(namesIn(text), name)?.roles.map((role) => role.text) ?? [];
}

describe('roles', () => {
  it('are the title before a name', () => {
    const text =
      'Kremlin spokesperson Dmitry Peskov spoke to reporters in Moscow. Polish Foreign Minister Anna Zielinska listened.';
    assert.deepEqual(rolesOf(text, 'Dmitry Peskov'), ['Kremlin spokesperson']);
    assert.deepEqual(rolesOf(text, 'Anna Zielinska'), ['Polish Foreign Minister']);
  });

  it('keep what a title belongs to', () => {
    assert.deepEqual(rolesOf('NATO’s Secretary General Mark Rutte arrived in Oslo.', 'Mark Rutte'), [
      'NATO’s Secretary General',
    ]);
    assert.deepEqual(
      rolesOf('Troops advanced, chief of the general staff Valery Gerasimov told Putin.', 'Valery Gerasimov'),
      ['chief of the general staff'],
    );
  });

  it('are German compounds, and Ukrainian posts with their state', () => {
    const german = 'Das sagte Umweltministerin Karin Vogt in Berlin. Regierungssprecher Jens Hahn schwieg.';
    assert.deepEqual(rolesOf(german, 'Karin Vogt'), ['Umweltministerin']);
    assert.deepEqual(rolesOf(german, 'Jens Hahn'), ['Regierungssprecher']);
    const ukrainian =
      'Президент України Остап Гончарук приїхав до Львова. Остап Гончарук виступив у парламенті.';
    assert.deepEqual(rolesOf(ukrainian, 'Остап Гончарук'), ['Президент України']);
    const mayor = 'Про це сказав мер Бердичева Остап Гончарук. Остап Гончарук виступив у парламенті.';
    assert.deepEqual(rolesOf(mayor, 'Остап Гончарук'), ['мер Бердичева']);
  });

  it('are the apposition behind a name, without its commas', () => {
    const text =
      'Maria Delgado, a former judge and a founder of the Unity Party, was named on Monday. Omar Haddad, chief of the general staff, resigned.';
    assert.deepEqual(rolesOf(text, 'Maria Delgado'), ['a former judge and a founder of the Unity Party']);
    assert.deepEqual(rolesOf(text, 'Omar Haddad'), ['chief of the general staff']);
  });

  it('are without a quality that only opens the sentence', () => {
    const text = 'Embattled President Luis Ferro spoke. Financial Secretary Paul Chan-Lee listened.';
    assert.deepEqual(rolesOf(text, 'Luis Ferro'), ['President']);
    assert.deepEqual(rolesOf(text, 'Paul Chan-Lee'), ['Financial Secretary']);
  });

  it('are not what follows a name in a list', () => {
    assert.deepEqual(
      rolesOf('With Karin Holm, Peter Strand and Jonas Lie, the club won in Bergen.', 'Karin Holm'),
      [],
    );
    assert.deepEqual(rolesOf('In Bergen, Karin Holm, who was late, lost.', 'Karin Holm'), []);
  });

  it('are exact slices with their line and date', () => {
    const text = 'The house was empty.\nThe writer Lena Brandt had left Vienna.';
    const names = namesOfDocuments([documentOf('dated', text)]);
    const [role] = entityNamed(names, 'Lena Brandt')?.roles ?? [];
    assert.deepEqual(role, {
      source: 'dated',
      start: 25,
      end: 31,
      line: 2,
      text: 'writer',
      date: '2024-11-14',
    });
    assert.equal(text.slice(25, 31), 'writer');
  });
});
