import {
  AGENCIES,
  REAL_BODIES,
  REAL_CLUBS,
  REAL_COMPANIES,
  REAL_GROUPS,
  REAL_MEDIA,
  REAL_PARTIES,
} from './knownNames';
import type { NameLists, Random } from './nameLists';

const CYRILLIC_PLACES =
  'Києва;Києві;Харкова;Харкові;Одеси;Одесі;Львова;Львові;Дніпра;Польщі;Варшаві;Варшави;Німеччини;Берліна;Франції;Парижа;Туреччини;Анкари;Херсона;Миколаєва;Полтави;Сум;Чернігова;Запоріжжя;Луцька;Брюсселя;Румунії;Литви;Вільнюса;Москвы;Москве;Киева;Киеве;Минска;Минске;Казани;Самары;Томске;Омска;Тулы;Твери;Грузии;Тбилиси;Армении;Ереване;Казахстана;Астане;Китая;Пекина;Германии;Берлине;Парижа;Лондоне;Лондона;Турции;Сирии;Дамаска;Израиля'.split(
    ';',
  );
const SUBJECTS =
  'Health;Education;Justice;Finance;Defense;Defence;Agriculture;Trade;Culture;Tourism;Energy;Transport;Human Rights;Foreign Affairs;Interior;Labor;Science;Sports;Water;Fisheries;Women;Youth;Environment;Public Works;Migration;Refugees;Development;Statistics;Security;Strategic Studies;Nuclear Research;Elections;Corruption;Disaster Management;Medicine;Technology'.split(
    ';',
  );

/** Every second newspaper story is an agency's, and says so with two or three capitals. */
const AGENCY_SHARE = 0.3;

function acronym(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => !['of', 'the', 'for', 'and', 'in', 'on'].includes(word))
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}

/** What stands in a slot of a template; the same slot is always filled alike. */
export function createFiller(lists: NameLists, random: Random): (slot: string) => string {
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
      random() < AGENCY_SHARE
        ? pick(AGENCIES)
        : random() < 0.7
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
        () => pick(REAL_CLUBS),
        () => pick(REAL_CLUBS),
        () => pick(REAL_CLUBS),
        () => pick(REAL_CLUBS),
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
