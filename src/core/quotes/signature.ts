import { isStop } from './clause';
import type { Attribution, Place } from './reading';
import { nameAlone } from './subjectPhrase';
import type { Token } from './tokens';

/** Longest name with title behind a quotation that it signs, in tokens. */
const LONGEST_SIGNATURE = 8;

/** `“He is fit.” – Ann Lee on Tom Marsh`: what the words are about. */
const TOPIC = 'on';

function endsName(token: Token | undefined): boolean {
  return token?.kind === 'stop' || token?.lower === TOPIC;
}

/**
 * `“We stay” – Zelensky` and `‘We stay’: Zelensky` in a heading, `“We stay.” — Ann Lee, mayor` under an epigraph: a dash
 * (in headings also a colon) and a name, behind a quotation that begins its passage.
 */
export function signed({ reading, token, sentence }: Place): Attribution | undefined {
  const { tokens } = reading.clause;
  const marks = reading.passage.kind === 'heading' ? ':—–-―' : '—–―';
  if (token !== 0 || !isStop(tokens[1], marks)) return undefined;
  let end = 2;
  while (end < tokens.length && end < LONGEST_SIGNATURE && !endsName(tokens[end])) end++;
  if (end < tokens.length && !isStop(tokens[end], ',(') && tokens[end]?.lower !== TOPIC) return undefined;
  const subject = nameAlone(reading.clause, 2, end);
  return subject && { reading, sentence, subject };
}
