import type { CueLexicon, VerbForm } from './lexicon';
import { forms, phrases, words } from './lexicon';

const WITHOUT_ARTICLES = {
  namingVerbs: new Set<string>(),
  weakVerbs: new Set<string>(),
  nounLike: new Set<string>(),
  postpositionalCues: new Set<string>(),
  relatives: new Set<string>(),
  dropsPronouns: true,
} as const;

export const UKRAINIAN: CueLexicon = {
  ...WITHOUT_ARTICLES,
  language: 'uk',
  verbs: new Map<string, VerbForm>([
    ...forms(
      'past',
      `сказав сказала сказали заявив заявила заявили заявило додав додала додали зазначив зазначила зазначили наголосив
       наголосила наголосили повідомив повідомила повідомили повідомило пояснив пояснила підкреслив підкреслила написав
       написала розповів розповіла розповіли відповів відповіла запевнив запевнила попередив попередила назвав назвала
       закликав закликала запитав запитала оголосив оголосила визнав визнала стверджував висловив уточнив уточнила
       зауважив зауважила констатував констатувала нагадав нагадала`,
    ),
    ...forms(
      'present',
      'каже кажуть говорить заявляє заявляють пише пояснює зазначає наголошує стверджує вважає повідомляє розповідає',
    ),
  ]),
  prepositionalCues: phrases('за словами', 'за даними', 'на думку', 'за твердженням', 'зі слів'),
  auxiliaries: words('було був була були'),
  passives: words('був була були було'),
  agents: new Set(),
  negations: words('не ні'),
  adverbs: words(
    'року січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня також потім згодом водночас однак пізніше раніше вже знову сьогодні вчора у понеділок вівторок середу четвер пятницю п’ятницю суботу неділю і й',
  ),
  determiners: words('цей ця це його її їхній один одна'),
  definites: words('цей ця'),
  prepositions: words('в у на з із зі до від для про при під над за між після перед через без по'),
  clauseStarts: words('що і й та але або коли якщо бо оскільки хоча який яка які як'),
  conjunctions: words('і й та або'),
  pronouns: new Map([
    ['він', 'male'],
    ['вона', 'female'],
    ['вони', 'plural'],
    ['ми', 'plural'],
    ['я', 'plural'],
  ]),
  titles: words(
    'президент президентка премєр прем’єр прем’єр-міністр міністр міністерка голова речник речниця генерал полковник мер мерка посол депутат депутатка секретар директор директорка канцлер король королева глава керівник керівниця радник радниця експерт аналітик пан пані командувач головнокомандувач начальник',
  ),
};

export const RUSSIAN: CueLexicon = {
  ...WITHOUT_ARTICLES,
  language: 'ru',
  verbs: new Map<string, VerbForm>([
    ...forms(
      'past',
      `сказал сказала сказали заявил заявила заявили заявило добавил добавила добавили отметил отметила отметили подчеркнул
       подчеркнула подчеркнули сообщил сообщила сообщили сообщило пояснил пояснила объяснил объяснила написал написала
       рассказал рассказала рассказали ответил ответила уверил заверил заверила предупредил предупредила назвал назвала
       призвал призвала спросил спросила объявил объявила признал признала утверждал выразил уточнил уточнила заметил
       заметила напомнил напомнила`,
    ),
    ...forms(
      'present',
      'говорит говорят заявляет заявляют пишет поясняет отмечает подчеркивает подчёркивает утверждает считает сообщает рассказывает',
    ),
  ]),
  prepositionalCues: phrases('по словам', 'по данным', 'по мнению', 'со слов', 'согласно'),
  auxiliaries: words('было был была были'),
  passives: words('был была были было'),
  agents: new Set(),
  negations: words('не ни'),
  adverbs: words(
    'года января февраля марта апреля мая июня июля августа сентября октября ноября декабря также потом затем однако позже ранее уже снова сегодня вчера в понедельник вторник среду четверг пятницу субботу воскресенье и',
  ),
  determiners: words('этот эта это его ее её их один одна'),
  definites: words('этот эта'),
  prepositions: words('в во на с со из до от для о об при под над за между после перед через без по к у'),
  clauseStarts: words('что и но а или когда если потому хотя который которая которые как'),
  conjunctions: words('и или'),
  pronouns: new Map([
    ['он', 'male'],
    ['она', 'female'],
    ['они', 'plural'],
    ['мы', 'plural'],
    ['я', 'plural'],
  ]),
  titles: words(
    'президент премьер премьер-министр министр глава представитель пресс-секретарь генерал полковник мэр посол депутат секретарь директор канцлер король королева руководитель советник эксперт аналитик господин госпожа командующий начальник',
  ),
};

export const POLISH: CueLexicon = {
  ...WITHOUT_ARTICLES,
  language: 'pl',
  verbs: new Map<string, VerbForm>([
    ...forms(
      'past',
      `powiedział powiedziała powiedzieli oświadczył oświadczyła oświadczyli oświadczyło stwierdził stwierdziła stwierdzili
       dodał dodała dodali zaznaczył zaznaczyła zaznaczyli podkreślił podkreśliła podkreślili poinformował poinformowała
       poinformowali poinformowało wyjaśnił wyjaśniła wyjaśnili napisał napisała napisali przyznał przyznała przyznali
       odpowiedział odpowiedziała zapewnił zapewniła zapewnili ostrzegł ostrzegła zapytał zapytała zapowiedział zapowiedziała
       ocenił oceniła ocenili zauważył zauważyła przypomniał przypomniała tłumaczył tłumaczyła mówił mówiła mówili
       opowiedział opowiedziała ogłosił ogłosiła apelował apelowała nazwał nazwała przekonywał przekonywała`,
    ),
    ...forms(
      'present',
      `mówi mówią twierdzi twierdzą podkreśla podkreślają zaznacza dodaje wyjaśnia pisze ocenia uważa informuje
       ostrzega przyznaje zapewnia tłumaczy zauważa przypomina opowiada wspomina odpowiada pyta`,
    ),
  ]),
  prepositionalCues: phrases('według', 'zdaniem', 'jak twierdzi', 'jak podaje'),
  auxiliaries: words('był była było były'),
  passives: words('był była było były został została zostało zostały'),
  agents: words('przez'),
  negations: words('nie ani'),
  adverbs: words(
    'równocześnie jednocześnie ponadto następnie wówczas roku stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia także też również potem jednak później wcześniej już znowu dziś dzisiaj wczoraj w poniedziałek wtorek środę czwartek piątek sobotę niedzielę i się',
  ),
  determiners: words('ten ta to jego jej ich jeden jedna'),
  definites: words('ten ta'),
  prepositions: words(
    'w we na z ze o od do dla przy pod nad za między po przed przez bez według podczas wobec u',
  ),
  clauseStarts: words('że i a ale lub gdy kiedy jeśli bo ponieważ chociaż który która które jak'),
  conjunctions: words('i oraz lub'),
  pronouns: new Map([
    ['on', 'male'],
    ['ona', 'female'],
    ['oni', 'plural'],
    ['one', 'plural'],
    ['my', 'plural'],
    ['ja', 'plural'],
  ]),
  titles: words(
    'prezydent premier minister ministra wiceminister szef szefowa rzecznik rzeczniczka generał pułkownik burmistrz ambasador poseł posłanka senator senatorka sekretarz dyrektor dyrektorka kanclerz król królowa prezes prezeska kierownik doradca ekspert analityk pan pani profesor sędzia marszałek wójt starosta radny radna wiceburmistrz wiceprezydent wicepremier przewodniczący przewodnicząca kapitan komendant lekarz lekarka rybak',
  ),
};
