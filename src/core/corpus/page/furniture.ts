import { fold } from '../../text/folding';

/**
 * Why a line is furniture. What follows a `related` line in a list is a teaser; `navigation` separates a page's own
 * head from the article's; `topics` heads a list of key words, and above the article it is navigation; the others only stand in the way.
 */
export type FurnitureReason =
  | 'navigation'
  | 'advertisement'
  | 'teaser'
  | 'related'
  | 'topics'
  | 'service'
  | 'counter'
  | 'credit'
  | 'notice'
  | 'rule';

/** Longer lines are prose whatever they begin with; in UTF-16 units. */
const LONGEST = 220;
/** Words that stand alone on their line, without marks and numbers around them, folded when the table is made. */
const ALONE: Readonly<Partial<Record<FurnitureReason, string>>> = {
  navigation:
    'back|back to top|home|menu|main menu|search|log in|login|log out|sign in|sign up|register|my account|subscribe|subscribe now|close|skip|' +
    'skip to content|skip to main content|skip to navigation|next|previous|prev|next page|more|show more|load more|see all|view all|go back|breaking|breaking news|' +
    'news|world|politics|business|sport|sports|opinion|culture|actualités|nachrichten|noticias|notizie|новини|новости|sections|section|categories|category|live|live tv|watch live|listen live|top|edition|language|accueil|rechercher|connexion|se connecter|s’abonner|abonnez-vous|retour|suivant|précédent|' +
    'startseite|zur startseite|suche|suchen|anmelden|abonnieren|zurück|weiter|inicio|buscar|iniciar sesión|suscríbete|suscribirse|volver|siguiente|menú|cerca|accedi|abbonati|indietro|' +
    'entrar|assine|voltar|zoeken|inloggen|terug|szukaj|zaloguj|wstecz|головна|пошук|увійти|підписатися|назад|далі|меню|главная|поиск|войти|подписаться|далее|' +
    '首页|主页|搜索|登录|注册|返回顶部|ホーム|トップページ|検索|メニュー|ログイン|ページの先頭へ|홈|검색|로그인|회원가입|الرئيسية|الصفحة الرئيسية|بحث|تسجيل الدخول|anasayfa|ana sayfa|giriş yap|üye ol|logga in|startsida|till toppen av sidan|prenumerera|logg inn|forside|log ind|kirjaudu|etusivu|přihlásit|hledat|acasă|căutare|αρχική|αναζήτηση|начало|търсене|beranda|masuk|trang chủ',
  topics:
    'topic|topics|tags|explore more on these topics|explore more|filed under|filed in|more about|archivado en|thèmes|mots-clés|themen|themen in diesem artikel|schlagwörter|temas|etiquetas|argomenti|теги|теми|темы',
  advertisement:
    'advertisement|skip advertisement|advertisements|advertising|ad|ads|sponsored|sponsored content|promoted|promoted content|paid content|publicité|annonce|anzeige|werbung|publicidad|' +
    'pubblicità|advertentie|reklama|реклама|article continues below|story continues below|story continues below advertisement|continue reading the main story|' +
    'annons|annonse|mainos|reklam|广告|広告|광고|إعلان|iklan|inzerce|publicitate',
  related:
    'related|related news|related articles|related article|related stories|related story|related topics|related content|related links|recommended|recommended for you|recommended stories|read next|' +
    'up next|more on this story|more on this topic|more stories|more news|more from|most read|most popular|most viewed|trending|trending now|latest news|latest|top stories|' +
    'editor’s picks|editors’ picks|you may also like|you might also like|also in the news|in other news|don’t miss|what to read next|popular|popular now|' +
    'à lire aussi|lire aussi|sur le même sujet|sur le même thème|articles liés|les plus lus|dans la même rubrique|nos recommandations|voir aussi|' +
    'mehr zum thema|das könnte sie auch interessieren|lesen sie auch|auch interessant|meistgelesen|weitere artikel|weitere meldungen|verwandte artikel|' +
    'noticias relacionadas|artículos relacionados|te puede interesar|lo más leído|más noticias|más información|articoli correlati|leggi anche|i più letti|' +
    'leia também|notícias relacionadas|mais lidas|lees ook|meest gelezen|gerelateerd|czytaj także|czytaj też|zobacz też|zobacz także|najczęściej czytane|polecane|' +
    'читайте також|новини за темою|за темою|дивіться також|популярне|останні новини|схожі новини|читайте также|материалы по теме|по теме|смотрите также|популярное|последние новости|похожие новости|' +
    '相关内容|相关新闻|相关报道|関連記事|関連リンク|관련기사|관련 기사|اقرأ أيضا|اقرأ أيضاً|مواضيع ذات صلة|الأكثر قراءة|الأكثر تصفحاً|ilgili haberler|çok okunanlar|mer i ämnet|läs också|relaterat|mest läst|les også|mest lest|læs også|lue myös|luetuimmat|čtěte také|citește și|διαβάστε επίσης|baca juga|terpopuler|xem thêm|lo más reciente|últimas noticias',
  service:
    'share|share full article|reuse this content|leer en español|read in english|lire en français|view in browser|show key events only|напишите нам|share this|share this article|share this story|share this page|share article|share on facebook|share on twitter|share on x|tweet|retweet|facebook|twitter|x|whatsapp|telegram|linkedin|' +
    'email|e-mail|email this|print|print this|print article|copy link|link copied|save|bookmark|listen|listen to this article|listen to article|play|pause|mute|watch|gift this article|' +
    'comments|comment|leave a comment|post a comment|add a comment|reply|report|like|follow|follow us|read more|read full story|full story|continue reading|read the full story|learn more|' +
    'newsletter|newsletters|sign up for our newsletter|take the survey|loading|loading...|view comments|show comments|give feedback|' +
    'minute by minute|live updates|live reporting|live coverage|summary of the day|live blog|key events|key updates|what to know|' +
    'partager|partager l’article|imprimer|commenter|commentaires|réagir|lire plus tard|offrir l’article|offrir cet article|écouter|écouter l’article|ajouter à vos favoris|article réservé aux abonnés|réservé aux abonnés|en direct|' +
    'teilen|drucken|seite drucken|artikel drucken|merken|kommentare|kommentieren|artikel anhören|vorlesen|mehr lesen|weiterlesen|liveticker|liveblog|' +
    'compartir|imprimir|comentarios|guardar|leer más|en directo|en vivo|condividi|stampa|commenti|salva|leggi tutto|partilhar|compartilhar|comentários|guardar|leia mais|' +
    'delen|reacties|opslaan|lees verder|udostępnij|drukuj|komentarze|czytaj więcej|поділитися|поширити|роздрукувати|коментарі|читати далі|поделиться|распечатать|комментарии|читать далее|читать дальше|' +
    '分享|打印|评论|更多|共有|印刷|コメント|もっと見る|공유|인쇄|댓글|더보기|مشاركة|طباعة|تعليقات|المزيد|paylaş|yazdır|yorumlar|dela|skriv ut|kommentarer|läs mer|les mer|læs mere|jaa|lue lisää|sdílet|číst dál|distribuie|κοινοποίηση|bagikan|chia sẻ',
};

/** Beginnings of teasers for other pages, before a colon or the end of the line. */
const TEASERS =
  'also read|read also|to read also|it reads also|read more|read next|see also|see more|related|more on this|more|further reading|watch|listen|don’t miss|recommended|sponsored|' +
  'à lire aussi|lire aussi|à lire|lire également|voir aussi|lesen sie auch|lesen sie hier|mehr dazu|siehe auch|lea también|lee también|te puede interesar|le puede interesar|leggi anche|leia também|leia mais|veja também|' +
  'lees ook|czytaj także|czytaj też|zobacz też|zobacz także|czytaj więcej|читайте також|читати також|дивіться також|читайте также|смотрите также|читать также';

const WHOLE = new Map(
  (Object.entries(ALONE) as [FurnitureReason, string][]).flatMap(([reason, words]) =>
    words.split('|').map((phrase) => [fold(phrase), reason] as const),
  ),
);
const TEASER = new RegExp(`^[\\s•*>»▶►→·-]{0,4}(?:${fold(TEASERS)})\\s?(?:[:>»|–—]|→|$)`, 'u');

/** Shapes and sentences of furniture over the folded line; the sentences all speak to the reader of the page. */
const SHAPES: readonly (readonly [RegExp, FurnitureReason])[] = [
  [/^[^\p{L}\p{N}]+$/u, 'rule'],
  [/^\*{3}.*\*{3}$/u, 'rule'],
  [
    /^(?:\d{1,2}:)?\d{2}:\d{2}[.,]\d{3} --> (?:\d{1,2}:)?\d{2}:\d{2}[.,]\d{3}(?:\s.{0,60})?$|^webvtt\b.{0,40}$/,
    'rule',
  ],
  [
    /^(?:sponsors?|sponsored by|advertiser content|paid post|promoted by|presented by|advertisement|anzeige|publicite)\s?(?::|$)/,
    'advertisement',
  ],
  [
    /^(?:page|p\.|seite|pagina|pag\.|strona|сторінка|страница)\s?\d{1,4}(?:\s?(?:\/|of|von|sur|de|di|z)\s?\d{1,4})?$/u,
    'counter',
  ],
  [/^[-–—[(]?\s?\d{1,4}\s?[-–—\])]?$/, 'counter'],
  [
    /^\d[\d.,]{0,8}\s?k?\s(?:comments?|shares?|likes?|views?|reactions?|replies|retweets|followers|commentaires?|partages?|vues|kommentare?|comentarios|commenti|komentarzy|коментар.{0,3}|комментари.{0,3}|просмотр.{0,3}|перегляд.{0,3})$/u,
    'counter',
  ],
  [
    /^(?:comments?|commentaires?|kommentare?|comentarios|commenti|reacties|komentarze|коментар.{0,3}|комментари.{0,3}|shares?|views?)\s?[:(]?\s?\d{1,6}\)?$/u,
    'counter',
  ],
  [
    /^(?:\d{1,3}[- ]min(?:ute)?s?(?: de)? (?:read|lecture|lesezeit)|lesezeit:? .{1,20}|temps de lecture.{0,30}|reading time.{0,30}|tiempo de lectura.{0,30}|время чтения.{0,30}|час читання.{0,30}|(?:time|duration) of reading.{0,20})$/u,
    'counter',
  ],
  [/\.{4,}\s?\d{1,4}$/, 'navigation'],
  [/^(?:©|\(c\)|copyright\b|(?:tous|alle|todos los|tutti i) (?:droits|rechte|derechos|diritti))/, 'notice'],
  [
    /\ball rights reserved\b|\btous droits reserves\b|\balle rechte vorbehalten\b|\btodos los derechos reservados\b|\bвсі права захищені\b|\bвсе права защищены\b/u,
    'notice',
  ],
  [
    /\b(?:we|this (?:web)?site|wir|nous|diese (?:web)?seite|ce site)\b.{0,20}\b(?:uses?|verwende[nt]|utilis(?:e|ons))\b.{0,20}\bcookies\b|\baccept (?:all )?cookies\b|\bcookie (?:policy|settings|preferences)\b/,
    'notice',
  ],
  [
    /^(?:privacy policy|terms (?:of (?:use|service)|and conditions)|cookie policy|contact us|about us|impressum|datenschutz|mentions legales)\b.{0,80}$/,
    'notice',
  ],
  [/\b(?:take|complete|fill (?:in|out)|answer) (?:this|our|the|a) (?:\w{1,12} )?survey\b/, 'service'],
  [
    /\b(?:sign up|subscribe|register|inscrivez-vous|abonnez-vous|abonnieren sie|melden sie sich)\b.{0,60}\b(?:newsletters?|briefing|alerts?|updates|inbox|channel|app)\b/,
    'service',
  ],
  [
    /^(?:unsubscribe|manage (?:your )?preferences|view (?:this email )?in (?:your )?browser|abmelden|se desabonner|darse de baja)\b.{0,60}$|^you(?:'re| are) receiving this\b/,
    'service',
  ],
  [/^(?:sign up here|our standards: .{1,80})\.?$/, 'service'],
  [
    /^this (?:live ?blog|live page|page|blog|article) (?:is now|is|has been) (?:closed|archived|no longer|being updated)\b.{0,60}$|^all times (?:stated |shown )?are\b.{0,40}$/,
    'service',
  ],
  [
    /^(?:follow|suivez|folgen sie|siga|sigue|segui|следите|стежте)\s(?:us\b|the latest\b|our\b|along\b|live\b|all the\b|nous\b|-nous|l'actualite|en direct|uns\b|nos\b|notre\b|за\b|нас\b).{0,80}$/u,
    'service',
  ],
  [/^(?:download|get|telechargez|laden sie) (?:our|the|notre|unsere) .{0,30}\bapp\b.{0,40}$/, 'service'],
  [
    /^(?:support|soutenez|unterstutzen sie|apoya|поддержите|підтримайте)\s(?:the\s|le\s|la\s|die\s|den\s|a\s)?\p{L}[\p{L}’'-]{1,20}$/u,
    'service',
  ],
  [/^follow [\p{L}’' ]{2,30} coverage\b.{0,80}$/u, 'service'],
  [/^a version of this (?:article|story) (?:appears|appeared) in print\b/, 'notice'],
  [/^from wikipedia\b.{0,40}$|^text is available under the creative commons\b/, 'notice'],
  [
    /^il vous reste .{1,20}de cet article a lire\b|^(?:this|dieser|cet) (?:article|artikel) (?:is|ist|est) (?:only |nur |reserve )?(?:for|aux|fur) (?:our |nos )?(?:subscribers|abonnes|abonnenten)\b/,
    'notice',
  ],
  [/^forwarded this (?:e-?mail|newsletter)\b.{0,60}$/, 'service'],
  [/^(?:click|tap) (?:here|on|to)\b.{0,80}$/, 'service'],
  [/^(?:підписуйтес[ья]|подписывайтесь|подпишитесь|підпишіться)(?!\p{L}).{0,120}$/u, 'service'],
  [
    /^(?:support|help) (?:us|our)\b.{0,40}\b(?:journalism|reporting|newsroom|donat\w{1,4})\b.{0,40}$/,
    'service',
  ],
  [
    /^(?:share|tweet|post|partager|teilen|compartir|condividi|поделиться|поділитися)\s(?:this|on|via|to|sur|auf|en|su|в|у)\s.{0,40}$/u,
    'service',
  ],
  [/^(?:have|got) (?:a|any) (?:tip|story|question|news)\b.{0,120}$/, 'service'],
  [
    /^(?:images?|photos?|pictures?|videos?|bild(?:er)?|fotos?|foto|фото|відео|видео|credit|credits|credit photo|image credit|photo credit|bildquelle|zdjecia)\s?[:/©]?\s(?:by\s|von\s|by:\s|©\s)?(?:[^.!?]|\.(?=\S)){2,48}$/u,
    'credit',
  ],
];
const PICTURE_WITH_DESCRIPTION =
  /\b(?:shows?|of|from|in|at|near|during|after|montre|zeigt|muestra|mostra|dans|bei|nach|на|у|в|під|во)\s/u;
const MOST_CREDIT_WORDS = 7;

/** Why a line is furniture, by its words alone; `undefined` where they do not say so. */
export function furnitureReason(line: string): FurnitureReason | undefined {
  if (saysIcons(line)) return 'service';
  if (line.length > LONGEST) return isCookieNotice(line) ? 'notice' : undefined;
  const folded = fold(line).replace(/\s+/g, ' ').trim();
  const bare = folded.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.]+$/gu, '');
  const alone = WHOLE.get(bare);
  if (alone !== undefined) return alone;
  if (TEASER.test(folded)) return 'teaser';
  const shape = SHAPES.find(([pattern]) => pattern.test(folded))?.[1];
  return shape === 'credit' && describes(line, folded) ? undefined : shape;
}

const FEWEST_ICONS = 3;

/** `Share An icon of an arrow. Email An icon of an envelope.`: what the pictures of a page say to those who can't see them. */
function saysIcons(line: string): boolean {
  return Array.from(line.matchAll(/\bicon (?:of|representing|used to)\b/gi)).length >= FEWEST_ICONS;
}

const LONGEST_NOTICE = 800;

/** The consent text that saved pages begin with; longer than other furniture, and it speaks to the reader. */
function isCookieNotice(line: string): boolean {
  if (line.length > LONGEST_NOTICE || !/cookies/i.test(line)) return false;
  return (
    /\b(?:we|our partners|nous|wir)\b/i.test(line) &&
    /\b(?:accept|consent|agree|click|settings|accepter|zustimm\p{L}{1,4})\b/iu.test(line)
  );
}

function describes(line: string, folded: string): boolean {
  return (
    folded.split(' ').length > MOST_CREDIT_WORDS ||
    (PICTURE_WITH_DESCRIPTION.test(folded) && !/[:/©]/.test(line))
  );
}

const SEPARATOR = /\s?[|•›»>·/]\s|\s{2,}|\t/;
const FEWEST_LINKS = 3;
const LONGEST_LINK = 28;

/** Menus and breadcrumbs: `Home | World | Politics`, `News › Europe › Ukraine`. */
export function isMenu(line: string): boolean {
  if (line.length > LONGEST || /[.!?]$/.test(line)) return false;
  const links = line.split(SEPARATOR).filter((part) => part.trim() !== '');
  return (
    links.length >= FEWEST_LINKS &&
    links.every((link) => link.length <= LONGEST_LINK && !/\d{4}|[.!?]$/.test(link))
  );
}
