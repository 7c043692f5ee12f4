import assert from 'node:assert/strict';
import { ARTICLE, read } from './support';

const SIGNED = 'By Ann Lee\n3 March 2023';
const MENU = 'Main menu\nWikipedia The Free Encyclopedia\nSearch\nDonate\nCreate account\nLog in';
const TABS = 'Article\nTalk\nRead\nEdit\nView history';
const STRAPLINE = 'From Wikipedia, the free encyclopedia';

describe('The headline', () => {
  for (const [what, head, title] of [
    [
      'of an encyclopedia is the line over the languages',
      `${MENU}\nSiege of Hollow Ford\n12 languages\n${TABS}\n${STRAPLINE}`,
      'Siege of Hollow Ford',
    ],
    [
      'of an encyclopedia is the line over the tabs where no languages are counted',
      `${MENU}\nSiege of Hollow Ford\n${TABS}\n${STRAPLINE}`,
      'Siege of Hollow Ford',
    ],
    ['of an encyclopedia is no link of its menu', `${MENU}\n${TABS}\n${STRAPLINE}`, undefined],
    ['of an encyclopedia is not guessed without tabs', `${MENU}\n${STRAPLINE}`, undefined],
    ['of an encyclopedia may be one word right over the strapline', `Oslo\n${STRAPLINE}`, 'Oslo'],
    [
      'stands over the word for live pages where no topics do',
      `Islands cut off by storm as ferries wait in harbour\nLive updates\nWhat we have heard so far from the islands today\n${SIGNED}`,
      'Islands cut off by storm as ferries wait in harbour',
    ],
    [
      'is not the motto that a site prints over and under it',
      `A free word for the islands\nQuay Herald\nFerry landing to be mended\n${SIGNED}\nA free word for the islands`,
      'Ferry landing to be mended',
    ],
    [
      'may stand over a picture and again over the text',
      `Ferry landing to be mended before autumn\nShare this\nFerry landing to be mended before autumn\n${SIGNED}`,
      'Ferry landing to be mended before autumn',
    ],
    [
      'of an encyclopedia may have a button under it',
      `Jump to content\nOslo\nListen to this article\n${STRAPLINE}`,
      'Oslo',
    ],
    [
      'is the end of the trail that leads to the page',
      `You are here: Register >> Rulings >> Arden v Bell Harbour (18 May 2020)\nCase No: 12345\nCourt of the Islands\n18 May 2020`,
      'Arden v Bell Harbour (18 May 2020)',
    ],
    [
      'is no number of a case and no row of key words',
      `Case Number: 2020 45 and others\nHarbour, Islands, Ferries, Weather\nFerry landing to be mended\n${SIGNED}`,
      'Ferry landing to be mended',
    ],
    [
      'is no signature with its addresses',
      'They took the other road.\nAnn Lee Harbour Bank Credit and Risk Phone: 555-3724 Fax: 555-1181',
      undefined,
    ],
    [
      'is not what a page says of itself over it',
      'Fact-checked by Quill 2 weeks ago\n\nFerry landing',
      'Ferry landing',
    ],
    [
      'is no page of an archive with its time',
      'Archive | 7:50 pm\nFerry landing to be mended\n17 Aug',
      'Ferry landing to be mended',
    ],
    ['is not the name of an official site', 'Menu\nOfficial Website of the Harbour Board', undefined],
    [
      'may say what happened to one',
      'Official website of the harbour board taken down',
      'Official website of the harbour board taken down',
    ],
    ['is no hour of the day', 'Menu\nHour 00:00\n22° Oslo', undefined],
    ['is no page number of a viewer', 'You are on page 1of 18', undefined],
    [
      'is no row of links in brackets',
      'Home | World | Trade | Letters\nQuay · Ferries · [All letters] [Most read] [Last week]\nFerry landing to be mended',
      'Ferry landing to be mended',
    ],
    [
      'stands over a picture with its credits, and again',
      'Landing closed in the storm\nLanding closed in the storm\nBo Ray\nBo Ray / Source: Quay Pictures / ANN LEE',
      'Landing closed in the storm',
    ],
    [
      'in Chinese needs no spaces',
      '首页 | 岛屿 | 港口 | 天气\n\n渡轮码头将于秋季前修复居民表示欢迎',
      '渡轮码头将于秋季前修复居民表示欢迎',
    ],
    [
      'in Japanese may begin with a bracket',
      '【台風】港の渡し船が週末まで運休 島の住民が避難\n最終更新:2019年9月9日',
      '【台風】港の渡し船が週末まで運休 島の住民が避難',
    ],
    ...[
      'Ministry of Ports confirms quay strike',
      'House of Elders rejects ferry bill',
      'Island council says no: the ferry offer is refused',
      'Leaked e-mail: harbour master knew of the rot',
    ].map(
      (line) => [`may be “${line}”`, `${line}\nThe islanders are angry about it\n${SIGNED}`, line] as const,
    ),
    [
      'may be a row of names where no other line is one',
      `Norway, Sweden, Denmark, Finland Sign Treaty\n${SIGNED}`,
      'Norway, Sweden, Denmark, Finland Sign Treaty',
    ],
    ['is not a row of key words alone', `Harbour, Islands, Ferries, Weather\n${SIGNED}`, undefined],
    [
      'is not the section that a trail ends in',
      `You are here: Home > News > Life in Brannock\nHarbour master says the landing is open in most weathers\n${SIGNED}`,
      'Harbour master says the landing is open in most weathers',
    ],
    [
      'is not the section that a trail ends in, although it is said again',
      `You are here: Home > News > Life in Brannock\nLife in Brannock\nHarbour master says the landing is open in most weathers\n${SIGNED}`,
      'Harbour master says the landing is open in most weathers',
    ],
    [
      'is not the name of a list of news',
      `News Feed\nFerry landing to be mended\n${SIGNED}`,
      'Ferry landing to be mended',
    ],
  ] as const)
    it(what, () => assert.equal(read([head, ...ARTICLE].join('\n\n')).source.title, title));
});
