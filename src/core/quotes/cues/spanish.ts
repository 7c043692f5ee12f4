import type { CueLexicon, VerbForm } from './lexicon';
import { forms, phrases, words } from './lexicon';

export const SPANISH: CueLexicon = {
  language: 'es',
  verbs: new Map<string, VerbForm>([
    ...forms(
      'past',
      `dijo dijeron afirmó afirmaron declaró declararon añadió agregó explicó señaló aseguró subrayó indicó advirtió
       anunció insistió respondió recordó escribió sostuvo manifestó expresó comentó denunció reconoció admitió preguntó
       concluyó destacó pidió reiteró calificó criticó prometió exclamó apuntó aclaró confirmó reveló contó lamentó lamentaron precisó detalló relató resumió zanjó replicó contestó sentenció bromeó ironizó adelantó alertó argumentó matizó enfatizó recalcó remarcó puntualizó acotó sugirió
       planteó opinó consideró expuso justificó celebró valoró aseveró acusó cuestionó exigió instó prosiguió confesó narró
       rememoró ratificó externó arremetió dicho afirmado
       declarado asegurado señalado explicado añadido anunciado advertido subrayado apuntado`,
    ),
    ...forms(
      'present',
      'afirma declara añade agrega explica señala asegura subraya indica advierte anuncia insiste responde recuerda escribe sostiene manifiesta expresa comenta denuncia reconoce admite pregunta concluye destaca pide reitera califica critica promete dice dicen cuenta apunta lamenta precisa detalla relata resume zanja replica contesta sentencia bromea alerta argumenta matiza enfatiza recalca remarca puntualiza sugiere plantea opina considera justifica celebra valora asevera acusa exige prosigue confiesa narra ratifica',
    ),
    ...forms('gerund', 'diciendo afirmando añadiendo asegurando señalando'),
  ]),
  namingVerbs: new Set(),
  weakVerbs: new Set(),
  nounLike: words('cuenta destaca critica pregunta sentencia alerta resume'),
  prepositionalCues: phrases('según', 'de acuerdo con', 'en palabras de', 'a juicio de'),
  postpositionalCues: new Set(),
  auxiliaries: words('ha han había habían haya'),
  passives: words('fue fueron es son era eran sido'),
  agents: words('por'),
  negations: words('no nunca'),
  adverbs: words(
    'lunes martes miércoles jueves viernes sábado domingo también luego después además asimismo entonces finalmente posteriormente enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ya hoy ayer tal este esta se le les lo mañana tarde noche',
  ),
  determiners: words('el la los las un una unos unas este esta su sus varios'),
  definites: words('el la este esta'),
  prepositions: words('de del a al en por para con sobre contra entre desde tras ante durante sin hacia'),
  clauseStarts: words('que y e pero o u cuando mientras porque si como donde aunque'),
  relatives: words('quien'),
  conjunctions: words('y e o'),
  pronouns: new Map([
    ['él', 'male'],
    ['ella', 'female'],
    ['ellos', 'plural'],
    ['ellas', 'plural'],
  ]),
  titles: words(
    `sr. sra. don doña señor señora presidente presidenta consejero consejera concejal ministro ministra primer primera canciller portavoz vocero vocera
     jefe jefa secretario secretaria general coronel alcalde alcaldesa gobernador gobernadora senador senadora diputado
     diputada director directora embajador embajadora rey reina papa cardenal juez jueza fiscal abogado abogada profesor
     profesora líder mandatario mandataria candidato candidata exministro expresidente`,
  ),
  dropsPronouns: true,
};
