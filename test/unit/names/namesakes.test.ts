import assert from 'node:assert/strict';
import { entityNamed, namesIn } from './support';

type Texts = readonly [string, ...string[]];

/** Whether the texts, as the sources of one corpus, have both writings for one. */
function areOne(a: string, b: string, texts: Texts): boolean {
  const names = namesIn(...texts);
  const [one, other] = [entityNamed(names, a), entityNamed(names, b)];
  assert.ok(one !== undefined && other !== undefined, `${a}, ${b}`);
  return one === other;
}

const ONE: readonly (readonly [string, string, Texts])[] = [
  ['J.K. Rowling', 'J. K. Rowling', ['The author J.K. Rowling spoke.', 'The author J. K. Rowling left Leeds.']],
  ['M. K. Stalin', 'MK Stalin', ['Chief Minister M. K. Stalin met farmers.', 'Chief Minister MK Stalin left Salem.']],
  ['Elizabeth II', 'Elizabeth', ['LONDON – Queen Elizabeth II died. Elizabeth reigned for 70 years.']],
  ['Ivory Coast', "Côte d'Ivoire", ['Cocoa from Ivory Coast fell.', "Farmers in Côte d'Ivoire went home."]],
  ['Moscow', 'Moscovo', ['Talks in Moscow end today.', 'A delegação chegou a Moscovo no domingo.']],
  ['TK Sorensen', 'Tomas K. Sorensen', ['BERGEN – The lawyer Tomas K. Sorensen spoke. The lawyer TK Sorensen left.']],
  ['Hamburg', 'Hamburgo', ['Talks in Hamburg end today.', 'A delegação chegou a Hamburgo no domingo.']],
  ['Robert Koch-Institut', 'RKI', ['Das Robert Koch-Institut (RKI) warnte. Das RKI rechnet mit mehr.']],
  ['Associated Press', 'AP', ['KABUL (AP) — A bomb fell. “We ran,” he told The Associated Press by phone.']],
  ['Islamic State', 'IS', ['Islamic State fighters fled Kirkuk. Police said IS lost ten men.']],
  ['Apple Inc', 'Apple', ['CUPERTINO – Apple Inc said sales fell. Shares of Apple dropped.']],
  ['Joseph R. Biden Jr.', 'Joe Biden', ['President Joseph R. Biden Jr. spoke. Joe Biden is 81.']],
  ['Ben Stokes', 'Stokes', ['LEEDS – England captain Ben Stokes made 50. Stokes said the pitch was slow.']],
  ['Itamar Ben-Gvir', 'Ben-Gvir', ['Minister Itamar Ben-Gvir visited the site. Ben-Gvir said Israel decides.']],
  ['Claudia Sheinbaum Pardo', 'Sheinbaum', ['President Claudia Sheinbaum Pardo spoke. Sheinbaum said oil output rose.']],
  ['Abdul Rahman Dostum', 'Abdulrahman Dostum', ['General Abdul Rahman Dostum fled.', 'General Abdulrahman Dostum is back.']],
  ['Kim Jong-un', 'Kim Jongun', ['North Korean leader Kim Jong-un watched.', 'North Korean leader Kim Jongun left by train.']],
  ['Exxon Mobil', 'ExxonMobil', ['HOUSTON – Shares of ExxonMobil rose.', 'GEORGETOWN – Exxon Mobil drilled off Guyana.']],
  ['Equinor ASA', 'Equinor', ['STAVANGER – Equinor ASA sold 20 rigs. Equinor said sales rose.']],
  ['FijiFirst Party', 'FijiFirst', ['SUVA – The FijiFirst Party was fined. FijiFirst has 27 members, said Bainimarama.']],
  ['UN Security Council', 'United Nations Security Council', ['The UN Security Council met.', 'The United Nations Security Council voted.']],
  ['UN Security Council', 'Security Council', ['The UN Security Council met. The Security Council will vote on Friday.']],
  ['Colombian Army', 'Army', ['BOGOTA – The Colombian Army sent troops. The Army said two soldiers died.']],
  [
    'Ministry of Health',
    'Health Ministry',
    ['NAIROBI – The Ministry of Health closed schools in Kenya.', 'Kenya’s doctors met the Health Ministry in Nairobi.'],
  ],
]; // prettier-ignore

const TWO: readonly (readonly [string, string, Texts])[] = [
  ['Henry VII', 'Henry VIII', ['LONDON – Henry VII died in 1509. His son Henry VIII married six times.']],
  ['Pius XI', 'Pius XII', ['ROME – Pope Pius XI died in 1939. Pius XII followed him.']],
  ['Thierry Henry', 'Henry IV', ['PARIS – Thierry Henry coached the team. Henry IV was king of France.']],
  [
    'George H. W. Bush',
    'George W. Bush',
    ['HOUSTON – George H. W. Bush died. His son George W. Bush spoke.', 'The elder George Bush flew planes.'],
  ],
  [
    'Ferdinand Marcos Jr.',
    'Ferdinand Marcos Sr.',
    ['MANILA – President Ferdinand Marcos Jr. spoke. His father, Ferdinand Marcos Sr., died in exile.'],
  ],
  ['Carter Anthony Beauford', 'Anthony', ['The drummer Carter Anthony Beauford played. Anthony, a fan, wept.']],
  ['Congo', 'Republic of the Congo', ['BRAZZAVILLE – The Republic of the Congo sold oil. It borders Congo.']],
  ['Washington', 'George Washington', ['Talks in Washington failed. A statue of George Washington fell.']],
  ['Congress', 'Congress Party', ['WASHINGTON – Congress passed the budget.', 'DELHI – The Congress Party lost in Goa.']],
  [
    'European Commission',
    'EC',
    ['ACCRA – The Electoral Commission thanked the European Commission. The EC said voting was calm.'],
  ],
  ['Associated Press', 'AP', ['HYDERABAD – AP and Kerala vote today. The Associated Press wrote this. AP farmers left.']],
  ['Mi Ran', 'Mir An', ['SEOUL – The singer Mi Ran spoke.', 'LAHORE – The lawyer Mir An spoke.']],
  ['DJ Sorensen', 'David J. Sorensen', ['MIAMI – The singer DJ Sorensen played.', 'BERGEN – The lawyer David J. Sorensen spoke.']],
  ['TK Sorensen', 'Tomas K. Sorensen', ['MIAMI – The singer TK Sorensen played.', 'BERGEN – The lawyer Tomas K. Sorensen spoke.']],
  ['Nairobi', 'Nairobo', ['The ship left for Nairobi.', 'They live in Nairobo in the hills.']],
  ['Samara', 'Samaro', ['Police in Samara spoke.', 'They live in Samaro in the hills.']],
  ['Harrogate Spa Trust', 'Harrogate Trust', ['The Harrogate Spa Trust met. The Harrogate Trust met too.']],
  ['Harbour KG Trust', 'Harbour Trust', ['BERGEN – The Harbour KG Trust met.', 'BERGEN – The Harbour Trust met.']],
  ['Harrogate Vanumo Party', 'Harrogate Vanumo', ['Harrogate Vanumo said sales fell. The Harrogate Vanumo Party met.']],
  [
    'Vanuma Lewa Party',
    'Vanuma Lewa',
    [
      'SUVA – The Vanuma Lewa Party won seats.',
      'SUVA – The company Vanuma Lewa said sales fell. Shares of Vanuma Lewa rose.',
    ],
  ],
  ['John Paul I', 'John Paul II', ['Pope John Paul I died.', 'Pope John Paul II died.', 'Pope John Paul spoke.']],
  ['Freetown', 'Saint George', ['The ship left Freetown.', 'They live in Saint George in the hills.']],
  ['News Corp', 'News', ['Murdoch founded News Corp in Adelaide.', 'ISLAMABAD – Officials told The News on Friday.']],
  [
    'National Unity Government',
    'Government of National Unity',
    [
      'YANGON – The National Unity Government called a strike in Myanmar.',
      "PRETORIA – South Africa's Government of National Unity met.",
    ],
  ],
  [
    'High Court',
    'High Court of Australia',
    [
      'NAIROBI – The High Court freed Otieno in Kenya. He had come back from Australia.',
      'CANBERRA – The High Court of Australia ruled on Friday.',
    ],
  ],
]; // prettier-ignore

describe('Two writings are one name', () => {
  for (const [a, b, texts] of ONE) it(`in ${a} and ${b}`, () => assert.ok(areOne(a, b, texts)));
});

describe('Two writings are two names', () => {
  for (const [a, b, texts] of TWO) it(`in ${a} and ${b}`, () => assert.ok(!areOne(a, b, texts)));

  it('in a father and a son, of whom the surname alone means the father', () => {
    const names = namesIn(
      'President Donald Trump spoke. His son Donald Trump Jr. went to Nuuk. Trump left Iowa.',
    );
    assert.deepEqual(entityNamed(names, 'Donald Trump')?.aliases, ['Trump']);
  });

  it('in a father and a son, in every writing of the son, whose surname alone has what tells him', () => {
    const names = namesIn(
      'BERGEN – The shipowner Tomas Sorensen spoke. His son Tomas Sorensen Jr. sailed home. Sorensen Jr. said it was cold.',
      'The sailor Tomas K. Sorensen Jr. came to Leeds.',
    );
    assert.equal(entityNamed(names, 'Tomas Sorensen')?.mentions.length, 1);
    assert.equal(entityNamed(names, 'Sorensen Jr.')?.mentions.length, 3);
  });

  it('in an abbreviation that sources on two countries have', () => {
    const introduced = 'KARACHI – The Pakistan Peoples Party (PPP) thanked voters.';
    const mentions = (other: string): number | undefined =>
      entityNamed(namesIn(introduced, other), 'Pakistan Peoples Party')?.mentions.length;
    assert.equal(mentions('GEORGETOWN – The PPP governs Guyana.'), 2);
    assert.equal(mentions('LAHORE – The PPP lost in Punjab.'), 3);
  });
});
