import assert from 'node:assert/strict';
import { isSamePerson, parsePerson } from '../../../src/core/names/merge/persons';
import { entityNamed, named, namesIn } from './support';

describe('persons', () => {
  const agree = (a: string, b: string): boolean => isSamePerson(parsePerson(a), parsePerson(b));

  it('are one by surname and given name, initial, short form or second surname', () => {
    assert.ok(agree('joe biden', 'joseph r biden'));
    assert.ok(agree('j biden', 'joe biden'));
    assert.ok(agree('nicolas maduro', 'nicolas maduro moros'));
    assert.ok(agree('andrei beloussov', 'andrey belousov'));
  });

  it('are two with different given names', () => {
    assert.ok(!agree('volodymyr zelensky', 'vladimir zelensky'));
    assert.ok(!agree('hillary clinton', 'bill clinton'));
    assert.ok(!agree('ludovic marin', 'micheal martin'));
    assert.ok(!agree('john adams', 'john quincy') && !agree('mary ann smith', 'mary beth smith'));
  });

  it('are joined by a surname that can only mean one of them', () => {
    const names = namesIn(
      'Chancellor Olaf Scholz arrived in Rome. Scholz met Giorgia Meloni. Meloni smiled.',
    );
    assert.deepEqual(entityNamed(names, 'Olaf Scholz')?.aliases, ['Scholz']);
    assert.deepEqual(entityNamed(names, 'Giorgia Meloni')?.aliases, ['Meloni']);
  });

  it('stay apart from a surname that may mean two of them', () => {
    const names = namesIn(
      'Hillary Clinton spoke in Boston. Bill Clinton sat behind her. Later, Clinton left with a friend, Mark Rowe.',
    );
    assert.deepEqual(entityNamed(names, 'Hillary Clinton')?.aliases, []);
    assert.deepEqual(entityNamed(names, 'Bill Clinton')?.aliases, []);
  });

  it('are joined where one text has a title before the name that is not known for one', () => {
    const names = namesIn(
      'Kapal itu membawa Perdana Menteri Nuwan Dissanayake ke pulau kecil.',
      'Prime Minister Nuwan Dissanayake spoke in Colombo.',
      'Later, Dissanayake said that he would step down.',
    );
    assert.equal(entityNamed(names, 'Nuwan Dissanayake')?.mentions.length, 3);
  });

  it('are told apart where one has a given name or an initial more before the same two names', () => {
    for (const [short, long] of [
      ['Nina Brandt', 'Clara Nina Brandt'],
      ['Martin Heinz', 'Paul Martin Heinz'],
    ] as const) {
      const names = namesIn(
        `The farmer ${short} met the teacher ${long}. ${short} left, and ${long} stayed.`,
      );
      const mentions = (name: string): number | undefined => entityNamed(names, name)?.mentions.length;
      assert.notEqual(entityNamed(names, short)?.id, entityNamed(names, long)?.id, short);
      assert.deepEqual([mentions(short), mentions(long)], [2, 2]);
    }
  });

  it('are one with the given name before two surnames', () => {
    const names = namesIn(
      'President Andrés Manuel López Obrador spoke. Later López Obrador left Mexico City.',
    );
    assert.equal(entityNamed(names, 'López Obrador')?.mentions.length, 2);
  });

  it('are told apart by document where two of them share a surname', () => {
    const names = namesIn(
      'Senator Lindsey Graham spoke in Dallas. Graham opposed the bill.',
      'The preacher Franklin Graham arrived in Lagos. Graham prayed with the crowd.',
    );
    assert.equal(entityNamed(names, 'Lindsey Graham')?.mentions.length, 2);
    assert.equal(entityNamed(names, 'Franklin Graham')?.mentions.length, 2);
  });
});

describe('places', () => {
  it('are no country and a city that sounds like it', () => {
    const names = namesIn(
      'The envoy flew from Colombia to Colombo. Talks in Colombo end today; Colombia is content.',
    );
    assert.notEqual(entityNamed(names, 'Colombo'), entityNamed(names, 'Colombia'));
    assert.deepEqual(entityNamed(names, 'Colombia')?.aliases, []);
  });

  it('are one by transcription, accents and capitals', () => {
    const names = namesIn(
      'Troops left Kourakhové on Monday.\nFighting near Kurakhové went on. The town of Kurakhové burned.',
    );
    const town = entityNamed(names, 'Kurakhové');
    assert.deepEqual([town?.name, town?.aliases], ['Kurakhové', ['Kourakhové']]);
  });

  it('are one by the full name of a state, unless there are two of that name', () => {
    const names = namesIn(
      'Niger closed its borders. Envoys of the Republic of Niger flew to Accra. They came from the Kingdom of Sweden. Sweden agreed. China did not; the Republic of China did.',
    );
    assert.equal(entityNamed(names, 'Niger'), entityNamed(names, 'Republic of Niger'));
    assert.equal(entityNamed(names, 'Sweden'), entityNamed(names, 'Kingdom of Sweden'));
    const norway = namesIn('They came from the Kingdom of Norway.');
    assert.equal(entityNamed(norway, 'Kingdom of Norway')?.country, 'NO');
    assert.notEqual(entityNamed(names, 'China'), entityNamed(names, 'Republic of China'));
  });

  it('are one by the names that a country or city has had', () => {
    const names = namesIn(
      'He moved from Kiev to the United States. The US and the UK refused. He died in Kyiv in 1999. Britain agreed; so did the United States of America.',
    );
    assert.equal(entityNamed(names, 'Kiev'), entityNamed(names, 'Kyiv'));
    assert.equal(entityNamed(names, 'US'), entityNamed(names, 'United States of America'));
    assert.equal(entityNamed(names, 'UK'), entityNamed(names, 'Britain'));
    assert.notEqual(entityNamed(names, 'US'), entityNamed(names, 'UK'));
  });

  it('stay two where only the ending differs', () => {
    const names = namesIn(
      'Shells fell on the town of Pokrovsk on Monday. Nobody died in Pokrovsk.\nThe village of Pokrovske was spared. Near Pokrovske, a bridge fell.',
    );
    assert.ok(entityNamed(names, 'Pokrovsk') !== undefined && entityNamed(names, 'Pokrovske') !== undefined);
    assert.notEqual(entityNamed(names, 'Pokrovsk'), entityNamed(names, 'Pokrovske'));
  });
});

describe('organisations', () => {
  it('are one with the abbreviation that the text gives them', () => {
    const names = namesIn(
      'The Organization for Security and Co-operation in Europe (OSCE) sent observers to Tbilisi. The OSCE said voting was calm.',
    );
    assert.equal(entityNamed(names, 'OSCE')?.name, 'Organization for Security and Co-operation in Europe');
  });

  it('are one with an abbreviation of their initials', () => {
    const names = namesIn(
      'The European Union announced new sanctions on Friday, Reuters reported. Officials of the EU met in Brussels. The EU has 27 members.',
    );
    assert.equal(entityNamed(names, 'EU')?.name, 'European Union');
  });

  it('of two states are two, and an open mention joins the one that its document names', () => {
    const names = namesIn(
      'The Russian Ministry of Defense reported losses. The Defense Ministry gave no figures.',
      'The Ukrainian Ministry of Defense denied it. The Ministry of Defense in Kyiv, Ukraine, was hit.',
    );
    const russian = entityNamed(names, 'Russian Ministry of Defense');
    assert.ok(russian?.aliases.includes('Defense Ministry'));
    assert.notEqual(russian, entityNamed(names, 'Ukrainian Ministry of Defense'));
  });
});

describe('kinds', () => {
  it('are settled by all mentions of a name together', () => {
    const names = namesIn(
      'Paul Marseille of Toronto ran. Marseille was tired, Marseille said. “I quit,” Marseille told Radio Canada.',
    );
    assert.ok(named(names, 'person').includes('Paul Marseille'));
    assert.equal(entityNamed(names, 'Marseille')?.kind, 'person');
  });
});

/** Sources of many subjects, so that none says what another speaks of. */
function unrelated(count: number): string[] {
  return Array.from({ length: count }, (_, i) => `Rain fell on Monday, and ${i + 3} roads were closed.`);
}

describe('names in many unrelated sources', () => {
  const named = (names: ReturnType<typeof namesIn>, at: number, text: string): string | undefined =>
    names.entities.find(({ mentions }) =>
      mentions.some(({ source, start, end }) => source === `text-${at}` && end - start === text.length),
    )?.name;

  it('are one with an abbreviation only where a source says so, or one on the same subject', () => {
    const names = namesIn(
      'The Lake Basin Congress (LBC) won in Mokhotlong and Thaba-Tseka, said Tefo Ramainoane.',
      'The LBC lost in Mokhotlong and Thaba-Tseka, said Tefo Ramainoane on Friday.',
      'She watched the news on LBC in Leeds.',
      ...unrelated(30),
    );
    const congress = entityNamed(names, 'Lake Basin Congress')?.mentions.map(({ source }) => source);
    assert.deepEqual(congress, ['text-0', 'text-0', 'text-1']);
    assert.notEqual(named(names, 2, 'LBC'), 'Lake Basin Congress');
  });

  it('have no abbreviations of two letters, with a sign or a number but in brackets', () => {
    for (const [long, short] of [
      ['Huffington Post', 'HP'],
      ['Samajwadi Party', 'S&P'],
      ['News 1st', 'N1'],
    ] as const) {
      const names = namesIn(`The ${long} said so. Shares of ${short} rose, ${short} said.`);
      assert.ok(!entityNamed(names, long)?.aliases.includes(short), short);
    }
    for (const [long, short] of [
      ['Associated Press', 'AP'],
      ['General Motors', 'GM'],
    ] as const) {
      const names = namesIn(`The ${long} said so.`, `${short} voted on Friday, and ${short} won.`);
      assert.deepEqual(entityNamed(names, long)?.aliases, [], short);
      assert.ok(entityNamed(names, short) !== undefined, short);
    }
    const names = namesIn('The Enforcement Directorate (ED) came. The ED left.');
    assert.deepEqual(entityNamed(names, 'Enforcement Directorate')?.aliases, ['ED']);
  });

  it('are no part of a surname with a hyphen, nor somebody of a common surname on another subject', () => {
    const names = namesIn(
      'The runner Deborah Hale-Clarke won in Leeds.',
      'Later, Clarke lost.',
      'The teacher Martin Fischer came to Bern.',
      'A goal by Fischer came late.',
      ...unrelated(30),
    );
    assert.deepEqual(entityNamed(names, 'Deborah Hale-Clarke')?.aliases, []);
    assert.deepEqual(entityNamed(names, 'Martin Fischer')?.mentions.length, 1);
  });

  it('are told apart by their order, their article and their state', () => {
    const names = namesIn(
      "The People's National Congress met in Georgetown. The High Court of Kenya sat in Nairobi.",
      "The National People's Congress met in Beijing.",
      'He wrote for La Nation in Djibouti. The Labour Party won in Leeds.',
      'The Labor Party won in Perth.',
      'She wrote for The Nation in New York.',
      'The High Court in Melbourne ruled on Monday.',
    );
    const together = [
      ["People's National Congress", "National People's Congress"],
      ['La Nation', 'The Nation'],
      ['Labour Party', 'Labor Party'],
      ['High Court of Kenya', 'High Court'],
    ].filter(([one = '', other = '']) => entityNamed(names, one)?.aliases.includes(other));
    assert.deepEqual(together, []);
  });

  it('are no names of places in a language that nobody here writes', () => {
    const names = namesIn('He lives in Lima, Peru.', 'She was born in Limo.', 'It rained in Granada, Spain.');
    assert.deepEqual(entityNamed(names, 'Lima')?.aliases, []);
    assert.ok(
      !namesIn('They flew to Granada.', 'They flew to Grenada.').entities.some((e) => e.aliases.length),
    );
  });
});
