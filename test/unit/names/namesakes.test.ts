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
  ['Robert Koch-Institut', 'RKI', ['Das Robert Koch-Institut (RKI) warnte. Das RKI rechnet mit mehr.']],
  ['Associated Press', 'AP', ['KABUL (AP) — A bomb fell. “We ran,” he told The Associated Press by phone.']],
  ['Apple Inc', 'Apple', ['CUPERTINO – Apple Inc said sales fell. Shares of Apple dropped.']],
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

  it('in an abbreviation that sources on two countries have', () => {
    const introduced = 'KARACHI – The Pakistan Peoples Party (PPP) thanked voters.';
    const mentions = (other: string): number | undefined =>
      entityNamed(namesIn(introduced, other), 'Pakistan Peoples Party')?.mentions.length;
    assert.equal(mentions('GEORGETOWN – The PPP governs Guyana.'), 2);
    assert.equal(mentions('LAHORE – The PPP lost in Punjab.'), 3);
  });
});
