import type { CueLexicon, VerbForm } from './lexicon';
import { forms, phrases, words } from './lexicon';

export const GERMAN: CueLexicon = {
  language: 'de',
  verbs: new Map<string, VerbForm>([
    ...forms(
      'past',
      `sagte sagten erklärte erklärten betonte fügte schrieb schrieben teilte teilten meinte forderte forderten warnte
       warnten kritisierte kündigte berichtete berichteten behauptete erwiderte konterte widersprach entgegnete antwortete fragte räumte bekräftigte versicherte
       erzählte klagte klagten erläuterte erläuterten urteilte scherzte beteuerte spottete beklagte bedauerte bestätigte lobte versprach resümierte nannte bezeichnete äußerte mahnte ergänzte unterstrich rief sprach verkündete twitterte postete warf erinnerte monierte rügte argumentierte folgerte wetterte
       polterte schimpfte tobte ätzte stichelte witzelte jubelte schwärmte plädierte appellierte prognostizierte schilderte beschrieb
       bemängelte befand gestand vermutete rechtfertigte gesagt erklärt betont geschrieben
       gefordert gewarnt kritisiert angekündigt mitgeteilt bezeichnet`,
    ),
    ...forms(
      'present',
      'sagt sagen erklärt betont schreibt teilt meint fordert warnt kritisiert berichtet behauptet antwortet fragt bekräftigt versichert erzählt klagt erläutert urteilt scherzt beteuert spottet beklagt bedauert bestätigt lobt verspricht resümiert nennt bezeichnet mahnt ergänzt spricht twittert wirft erinnert moniert rügt argumentiert folgert wettert poltert schimpft tobt stichelt witzelt jubelt schwärmt plädiert appelliert prognostiziert schildert beschreibt bemängelt befindet gesteht vermutet rechtfertigt',
    ),
  ]),
  namingVerbs: new Set(),
  weakVerbs: new Set(),
  nounLike: new Set(),
  prepositionalCues: phrases(
    'laut',
    'so',
    'nach angaben von',
    'nach angaben des',
    'nach angaben der',
    'nach den worten von',
    'nach worten von',
  ),
  postpositionalCues: words('zufolge'),
  auxiliaries: words('hat haben hatte hatten habe'),
  passives: words('wurde wurden wird werden worden'),
  agents: words('von'),
  negations: words('nicht nie'),
  adverbs: words(
    `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag am auch dann später zuvor bereits erneut weiter
     gestern heute sich abend morgen zudem dazu außerdem ferner jedoch allerdings hingegen dagegen daraufhin anschließend
     schließlich danach zugleich gleichzeitig weiterhin zunächst dennoch deshalb trotzdem damals nun
     januar jänner februar märz april mai juni juli august september oktober november dezember`,
  ),
  determiners: words(
    'der die das den dem ein eine einer einem einen dieser diese dieses sein seine seiner ihr ihre ihrer mehrere',
  ),
  definites: words('der die das dieser diese'),
  prepositions: words(
    'von vom des in im am an auf aus bei beim für gegen mit nach über unter vor zu zum zur zwischen seit gegenüber',
  ),
  clauseStarts: words('dass daß und aber oder als während wenn weil da ob wie wo denn sondern'),
  relatives: new Set(),
  conjunctions: words('und oder sowie'),
  pronouns: new Map([
    ['er', 'male'],
    ['sie', 'female'],
    ['es', 'neuter'],
    ['wir', 'plural'],
    ['ich', 'plural'],
  ]),
  titles: words(
    `herr frau präsident präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin minister ministerin außenminister
     außenministerin innenminister verteidigungsminister finanzminister wirtschaftsminister ministerpräsident
     ministerpräsidentin sprecher sprecherin chef chefin vorsitzender vorsitzende bürgermeister bürgermeisterin general
     oberst generalsekretär direktor direktorin professor professorin dr. prof. könig königin papst richter anwalt
     staatschef regierungschef bundespräsident oppositionsführer kremlsprecher regierungssprecher parteichef`,
  ),
  dropsPronouns: false,
};
