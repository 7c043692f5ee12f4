import assert from 'node:assert/strict';
import { collectNames } from '../../../src/core/names/collect';
import { documentOf, namesIn } from './support';

function found(text: string): string[] {
  return collectNames(documentOf('text', text)).names.map(([start, end]) => text.slice(start, end));
}

function kindsIn(text: string): Record<string, string> {
  return Object.fromEntries(namesIn(text).entities.map(({ name, kind }) => [name, kind]));
}

describe('capitals that are no name', () => {
  it('are indices of shares, beside the exchange and the companies', () => {
    assert.deepEqual(
      found(
        'The Nikkei rose in Tokyo, the Topix and the Hang Seng fell. Nippon Steel gained; so did the Kospi.',
      ),
      ['Tokyo', 'Nippon Steel'],
    );
    assert.deepEqual(found('Traders in Sydney said the ASX 200 fell.'), ['Sydney']);
  });

  it('are laws, contests and prizes', () => {
    assert.deepEqual(
      found(
        'Police in Lahore cited the Pakistan Penal Code. She was Player of the Match in the Asia Cup final in Dubai.',
      ),
      ['Lahore', 'Dubai'],
    );
  });

  it('are ships, whoever they are called after', () => {
    assert.deepEqual(found('The HMS Prince William left Malta. The USS Gerald Rowe followed to Naples.'), [
      'Malta',
      'Naples',
    ]);
  });

  it('are abbreviations of what the text itself calls by common words', () => {
    assert.deepEqual(
      found(
        'The bank began a quantitative tightening (QT) plan. Investors in Osaka dislike QT, traders said.',
      ),
      ['Osaka'],
    );
  });

  it('are peoples and followers, not the countries and persons they come from', () => {
    assert.deepEqual(found('The Argentine writer met Maasai elders and two Guevarist students in Nairobi.'), [
      'Nairobi',
    ]);
    assert.deepEqual(found('The Argentine president spoke in Rosario.'), ['Rosario']);
    assert.deepEqual(found("Le président de l'Argentine a parlé dans la ville de Rosario."), [
      'Argentine',
      'Rosario',
    ]);
    assert.deepEqual(found('Baloch protesters came to Quetta.'), ['Quetta']);
    assert.deepEqual(found('Elders of the Dukomba tribe met in Juba.'), ['Juba']);
  });

  it('are feasts, and treaties and festivals that bear the name of a place', () => {
    assert.deepEqual(
      found(
        'Nepal marks Holi today. The envoy cited the Vienna Convention and flew from Oslo to the Berlin Film Festival.',
      ),
      ['Nepal', 'Oslo'],
    );
  });

  it('leave the body that has the name of ships, and whoever holds an office there', () => {
    assert.deepEqual(
      found(
        'BRP Chairman Alan Forster spoke in Toronto. The BRP General Alvarez left Cebu. INS Director Mary Holt flew to Dallas.',
      ),
      ['BRP', 'Alan Forster', 'Toronto', 'Cebu', 'INS', 'Mary Holt', 'Dallas'],
    );
  });

  it('leave the company that is called like a follower', () => {
    const text = 'The shares of Kelvite rose in Zurich. Kelvite said so.';
    assert.deepEqual(found(text), ['Kelvite', 'Zurich', 'Kelvite']);
  });

  it('leave the abbreviation of a name that the text writes carelessly', () => {
    const un = 'Members of the united nations (UN) met in Geneva. The UN voted.';
    assert.deepEqual(found(un), ['UN', 'Geneva', 'UN']);
    const us = 'He lives in the united states (US). US officials left for Oslo.';
    assert.deepEqual(found(us), ['US', 'US', 'Oslo']);
    const ai = 'She sells artificial intelligence (AI) in Oslo. The AI is slow.';
    assert.deepEqual(found(ai), ['Oslo']);
  });

  it('leave the body whose name has such an abbreviation in it', () => {
    assert.deepEqual(
      found('He saw foreign direct investment (FDI) fall. The Kenya FDI Board in Nairobi wants more FDI.'),
      ['Kenya FDI Board', 'Nairobi'],
    );
  });

  it('leave the paper that has the name of an index', () => {
    assert.deepEqual(found('Two people were held, Nikkei reported from Osaka.'), ['Nikkei', 'Osaka']);
  });
});

describe('names at their ends', () => {
  it('have what a company is by law, behind a comma too', () => {
    assert.deepEqual(
      found('The line was built by Tianhe Rail Co., Ltd. of Wuhan and by Foster & Lane, LLC in Ohio.'),
      ['Tianhe Rail Co., Ltd.', 'Wuhan', 'Foster & Lane, LLC', 'Ohio'],
    );
  });

  it('leave what a court does', () => {
    assert.deepEqual(found('The Federal High Court Sitting in Lagos ruled on Friday.'), [
      'Federal High Court',
      'Lagos',
    ]);
  });

  it('leave the city behind a state in capitals', () => {
    assert.deepEqual(found('He left the US Texas border on Friday.'), ['US']);
  });

  it('are a city and its country, also without a comma', () => {
    assert.deepEqual(kindsIn('He flew from Lagos Nigeria on Monday.'), { Lagos: 'place', Nigeria: 'place' });
  });

  it('are two bodies that “and” joins, where each has its own head', () => {
    assert.deepEqual(found('The Border Guard and Polish Army met near Krynki.'), [
      'Border Guard',
      'Polish Army',
      'Krynki',
    ]);
  });

  it('begin with the particles of a surname', () => {
    assert.deepEqual(
      found(
        'Ursula von der Leyen came to Warsaw on Friday and said that the border would stay closed. Donald Tusk and von der Leyen spoke there for an hour.',
      ),
      ['Ursula von der Leyen', 'Warsaw', 'Donald Tusk', 'von der Leyen'],
    );
  });

  it('have every syllable of a given name', () => {
    assert.deepEqual(found('By AFP/Jung Ha-Won in Seoul'), ['AFP', 'Jung Ha-Won', 'Seoul']);
  });

  it('are a place where a constituency or a crossroads ends them', () => {
    assert.deepEqual(kindsIn('The MP for Tanna Constituency spoke at Rehman Baba Chowk on Friday.'), {
      'Tanna Constituency': 'place',
      'Rehman Baba Chowk': 'place',
    });
  });
});
