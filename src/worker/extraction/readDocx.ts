import { referencedCharacter } from '../../core/text/characterReferences';
import type { Extraction, FileProperties } from '../../core/corpus/extraction';
import { textOfHtml } from '../../core/corpus/formats/htmlText';
import { nothing } from './nothing';
import type { ZipFile } from './zip';
import { ZipError, openZip } from './zip';

/** Styles of Word by the names that it gives them in every language; mammoth's own map has the headings and lists. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
  "p[style-name='caption'] => figcaption:fresh",
];
const CONTENT = 'word/document.xml';
const PROPERTIES = 'docProps/core.xml';

const DAMAGED =
  'This is not a Word document, or a damaged one. Open it in Word or LibreOffice and save it anew as .docx.';
const LOCKED =
  'This document is protected with a password. Save a copy of it without one, then read the sources again.';
const TOO_LARGE =
  'This document unpacks to more than 300 MB and was not read. Save it anew without its pictures.';
const EMPTY = 'There is no text in this document. Put its text into it, or take it out of the folder.';
/** A document with a password is packed into the older format for compound files. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** The text of a Word document as it stands with its changes accepted: what was deleted is none, comments are left out. */
export async function readDocx(bytes: Uint8Array): Promise<Extraction> {
  if (COMPOUND_FILE.every((byte, at) => bytes[at] === byte)) return nothing('encrypted', LOCKED);
  try {
    const archive = openZip(bytes);
    if (!archive.has(CONTENT)) return nothing('unreadable', DAMAGED);
    const { text, blocks } = textOfHtml(await htmlOf(bytes));
    if (text.trim() === '') return nothing('empty', EMPTY);
    return { text, blocks, properties: propertiesOf(archive), warnings: [] };
  } catch (error) {
    if (!(error instanceof ZipError)) throw error;
    return error.problem === 'too-large' ? nothing('too-large', TOO_LARGE) : nothing('unreadable', DAMAGED);
  }
}

async function htmlOf(bytes: Uint8Array): Promise<string> {
  const { convertToHtml, images } = await import('./mammoth');
  const { value } = await convertToHtml(
    { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
    {
      styleMap: STYLES,
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      convertImage: images.imgElement(async () => ({ src: '' })),
    },
  );
  return value;
}

/** Title and author of Dublin Core, as Office Open XML has them (ECMA-376, part 2, 11). */
function propertiesOf(archive: ZipFile): FileProperties {
  const xml = archive.text(PROPERTIES) ?? '';
  const title = elementOf(xml, 'dc:title');
  const authors = elementOf(xml, 'dc:creator')?.split(/\s*;\s*/);
  return { ...(title !== undefined && { title }), ...(authors !== undefined && { authors }) };
}

function elementOf(xml: string, name: string): string | undefined {
  const found = new RegExp(`<${name}[^<>]{0,200}>([^<>]{1,500})</${name}>`).exec(xml)?.[1]?.trim();
  return found?.replace(
    /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]\w{1,9});/gi,
    (reference) => referencedCharacter(reference) ?? reference,
  );
}
