import type { FurnitureReason } from './furnitureWords';

/** The sentences all speak to the reader of the page. */
const SENTENCES: readonly (readonly [RegExp, FurnitureReason])[] = [
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
    /^[[(]?(?:page|p\.|seite|pagina|pag\.|strona|сторінка|страница)\s?\d{1,4}(?:\s?(?:\/|of|von|sur|de|di|z)\s?\d{1,4})?[\])]?$/u,
    'counter',
  ],
  [/^[-–—[(]?\s?\d{1,4}\s?[-–—\])]?$/, 'counter'],
  [
    /^\d[\d.,]{0,8}\s?k?\s(?:comments?|shares?|likes?|views?|reactions?|replies|retweets|followers|commentaires?|partages?|vues|kommentare?|comentarios|commenti|komentarzy|коментар.{0,3}|комментари.{0,3}|просмотр.{0,3}|перегляд.{0,3}):?$/u,
    'counter',
  ],
  [
    /^(?:comments?|commentaires?|kommentare?|comentarios|commenti|reacties|komentarze|коментар.{0,3}|комментари.{0,3}|shares?|views?)\s?[:(]?\s?\d{1,6}\)?$/u,
    'counter',
  ],
  [
    /^(?:(?:share|partager|teilen|compartir|condividi)?\d{1,3}[- ]min(?:ute)?s?(?: de)? (?:read|lecture|lesezeit)|lesezeit:? .{1,20}|temps de lecture.{0,30}|reading time.{0,30}|tiempo de lectura.{0,30}|время чтения.{0,30}|час читання.{0,30}|(?:time|duration) of reading.{0,20})$/u,
    'counter',
  ],
  [/\.{4,}\s?\d{1,4}$/, 'navigation'],
  [
    /^(?:©|\(c\)|(?:crown )?copyright(?:\s?(?:©|\(c\)|notice|policy|by\b|$)|\b.{0,40}\b\d{4}\b)|(?:tous|alle|todos los|tutti i) (?:droits|rechte|derechos|diritti))/,
    'notice',
  ],
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
  // Asked of the reader in the last sentence, at its head: within one, in quotation marks or before another of more than a few words it is told of others.
  [
    /^(?:[^"]{0,100}[.!?:|] )?(?:please |click (?:here )?to )?(?:take|complete|fill (?:in|out)|answer) (?:this|our|the|a) (?:\w{1,12} )?survey\b(?!.*(?:"|[.!?] \S.{40}))/,
    'service',
  ],
  [
    /^(?:[^"]{0,100}[.!?:|] |(?:to|click|want to|you can) )?(?:please |click (?:here )?to |to |here to )?(?:sign up|subscribe|register|inscrivez-vous|abonnez-vous|abonnieren sie|melden sie sich)\b(?!.*(?:"|[.!?] \S.{40})).{0,60}\b(?:newsletters?|briefing|alerts?|updates|inbox|channel|app)\b/,
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
  [
    /^(?:fact-?checked|(?:medically |expert |peer )?reviewed|verified) by (?!.*(?:(?<!\p{L})(?:the|an?|our|his|her|its|their|at|in|on|to|for|as|after|before|since|was|were|is|are)(?!\p{L})|[.!?]$))[\p{L} .,'’-]{2,60}(?: \d{1,2} \p{L}{3,7} ago)?$/u,
    'service',
  ],
  [/^a version of this (?:article|story) (?:appears|appeared) in print\b/, 'notice'],
  [/^from wikipedia\b.{0,40}$|^text is available under the creative commons\b/, 'notice'],
  [
    /^il vous reste .{1,20}de cet article a lire\b|^(?:this|dieser|cet) (?:article|artikel) (?:is|ist|est) (?:only |nur |reserve )?(?:for|aux|fur) (?:our |nos )?(?:subscribers|abonnes|abonnenten)\b/,
    'notice',
  ],
  [
    /^(?:our|this|the) (?:live ?)?(?:coverage|blog|updates?|reporting) (?:is|are|has|have) (?:now )?(?:ended|ending|finished|closed|closing|moved|moving|paused)(?: (?:for (?:now|today|tonight|the (?:day|night|evening|weekend))|here|now|there|soon|shortly|(?:on)?to (?:a|our|the) (?:new |different |next )?(?:page|blog)))*(?:[.!] .{0,160}|[.!])?$|^we(?:'re| are|'ve| have)? (?:now )?(?:mov|paus|clos|end|wrapp)(?:ed|d|ing)(?: up)? (?:our|this|the) (?:live ?)?(?:coverage|blog|page|reporting)\b.{0,160}$/,
    'service',
  ],
  [
    /^(?:[-–—•*] )?follow (?:all|more) [\p{L}’' ]{2,30} (?:coverage|stories|updates|reporting) (?:of|on|at|here)\b.{0,80}$/u,
    'service',
  ],
  [
    /^(?:editor's note: )?this (?:is a (?:developing|breaking) (?:news )?story|story is (?:developing|being updated))(?:[.!]|[.!,;:]? -?\s?(?:(?:and|which|that|it|this (?:page|article|story)) (?:will|may|is|has|was)(?: be| being| been)? (?:updated|refreshed|corrected|developing)|more (?:to|details?|updates?|information)|updates?|details?|please|check|come|refresh|stay|follow|we will|we'll)\b.{0,100})?$/,
    'notice',
  ],
  [
    /^this (?:audio|video|image|translation|summary) (?:is|was|has been) (?:created|generated|produced|made) (?:with|by|using) (?:an? )?(?:ai|artificial intelligence)(?: (?:tools?|technology|software|voices?|models?|assistance|help))?(?:[.,;]? (?:and|it|errors|mistakes|please|feedback|there) [^,"]{0,60})?\.?$/,
    'notice',
  ],
  [
    /^(?:this|the following) (?:article|text|page|transcript)\b.{0,60}\bgenerated (?:automatically|by (?:ocr|optical character recognition|software|a computer))(?:[.,;]? (?:and|with|from|using|by|it|errors|please) [^,"]{0,120})?\.?$|^(?:this|the following) (?:article|text|page|transcript)\b.{0,60}\bgenerated and (?:may|might|can) contain errors\b[^,"]{0,100}$|^(?:this|the following) (?:article|text|page|transcript)\b.{0,40}\b(?:automatically|machine|computer)[ -]generated(?:[.,;]? (?:and|with|from|using|by|it|transcript|text|errors|please)\b[^,"]{0,120})?\.?$/,
    'notice',
  ],
  [
    /^thank you for (?:correcting the text|visiting (?:our|this) (?:web)?site|subscribing to (?:our|this)|signing up (?:to|for) (?:our|this))\b.{0,160}$/,
    'service',
  ],
  [/^(?:please )?(?:feel free to )?contact us (?:via|by) e-?mail\b[^,"]{0,80}$/, 'service'],
  [
    /^please (?:use|enable|update|upgrade|switch|turn on) .{2,60}\b(?:browser|javascript|player|cookies)\b.{0,60}$|^to view this (?:video|content|page)\b.{0,140}$|^why (?:you can|to) trust [\p{L} ]{2,30}$|^watch [\p{L} ]{2,30} live$/u,
    'service',
  ],
  [
    /^(?:all times|les horaires|alle zeiten|alle zeitangaben|todos los horarios|todos os horarios|tutti gli orari)\b.{0,60}\b(?:in|en|em|sont|are|sind)\b.{0,50}$|^(?:siga|acompanhe|sigue|suivez)(?: aqui)? (?:ao|al) minuto\s?:?$|^\d{0,4}\s?nouvelle\(s\) publication\(s\)$/,
    'service',
  ],
  [
    /^(?:aby odswiezyc|to refresh|pour (?:actualiser|rafraichir)|um die seite zu aktualisieren|para (?:actualizar|atualizar)) .{0,20}\b(?:strone|page|seite|pagina)\b.{0,120}$/,
    'service',
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

/** What the way to a page begins with: `You are here: Home >> Decisions`, folded. */
export const TRAIL =
  /^(?:you are here|vous etes ici|sie (?:sind|befinden sich) hier|usted esta aqui|estas aqui|sei qui|voce esta aqui|jestes tutaj|ви тут|вы здесь)\s?:/u;

/** Links that jump within a page, menus in brackets, lists of an archive: what a saved page has instead of an article's head. */
const LINKS: readonly (readonly [RegExp, FurnitureReason])[] = [
  [/^(?:\p{L}[\p{L} ]{0,40} )?(?:arrow|chevron|caret)[ -](?:right|left|down|up)$/u, 'navigation'],
  [
    /^(?:←|<{1,2}|"(?= [^"]*$))\s?(?:back to|return to|назад к|zuruck zu[rm]?|retour (?:a|au|aux)|volver a|torna a|voltar (?:a|ao|para)|wroc do)\s.{2,30}$|^(?:к|до) списку\s.{2,30}$/u,
    'service',
  ],
  [
    /^(?:back to|return to|назад к|zuruck zu[rm]?|retour (?:a|au|aux)|volver a|torna a|voltar (?:a|ao|para)|wroc do)(?: (?:the|our|all|main|previous|full|la|el|lo|al|o|les|der|den|list of)\b| l'){0,2} ?(?:home(?:page| page)?|top(?: of (?:the )?page)?|list|index|search(?: results)?|results|news(?: list)?|articles?|stories|overview|menu|page|archives?|blogs?|contents?|navigation|start|accueil|liste|haut(?: de (?:la )?page)?|sommaire|startseite|ubersicht|seitenanfang|suche|inicio|portada|lista|indice|listado|strony glownej|listy|gory|списка|списку|списку новостей|главнои|головноі|начала)$/u,
    'service',
  ],
  [/^archives?\s(?:\|\s.{1,40}|[:–—-]\s(?:\p{L}{3,10}\.? )?\d{4})$/u, 'navigation'],
  [/^an official (?:web)?site of the [\p{L} ]{3,40} government$/u, 'navigation'],
  [
    /^(?:you are (?:on|viewing)|vous etes (?:sur|a) la|sie befinden sich auf|esta en la|вы находитесь на|ви на) (?:page|seite|pagina|странице|сторінці)\s?:?\s?\d{1,4}(?!\d).{0,12}$/u,
    'counter',
  ],
  [/^jump to:? ?navigation(?:, ?search)?$|^\(?see (?:next|previous)\)?$/, 'service'],
  [TRAIL, 'navigation'],
  [
    /^\((?:redirected from|weitergeleitet von|redirige depuis|redirigido desde|reindirizzamento da|redirecionado de|przekierowano z|перенаправлено [зс])\s.{1,60}\)$/u,
    'navigation',
  ],
  [
    /^(?:\d{1,2}\.\s|[•*]\s)?(?:skip|jump|press "?enter"? to skip|zum|aller|saltar|ir|pular|vai|przejdz|переити)(?:\s(?:to|au|a la|al|a|para o|do|до|к))?(?:\s\p{L}{2,14}){0,2}\s(?:content|navigation|search|menu|inhalt|hauptinhalt|contenu|contenido|conteudo|contenuto|tresci|змісту|меню|содержанию|содержимому|контенту|вмісту)(?:\s\p{L}{2,14}){0,2}$/u,
    'navigation',
  ],
  [/^(?:\d{1,2}\.\s)?(?:переити (?:до|к))(?:\s[\p{L}\d]{1,14}){1,4}$/u, 'navigation'],
  [
    /^(?:home|home page|accueil|inicio|inicio site|start|startseite|strona glowna|головна|главная)\b.{0,30}\b(?:page|pagina|seite|strona|сторінка|страница)\s\d{1,5}$/u,
    'navigation',
  ],
  [
    /^(?:posts tagged|tag archives?|category archives?|archives? (?:for|by)|browsing (?:tag|category|archives)|articles tagged|entries tagged)\b.{0,80}$/,
    'navigation',
  ],
  [/^(?:[\p{L}\p{N} ]{1,24}\s)?(?:\[[^\][]{2,30}\]\s?){3,8}$/u, 'navigation'],
  [/^(?:#[\p{L}\p{N}_]{2,40}[\s,]{0,3}){2,20}$/u, 'topics'],
  [
    /^(?:[^\p{L}\p{N}]{0,4}(?:suivre ce blog|creer (?:mon|un) blog|create (?:a|your own) blog|report abuse|next blog|administration|connexion)(?!\p{L})){1,6}[^\p{L}\p{N}]{0,4}$/u,
    'navigation',
  ],
  [/^https?:\/\/\S{4,200}$|^\S{1,120}\.(?:jpe?g|png|gif|webp|svg|bmp)$/, 'rule'],
];

/** What a page says of itself, and the form under it that asks for comments. */
const FORMS: readonly (readonly [RegExp, FurnitureReason])[] = [
  [
    /^(?:leave|post|add|write|submit) (?:a|your) (?:reply|comment|response)\b.{0,40}$|^your e-?mail address will not be published\b.{0,60}$|^required fields are marked\b.{0,8}$|^save my name, e-?mail\b.{0,90}$/,
    'service',
  ],
  [
    /^(?:schreib(?:e|en sie)?|hinterlasse(?:n sie)?) (?:einen|uns einen) kommentar\b.{0,30}$|^(?:deine|ihre) e-mail-adresse wird nicht veroffentlicht\b.{0,80}$/,
    'service',
  ],
  [
    /^(?:laisser un commentaire|deja (?:un|tu) comentario|deixe (?:um|seu|o seu) comentario|lascia un commento|dodaj komentarz|залишити коментар|додати коментар|оставить комментарии|отправить комментарии|добавить комментарии)(?!\p{L}).{0,40}$|^(?:votre adresse e-?mail ne sera pas|tu direccion de correo electronico no|o seu endereco de e-?mail nao|il tuo indirizzo e-?mail non|twoj adres e-?mail nie|ваша e-mail адреса не|ваш адрес e-?mail не).{0,90}$/u,
    'service',
  ],
  [
    /^(?:no comments(?: yet)?|комментариев нет|коментарів немає|keine kommentare|aucun commentaire|sin comentarios|nessun commento|brak komentarzy)\s?:?$/u,
    'counter',
  ],
  [
    /^(?:this (?:page|blog|live ?blog) (?:updates|refreshes|reloads)|relacja odswieza sie|el contenido(?: del directo)? se (?:refresca|actualiza)|(?:die|diese) seite (?:aktualisiert sich|wird automatisch)|cette page (?:s.actualise|est actualisee)|(?:[•*] )?this event has (?:now )?ended|subscribe here\s?:)(?!\p{L}).{0,120}$/u,
    'service',
  ],
  [/^(?:previous|next|older|newer) (?:post|article|story|entry)\s?[:»«→←](?:.{0,160}[^.!?])?$/, 'service'],
  [
    /^(?:posts?|messages|beitrage)\s?:\s?[\d.,]{1,9}$|^(?:join date|joined|member since|registered|registriert seit|inscription)\s?:\s?(?:(?:\d{1,2}\.? )?(?:jan|feb|fev|mar|apr|avr|ma[iy]|jui?n|juil|jul|aug|aou|sep|o[ck]t|nov|de[cz])\p{L}{0,7}\.?(?: \d{1,2},?)? \d{4}|\d{1,4}[./-]\d{1,2}(?:[./-]\d{2,4})?|(?:19|20)\d\d)$/u,
    'counter',
  ],
  [/^(?:leggi su|read on|lire sur|leer en|lesen auf) [\p{L}\d.-]{3,40}$/u, 'teaser'],
  [/^\d[\d.,]{0,6} (?:words|mots|worter|palabras|parole|palavras|slow|слів|слов)$/u, 'counter'],
  [/^\+{2,}\s(?:\p{L}{3,14}|\p{L}{3,14}(?:\s[\p{L}-]{2,20}){1,5} aktualisieren)\s\+{2,}$/u, 'service'],
  [
    /^(?:\p{L}{2,14} ?[:|•·]? ?){0,2}(?:terms (?:&|and) conditions|terms of (?:use|service))[ :&|•·,-]{1,3}(?:and )?privacy policy$/u,
    'notice',
  ],
  [
    /^(?:\d{1,2} (?:weeks?|months?|years?)(?:, \d{1,2} (?:days?|weeks?|months?))? ago|\((?:\d{1,2}|an?|one) (?:weeks?|months?|years?)(?:, \d{1,2} (?:days?|weeks?|months?))? ago\))$/,
    'service',
  ],
  [
    /^[–—-]?\s?\(?(?:foto|photo|bild|image|credits?|picture|fotos|photos)\s?:\s?[^().!?]{2,60}\)?\s?[–—-]?$/,
    'credit',
  ],
];

/** Shapes and sentences of furniture over the folded line, the first that fits. */
export const SHAPES: readonly (readonly [RegExp, FurnitureReason])[] = [...SENTENCES, ...LINKS, ...FORMS];
