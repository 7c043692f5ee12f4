import { fold } from '../../text/folding';

/** A line that names the field it gives: `Title: …`, `Source: …`, `Subject: …`. */
export interface MetaLabel {
  readonly field: 'title' | 'container' | 'sender' | 'recipient';
  /** Offset of the value in the line. */
  readonly start: number;
  readonly value: string;
}

const LONGEST = 250;
const FIELDS: readonly (readonly [MetaLabel['field'], string])[] = [
  [
    'title',
    'title|headline|subject|titre|objet|titel|betreff|título|titolo|oggetto|assunto|tytuł|заголовок|назва|тема|название',
  ],
  [
    'container',
    'source|outlet|publisher|publication|newspaper|journal|container|site|website|magazine|quelle|zeitung|fuente|medio|fonte|testata|bron|źródło|джерело|видання|источник|издание|journal name|published by|published in',
  ],
  ['sender', 'from|de|von|od|від|от'],
  [
    'recipient',
    'to|cc|bcc|reply-to|message-id|an|à|para|do|кому|language|sprache|langue|section|category|url|link|permalink|doi|isbn|contact|contacts|press contact|media contact|phone|tel|kontakt|pressekontakt|contact presse|keywords|tags|topics|filed under|filed in|posted in|tagged|labels|теги|теми|темы|themen|schlagwörter|mots-clés|thèmes|etiquetas|temas',
  ],
];
const LABELLED = /^([\p{L}][\p{L} -]{1,24})\s?:\s+(?=\S)/u;
const fields = new Map(
  FIELDS.flatMap(([field, words]) => words.split('|').map((word) => [fold(word), field] as const)),
);

export function readMetaLabel(line: string): MetaLabel | undefined {
  if (line.length > LONGEST) return undefined;
  const match = LABELLED.exec(line);
  const field = match?.[1] === undefined ? undefined : fields.get(fold(match[1]).trim());
  if (!match || field === undefined) return undefined;
  return { field, start: match[0].length, value: line.slice(match[0].length) };
}
