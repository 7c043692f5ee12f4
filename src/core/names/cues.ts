/**
 * Closed lists of words that tell what a name beside them is, written folded. A word belongs to the first class that lists it; the class
 * numbers are part of the trained weights, so new classes go to the end.
 */
export const Cue = {
  none: 0,
  title: 1,
  honorific: 2,
  organisationHead: 3,
  companyEnding: 4,
  placeHead: 5,
  particle: 6,
  month: 7,
  weekday: 8,
  speech: 9,
  placePreposition: 10,
  article: 11,
  pronoun: 12,
  kin: 13,
  direction: 14,
  agency: 15,
  eventHead: 16,
  numberWord: 17,
  conjunction: 18,
  of: 19,
  partyWord: 20,
  newspaperWord: 21,
  sport: 22,
  workHead: 23,
  /** Capitals that abbreviate common words: `TV`, `GDP`. */
  commonAbbreviation: 24,
} as const;
export type Cue = (typeof Cue)[keyof typeof Cue];

const LISTS: readonly (readonly [Cue, string])[] = [
  [
    Cue.honorific,
    'mr mrs ms miss mister mx cllr clr messrs adv shri shrimati smt dr sir dame lord lady prof madam mme mlle m monsieur madame herr frau senor senora sheikh sheik shaikh imam ayatollah mullah hajj haji rabbi rev reverend father pope saint st fr msgr cardinal bishop archbishop prince princess king queen emperor sultan emir duke duchess count countess baron baroness don dona pan pani tsar hon',
  ],
  [
    Cue.title,
    "president presidents premier chancellor minister ministers secretary governor mayor senator congressman congresswoman congressmember representative rep sen gov gen general generals colonel col lieutenant lt major maj captain capt sergeant sgt corporal admiral adm commander marshal brigadier spokesman spokeswoman spokesperson chief chairman chairwoman chairperson chair director head leader ambassador envoy attorney prosecutor judge justice lawyer analyst professor doctor coach manager striker midfielder defender goalkeeper forward quarterback captain actor actress singer author writer novelist journalist reporter correspondent editor photographer commissioner deputy vice ceo cfo coo founder cofounder owner boss candidate nominee incumbent lawmaker legislator mp mep councillor councilor councillors councilors councilman councilwoman economist historian scientist researcher director-general activist militant commander-in-chief inspector superintendent detective officer constable sheriff warden ombudsman speaker undersecretary aide adviser advisor strategist counsel negotiator mediator dictator strongman warlord rebel bishop chef designer architect artist painter composer producer director filmmaker poet skipper commodore referee umpire commandant magistrate coroner winger batsman bowler spinner batter pacer seamer wicketkeeper opener debutant substitute headteacher headmaster principal bailiff deputies treasurer consul legislator chairperson envoy superintendent auditor registrar comptroller archaeologist biologist physicist astronomer virologist epidemiologist meteorologist seismologist geologist sociologist psychologist billionaire tycoon magnate businessman businesswoman entrepreneur investor banker lawmaker president-elect ex-president former presidente president ministre chancelier maire depute porte-parole directeur secretaire general kanzler kanzlerin prasident prasidentin bundeskanzler minister ministerin sprecher burgermeister presidenta ministro ministra alcalde gobernador senador portavoz secretario президент прем'єр министр міністр прем'єр глава мэр мер губернатор депутат генерал полковник советник радник секретарь секретар посол директор",
  ],
  [
    Cue.companyEnding,
    'inc ltd corp co llc plc gmbh ag sa nv bv oyj ab asa spa pty pte limited incorporated corporation company group holdings holding partners associates industries enterprises systems technologies bros sons kk srl sarl jsc pjsc oao ooo zao',
  ],
  [
    Cue.organisationHead,
    'ministry department university college school institute institution academy agency bureau office commission committee council court tribunal parliament congress senate assembly bank federation union association society foundation fund trust league alliance organisation organization party front movement army navy force forces guard police corps brigade regiment battalion division squadron board authority service services center centre hospital church club team network news times post press media television tv radio broadcasting airlines airways motors oil gas energy pharmaceuticals laboratories exchange administration directorate secretariat cabinet treasury chamber confederation consortium cooperative syndicate cartel brotherhood intelligence command fleet legion militia mission embassy consulate museum library theatre theater orchestra band studio studios records entertainment pictures group investments capital securities insurance telecom communications software bundestag bundesrat duma rada knesset diet majlis ministere universite assemblee conseil commission cour banque parti syndicat agence association ministerium universitat gericht partei verband bundesministerium bundesamt ministerio universidad consejo banco partido asociacion tribunal comision міністерство министерство університет университет агентство комітет комитет рада совет суд банк партія партия служба фонд',
  ],
  [
    Cue.partyWord,
    "democratic republican socialist communist labour labor conservative liberal national people's peoples popular progressive workers christian social green greens united international federal central royal state supreme general world global european african asian american british",
  ],
  [
    Cue.newspaperWord,
    'gazette herald tribune journal daily weekly chronicle guardian telegraph observer mirror mail express standard examiner inquirer monitor dispatch bulletin magazine review newspaper',
  ],
  [
    Cue.agency,
    'reuters ap afp tass dpa efe ansa xinhua interfax upi bbc cnn nbc cbs abc kyodo yonhap pti aap ria',
  ],
  [
    Cue.placeHead,
    'city town village province region district county state republic island islands isle river lake sea ocean bay gulf strait channel peninsula mountain mountains mount hill hills valley desert forest park beach coast cape port harbor harbour airport street avenue road square bridge square boulevard highway lane oblast krai raion canton prefecture governorate municipality kingdom territory territories border capital suburb neighborhood neighbourhood borough station stadium arena palace castle cathedral mosque temple tower prison camp base area zone corridor basin plateau glacier delta falls springs creek reservoir dam volcano reef ville village region departement province quartier rue fleuve stadt dorf kreis land strasse fluss insel ciudad pueblo provincia region municipio calle rio isla місто село область раион озеро річка город деревня краи река остров вулиця улица',
  ],
  [
    Cue.eventHead,
    'war wars battle festival cup championship championships games olympics tournament prize award awards treaty agreement accord act law conference summit revolution day week month season open grand convention protocol movement crisis scandal operation',
  ],
  [
    Cue.workHead,
    'film movie book novel song album show series play opera magazine programme program ship vessel',
  ],
  [
    Cue.sport,
    'fc cf ac sc afc united rovers wanderers athletic albion hotspur villa rangers celtic lions tigers eagles bulls bears sox yankees giants raiders warriors knights hawks stars',
  ],
  [
    Cue.particle,
    "de del della di da do dos das du van von der den des el al ul ibn bin bint abu ben ter ten la le las los y e zu zur af av mac mc o san santa sao te ap dal dell' d' l' ould",
  ],
  [
    Cue.month,
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre januar februar marz juni juli oktober dezember enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  ],
  [
    Cue.weekday,
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun lundi mardi mercredi jeudi vendredi samedi dimanche montag dienstag mittwoch donnerstag freitag samstag sonntag lunes martes miercoles jueves viernes sabado domingo mondays tuesdays wednesdays thursdays fridays saturdays sundays',
  ],
  [
    Cue.speech,
    'said says say told tells added adds stated argued wrote writes announced claimed claims explained noted insisted warned asked replied declared confirmed denied admitted acknowledged believes thinks tweeted commented testified recalled suggested reported concluded continued stressed emphasized underlined vowed accused urged met visited signed resigned died born joked laughed dit declare affirme sagte sagt erklarte dijo afirmo сказав заявив сказал заявил повідомив сообщил',
  ],
  [
    Cue.placePreposition,
    'in at near from to into outside around across throughout towards toward via between inside within above off through en dans vers chez nach aus bei desde hacia в у на из під под біля',
  ],
  [Cue.article, 'the a an this that these those le la les un une des der die das ein eine el los las una un'],
  [
    Cue.pronoun,
    'he she it they we i you him her them us me his its their our my your who whom whose il elle ils er sie el ella він вона они он она',
  ],
  [
    Cue.kin,
    'wife husband son daughter brother sister mother father uncle aunt nephew niece cousin grandfather grandmother widow partner friend colleague girlfriend boyfriend fiance fiancee parents couple brothers sisters',
  ],
  [
    Cue.direction,
    'north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern southeastern southwestern central upper lower new old greater inner outer nord sud est ouest',
  ],
  [
    Cue.numberWord,
    'one two three four five six seven eight nine ten first second third hundred thousand million billion dozen',
  ],
  [Cue.conjunction, 'and or but & et und y і та и'],
  [Cue.of, 'of for'],
];

const CUES = new Map<string, Cue>();
for (const [cue, words] of LISTS)
  for (const word of words.split(' ')) if (!CUES.has(word)) CUES.set(word, cue);

/** What short words mean where they are written in capitals. */
const ABBREVIATIONS: readonly (readonly [Cue, string])[] = [
  [
    Cue.title,
    'ceo cfo coo cto cio cmo vp evp svp pm mp mps mep meps mpp mla mlas mlc mca mcas mna msp td tds srsg dg dgp igp aig dig adg sp ssp dsp asp acp dcp cp cs cas csp cpo oc dpp cj gm',
  ],
  [
    Cue.commonAbbreviation,
    'tv pc pcs ai it gdp gnp cpi ppi vat gst ipo ipos ev evs suv suvs atm atms hiv aids dna rna pcr icu mri ppe uv led lcd gps sim sms usb cd dvd hd url wifi vpn sos vip vips phd ba bsc msc mba gcse gce sat var mvp odi odis rbi era lpg lng ngo ngos cso csos sme smes mou mous nda faq diy cctv cv hr hiv covid sars mers ptsd adhd copd bmi iq eq vhs fm bc ad ce bce gmt est edt pst pdt cst utc ist cet bst ok kg km mph kph cbd cbds ied ieds rpg rpgs uav uavs icbm icbms wmd pow pows mia kia dui dwi ebitda ebit eps roi etf etfs lgbt lgbtq lgbtqi lgbtqia bame ufo ufos agm agms egm ceos cfos vr xr rv rvs atv atvs nft nfts oems oem esg csr kyc gmo gmos fdi fpi npa npas msme msmes idp idps lgbti sgbv gbv ssc hsc btech mbbs api apis http https rest json jsonl xml yaml html css pdf csv tsv svg png jpeg gif mp3 mp4 epub docx sql nosql ssh ssl tls dns dhcp tcp udp ip vpn lan wan vlan nat ftp sftp smtp imap gpu gpus cpu cpus ram rom ssd hdd nvme fpga soc ide cli gui ui ux os vm vms sdk sdks orm jwt oauth crud xss csrf cors svn repl readme changelog todo fixme note warning faqs utf ascii unicode llm llms gpt nlp ocr rss dom spa ssr cms crm erp saas paas iaas ci cd devops rbac hsm iot nfc rfid lte mvp kpi kpis okr poc qa env eof crlf bom regex uuid url urls uri uris get put post patch delete head options info debug error null true false isbn issn qr tb ncd ncds hpv std stds ivf icus obc rti fir firs pil emi bpl sdg sdgs',
  ],
];
const OF_ABBREVIATION = new Map(
  ABBREVIATIONS.flatMap(([cue, words]) => words.split(' ').map((word) => [word, cue] as const)),
);

/** The class of a short word that is written in capitals: not that of the word which it is in small letters. */
export function cueOfAbbreviation(key: string): Cue {
  return OF_ABBREVIATION.get(key) ?? Cue.none;
}

/** What German compounds for posts end with: `Verteidigungsministerin`, `Regierungssprecher`. */
const POSTS = [
  'minister',
  'prasident',
  'kanzler',
  'sprecher',
  'sekretar',
  'kommissar',
  'burgermeister',
  'botschafter',
];
const POST_ENDINGS = [
  ...POSTS.flatMap((post) => [post, `${post}in`]),
  'beauftragte',
  'beauftragter',
  'vorsitzende',
  'vorsitzender',
];
/** `administer` is no compound. */
const SHORTEST_COMPOUND = 4;

function isCompoundPost(key: string): boolean {
  return POST_ENDINGS.some((post) => key.length - post.length >= SHORTEST_COMPOUND && key.endsWith(post));
}

/** The class of a folded word. */
export function cueOf(key: string): Cue {
  return CUES.get(key) ?? (isCompoundPost(key) ? Cue.title : Cue.none);
}
