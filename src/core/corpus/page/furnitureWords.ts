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

/** Words that stand alone on their line, without marks and numbers around them, folded when the table is made. */
export const ALONE: Readonly<Partial<Record<FurnitureReason, string>>> = {
  navigation:
    'u.s. flag|here’s how you know|accessibility links|ссылки для упрощенного доступа|посилання для спрощеного доступу|liens d’accessibilité|enlaces accesibilidad|barrierefreie links|news feed|newsfeed|news ticker|sort by|latest first|newest first|oldest first|primary tabs|search form|search the archive|accessibility tools|narzędzia dostępności|overblog|blogger|user|usuario|actualizar|' +
    'select page|back|back to top|home|menu|main menu|search|log in|login|log out|sign in|sign up|register|my account|subscribe|subscribe now|close|skip|' +
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
    'noticias relacionadas|notas relacionadas|artículos relacionados|te puede interesar|lo más leído|más noticias|más información|articoli correlati|leggi anche|i più letti|' +
    'leia também|notícias relacionadas|mais lidas|lees ook|meest gelezen|gerelateerd|czytaj także|czytaj też|zobacz też|zobacz także|najczęściej czytane|polecane|' +
    'читайте також|новини за темою|за темою|дивіться також|популярне|останні новини|схожі новини|читайте также|материалы по теме|новости по теме|по теме|смотрите также|популярное|последние новости|похожие новости|' +
    '相关内容|相关新闻|相关报道|関連記事|関連リンク|관련기사|관련 기사|اقرأ أيضا|اقرأ أيضاً|مواضيع ذات صلة|الأكثر قراءة|الأكثر تصفحاً|ilgili haberler|çok okunanlar|mer i ämnet|läs också|relaterat|mest läst|les også|mest lest|læs også|lue myös|luetuimmat|čtěte také|citește și|διαβάστε επίσης|baca juga|terpopuler|xem thêm|lo más reciente|últimas noticias',
  service:
    'edit|edit post|edit page|edit source|bearbeiten|quelltext bearbeiten|modifier|modifier le code|editar|editar código|modifica|modifica wikitesto|edytuj|edytuj kod|редагувати|редагувати код|править|править код|' +
    'share post|source link|spot_img|spot_imgspot_img|czytaj dalej|' +
    'share|share full article|reuse this content|leer en español|read in english|lire en français|view in browser|show key events only|напишите нам|share this|share this article|share this story|share this page|share article|share on facebook|share on twitter|share on x|tweet|retweet|facebook|twitter|x|whatsapp|telegram|linkedin|' +
    'email|e-mail|email this|print|print this|print article|copy link|link copied|save|bookmark|listen|listen to this article|listen to article|play|pause|mute|watch|gift this article|' +
    'comments|comment|leave a comment|post a comment|add a comment|reply|report|like|follow|follow us|read more|read full story|full story|continue reading|read the full story|learn more|' +
    'newsletter|newsletters|sign up for our newsletter|take the survey|loading|loading...|view comments|show comments|give feedback|' +
    'pinned|pinned post|minuto per minuto|minuto a minuto|minuto por minuto|minute par minute|minuta po minucie|minute für minute|ao minuto|хвилина за хвилиною|minute by minute|live updates|live reporting|live coverage|summary of the day|live blog|key events|key updates|what to know|' +
    'partager|partager l’article|imprimer|commenter|commentaires|réagir|lire plus tard|offrir l’article|offrir cet article|écouter|écouter l’article|ajouter à vos favoris|article réservé aux abonnés|réservé aux abonnés|en direct|' +
    'teilen|drucken|seite drucken|artikel drucken|merken|kommentare|kommentieren|artikel anhören|vorlesen|mehr lesen|weiterlesen|liveticker|liveblog|' +
    'compartir|imprimir|comentarios|guardar|leer más|en directo|en vivo|condividi|stampa|commenti|salva|leggi tutto|partilhar|compartilhar|comentários|guardar|leia mais|' +
    'delen|reacties|opslaan|lees verder|udostępnij|drukuj|komentarze|czytaj więcej|поділитися|поширити|роздрукувати|коментарі|читати далі|поделиться|распечатать|комментарии|читать далее|читать дальше|' +
    '分享|打印|评论|更多|共有|印刷|コメント|もっと見る|공유|인쇄|댓글|더보기|مشاركة|طباعة|تعليقات|المزيد|paylaş|yazdır|yorumlar|dela|skriv ut|kommentarer|läs mer|les mer|læs mere|jaa|lue lisää|sdílet|číst dál|distribuie|κοινοποίηση|bagikan|chia sẻ',
};

/** Beginnings of teasers for other pages, before a colon or the end of the line. */
export const TEASERS =
  'also read|read also|to read also|it reads also|read more|read next|see also|see more|related|more on this|more|further reading|watch|listen|don’t miss|recommended|sponsored|' +
  'à lire aussi|lire aussi|à lire|lire également|voir aussi|lesen sie auch|lesen sie hier|mehr dazu|siehe auch|lea también|lee también|te puede interesar|le puede interesar|leggi anche|leia também|leia mais|veja também|' +
  'lees ook|czytaj także|czytaj też|zobacz też|zobacz także|czytaj więcej|читайте також|читати також|дивіться також|читайте также|смотрите также|читать также';
