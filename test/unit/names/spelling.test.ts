import assert from 'node:assert/strict';
import { isSameGivenName, isSameWord } from '../../../src/core/names/merge/sameWord';
import { skeletonsOf, soundsOf } from '../../../src/core/names/merge/sounds';
import { areSpellings, POSSIBLE } from '../../../src/core/names/merge/spelling';

describe('spellings of a name', () => {
  const same = [
    ['Kurakhové', 'Kourakhové'],
    ['Kurakhové', 'Kurachowe'],
    ['Koupiansk', 'Kupiansk'],
    ['Avdiïvka', 'Avdiivka'],
    ['Avdeevka', 'Avdiivka'],
    ['Bakhmut', 'Bachmut'],
    ['Beloussov', 'Belousov'],
    ['Luhansk', 'Lugansk'],
    ['Zelenskyy', 'Zelensky'],
    ['Berejinskaya', 'Berezhinskaya'],
    ['Vougledar', 'Vuhledar'],
    ['Yanukovych', 'Janukowytsch'],
    ['Gorbachev', 'Gorbatschow'],
    ['Зеленський', 'Zelensky'],
    ['Chisinau', 'Chișinău'],
  ] as const;
  const different = [
    ['Bucha', 'Buchach'],
    ['Pokrovsk', 'Pokrovske'],
    ['Volodymyr', 'Vladimir'],
    ['Bout', 'Boutcha'],
    ['Kursk', 'Kupiansk'],
    ['Macron', 'Macrons'],
    ['Marin', 'Martin'],
    ['Sikorski', 'Syrsky'],
    ['Iran', 'Iraq'],
    ['Austria', 'Australia'],
    ['Niger', 'Nigeria'],
    ['Maria', 'Mario'],
    // One skeleton, and nothing else in common.
    ['China', 'Sonia'],
    ['Kenya', 'Kano'],
    ['Ghana', 'Hanoi'],
    ['Zhang', 'Chang'],
    ['Odinga', 'Odongo'],
    ['Mumbai', 'Mubi'],
    ['Bachelet', 'Bäselt'],
    ['Nathan', 'Nation'],
    ['Guterres', 'Guiteras'],
  ] as const;
  for (const [a, b] of same) it(`${a} and ${b} are one`, () => assert.ok(areSpellings(a, b)));
  for (const [a, b] of different) it(`${a} and ${b} are two`, () => assert.ok(!areSpellings(a, b)));

  it('tell given names apart that only sound alike', () => {
    assert.ok(isSameGivenName('mohammed', 'muhammad') && isSameGivenName('dmitri', 'dmitry'));
    for (const [a, b] of [
      ['michel', 'michael'],
      ['gerald', 'harald'],
      ['kerstin', 'carsten'],
      ['francis', 'françois'],
      ['ahmad', 'hamad'],
    ] as const)
      assert.ok(!isSameGivenName(a, b), `${a} ${b}`);
  });

  it('differ more in what is searched for', () => {
    assert.ok(areSpellings('avdeyevka', 'avdiivka', POSSIBLE) && !areSpellings('avdeyevka', 'avdiivka'));
  });

  it('share a label with every reading of a letter', () => {
    for (const [a, b] of same)
      assert.ok(
        skeletonsOf(a).some((label) => skeletonsOf(b).includes(label)),
        a,
      );
    assert.deepEqual(soundsOf('Choïgou'), ['CSX', 'o', 'i', 'gh', 'u']);
  });

  it('are one word without further evidence only where neither is a word or a known name of its own', () => {
    assert.ok(isSameWord('selenskyj', 'zelensky') && isSameWord('zelenskyy', 'zelensky'));
    for (const [a, b] of [
      ['metal', 'mittal'],
      ['smith', 'smyth'],
      ['philips', 'phillips'],
      ['anderson', 'andersen'],
      ['chen', 'shen'],
    ] as const)
      assert.ok(!isSameWord(a, b), `${a} ${b}`);
  });
});
