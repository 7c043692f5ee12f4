import type { Sourcebook } from '../../src/core/api';
import { readTexts } from '../support/memorySourcebook';
import type { Table } from './table';
import { ratio } from './table';

/** A made report in which a pronoun, or the verb alone, stands for whoever speaks. */
interface Report {
  readonly language: string;
  readonly text: string;
  readonly words: string;
  readonly speaker: string;
  /** Somebody else whom the report names. */
  readonly other: string;
}

/** Each has its last quotation from its first person, by a pronoun; `A` and `B` are the two. */
const REPORTS: readonly Report[] = [
  ...reports('de', 'Katrin Behrens', 'Oliver Stamm', [
    [
      'Die Bürgermeisterin Katrin Behrens besuchte am Freitag die Baustelle. Sie sagte: „Die Brücke wird in diesem Winter nicht mehr fertig.“\n\nOliver Stamm vom Bauamt war nicht dabei.',
      'Die Brücke wird in diesem Winter nicht mehr fertig.',
    ],
    [
      'Oliver Stamm leitet das Bauamt seit drei Jahren. Am Freitag sprach Katrin Behrens im Rathaus vor der Presse. „Wir haben die Kosten völlig falsch geschätzt“, sagte sie.',
      'Wir haben die Kosten völlig falsch geschätzt',
    ],
    [
      'Katrin Behrens warf dem Bauamt schwere Fehler vor. „Niemand hat die alten Pläne jemals geprüft“, so die Politikerin. Sie fügte hinzu: „Das darf in dieser Stadt nie wieder passieren.“\n\nDer Amtsleiter heißt Oliver Stamm.',
      'Das darf in dieser Stadt nie wieder passieren.',
    ],
    [
      'Katrin Behrens war zehn Jahre lang Richterin. Im Gespräch mit dieser Zeitung blickt sie zurück. „Ich habe damals sehr viel über Geduld gelernt“, erzählt sie.\n\nIhr Nachfolger ist Oliver Stamm.',
      'Ich habe damals sehr viel über Geduld gelernt',
    ],
    [
      '„Der Fluss ist stärker als unsere Mauern“, erklärte Katrin Behrens. Außerdem sagte sie: „Wir brauchen bis zum Sommer einen neuen Damm.“\n\nOliver Stamm widersprach.',
      'Wir brauchen bis zum Sommer einen neuen Damm.',
    ],
  ]),
  ...reports('fr', 'Claire Fontanel', 'Antoine Vasseur', [
    [
      'La maire Claire Fontanel s’est rendue vendredi sur le chantier. Elle a déclaré : « Le pont ne sera pas terminé avant la fin de l’hiver. »\n\nAntoine Vasseur, du service des travaux, était absent.',
      'Le pont ne sera pas terminé avant la fin de l’hiver.',
    ],
    [
      'Antoine Vasseur dirige le service depuis trois ans. Vendredi, Claire Fontanel a réuni la presse à la mairie. « Nous avons très mal évalué les coûts », a-t-elle dit.',
      'Nous avons très mal évalué les coûts',
    ],
    [
      'Claire Fontanel accuse le service des travaux. « Personne n’a relu les anciens plans », a-t-elle affirmé. « Cela ne doit plus jamais arriver dans cette ville », a-t-elle ajouté.\n\nLe chef du service est Antoine Vasseur.',
      'Cela ne doit plus jamais arriver dans cette ville',
    ],
    [
      'Claire Fontanel a été juge pendant dix ans. « J’ai beaucoup appris sur la patience », raconte-t-elle aujourd’hui.\n\nSon successeur est Antoine Vasseur.',
      'J’ai beaucoup appris sur la patience',
    ],
    [
      '« Le fleuve est plus fort que nos murs », a expliqué Claire Fontanel. Elle a aussi souligné : « Il nous faut une nouvelle digue avant l’été. »\n\nAntoine Vasseur a protesté.',
      'Il nous faut une nouvelle digue avant l’été.',
    ],
  ]),
  ...reports('es', 'Lucía Barrientos', 'Javier Olmedo', [
    [
      'La alcaldesa Lucía Barrientos visitó el viernes la obra. Ella dijo: «El puente no estará terminado antes del fin del invierno.»\n\nJavier Olmedo, de la oficina de obras, no estaba presente.',
      'El puente no estará terminado antes del fin del invierno.',
    ],
    [
      'Javier Olmedo dirige la oficina desde hace tres años. El viernes, Lucía Barrientos reunió a la prensa en el ayuntamiento. «Hemos calculado muy mal los costes de la obra», dijo.',
      'Hemos calculado muy mal los costes de la obra',
    ],
    [
      'Lucía Barrientos acusó a la oficina de graves errores. «Nadie revisó nunca los planos antiguos», afirmó. «Esto no debe volver a pasar en esta ciudad», añadió.\n\nEl jefe de la oficina es Javier Olmedo.',
      'Esto no debe volver a pasar en esta ciudad',
    ],
    [
      'Lucía Barrientos fue jueza durante diez años. «Aprendí entonces mucho sobre la paciencia», cuenta ella hoy.\n\nSu sucesor es Javier Olmedo.',
      'Aprendí entonces mucho sobre la paciencia',
    ],
    [
      '«El río es más fuerte que nuestros muros», explicó Lucía Barrientos. También señaló: «Necesitamos un dique nuevo antes del verano.»\n\nJavier Olmedo protestó.',
      'Necesitamos un dique nuevo antes del verano.',
    ],
  ]),
  ...reports('uk', 'Оксана Гриценко', 'Андрій Савчук', [
    [
      'Міська голова Оксана Гриценко відвідала у п’ятницю будівництво. Вона сказала: «Міст не буде готовий до кінця цієї зими».\n\nАндрій Савчук з управління будівництва був відсутній.',
      'Міст не буде готовий до кінця цієї зими',
    ],
    [
      'Андрій Савчук керує управлінням три роки. У п’ятницю Оксана Гриценко зібрала пресу в мерії. «Ми дуже погано порахували вартість робіт», — сказала вона.',
      'Ми дуже погано порахували вартість робіт',
    ],
    [
      'Оксана Гриценко звинуватила управління в помилках. «Ніхто ніколи не перевіряв старі плани», — заявила вона. «Це не повинно повторитися в нашому місті», — додала вона.\n\nУправління очолює Андрій Савчук.',
      'Це не повинно повторитися в нашому місті',
    ],
    [
      'Оксана Гриценко десять років була суддею. «Тоді я багато дізналася про терпіння», — розповідає вона сьогодні.\n\nЇї наступником став Андрій Савчук.',
      'Тоді я багато дізналася про терпіння',
    ],
    [
      '«Річка сильніша за наші мури», — пояснила Оксана Гриценко. Вона також зазначила: «Нам потрібна нова дамба до початку літа».\n\nАндрій Савчук заперечив.',
      'Нам потрібна нова дамба до початку літа',
    ],
  ]),
];

function reports(
  language: string,
  speaker: string,
  other: string,
  texts: readonly (readonly [string, string])[],
): Report[] {
  return texts.map(([text, words]) => ({ language, text, words, speaker, other }));
}

/** How each language says who spoke, with words enough to be told by. */
const SAYINGS: Readonly<Record<string, (name: string, words: string) => string>> = {
  de: (name, words) => `Das ist nicht alles. ${name} sagte: „${words}“ Das ist der Stand der Dinge.`,
  fr: (name, words) => `Ce n’est pas tout. ${name} a dit : « ${words} » Les choses en sont là pour le moment.`,
  es: (name, words) => `Esto no es todo. ${name} dijo: «${words}» Así están las cosas por el momento en la ciudad.`,
  uk: (name, words) => `Це ще не все. ${name} сказала: «${words}». Такий є стан справ у місті.`,
}; // prettier-ignore

/** Whether a wrong speaker is noticed where a source names the right one by a pronoun, in other languages than English. */
export async function speakersByPronoun(): Promise<Table> {
  const judged = await Promise.all(
    REPORTS.map(async (report) => {
      const sourcebook = await readTexts({ 'report.txt': report.text });
      return {
        language: report.language,
        isRightAllowed: isGrounded(sourcebook, report, report.speaker),
        isWrongNoticed: !isGrounded(sourcebook, report, report.other),
      };
    }),
  );
  const rows = Object.keys(SAYINGS).flatMap((language) => {
    const own = judged.filter((each) => each.language === language);
    const allowed = own.filter(({ isRightAllowed }) => isRightAllowed).length;
    const noticed = own.filter(({ isWrongNoticed }) => isWrongNoticed).length;
    return [
      ['permitted', `${language}: whom the pronoun means`, own.length, allowed, ratio(allowed, own.length)],
      ['forbidden', `${language}: somebody else`, own.length, noticed, ratio(noticed, own.length)],
    ];
  });
  return {
    title: 'Grounding: speakers by a pronoun',
    columns: ['', 'said by', 'tried', 'right', 'share'],
    rows,
  };
}

function isGrounded(sourcebook: Sourcebook, { language, words }: Report, name: string): boolean {
  const text = SAYINGS[language]?.(name, words) ?? '';
  const found = sourcebook.check({ uri: 'file:///draft', text, languageId: 'markdown' });
  return found.length === 1 && found[0]?.status === 'grounded';
}
