import assert from 'node:assert/strict';
import type { SourceDocument } from '../../../src/core/corpus/model';
import { readSource } from '../../../src/core/corpus/readSource';

const PROSE =
  'The council voted on Tuesday to keep the ferry running through the winter, against the wish of its chairman.\n';

describe('The metadata of a source', () => {
  it('is taken from the sidecar before the front matter, and from that before the text', () => {
    const text = `---\ntitle: From the front matter\ndate: 2021-05-04\n---\nA headline over the story\nBy Ann Lee\n3 March 2023\n\n${PROSE}`;
    const { source } = read(text, 'title: "From the sidecar"\n');
    assert.equal(source.title, 'From the sidecar');
    assert.equal(source.issued, '2021-05-04');
    assert.deepEqual(source.authors, ['Ann Lee']);
    assert.deepEqual(
      source.evidence.map(({ field, line, rule }) => [field, line, rule]),
      [
        ['title', 1, 'sidecar'],
        ['authors', 6, 'byline'],
        ['issued', 3, 'front matter'],
      ],
    );
  });

  it('reads lists of authors, years alone and other names of the keys', () => {
    const { source } = read(
      PROSE,
      'author:\n  - Ann Lee\n  - name: Bo Ray\npublished: 1911\nwebsite: The Bugle\nlang: fr-CA\n',
    );
    assert.deepEqual(source.authors, ['Ann Lee', 'Bo Ray']);
    assert.equal(source.issued, '1911');
    assert.equal(source.container, 'The Bugle');
    assert.equal(source.language, 'fr');
  });

  it('warns of a line that is not YAML and reads the rest', () => {
    const { source } = read(PROSE, 'title: A title\nbroken: [1, 2\n');
    assert.equal(source.title, 'A title');
    assert.equal(source.warnings[0]?.code, 'bad-metadata');
    assert.match(source.warnings[0]?.message ?? '', /line \d/);
  });

  it('warns of a date that no calendar has', () => {
    const { source } = read(PROSE, 'date: 2023-02-31\n');
    assert.equal(source.issued, undefined);
    assert.match(source.warnings[0]?.message ?? '', /2023-02-31.*line 1/);
  });
});

describe('The date of issue', () => {
  const issued = (head: string, file = 'x.txt'): string | undefined =>
    read(`${head}\n\n${PROSE}\n${PROSE}`, undefined, file).source.issued;

  for (const [head, date] of [
    ['A headline over the story\nPublished: 3 March 2023\nUpdated: 5 March 2023', '2023-03-03'],
    ['A headline over the story\nLast modified 5 March 2023', '2023-03-05'],
    ['A headline over the story\nPublished\n3 March 2023\nUpdated\n5 March 2023', '2023-03-03'],
    ['A headline over the story\nBy Ann Lee | March 3, 2023 5:14 pm', '2023-03-03'],
    ['Veröffentlicht am 03.03.2023', '2023-03-03'],
    ['Una huelga en el puerto\nMadrid, 22 de enero de 2012 - 23.17 horas', '2012-01-22'],
    ['Hallam v. Roper\nArgued Nov. 18, 1943.\nDecided Jan. 31, 1944.', '1944-01-31'],
    ['Hallam v. Roper\nArgued: Nov 10, 1959 Decided: Jan 16, 1960', '1960-01-16'],
    ['Hallam v. Roper\nNo. 19–1392. Argued December 1, 2021—Decided June 24, 2022', '2022-06-24'],
    ['Hallam v. Roper\nSubmitted Nov. 18, 1943.\nDecided Jan. 31, 1944.', '1944-01-31'],
    ['Hallam v. Roper\nDecided Jan. 31, 1944\nPosted 5 March 2020', '2020-03-05'],
    ['A headline over the story\nSubmitted on March 3, 2010', '2010-03-03'],
    ['A headline over the story\nHanded down March 3, 2021', undefined],
    ['A headline over the story\nPublished 9 July 2021\nDecided 4 May 2019', '2021-07-09'],
    ['A headline over the story\n14 November 2024\nDecided: May 2, 1968.', '2024-11-14'],
    [
      'What a ruling did\nThe Quay Post\nMarch 3, 2020\nBy Ann Lee\n\nHallam v. Roper\nDecided Jan. 31, 1944',
      '2020-03-03',
    ],
    ['What a ruling did\nBy Ann Lee\n\nHallam v. Roper\nDecided Jan. 31, 1944', undefined],
    ['Опубліковано 3 березня 2023 року', '2023-03-03'],
    ['Publié le 3 mars 2023 à 10h32 - Mis à jour le 4 mars 2023', '2023-03-03'],
    ['A headline over the story\n14/11/2024', '2024-11-14'],
    ['Date: Thu, 14 Nov 2024 09:12:33 +0100', '2024-11-14'],
    ['November 2022', '2022-11'],
    ['A headline over the story\n03/04/2023', undefined],
    ['© 2019 The Bugle', undefined],
    ['A headline over the story\nRetrieved 5 January 2021', undefined],
    ['A headline over the story\n3 March 2023 – 5 March 2023', undefined],
    ['12 May 2023\nA headline over the story\n3 March 2023', undefined],
  ] as const) {
    it(`of “${head.replaceAll('\n', ' / ')}” is ${date ?? 'unknown'}`, () =>
      assert.equal(issued(head), date));
  }

  it('is not that of a ruling that a section of a page is about', () => {
    const page = `<h1>What a ruling did</h1><p>By Ann Lee</p><p>14 November 2024</p><h2>Hallam v. Roper</h2><p>Decided May 2, 1968</p><p>${PROSE}</p><p>${PROSE}</p>`;
    assert.equal(read(page, undefined, 'x.html').source.issued, '2024-11-14');
  });

  it('of a story that begins with a dateline is the day in it, and none where it gives no year', () => {
    assert.equal(read(`PARIS, March 3, 2023 (Reuters) — ${PROSE}`).source.issued, '2023-03-03');
    assert.equal(read(`WASHINGTON — Feb. 3, 2021 — ${PROSE}`).source.issued, '2021-02-03');
    assert.equal(read(`KYIV, Ukraine (AP) — ${PROSE}`).source.issued, undefined);
    assert.equal(read(`KYIV, Ukraine (AP) — ${PROSE}`).source.container, 'AP');
  });

  for (const [record, date] of [
    [
      'Minutes of the meeting held on 14 September 2022 in the Reading Room\n\n1. Date of next meeting: 12 October 2022.',
      '2022-09-14',
    ],
    ['Protokoll der Sitzung vom 3. Mai 2021 im Rathaus\n\nNächste Sitzung: 7. Juni 2021', '2021-05-03'],
    ['Compte rendu de la séance du 3 mai 2021 à la mairie', '2021-05-03'],
    ['Протокол засідання від 3 травня 2021 року № 14', '2021-05-03'],
  ] as const)
    it(`of “${record.replaceAll('\n', ' / ')}” is the day of the meeting`, () =>
      assert.equal(issued(record), date));

  for (const headline of [
    'Strikes in Lagos, 21 September 2022',
    'Storms in Norway 14 July 2021',
    'Good Times For The Islands As Landing Opens On Tuesday, March 7, 2023',
    'Film Star Bo Ray Dies In Oslo On Tuesday, March 7, 2023',
    'Island Press Prize To Be Given On Wednesday, May 3, 2023',
    'Record catch landed in Oslo on 9 June 2024',
    'Proceedings against mayor open on 9 June 2024 in Oslo',
  ])
    it(`is not the day of the event in the headline “${headline}”`, () => {
      const { title, issued: day } = read(`${headline}\nBy Bo Ray\n\n${PROSE}\n${PROSE}`).source;
      assert.deepEqual([title, day], [headline, undefined]);
    });

  it('stands under a headline with the day of an event', () =>
    assert.equal(issued('Votes in Kenya, 9 August 2022\nBy Bo Ray\n12 August 2022'), '2022-08-12'));

  it('is read before the names of author and section, and under a newspaper’s name', () => {
    assert.equal(issued('A headline over the story\nJune 30, 2022 by Ann Lee'), '2022-06-30');
    assert.equal(issued('The Quay Herald, Farm & Harbour Record. TUESDAY, MARCH 7, 1882.'), '1882-03-07');
  });

  it('is never that of an event in a sentence', () => {
    assert.equal(
      read('The treaty was signed on 3 March 1918 in a railway town, and it lasted until 13 November 1918.\n')
        .source.issued,
      undefined,
    );
  });

  it('comes from the file name only where the text gives none', () => {
    assert.equal(issued('A headline over the story', 'notes/2023-03-03-report.txt'), '2023-03-03');
    assert.equal(issued('A headline over the story', '20230303_x.txt'), '2023-03-03');
    assert.equal(issued('A headline over the story', '20239903_x.txt'), undefined);
    assert.equal(
      issued('A headline over the story\nBy Ann Lee\n4 May 2022', '2023-03-03-report.txt'),
      '2022-05-04',
    );
  });

  for (const label of ['发布日期:2021-06-13 15:03   来源:未知', '更新日時:2021年6月13日'])
    it(`stands behind its words in “${label}”`, () => {
      assert.equal(issued(`A headline over the story\n${label}`), '2021-06-13');
    });

  it('is decided between two by the file name where nothing else does', () => {
    assert.equal(
      issued('12 May 2023\nA headline over the story\n3 March 2023', '2023-03-03.txt'),
      '2023-03-03',
    );
  });
});

describe('The authors of a source', () => {
  for (const [byline, authors, container] of [
    ['By Ann Lee, Bo Ray and Cy Dee, CNN', ['Ann Lee', 'Bo Ray', 'Cy Dee'], 'CNN'],
    ['By Ann Lee and Bo Ray, Cy Dee', ['Ann Lee', 'Bo Ray', 'Cy Dee'], undefined],
    ['By ANN LEE', ['ANN LEE'], undefined],
    ['By Ann Lee, Senior Political Correspondent', ['Ann Lee'], undefined],
    ['By Ann Lee for The Guardian', ['Ann Lee'], 'The Guardian'],
    ['Par Jean Dupont (avec AFP)', ['Jean Dupont'], undefined],
    ['Von Anna van der Berg und Jörg Maß', ['Anna van der Berg', 'Jörg Maß'], undefined],
    ['By Ann Lee and Osama bin Harith al-Masri', ['Ann Lee', 'Osama bin Harith al-Masri'], undefined],
    ['By Ann Lee, Deir al-Balah', ['Ann Lee'], undefined],
    ['Par Jeanne Dupont, Cour d’Appel', ['Jeanne Dupont'], undefined],
    ['Porto Rosso, Val d’Olmo', [], undefined],
    ['Di Livia d’Orsi e Marco Tessa', ['Livia d’Orsi', 'Marco Tessa'], undefined],
    ['a cura di Livia Orsi', ['Livia Orsi'], undefined],
    ['Par Conseil d’État', [], undefined],
    ['Par Cour d’Appel', [], undefined],
    ['Par Chambre d’Agriculture', [], undefined],
    ['a cura di Banca d’Olmo', [], undefined],
    ['Par Jeanne d’Orval', ['Jeanne d’Orval'], undefined],
    ['Автор: Олена Гайдук', ['Олена Гайдук'], undefined],
    ['By Staff', [], undefined],
    ['By Ann Lee ann.lee@example.org @annlee', ['Ann Lee'], undefined],
  ] as const) {
    it(`of “${byline}” are ${authors.join(', ') || 'not named'}`, () => {
      const { source } = read(`A headline over the story\n${byline}\n3 March 2023\n\n${PROSE}`);
      assert.deepEqual(source.authors, authors);
      assert.equal(source.container, container);
    });
  }

  it('are not those who sign one entry', () => {
    const entry = `5 min ago\nSomething happened\nFrom CNN's Ann Lee in Kyiv\n${PROSE}`;
    assert.deepEqual(read(entry + entry).source.authors, []);
  });

  it('are not read out of a sentence that begins with by', () => {
    assert.deepEqual(read(`By Tuesday the army had left the town.\n${PROSE}`).source.authors, []);
  });
});

function read(text: string, sidecar?: string, file = 'x.txt'): SourceDocument {
  return readSource({
    id: file,
    file,
    bytes: new TextEncoder().encode(text),
    ...(sidecar === undefined ? {} : { sidecar: { file: 'x.yaml', text: sidecar } }),
  });
}

describe('A page of an agency or of a live desk', () => {
  it('has its agency in a dateline on a line of its own, which is no heading', () => {
    const { source, passages } = read(
      `Mayor speaks at noon\n\nPublicado: 25 mayo 2018\n\nMADRID, 25 May. (EUROPA PRESS) -\n\n${PROSE}`,
    );
    assert.equal(source.container, 'EUROPA PRESS');
    assert.equal(passages.find(({ startLine }) => startLine === 5)?.kind, 'byline');
  });

  it('is signed by all who wrote it by turns', () => {
    const { source } = read(
      `Storm over the islands – as it happened\nHelen Roper (now); Martin Bell and Ann Lee (earlier)\n\n${PROSE}\n${PROSE}`,
    );
    assert.deepEqual(source.authors, ['Helen Roper', 'Martin Bell', 'Ann Lee']);
  });

  it('is not named after its list of news', () => {
    assert.equal(read(`News Desk\nShow more\nNews Desk\n\n${PROSE}\n${PROSE}`).source.container, undefined);
  });
});
