import assert from 'node:assert/strict';
import { namesIn } from './support';

function kindsIn(text: string): Record<string, string> {
  return Object.fromEntries(namesIn(text).entities.map(({ name, kind }) => [name, kind]));
}

describe('names beside words that tell what they are', () => {
  it('are hospitals and schools with the place or the person that they are called after', () => {
    assert.deepEqual(
      Object.keys(
        kindsIn(
          'He was taken to Wajora County General Hospital, she to the Benta Akoth Teaching and Referral Hospital.',
        ),
      ),
      ['Wajora County General Hospital', 'Benta Akoth Teaching and Referral Hospital'],
    );
    assert.ok('High Court' in kindsIn('In Kenya, the High Court sat.'));
  });

  it('are places before the small word for an area, in a list of them and behind it', () => {
    const kinds = kindsIn(
      'They left Kotwali upazila for the village of Potrerito and for the department of Meta. Rain fell in Terekty, Syrym and Karatobe districts. He leads Birnin Zana Local Government Area.',
    );
    for (const place of ['Kotwali', 'Potrerito', 'Meta', 'Karatobe', 'Birnin Zana Local Government Area'])
      assert.equal(kinds[place], 'place', place);
    assert.notEqual(kindsIn('The Taliban held villages and districts.')['Taliban'], 'place');
    assert.notEqual(kindsIn('He works at the department of Agriculture.')['Agriculture'], 'place');
  });

  it('are no places where they name somebody who is at home there, or a party', () => {
    const kinds = kindsIn(
      'Uttara is the home province of Elena Sharma. He left the municipality of Rajesh Kumar for the hamlet of Johanna Marie Lindqvist. The Peter Hammond constituency party met. It is a safe Tory constituency, a Brexit constituency.',
    );
    for (const person of ['Elena Sharma', 'Rajesh Kumar', 'Johanna Marie Lindqvist', 'Peter Hammond'])
      assert.equal(kinds[person], 'person', person);
    assert.deepEqual([kinds['Tory'], kinds['Brexit']], [undefined, undefined]);
  });

  it('are bodies though an officer’s letters or a people stand before them', () => {
    const kinds = kindsIn(
      'She studied at the SP Verma Institute of Design. Shares of MP Verma Group rose. The Scottish Local Government Association wrote a letter.',
    );
    assert.deepEqual(kinds, {
      'SP Verma Institute of Design': 'organisation',
      'MP Verma Group': 'organisation',
      'Scottish Local Government Association': 'organisation',
    });
  });

  it('are bodies where an abbreviation in brackets follows, whatever its letters', () => {
    const kinds = kindsIn(
      'The Brazilian Institute of Forest Conservation (ICFBio) and the Movement of People Hit by Dams (MAB) sued.',
    );
    assert.deepEqual([kinds['ICFBio'], kinds['MAB']], ['organisation', 'organisation']);
    assert.ok(!('USA' in kindsIn('The Harbour Steel Company (CEO) met the press.')));
  });

  it('are no posts, though letters in brackets follow', () => {
    assert.deepEqual(
      Object.keys(
        kindsIn(
          'Inspector General of Police (IGP) Saeed Khalique met Chief Medical Officer (CMO) Nadia Rehman. IGP Khalique left.',
        ),
      ).sort(),
      ['Nadia Rehman', 'Saeed Khalique'],
    );
    assert.ok(
      'Office of the Special Prosecutor' in kindsIn('The Office of the Special Prosecutor (OSP) sued.'),
    );
  });

  it('are persons behind an honour, an officer’s title in letters and a body', () => {
    const kinds = kindsIn(
      'The dead were Alhaji Shafiu and Hajiya Balaraba. Coun Robson wept. The UN Gilad Hertzog and the ANC Julius Khumalo spoke.',
    );
    for (const person of ['Shafiu', 'Balaraba', 'Robson', 'Gilad Hertzog', 'Julius Khumalo'])
      assert.equal(kinds[person], 'person', person);
    assert.deepEqual([kinds['ANC'], kinds['African National Congress']], ['organisation', undefined]);
  });

  it('are companies by the ending that the law gives them', () => {
    const kinds = kindsIn('The index fell. Hap Tolvana Consolidated Bhd was the second largest decliner.');
    assert.deepEqual(kinds, { 'Hap Tolvana Consolidated Bhd': 'organisation' });
  });
});
