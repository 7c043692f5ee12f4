import { fold } from '../../text/folding';

const PARTICLES = new Set(
  "de del della di da do dos das du des van von der den ten ter zu zur la le el al bin ibn ben abu y e i af av st st. d' o' jr sr ii iii".split(
    ' ',
  ),
);
/** Particles that are given names where they come first. */
const GIVEN_TOO = new Set(['Ben', 'BEN', 'Al', 'AL', 'Van', 'VAN']);
/** Words that follow a name in a byline and are none, or stand where a name should. */
const NOT_NAMES =
  /\b(?:reporters?|correspondents?|editors?|staff|writers?|producers?|journalists?|columnists?|analysts?|bureau|chief|desk|newsroom|team|contributors?|special|senior|political|foreign|international|news|agencies|agency|wires?|services?|redaktion|redakteur(?:in)?|korrespondent(?:in)?|redaction|journaliste|correspondante?|envoye|redaccion|corresponsal|enviado|redazione|inviato|redacao|redactie|redakcja|редакція|редакция|кореспондент|корреспондент|журналіст|журналист|photographer|professor|university|institute|department|ministry|office|council|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|редакц|корреспондент|кореспондент|журнал[иі]ст/u;
/** Words of headings in capitals. */
const SMALL_WORDS = new Set(
  'the on of in at for to and or from with by is are was not we you our how why what who when'.split(' '),
);
const PART = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
/** `al-Masri`, behind a given name; places and bodies are written so too: `Deir al-Balah`, and `Conseil d’État` with the French particle. */
const WITH_PARTICLE = /^(?:a[dlnrstz]|ash|el)-\p{Lu}[\p{L}\p{M}'’-]+$/u;
const OF_PLACES = new Set(
  'abu ain ayn bab bani bayt beit bir burj dar deir dayr hayy jabal jebel kafr kfar khan khirbat madinat mashrou mina qasr qaryat ras sabkhat shatt sharm sidi souq suq tal tall tel tell umm wadi'.split(
    ' ',
  ),
);
const FEWEST_PARTS = 2;
const MOST_PARTS = 5;
const LONGEST = 60;

const MOST_POST_WORDS = 5;

/** `News Editor`, `Senior Correspondent in Kyiv`: a post on a line of its own under a name. */
export function isPost(text: string): boolean {
  return text.split(/\s+/).length <= MOST_POST_WORDS && !/[.!?]$/.test(text) && NOT_NAMES.test(fold(text));
}

/** `Julia Kesaieva`, `J. R. van der Berg`, `ANNA MÜLLER`: two to five capitalised parts, particles between them. */
export function isPersonName(text: string): boolean {
  const name = text.trim();
  if (name.length > LONGEST || /\d|[@/:]/.test(name)) return false;
  const parts = name.split(/\s+/);
  const main = parts.filter((part, at) => !PARTICLES.has(fold(part)) || (at === 0 && GIVEN_TOO.has(part)));
  if (main.length < FEWEST_PARTS || parts.length > MOST_PARTS + 1 || main.length > MOST_PARTS) return false;
  if (main.some(isAcronym) && !main.every((part) => part === part.toUpperCase())) return false;
  if (main.some((part) => SMALL_WORDS.has(part.toLowerCase()))) return false;
  const isPart = (part: string, at: number): boolean =>
    PART.test(part) || (at > 0 && WITH_PARTICLE.test(part) && !OF_PLACES.has(fold(main[0] ?? '')));
  return main.every(isPart) && !NOT_NAMES.test(fold(name));
}

/** `ARD` of `ARD Berlin`; the `DJ` of a name has two letters. */
function isAcronym(part: string): boolean {
  return /^\p{Lu}{3,}$/u.test(part);
}
