import type { Word } from './annotate';
import { beginLabel, isInside, OUTSIDE } from './labels';
import { Prose } from './prose';
import type { TaggedSentence } from './tagger';
import { Shape } from './shapes';
import { isCapital } from './tokens';

/**
 * Organisations of languages that write most words of a name small: `Conseil constitutionnel`, `Cour des comptes`,
 * `Служба безпеки України`. What begins such a name has a capital inside a sentence and is one of a closed list of heads.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const ROMANCE_HEADS = words(
  'consejo conseil consiglio conselho ministerio ministere ministero ministerio congreso congresso senado senat senato asamblea assemblee assemblea assembleia tribunal tribunale cour corte parti partido partito banque banco banca comision commission commissione comissao junta ayuntamiento guardia garde universidad universite universita universidade fiscalia parquet procura federation federacion federazione federacao confederation confederacion syndicat sindicato instituto institut istituto agence agencia agenzia fundacion fondation fondazione rassemblement frente movimiento mouvement movimento camara chambre camera procuraduria defensoria contraloria secretaria prefecture haut haute parlamento parlement policia gendarmerie union diputacion generalitat',
);
/** Heads that name a body by themselves: `el Congreso`. */
const ROMANCE_ALONE = words(
  'congreso congresso senado senat senato parlamento parlement generalitat gendarmerie',
);
const ROMANCE_LINKS = words(
  "de del des du d' della dello dei delle do da dos das di l' la las los les le el",
);
const ADJECTIVE =
  /(?:els?|elles?|als?|ales?|aux|aires?|istes?|iques?|ains?|aines?|iens?|iennes?|ives?|ifs?|oise?s?|aise?s?|eres?|iers?|eens?|eennes?|icos?|icas?|ivos?|ivas?|arios?|arias?|ano|ana|nales?|ubliques?|ublico|ublica)$/;

const GERMAN_BODY =
  /^(?:bundes|landes|verfassungs|reichs)(?:verfassungsgericht|verwaltungsgericht|arbeitsgericht|gerichtshof|gericht|tag|rat|rechnungshof|bank|wehr|polizei|amt|agentur|anstalt|kriminalamt|nachrichtendienst|netzagentur|kartellamt|regierung|schutz|ministerium)e?s?$|^(?:auswartiges?|auswartigen?)$/;

const CYRILLIC_HEADS = words(
  'міністерство міністерства міністерству міністерстві министерство министерства министерству служба служби службі службы кабінет кабінету кабинет кабинета офіс офісу бюро агентство агентства комітет комітету комитет комитета прокуратура прокуратури штаб штабу управління управление',
);
/** What stands small behind an adjective with a capital: `Українська правда`, `Верховна рада`. */
const CYRILLIC_TAILS = words(
  'правда правди правді правду рада ради раді раду партія партії партия партии служба служби бюро агентство академія академії суд суду суда штаб штабу газета газети прокуратура прокуратури поліція поліції гвардія гвардії центр центру фонд фонду банк банку союз союзу комітет комітету комиссия комісія комісії дума думы думу совет совета',
);
const CYRILLIC_ADJECTIVE =
  /(?:ська|ської|ській|ську|ский|ская|ської|ского|ской|ське|ское|на|ної|ній|ну|ний|ного|ный|ная|ное|не)$/;
const GENITIVE_ADJECTIVE = /(?:их|ых|ої|ой|ого)$/;
const CYRILLIC_VERB = /(?:в|ла|ло|ли|є|ить|ит|ет|ут|ють|ся|ти|ть)$/;

const SURE = 0.9;
const LONGEST = 7;

/** Whether a folded word begins the names of organisations in a language other than English: `Institut`, `Fundación`. */
export function isForeignHead(key: string): boolean {
  return ROMANCE_HEADS.has(key) || CYRILLIC_HEADS.has(key);
}

export function labelForeignBodies(sentence: TaggedSentence): void {
  const { words: all } = sentence;
  const prose = all[0]?.prose ?? Prose.other;
  if (prose === Prose.english || prose === Prose.other) return;
  for (let at = 0; at < all.length; at++) {
    const last = bodyEnd(all, at);
    if (last === undefined) continue;
    mark(sentence, at, last);
    at = last;
  }
}

function bodyEnd(all: readonly Word[], at: number): number | undefined {
  const word = all[at];
  if (word === undefined || !isCapital(word)) return undefined;
  const end = wordsOfBody(all, at, word);
  if (end === undefined || !word.starts) return end;
  // What begins a sentence has its capital from there: a further one has to tell that it is a name.
  return all.slice(at + 1, end + 1).some(isCapital) ? end : undefined;
}

function wordsOfBody(all: readonly Word[], at: number, word: Word): number | undefined {
  switch (word.prose) {
    case Prose.romance:
      return ROMANCE_HEADS.has(word.key) ? romanceEnd(all, at) : undefined;
    case Prose.german:
      return germanEnd(all, at);
    case Prose.cyrillic:
      return cyrillicEnd(all, at);
    default:
      return undefined;
  }
}

function romanceEnd(all: readonly Word[], at: number): number | undefined {
  let last = at;
  while (last - at < LONGEST) {
    const next = all[last + 1];
    if (next === undefined) break;
    if (next.shape === Shape.hyphen && isCapital(all[last + 2])) {
      last += 2;
      continue;
    }
    const isPart =
      next.shape === Shape.capitalised || (next.shape === Shape.lower && ADJECTIVE.test(next.key));
    if (isPart && !ROMANCE_LINKS.has(next.key)) {
      last++;
      continue;
    }
    const complement = behindLinks(all, last + 1);
    if (complement === undefined) break;
    last = complement;
  }
  const head = all[at];
  return last > at || (head !== undefined && ROMANCE_ALONE.has(head.key)) ? last : undefined;
}

/** Where the noun stands that `de`, `de la`, `d’` lead to; a small one only right behind the head (`Cour des comptes`). */
function behindLinks(all: readonly Word[], first: number): number | undefined {
  let at = first;
  while (at - first < 2 && ROMANCE_LINKS.has(all[at]?.key ?? '')) at++;
  const noun = all[at];
  if (at === first || noun === undefined || !all[first]?.key.startsWith('d')) return undefined;
  if (isCapital(noun)) return at;
  const isHead = isCapital(all[first - 1]);
  return isHead && noun.shape === Shape.lower ? at : undefined;
}

function germanEnd(all: readonly Word[], at: number): number | undefined {
  const word = all[at];
  if (word === undefined || !GERMAN_BODY.test(word.key)) return undefined;
  const isAdjective = word.key.startsWith('auswartige');
  if (!isAdjective) return at;
  return all[at + 1]?.key.startsWith('amt') === true ? at + 1 : undefined;
}

function cyrillicEnd(all: readonly Word[], at: number): number | undefined {
  const word = all[at];
  if (word === undefined) return undefined;
  if (CYRILLIC_HEADS.has(word.key)) return cyrillicComplement(all, at);
  if (!CYRILLIC_ADJECTIVE.test(word.key) || !CYRILLIC_TAILS.has(all[at + 1]?.key ?? '')) return undefined;
  const end = at + 1;
  return isCapital(all[end + 1]) && all[end + 1]?.shape === Shape.capitalised ? end + 1 : end;
}

/** `Служба` … `безпеки України`, `Міністерство` … `закордонних справ`. */
function cyrillicComplement(all: readonly Word[], at: number): number | undefined {
  let last = at;
  for (let next = all[last + 1]; next !== undefined && last - at < 3; next = all[last + 1]) {
    const isName = next.shape === Shape.capitalised;
    const isNoun = next.shape === Shape.lower && !CYRILLIC_VERB.test(next.key);
    const mayFollow = last === at || GENITIVE_ADJECTIVE.test(all[last]?.key ?? '');
    if (!isName && !(isNoun && mayFollow)) break;
    last++;
  }
  return last > at ? last : undefined;
}

/** Labels the words as one organisation; what is left of names that they cut loses its labels. */
function mark({ labels, confidence }: TaggedSentence, first: number, last: number): void {
  if (isInside(labels[first] ?? OUTSIDE)) {
    for (let at = first - 1; at >= 0 && labels[at] !== OUTSIDE; at--) {
      const begins = !isInside(labels[at] ?? OUTSIDE);
      labels[at] = OUTSIDE;
      if (begins) break;
    }
  }
  for (let at = last + 1; isInside(labels[at] ?? OUTSIDE); at++) labels[at] = OUTSIDE;
  for (let at = first; at <= last; at++) {
    labels[at] = beginLabel('organisation') + (at === first ? 0 : 1);
    confidence[at] = SURE;
  }
}
