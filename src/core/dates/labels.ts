import { fold } from '../text/folding';

/**
 * What the words before a date say that it is the date of; `other` is a date that no source is issued on. A ruling is
 * `decided` on the day that it is cited by, and `heard` before.
 */
export type DateLabel = 'published' | 'updated' | 'decided' | 'heard' | 'other';

/**
 * Words that pages print before their dates: English, French, German, Spanish, Italian, Portuguese, Dutch, Polish,
 * Ukrainian, Russian first, then the commonest of other languages. An update wins over a publication in one label (`Published update`), anything else over both.
 */
const WORDS: Readonly<Record<'other' | 'updated' | 'published', string>> = {
  other:
    'recorded|interviewed|taken|aufgenommen|enregistre|grabado|записано|accessed|last accessed|retrieved|archived|archive|viewed|visited|downloaded|saved|captured|crawled|printed|expires|expiry|' +
    'deadline|event|born|died|copyright|©|(c)|ebook|e-book|next update|valid until|due|consulte|consulte le|abgerufen|abgerufen am|' +
    'archiviert|consultado|consultato|geraadpleegd|dostep|дата звернення|дата обращения|архівовано|архивировано|registered|since|until|before',
  updated:
    'updated|last updated|update|last update|modified|last modified|revised|last revised|edited|mis a jour|maj|modifie|actualise|' +
    'aktualisiert|zuletzt aktualisiert|geandert|stand|actualizado|ultima actualizacion|actualizada|aggiornato|ultimo aggiornamento|' +
    'atualizado|atualizada|ultima atualizacao|bijgewerkt|laatste update|zaktualizowano|aktualizacja|оновлено|обновлено|последнее обновление|останнє оновлення|' +
    'uppdaterad|uppdaterat|senast uppdaterad|oppdatert|sist oppdatert|opdateret|sidst opdateret|päivitetty|güncelleme|son güncelleme|güncellenme|' +
    'aktualizováno|actualizat|actualitzat|frissítve|ενημερώθηκε|обновено|diperbarui|cập nhật|آخر تحديث|עודכן|' +
    '更新日期|更新日時|最終更新日時|更新|更新时间|更新時間|更新日|更新于|更新於|最終更新|最終更新日|수정|최종수정|업데이트',
  published:
    'published|publication date|date of publication|first published|publication|posted|date posted|issued|date issued|date of issue|issue date|' +
    'release date|released|for release|for immediate release|dated|date|filed|sent|publie|publiee|mis en ligne|paru|parution|date de publication|' +
    'veroffentlicht|erschienen|datum|erstellt|publicado|publicada|fecha|fecha de publicacion|pubblicato|pubblicata|data|gepubliceerd|' +
    'opublikowano|data publikacji|опубліковано|дата публікації|опубликовано|дата публикации|дата|publicacao|data de publicacao|data di pubblicazione|' +
    'publicerad|publicerat|publisert|udgivet|offentliggjort|julkaistu|yayınlanma|yayınlanma tarihi|yayın tarihi|giriş|' +
    'publikováno|vydáno|publicat|közzétéve|megjelent|δημοσιεύτηκε|δημοσιεύθηκε|публикувано|diterbitkan|dipublikasikan|đăng|نشر|تاريخ النشر|פורסם|' +
    '发布日期|發布日期|发表时间|发表日期|發表時間|發表日期|公開日時|掲載日時|配信日時|发布|发布时间|发布于|发表|发表于|發布|發布時間|發表|公開|公開日|掲載|掲載日|発行日|投稿日|発表日|입력|기사입력|등록|작성일',
};

const PATTERNS = (['other', 'updated', 'published'] as const).map(
  (label) => [label, patternOf(WORDS[label])] as const,
);
const EVERYWHERE = PATTERNS.map(([, pattern]) => new RegExp(pattern, 'gu'));
/** A label stands close before its date; words farther off belong to something else. */
const REACH = 60;

/** The label in the words right before a date (from the date before it, or the beginning of the line). */
export function labelIn(before: string): DateLabel | undefined {
  const folded = fold(before.slice(-REACH));
  if (OTHER_DAY.test(folded) || ARGUED.test(folded)) return 'other';
  if (DECIDED.test(folded)) return 'decided';
  if (HEARD.test(folded)) return 'heard';
  return PATTERNS.find(([, pattern]) => pattern.test(folded))?.[0];
}

/** Days that texts announce or look back to; their dates are not of issue, whatever else their line says. */
const OTHER_DAY =
  /(?<!\p{L})(?:next (?:meeting|session|hearing|issue)|hearing dates?|date of (?:hearing|next \p{L}{3,12}|birth|death|application|filing)|deadline|closing date|prochaine (?:reunion|seance)|nachste (?:sitzung|tagung)|proxima (?:reunion|sesion)|prossima (?:riunione|seduta)|наступн\p{L}{1,3} засідання|следующе\p{L}{1,3} заседани\p{L})(?!\p{L})/u;

/** The days of a ruling, each named with nothing before it but the day before, or a docket: `No. 1-2. Argued March 1, 2022—Decided June 23, 2022`. */
const DECIDED =
  /^[^\p{L}\p{N}]*(?:decided|date decided|decision date|date of decision|judgment delivered|handed down)(?: on)?[^\p{L}\p{N}]*$/u;
const ARGUED = /(?:^|[.,;)] )[^\p{L}\p{N}]*(?:re-?)?argued(?: on)?[^\p{L}\p{N}]*$/u;
/** Manuscripts are submitted too, on the day that their pages print. */
const HEARD = /^[^\p{L}\p{N}]*(?:submitted|heard)(?: on)?[^\p{L}\p{N}]*$/u;

/** Whether a line of days is of a ruling: `Argued Nov. 18, 1943`. */
export function namesRuling(line: string): boolean {
  return RULING.test(fold(line));
}

const RULING = /(?<!\p{L})(?:(?:re-?)?argued|decided|decision date|date of decision|handed down)(?!\p{L})/u;

export function namesOtherDay(line: string): boolean {
  return OTHER_DAY.test(fold(line));
}

/** The label of a line that consists of nothing else: `Published`, `Last updated:`. */
export function labelAlone(line: string): DateLabel | undefined {
  if (line.length > REACH) return undefined;
  const rest = withoutLabels(line);
  return /[\p{L}\p{N}]/u.test(rest) ? undefined : labelIn(line);
}

/** A folded line without the words of its labels and the prepositions between label and date. */
export function withoutLabels(line: string): string {
  let rest = fold(line);
  for (const pattern of EVERYWHERE) rest = rest.replace(pattern, ' ');
  return rest.replace(PREPOSITIONS, ' ');
}

const PREPOSITIONS =
  /(?<![\p{L}\p{N}])(?:on|at|le|the|am|um|vom|den|el|il|em|a|as|las|alle|ore|op|dnia|о|в|at:|of|by|last|first|first on|time|heure|de|del|року|рік|года|год|р|г)(?![\p{L}\p{N}])/gu;

function patternOf(words: string): RegExp {
  const escaped = fold(words)
    .split('|')
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[()]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'u');
}
