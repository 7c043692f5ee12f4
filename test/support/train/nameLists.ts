import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { COUNTRIES } from '../../../src/core/names/data/countries';
import { fold } from '../../../src/core/text/folding';
import { romanise } from '../../../src/core/names/merge/romanise';
import { GIVEN_NAMES, HOT_PLACES, NAMES_TOGETHER, SURNAMES } from './knownNames';

export type Random = () => number;

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
const PARTICLES =
  'de;van;von;bin;el;da;di;dos;ap;af;ter;Le;La;De;Van;Di;Ben;Abu;Al;Mc;O’;van der;von der;de la;del;al-;Al-'.split(
    ';',
  );
const MADE_UP = [
  'ba be bo da de di du fa fe ga go ha hi ja ka ke ko la le li lo ma me mi mo na ne ni no pa pe ra re ri ro sa se si so ta te ti to va ve vi wa wo ya yo za ze zi zo',
  'n r l s k m th sh nd rt lk mba nga tsu ski vic ov enko adze yan dze quist berg oglu ian ito escu poulos wala',
];
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
      if (dice < 0.6) {
        const [givens, surnames] = pick(NAMES_TOGETHER);
        const given = pick(GIVEN_NAMES[givens] ?? []);
        const surname = pick(SURNAMES[surnames] ?? []);
        return { full: `${given} ${surname}`, given, surname };
      }
      if (dice < 0.66) {
        const [given, surname] = [bySyllables(), bySyllables()];
        return { full: `${given} ${surname}`, given, surname };
      }
      const [givens, surnames] = people.get(pick(LOCALES)) ?? [[], []];
      const given = plain(pick(givens));
      let surname = plain(pick(surnames));
      const extra = random();
      if (extra < 0.12) surname = `${pick(PARTICLES)} ${surname}`.replace(/(Mc|O’|[Aa]l-) /, '$1');
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
