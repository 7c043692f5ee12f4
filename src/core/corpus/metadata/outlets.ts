import { fold } from '../../text/folding';

/** News agencies: they sign stories that other outlets print, so another outlet named with them comes first. */
const AGENCIES = new Set(
  (
    'ap|associated press|the associated press|reuters|thomson reuters|afp|agence france-presse|agence france presse|dpa|efe|europa press|ansa|tass|itar-tass|interfax|interfax-ukraine|ukrinform|' +
    'unian|upi|united press international|xinhua|kyodo|kyodo news|pti|ani|ians|yonhap|anadolu|anadolu agency|bernama|lusa|belga|anp|apa|pap|mti|ctk|ritzau|ntb|tt|sda|ats|' +
    'keystone-sda|ria novosti|sputnik|bloomberg|pa|pa media|press association|cp|the canadian press|canadian press|aap|italpress|askanews|adnkronos|dts nachrichtenagentur|укрінформ|уніан|інтерфакс-україна|тасс|риа новости|интерфакс|рбк-україна'
  ).split('|'),
);
/** Outlets whose names show no media word. */
const OUTLETS = new Set(
  (
    'cnn|bbc|npr|pbs|abc|nbc|cbs|msnbc|cnbc|fox|sky|itv|rfi|rfe/rl|voa|dw|zdf|ard|orf|srf|rai|rtve|rte|cbc|axios|politico|vox|slate|salon|wired|time|newsweek|the guardian|the economist|the atlantic|the hill|' +
    'the intercept|the conversation|le monde|le figaro|liberation|mediapart|les echos|la croix|l’express|le point|l’obs|der spiegel|spiegel|die zeit|zeit online|die welt|welt|bild|faz|taz|stern|focus|' +
    'tagesschau|deutschlandfunk|el pais|el mundo|la vanguardia|abc.es|clarin|la nacion|corriere della sera|la repubblica|la stampa|il sole 24 ore|publico|expresso|folha de s.paulo|o globo|' +
    'de volkskrant|nrc|de telegraaf|trouw|gazeta wyborcza|onet|rzeczpospolita|meduza|медуза|ukrainska pravda|українська правда|суспільне|радіо свобода|kyiv independent|the kyiv independent|al jazeera|euronews|france 24|france info|franceinfo'
  )
    .split('|')
    .map(fold),
);
/** Words that end or begin the names of outlets and are rare in names of persons and in headlines. */
const MEDIA_WORD =
  /(?:^|\s)(?:news|times|post|herald|tribune|gazette|journal|chronicle|observer|guardian|telegraph|mirror|courier|dispatch|inquirer|examiner|independent|sentinel|bulletin|monitor|review|magazine|quarterly|weekly|daily|press|agency|newspaper|radio|television|tv|broadcasting|network|online|wire|report|zeitung|tageblatt|anzeiger|rundschau|nachrichten|presse|kurier|allgemeine|tageszeitung|depeche|gazette|hebdo|diario|periodico|noticias|giornale|corriere|jornal|noticias|dagblad|krant|courant|gazeta|dziennik|tygodnik|pravda|правда|новини|новости|газета|вісті|известия|тиждень|агентство|times\.com)(?:$|\s)/u;
const DOMAIN =
  /^(?:https?:\/\/)?(?:www\.)?[a-z0-9-]{2,40}\.(?:com|org|net|co\.uk|fr|de|es|it|ua|ru|eu|pl|nl|be|ch|at|ca|us|info|news|int|gov|edu)$/;
/** Sections of a site, not the site. */
const SECTION =
  /^(?:world|local|breaking|latest|top|more|business|sports?|political|national|international|european?|uk|us|live|morning|evening|all|in|the latest|today's|good) (?:news|press|report|review|journal|times|network|tv|radio|online|post)$|^(?:online|print|digital|international|weekend) edition$|^(?:news|press|media) (?:feed|desk|ticker|alerts?|briefs?|archives?|room|cent(?:er|re)|letters?|releases?|conferences?|in brief|by .{2,20})$/;
/** Words that ask something of the reader, above or beside an outlet's name: `Support the Guardian`. */
const APPEAL =
  /^(?:support|subscribe|donate|follow|join|contact|about|visit|sign|log|get|download|read|watch|listen|more|explore|buy|give|try|welcome|soutenez|abonnez-vous|rejoignez|suivez|unterstutzen|abonnieren|folgen|apoya|suscribete|siguenos|sostieni|підтримай|підтримайте|поддержите|поддержи|читайте|подпишитесь|підпишіться)\s/u;
const MOST_WORDS = 5;
const FEWEST_WORDS = 2;

/** `The Islands Press - ONLINE EDITION`: the edition behind a name is not part of it. */
const EDITION =
  /\s?[-–—|,:]\s?(?:online|print|digital|international|global|weekend|morning|evening|uk|us|europe|asia) edition$/i;
/** A body of a government is no outlet, although it has a press office. */
const OFFICE = /^(?:the )?(?:office|ministry|department|bureau|secretary|division|embassy|house) of\s/u;

export function isOffice(name: string): boolean {
  return OFFICE.test(key(name));
}

export function withoutEdition(name: string): string {
  return name.replace(EDITION, '');
}

export function isAgency(name: string): boolean {
  return AGENCIES.has(key(name));
}

/** Whether a short text is, by its words, the name of an outlet, agency or site rather than of a person. */
export function looksLikeOutlet(name: string): boolean {
  const folded = key(name);
  if (folded === '' || /[!?:]$|:\s/.test(folded) || SECTION.test(folded)) return false;
  if (APPEAL.test(folded) || isOffice(name)) return false;
  return (
    AGENCIES.has(folded) ||
    OUTLETS.has(folded) ||
    DOMAIN.test(folded) ||
    hasMediaWord(withoutEdition(name), folded)
  );
}

/** `Fjell Times`, `El Diario del Ebro`: the media word closes the name or opens it, and no word of it is small. */
function hasMediaWord(name: string, folded: string): boolean {
  const words = folded.replace(/^(?:the|le|la|el|il|der|die|das|o|de|het)\s/, '').split(' ');
  if (folded.split(' ').length < FEWEST_WORDS || words.length > MOST_WORDS) return false;
  if (!MEDIA_WORD.test(words[0] ?? '') && !MEDIA_WORD.test(words.at(-1) ?? '')) return false;
  return name
    .trim()
    .split(/\s+/)
    .every((word) => !/^\p{Ll}{5,}/u.test(word));
}

/** An acronym (`BBC`), or a name that begins with an article (`The Bugle`, `Le Matin`, `Die Wochenschau`). */
export function mayBeOutlet(name: string): boolean {
  return (
    looksLikeOutlet(name) ||
    /^[A-Z][A-Z0-9/&-]{1,7}$/.test(name) ||
    /^(?:The|Le|La|Les|L['’]|Der|Die|Das|El|Los|Las|Il|Lo|O|De|Het)\s?\p{Lu}/u.test(name)
  );
}

function key(name: string): string {
  return fold(withoutEdition(name))
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^@|\.$/g, '');
}
