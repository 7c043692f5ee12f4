import { decode } from '@vscode/iconv-lite-umd';
import { analyse } from 'chardet';

/** A code page for bytes that are not Unicode, as iconv names it, and whether the bytes leave no doubt about it. */
export interface LegacyEncoding {
  readonly encoding: string;
  readonly certain: boolean;
}

/** The detector's statistics need no more, and get slow beyond. Bytes. */
const SAMPLE = 65_536;
/** Below this confidence (0 to 100) of the detector, a warning tells that the code page was guessed. */
const CERTAIN = 25;
/** The runner-up must be this much behind, if it gives another text. */
const CLEAR_LEAD = 5;
/** Only the detector's first few answers are worth decoding. */
const CANDIDATES = 4;
/** What the detector answers with for Unicode and plain ASCII, which these bytes are not. */
const NOT_LEGACY = /^(?:UTF|ASCII)/;
/** Windows code pages hold all printable characters of these ISO ones, and the quotation marks besides. */
const SUPERSETS: ReadonlyMap<string, string> = new Map([
  ['iso-8859-1', 'windows-1252'],
  ['iso-8859-9', 'windows-1254'],
]);
const FALLBACK = 'windows-1252';

/**
 * The detector's answer, unless its text is implausible: it takes Russian in KOI8-R for Hebrew, for instance, and only
 * the decoded text shows that half the bytes are no letters there.
 */
export function detectLegacyEncoding(bytes: Uint8Array): LegacyEncoding {
  const sample = tellingSample(bytes);
  const scored = analyse(sample)
    .filter(({ name }) => !NOT_LEGACY.test(name))
    .slice(0, CANDIDATES)
    .map(({ name, confidence }) => candidate(sample, name.toLowerCase(), confidence))
    .sort((a, b) => b.score - a.score);
  const [best, ...others] = scored;
  if (best === undefined || best.score <= 0) return { encoding: FALLBACK, certain: false };
  const rival = others.find(({ text }) => text !== best.text);
  const lead = best.score - (rival?.score ?? 0);
  return {
    encoding: SUPERSETS.get(best.encoding) ?? best.encoding,
    certain: best.score >= CERTAIN && lead >= CLEAR_LEAD,
  };
}

interface Candidate {
  readonly encoding: string;
  readonly text: string;
  readonly score: number;
}

function candidate(sample: Uint8Array, encoding: string, confidence: number): Candidate {
  const text = decode(sample, encoding);
  return { encoding, text, score: confidence - PENALTY * implausible(text) };
}

/** Confidence points that a text loses where every character beyond ASCII is out of place. */
const PENALTY = 150;
const BEYOND_ASCII = /[^\p{ASCII}]/gu;
/** No character at all, C1 controls, marks and symbols that no prose holds; a capital inside a word. */
const OUT_OF_PLACE = /[\uFFFD\u0080-\u009F\p{Mn}\p{Co}¤¦¬¯±µ¶×÷\u2500-\u259F]|(?<=\p{Ll})\p{Lu}/gu;

/** The share of the characters beyond ASCII that do not belong into prose. */
function implausible(text: string): number {
  const beyond = text.match(BEYOND_ASCII)?.length ?? 0;
  return beyond === 0 ? 0 : (text.match(OUT_OF_PLACE)?.length ?? 0) / beyond;
}

/** The part of the file around its first byte beyond ASCII. */
function tellingSample(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80 || byte === ESCAPE);
  const from = Math.max(0, first - SAMPLE / 4);
  return bytes.subarray(from, from + SAMPLE);
}

const ESCAPE = 0x1b;
