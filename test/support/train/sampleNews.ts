/**
 * News items with their names marked, made from `newsTemplates.txt` and lists of real and made-up names. They show the
 * tagger names of every continent in the sentences that news are written in; which name stands where is chance.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { COUNTRIES } from '../../../src/core/names/data/countries';
import { fold } from '../../../src/core/text/folding';
import { romanise } from '../../../src/core/names/merge/romanise';
import type { GoldText } from './data';
import { HOT_PLACES, REAL_BODIES, REAL_COMPANIES, REAL_GROUPS, REAL_MEDIA, REAL_PARTIES } from './knownNames';

export type Random = () => number;
type Kind = 'person' | 'place' | 'org';

export interface NameLists {
  person(): { full: string; given: string; surname: string };
  cyrillicPerson(): { full: string; given: string; surname: string };
  country(): { name: string; people: string };
  city(): string;
  town(): string;
  region(): string;
}

interface City {
  readonly name: string;
  readonly weight: number;
}

const LOCALES =
  'uz_UZ_latin id_ID tr vi yo_NG en_NG en_GH en_IN en_IN en_NP en_ZA zu_ZA fr_SN es es_MX pt_BR pl cs_CZ hr hu ro it fr de nl sv fi nb_NO da en en en ku_kmr_latin az sr_RS_latin sl_SI sk lv ru ru uk uk mk af_ZA'.split(
    ' ',
  );
const CHINESE = [
  'Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Song Tang',
  'Wei Fang Na Min Jing Jun Yong Jie Lei Yan Xiaoming Guoqiang Haifeng Jianhua Meiling Xiuying Zhiyuan Yifan Xinyi Bo Tao Peng Hong Ning Dongmei Zemin Keqiang',
];
const KOREAN = [
  'Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Moon',
  'Min-jun Seo-yeon Ji-hoon Hyun-woo Jae-in Sung-ho Yong-chol Kyung-hee Dong-hyun Soo-jin Jong Il-sung Young-nam Geun-hye Myung-bak Tae-woo',
];
const JAPANESE = [
  'Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Matsumoto Inoue Kimura Hayashi Shimizu Saito Mori Abe Ikeda Hashimoto Ishikawa Ogawa Fujita Okada Goto Hasegawa Murakami',
  'Hiroshi Takeshi Kenji Akira Yuki Haruka Shinzo Taro Naoto Yukio Kazuo Makoto Satoshi Daisuke Ryo Keiko Yoko Mariko Sakura Naomi Junichiro Fumio Yoshihide',
];
const ARABIC = [
  'Mohammed Ahmed Ali Hassan Hussein Omar Khalid Abdullah Mahmoud Ibrahim Youssef Mustafa Karim Samir Tariq Faisal Nasser Walid Ziad Bashar Rami Hamid Jamal Salem Fatima Aisha Leila Mariam Noor Zainab Hanan Amina Salma Rania Nadia Abdul Rahman Abdel Fattah',
  'al-Masri al-Hashimi al-Jubouri al-Maliki al-Sadr al-Baghdadi al-Assad al-Zahrani al-Qahtani Hariri Haddad Khoury Mansour Saleh Nasrallah Barzani Talabani Abbas Haniyeh Saeed Hamdan Darwish Najjar Shami Bakr Suleiman al-Sisi Morsi Bouteflika Ben Ali Benali Chahed El Amrani Bennani Qureshi Khan Malik Siddiqui',
];
const PERSIAN_SOUTH = [
  'Hassan Ali Mohammad Reza Javad Mahmoud Akbar Mehdi Hossein Nawaz Imran Asif Bilawal Shahid Hamid Ashraf Gulbuddin Nirupama Rajiv Manmohan Narendra Sonia Rahul Arvind Mamata Sheikh Khaleda Mahinda Ranil Gotabaya Aung San',
  'Rouhani Zarif Khamenei Rafsanjani Ahmadinejad Mousavi Karroubi Larijani Ghani Karzai Massoud Hekmatyar Sharif Zardari Bhutto Qureshi Modi Gandhi Singh Patel Kejriwal Banerjee Hasina Zia Rajapaksa Wickremesinghe Chowdhury Rahman Mukherjee Nair Reddy',
];
const THAI_SEA = [
  'Prayut Thaksin Yingluck Abhisit Somchai Suthep Anutin Joko Susilo Prabowo Megawati Mahathir Najib Anwar Hun Sok Rodrigo Benigno Gloria Ferdinand Leni Than Thein Nguyen Tran Pham',
  'Chan-ocha Shinawatra Vejjajiva Wongsawat Thaugsuban Charnvirakul Widodo Yudhoyono Subianto Sukarnoputri Mohamad Razak Ibrahim Sen Manet An Duterte Aquino Arroyo Marcos Robredo Shwe Van Minh Thi Lan Quang Huy',
];
const AFRICAN = [
  'Goodluck Olusegun Muhammadu Kwame Nana Uhuru Raila Mwai Yoweri Paul Robert Emmerson Morgan Thabo Jacob Cyril Nelson Joaquim Macky Alassane Laurent Blaise Idriss Salva Riek Omar Abiy Meles Haile Isaias Felix Joseph',
  'Jonathan Obasanjo Buhari Nkrumah Akufo-Addo Kenyatta Odinga Kibaki Museveni Kagame Mugabe Mnangagwa Tsvangirai Mbeki Zuma Ramaphosa Mandela Chissano Sall Ouattara Gbagbo Compaore Deby Kiir Machar al-Bashir Ahmed Zenawi Mariam Afwerki Tshisekedi Kabila',
];
const CYRILLIC_PLACES =
  'Києва;Києві;Харкова;Харкові;Одеси;Одесі;Львова;Львові;Дніпра;Польщі;Варшаві;Варшави;Німеччини;Берліна;Франції;Парижа;Туреччини;Анкари;Херсона;Миколаєва;Полтави;Сум;Чернігова;Запоріжжя;Луцька;Брюсселя;Румунії;Литви;Вільнюса;Москвы;Москве;Киева;Киеве;Минска;Минске;Казани;Самары;Томске;Омска;Тулы;Твери;Грузии;Тбилиси;Армении;Ереване;Казахстана;Астане;Китая;Пекина;Германии;Берлине;Парижа;Лондоне;Лондона;Турции;Сирии;Дамаска;Израиля'.split(
    ';',
  );
const MADE_UP = [
  'ba be bo da de di du fa fe ga go ha hi ja ka ke ko la le li lo ma me mi mo na ne ni no pa pe ra re ri ro sa se si so ta te ti to va ve vi wa wo ya yo za ze zi zo',
  'n r l s k m th sh nd rt lk mba nga tsu ski vic ov enko adze yan dze quist berg oglu ian ito escu poulos wala',
];
const SUBJECTS =
  'Health;Education;Justice;Finance;Defense;Defence;Agriculture;Trade;Culture;Tourism;Energy;Transport;Human Rights;Foreign Affairs;Interior;Labor;Science;Sports;Water;Fisheries;Women;Youth;Environment;Public Works;Migration;Refugees;Development;Statistics;Security;Strategic Studies;Nuclear Research;Elections;Corruption;Disaster Management;Medicine;Technology'.split(
    ';',
  );

export function createLists(
  modules: string,
  citiesPath: string,
  adminPath: string,
  random: Random,
): NameLists {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const load = createRequire(resolve(modules, 'x.js'));
  const { allLocales } = load('@faker-js/faker') as {
    allLocales: Record<string, { person?: Record<string, unknown> }>;
  };
  const strings = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(strings)
        : [];
  const latin = (name: string): string => {
    if (!/[\u0400-\u04ff]/.test(name)) return name;
    const romanised = romanise(fold(name));
    return romanised.charAt(0).toUpperCase() + romanised.slice(1);
  };
  const people = new Map(
    LOCALES.map((locale) => {
      const person = allLocales[locale]?.person ?? {};
      return [
        locale,
        [strings(person['first_name']).map(latin), strings(person['last_name']).map(latin)] as const,
      ];
    }),
  );
  const rows = readFileSync(citiesPath, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'));
  const cities: City[] = [];
  const towns: string[] = [];
  let weight = 0;
  for (const row of rows) {
    const population = Number(row[14]);
    const name = row[1] ?? '';
    if (population >= 80_000) cities.push({ name, weight: (weight += Math.sqrt(population)) });
    else if (population > 500 && name.length < 18 && random() < 0.2) towns.push(name);
  }
  const regions = (JSON.parse(readFileSync(adminPath, 'utf8')) as { name: string }[]).map(({ name }) => name);
  const countries = COUNTRIES.trim()
    .split('\n')
    .map((line) => line.split('|'))
    .filter((c) => (c[3] ?? '') !== '');
  const plain = (name: string): string =>
    random() < 0.6 ? name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'") : name;
  const bySyllables = (): string => {
    const [first = '', last = ''] = MADE_UP;
    let name = '';
    for (let i = 0; i < 1 + Math.floor(random() * 2.2); i++) name += pick(first.split(' '));
    name += random() < 0.8 ? pick(last.split(' ')) : '';
    return name.charAt(0).toUpperCase() + name.slice(1);
  };
  return {
    person: () => {
      const dice = random();
      const from = (
        lists: readonly string[],
        surnameFirst: boolean,
      ): { full: string; given: string; surname: string } => {
        const one = pick((lists[0] ?? '').split(' '));
        const two = pick((lists[1] ?? '').split(' '));
        return surnameFirst
          ? { full: `${one} ${two}`, given: two, surname: one }
          : { full: `${one} ${two}`, given: one, surname: two };
      };
      if (dice < 0.06) return from(CHINESE, true);
      if (dice < 0.1) return from(KOREAN, true);
      if (dice < 0.14) return from([JAPANESE[1] ?? '', JAPANESE[0] ?? ''], false);
      if (dice < 0.26) return from(ARABIC, false);
      if (dice < 0.33) return from(PERSIAN_SOUTH, false);
      if (dice < 0.37) return from(THAI_SEA, false);
      if (dice < 0.43) return from(AFRICAN, false);
      if (dice < 0.5) {
        const [given, surname] = [bySyllables(), bySyllables()];
        return { full: `${given} ${surname}`, given, surname };
      }
      const [givens, surnames] = people.get(pick(LOCALES)) ?? [[], []];
      const given = plain(pick(givens));
      let surname = plain(pick(surnames));
      const extra = random();
      if (extra < 0.05)
        surname =
          `${pick(['de', 'van', 'von', 'bin', 'el', 'da', 'di', 'Mc', 'O’', 'dos', 'van der', 'de la', 'Al'])} ${surname}`.replace(
            /(Mc|O’) /,
            '$1',
          );
      const middle =
        extra > 0.9
          ? ` ${String.fromCharCode(65 + Math.floor(random() * 26))}.`
          : extra > 0.84
            ? ` ${plain(pick(givens))}`
            : '';
      return { full: `${given}${middle} ${surname}`, given, surname };
    },
    cyrillicPerson: () => {
      const person = allLocales[pick(['uk', 'ru'])]?.person ?? {};
      const isCyrillic = (name: string): boolean => /^\p{Script=Cyrillic}+$/u.test(name);
      const given = pick(strings(person['first_name']).filter(isCyrillic));
      const surname = pick(strings(person['last_name']).filter(isCyrillic));
      return { full: `${given} ${surname}`, given, surname };
    },
    country: () => {
      if (random() < 0.12)
        return {
          name: pick(HOT_PLACES),
          people: pick(['American', 'British', 'Western', 'Arab', 'European']),
        };
      const [, name = '', others = '', peoples = ''] = pick(countries);
      return {
        name: random() < 0.9 || others === '' ? name : pick(others.split(';')),
        people: pick(peoples.split(';')),
      };
    },
    city: () => {
      if (random() < 0.1) return pick(HOT_PLACES);
      const wanted = random() * weight;
      let low = 0;
      let high = cities.length - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((cities[middle]?.weight ?? 0) < wanted) low = middle + 1;
        else high = middle;
      }
      return plain(cities[low]?.name ?? '');
    },
    town: () => (random() < 0.25 ? bySyllables() : plain(pick(towns))),
    region: () => plain(pick(regions)),
  };
}

const KINDS: Readonly<Record<string, Kind>> = {
  P: 'person', p: 'person', g: 'person', C: 'place', L: 'place', V: 'place', R: 'place', N: 'place', W: 'place',
  T: 'place', Q: 'place', Z: 'person', z: 'person', O: 'org', o: 'org', K: 'org', M: 'org', S: 'org', Y: 'org', U: 'org', D: 'org', A: 'org', B: 'org',
}; // prettier-ignore
/** Names that stand in the templates as they are. */
const LITERAL: readonly (readonly [string, Kind])[] = [
  ['MOSCOW', 'place'], ['Moscow', 'place'], ['Kremlin', 'org'], ['Russia', 'place'], ['Washington', 'place'], ['White House', 'org'],
  ['Britain', 'place'], ['Pentagon', 'org'], ['EU', 'org'], ['NATO', 'org'], ['Beijing', 'place'], ['Brussels', 'place'], ['Élysée', 'org'],
  ['Downing Street', 'org'], ['AP ', 'org'], ['US ', 'place'], ['Getty Images', 'org'], ['AFP/', 'org'], ['NBA', 'org'], ['WNBA', 'org'], ['NHL', 'org'], ['Premier League', 'org'], ['UN ', 'org'], ['U.N. ', 'org'], ['U.S. ', 'place'], ['U.S.-', 'place'], ['Oval Office', 'place'], ['East Room', 'place'], ['Wall Street', 'org'], ['United States', 'place'], ['Europe', 'place'], ['Africa', 'place'], ['Asia', 'place'], ['Middle East', 'place'], ['Latin America', 'place'], ['Facebook', 'org'], ['Twitter', 'org'], ['Telegram', 'org'], ['Congress', 'org'], ['Senate', 'org'],
]; // prettier-ignore

function acronym(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => !['of', 'the', 'for', 'and', 'in', 'on'].includes(word))
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}

function fillers(lists: NameLists, random: Random): (slot: string) => string {
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const body = (): string => {
    const dice = random();
    const subject = pick(SUBJECTS);
    if (dice < 0.4) return pick(REAL_BODIES);
    return `${pick([
      () => `National ${subject} Commission`,
      () => `International ${subject} Organization`,
      () => `${lists.country().people} ${subject} Agency`,
      () => `Institute for ${subject}`,
      () => `Institute for the Study of ${subject}`,
      () => `Commission on ${subject} and ${pick(SUBJECTS)}`,
      () => `Central Bank of ${lists.country().name}`,
      () => `${lists.city()} Chamber of Commerce`,
      () => `${lists.country().people} Football Federation`,
      () => `Federation of ${lists.country().people} Unions`,
      () => `${lists.country().people} Red Crescent`,
      () => `Center for ${subject}`,
      () => `High Court`,
      () => `${lists.country().people} Academy of Sciences`,
      () => `Council for ${subject}`,
      () => `${lists.city()} City Council`,
      () => `Independent ${subject} Board`,
      () => `Directorate General of ${subject}`,
      () => `${subject} and ${pick(SUBJECTS)} Authority`,
      () => `${pick(['First', 'Second', 'Fifth', 'Ninth'])} Circuit`,
      () => `Armed Forces of ${lists.country().name}`,
      () => `Security Service of ${lists.country().name}`,
      () => `${lists.country().people} National Guard`,
      () => `${lists.country().people} Navy`,
      () => `${lists.country().people} Senate`,
      () => `${lists.country().people} Football Association`,
      () => `University of ${lists.city()}`,
      () => `${lists.region()} Regional Court`,
      () => `${lists.city()} Stock Exchange`,
      () => `General Staff`,
      () => `${lists.city()} Police Department`,
      () => `World ${subject} Council`,
      () => `African Center for ${subject}`,
      () => `National Assembly of ${lists.country().name}`,
    ])()}=`;
  };
  const bodies = new Map<string, string>();
  const makers: Record<string, () => string> = {
    L: () => lists.city(),
    T: () => lists.city().toUpperCase(),
    Q: () => pick(CYRILLIC_PLACES),
    V: () => lists.town(),
    R: () => lists.region(),
    N: () =>
      pick([
        (n: string) => `${n} River`,
        (n: string) => `Lake ${n}`,
        (n: string) => `Mount ${n}`,
        (n: string) => n,
        (n: string) => `${n} Valley`,
        (n: string) => `River ${n}`,
        (n: string) => `Gulf of ${n}`,
      ])(lists.town()),
    W: () =>
      pick([
        () => `${lists.city()} International Airport`,
        () => `${lists.person().surname} Stadium`,
        () => `${lists.person().surname} Street`,
        () => `${pick(['Independence', 'Freedom', 'Victory', 'Republic', 'Central'])} Square`,
        () => `${lists.town()} Bridge`,
        () => `${lists.city()} Airport`,
        () => `${lists.person().surname} Park`,
      ])(),
    K: () => {
      const dice = random();
      if (dice < 0.4) return pick(REAL_COMPANIES);
      const stem = pick([
        () => lists.person().surname,
        () => lists.city(),
        () => lists.country().name,
        () => lists.town(),
      ])();
      return pick([
        `${stem} ${pick('Industries;Group;Motors;Bank;Holdings;Telecom;Airlines;Energy;Oil;Steel;Foods;Media;Capital;Partners;Mining;Technologies;Pharmaceuticals;Insurance'.split(';'))}`,
        `${stem} ${pick(['Inc.', 'Ltd.', 'Corp.', 'Co.', 'AG', 'SA', 'plc', 'Inc', 'Ltd'])}`,
        `Bank of ${stem}`,
        `Air ${lists.country().name}`,
        `${lists.country().name} Airlines`,
        `${stem} Securities`,
        `${stem} & ${lists.person().surname}`,
        `${stem}-${lists.town()}`,
        stem,
      ]);
    },
    M: () =>
      random() < 0.7
        ? pick(REAL_MEDIA)
        : pick([
            `${lists.city()} ${pick('Times;Post;Herald;News;Tribune;Daily;Gazette;Today'.split(';'))}`,
            `Radio ${lists.town()}`,
            `El ${lists.town()}`,
            `Gazeta ${lists.town()}`,
            `La ${lists.town()}`,
            `Le ${lists.town()}`,
            `${lists.city()} TV`,
          ]),
    S: () =>
      pick([
        () => `${lists.city()} United`,
        () => `${lists.city()} City`,
        () => `FC ${lists.city()}`,
        () => `Real ${lists.city()}`,
        () => lists.city(),
        () => lists.city(),
        () => `${lists.city()} ${pick('Lions;Tigers;Eagles;Bulls;Sharks;Kings;Stars;Wolves'.split(';'))}`,
        () => `Al-${lists.town()}`,
        () => `${lists.town()} FC`,
        () => `Dynamo ${lists.city()}`,
        () => `Borussia ${lists.city()}`,
        () => `Atletico ${lists.city()}`,
        () => `Inter ${lists.city()}`,
        () => `Sporting ${lists.city()}`,
        () =>
          pick(
            'Manchester United;Chelsea;Arsenal;Liverpool;Real Madrid;Barcelona;Juventus;Bayern Munich;Ajax;Celtic;Boca Juniors;Flamengo;Al Ahly;Kaizer Chiefs;Yankees;Lakers;Red Sox;Celtics'.split(
              ';',
            ),
          ),
      ])(),
    Y: () =>
      random() < 0.5
        ? pick(REAL_PARTIES)
        : pick([
            `${lists.country().people} National Congress`,
            `${pick("Unity;People's;National;Progressive;Justice;Freedom;Reform;Democratic".split(';'))} Party`,
            `Movement for ${pick(SUBJECTS)}`,
            `${lists.country().people} ${pick(['Union', 'Front', 'Alliance'])}`,
            `Party of ${lists.country().people} ${pick(['Communists', 'Socialists', 'Unity'])}`,
          ]),
    U: () =>
      pick([
        () => `University of ${lists.city()}`,
        () => `${lists.city()} University`,
        () => `${lists.person().surname} Hospital`,
        () => `${lists.city()} General Hospital`,
        () => `${lists.city()} Institute of Technology`,
        () => `St. ${lists.person().given}'s Hospital`,
        () => `${lists.person().full} University`,
        () => `${lists.city()} Medical Center`,
      ])(),
    A: () =>
      random() < 0.5
        ? pick(REAL_GROUPS)
        : pick([
            `${lists.country().people} Liberation Front`,
            `Army of ${lists.region()}`,
            `al-${lists.person().surname.replace(/^al-/, '')}`,
            `${lists.person().surname} Brigades`,
            `${lists.region()} People's Republic Army`,
            `${lists.region()} Defense Force`,
          ]),
    B: () =>
      pick([
        () => `${lists.city()} Symphony Orchestra`,
        () => `National Museum of ${lists.country().name}`,
        () => `${lists.person().surname} Museum`,
        () => `${lists.city()} Philharmonic`,
        () => `${lists.person().full} Foundation`,
        () => `${lists.city()} Opera`,
        () => `Museum of Modern Art`,
        () => `${lists.city()} Film Institute`,
      ])(),
  };
  const made = new Map<string, string>();
  const persons = new Map<string, ReturnType<NameLists['person']>>();
  const countries = new Map<string, ReturnType<NameLists['country']>>();
  const of = <T>(map: Map<string, T>, key: string, make: () => T): T => {
    const known = map.get(key);
    if (known !== undefined) return known;
    const fresh = make();
    map.set(key, fresh);
    return fresh;
  };
  return (slot) => {
    const [letter = '', number = ''] = [slot.charAt(0), slot.slice(1)];
    if (letter === 'P' || letter === 'p' || letter === 'g') {
      const person = of(persons, number, () => lists.person());
      return letter === 'P' ? person.full : letter === 'p' ? person.surname : person.given;
    }
    if (letter === 'Z' || letter === 'z') {
      const person = of(persons, `z${number}`, () => lists.cyrillicPerson());
      return letter === 'Z' ? person.full : person.surname;
    }
    if (letter === 'C' || letter === 'c') {
      const country = of(countries, number, () => lists.country());
      return letter === 'C' ? country.name : country.people;
    }
    if (letter === 'D')
      return of(made, slot, () => {
        const people = of(countries, number, () => lists.country()).people;
        const subject = pick(SUBJECTS);
        return pick([
          `${people} Ministry of ${subject}`,
          `Ministry of ${subject}`,
          `${subject} Ministry`,
          `${people} ${subject} Ministry`,
          `Department of ${subject}`,
          `${people} Foreign Ministry`,
          'Foreign Ministry',
          `${people} government`.replace(/.* government/, 'Interior Ministry'),
        ]);
      });
    if (letter === 'O' || letter === 'o') {
      const [long = '', short = ''] = of(bodies, number, body).split('=');
      return letter === 'O' ? long : short === '' ? (long.includes(' ') ? acronym(long) : long) : short;
    }
    return of(made, slot, makers[letter] ?? ((): string => slot));
  };
}

/** `rounds` items from every template. */
export function sampleNews(
  templatesPath: string,
  lists: NameLists,
  random: Random,
  rounds: number,
): GoldText[] {
  const blocks = readFileSync(templatesPath, 'utf8')
    .split(/\n\n+/)
    .filter((block) => !block.startsWith('#'));
  const texts: GoldText[] = [];
  for (let round = 0; round < rounds; round++) {
    blocks.forEach((block, i) => texts.push(fill(block, `news-${round}-${i}`, fillers(lists, random))));
  }
  return texts;
}

function fill(block: string, name: string, filler: (slot: string) => string): GoldText {
  let text = '';
  const gold: { start: number; end: number; kinds: string[] }[] = [];
  let at = 0;
  const literal = (part: string): void => {
    for (const [form, kind] of LITERAL) {
      const length = form.replace(/[ /-]$/, '').length;
      for (let found = part.indexOf(form); found >= 0; found = part.indexOf(form, found + 1)) {
        const isWord = !/\p{L}/u.test(part.charAt(found - 1)) && !/\p{L}/u.test(part.charAt(found + length));
        if (isWord)
          gold.push({ start: text.length + found, end: text.length + found + length, kinds: [kind] });
      }
    }
    text += part;
  };
  for (const match of block.matchAll(/\{([A-Za-z])(\d)\}/g)) {
    literal(block.slice(at, match.index));
    at = match.index + match[0].length;
    const surface = filler(match[1] + (match[2] ?? ''));
    const kind = KINDS[match[1] ?? ''];
    const bare = surface.replace(/^(?:The|the) (?=\p{Lu})/u, '');
    if (kind !== undefined)
      gold.push({
        start: text.length + surface.length - bare.length,
        end: text.length + surface.length,
        kinds: [kind],
      });
    text += surface;
  }
  literal(block.slice(at));
  return { name, text, gold: gold.sort((a, b) => a.start - b.start), neutral: [] };
}
