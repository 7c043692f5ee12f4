import type { DefaultTreeAdapterTypes } from 'parse5';
import { indexLines } from '../../text/lines';
import type { TextRange } from '../../text/range';
import type { Evidence, EvidenceField, SourceWarning } from '../model';
import { warning } from '../warnings';
import { readStatedDate } from './stated';
import type { StatedMetadata } from './stated';

type Document = DefaultTreeAdapterTypes.Document;
type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/**
 * The names under which pages say what they are, better ones first: those of Open Graph, of Highwire Press (which
 * journals use), of Dublin Core and of news sites. Dates of change are none of them.
 */
const NAMES: Readonly<Record<EvidenceField, readonly string[]>> = {
  title: ['citation_title', 'og:title', 'dc.title', 'dcterms.title', 'twitter:title', 'title'],
  container: ['citation_journal_title', 'og:site_name', 'application-name'],
  authors: ['citation_author', 'author', 'article:author', 'dc.creator', 'dcterms.creator', 'parsely-author'],
  issued: [
    'article:published_time',
    'citation_publication_date',
    'citation_date',
    'datepublished',
    'dc.date.issued',
    'dcterms.issued',
    'dc.date',
    'parsely-pub-date',
    'pubdate',
    'publishdate',
    'publish_date',
    'date',
  ],
};
const RULE = 'HTML metadata';
const LINKED_DATA = 'application/ld+json';
const LONGEST_VALUE = 500;

interface Statement {
  readonly name: string;
  readonly value: string;
  /** Where its element stands, or in linked data the value itself. */
  readonly range: TextRange;
}

/** What a page's `<meta>` elements, its linked data (schema.org) and its `lang` say of it, with the elements as evidence. */
export function readHtmlMetadata(document: Document, text: string): StatedMetadata {
  const warnings: SourceWarning[] = [];
  const statements: Statement[] = [];
  const titles: Statement[] = [];
  let headlines = 0;
  let language: string | undefined;
  for (const element of elementsOf(document)) {
    if (element.tagName === 'html') language = attributeOf(element, 'lang');
    if (element.tagName === 'h1') headlines++;
    if (element.tagName === 'title') titles.push(...titleStatement(element));
    if (element.tagName === 'meta') statements.push(...metaStatement(element));
    if (attributeOf(element, 'type') === LINKED_DATA) statements.push(...linkedData(element, text, warnings));
  }
  // A page with one headline says its title there; its `<title>` often has the name of the site behind it.
  const said = headlines === 1 ? statements : [...statements, ...titles.slice(0, 1)];
  const { evidence, ...fields } = fieldsOf(said, text);
  const tag = language?.split(/[-_]/)[0]?.toLowerCase();
  return {
    ...fields,
    ...(tag !== undefined && /^[a-z]{2,3}$/.test(tag) && { language: tag }),
    evidence,
    warnings,
  };
}

function fieldsOf(statements: readonly Statement[], text: string): Omit<StatedMetadata, 'warnings'> {
  const lines = indexLines(text);
  const evidence: Evidence[] = [];
  const take = (field: EvidenceField): readonly string[] => {
    for (const name of NAMES[field]) {
      const found = statements.filter(
        (statement) => statement.name === name && isFit(field, statement.value),
      );
      const [first] = found;
      if (first === undefined) continue;
      const { start, end } = first.range;
      const line = lines.lineAt(start);
      const proof = text.slice(start, Math.min(lines.rangeOf(line).end, end)).trim();
      evidence.push({ field, line, text: proof, rule: RULE });
      return [...new Set(found.map(({ value }) => value))];
    }
    return [];
  };
  const [title] = take('title');
  const [container] = take('container');
  const authors = take('authors');
  const issued = readStatedDate(take('issued')[0] ?? '');
  return {
    ...(title !== undefined && { title }),
    ...(container !== undefined && { container }),
    ...(authors.length > 0 && { authors }),
    ...(issued !== undefined && { issued }),
    evidence,
  };
}

/** Authors are often given by their address, and dates in ways that nobody can read. */
function isFit(field: EvidenceField, value: string): boolean {
  if (value === '' || value.length > LONGEST_VALUE || /^https?:/.test(value)) return false;
  return field !== 'issued' || readStatedDate(value) !== undefined;
}

function metaStatement(element: Element): Statement[] {
  const name =
    attributeOf(element, 'property') ?? attributeOf(element, 'name') ?? attributeOf(element, 'itemprop');
  const value = attributeOf(element, 'content')?.trim();
  const range = rangeOf(element);
  if (name === undefined || value === undefined || range === undefined) return [];
  return [{ name: name.toLowerCase(), value, range }];
}

function titleStatement(element: Element): Statement[] {
  const range = rangeOf(element);
  const value = textOf(element)?.replace(/\s+/g, ' ').trim();
  return range === undefined || value === undefined ? [] : [{ name: 'title', value, range }];
}

function rangeOf({ sourceCodeLocation: location }: Element): TextRange | undefined {
  return location == null ? undefined : { start: location.startOffset, end: location.endOffset };
}

/** Where a value of linked data is written in its element; all of this where it is written with escapes. */
function valueIn(element: TextRange, value: string, text: string): TextRange {
  const start = text.slice(element.start, element.end).indexOf(value);
  return start < 0 ? element : { start: element.start + start, end: element.start + start + value.length };
}

function textOf({ childNodes }: Element): string | undefined {
  const [content] = childNodes;
  return content !== undefined && 'value' in content ? content.value : undefined;
}

/** The record of an article in linked data, said by the names of the `<meta>` elements. */
function linkedData(element: Element, page: string, warnings: SourceWarning[]): Statement[] {
  const range = rangeOf(element);
  const content = textOf(element);
  if (range === undefined || content === undefined) return [];
  const data = parseJson(content);
  if (data === undefined) {
    const message =
      'The linked data of this page is not valid JSON. What else the page says of itself is used.';
    warnings.push(warning('bad-metadata', message));
    return [];
  }
  const article = itemsOf(data).find(({ '@type': type }) => ARTICLE.test(textsOf(type).join(' ')));
  if (article === undefined) return [];
  const say = (name: string, value: unknown): Statement[] =>
    textsOf(value).map((text) => ({ name, value: text.trim(), range: valueIn(range, text, page) }));
  return [
    ...say('og:title', article['headline']),
    ...say('og:site_name', article['publisher']),
    ...say('author', article['author']),
    ...say('article:published_time', article['datePublished']),
  ];
}

const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting|Interview|Review)\b/;

type Item = Readonly<Record<string, unknown>>;

function isItem(value: unknown): value is Item {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function itemsOf(data: unknown): Item[] {
  if (Array.isArray(data)) return data.flatMap(itemsOf);
  if (!isItem(data)) return [];
  return [data, ...itemsOf(data['@graph'])];
}

/** A text, the texts of a list, or the name of a person or body. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  return isItem(value) ? textsOf(value['name']) : [];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function attributeOf({ attrs }: Element, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

function* elementsOf(document: Document): Generator<Element> {
  const waiting: Node[] = [document];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if ('tagName' in node) yield node;
    if ('childNodes' in node) waiting.push(...node.childNodes.toReversed());
  }
}
