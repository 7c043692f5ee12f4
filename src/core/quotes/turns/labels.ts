import type { TextRange } from '../../text/range';

/** What stands before the words of a turn, in a transcript: `MAYOR HALLAM:`, `**Ann Lee (Bay Herald):**`, `Q.`, `<v Ann Lee>`. */
export interface TurnLabel extends TextRange {
  /** The name or role alone: `MAYOR HALLAM`. */
  readonly label: TextRange;
  /** The markup itself says that it names who speaks. */
  readonly isMarkup: boolean;
}

const WORD = String.raw`\p{Lu}[\p{L}\p{M}\p{N}.’'-]{0,30}`;
const SMALL = String.raw`(?:of|the|de|da|di|del|della|du|des|la|le|el|van|von|der|den|zu|bin|al|ten|ter)[ \u00A0]`;
const NAME = String.raw`${WORD}(?:[ \u00A0](?:${SMALL}){0,2}(?:${WORD}|\d{1,3})){0,5}`;
const TIME = String.raw`[[(]?(?:\d{1,2}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?[\])]?`;
/** The mark of a quoted message, the time of a recording, emphasis; the points of a list begin with other words. */
const BEFORE = String.raw`^[ \t]{0,8}(?:>[ \t]?){0,3}(?:${TIME}[ \t]{0,3}[-–—|]?[ \t]{0,3})?[*_]{0,3}`;
/** A party, an outlet, an office: `(SPD)`, `, Federal Chancellor`. */
const OFFICE = String.raw`(?:[ \u00A0]?[([][^()[\]\n]{1,60}[)\]]|,[ \u00A0][^:.!?,\n]{2,60}(?:,[ \u00A0][^:.!?,\n]{2,40})?)?`;
/** English records close the name of a member with a stop: `Mr. OLLER. The sluice …`. */
const TITLED = String.raw`(?:Mr|Mrs|Ms|Miss|Dr|Senator|Sen|Representative|Rep|Chairman|Chairwoman|Secretary|General|The)\.?[ \u00A0](?:\p{Lu}[\p{L}’'-]{1,30}[ \u00A0]?){1,3}(?:of[ \u00A0]\p{Lu}\p{Ll}{2,20})?`;
const SHORT = String.raw`(?:Q|A|F|P|R|Frage|Antwort|Question|Answer)`;

const PATTERNS: readonly RegExp[] = [
  new RegExp(String.raw`${BEFORE}(?<label>${NAME})${OFFICE}[ \u00A0]?[*_]{0,3}:[*_]{0,3}(?=\s|$)`, 'dgmu'),
  new RegExp(String.raw`${BEFORE}(?<label>${NAME})[ \t*_]{1,6}${TIME}[*_]{0,3}[ \t]*$`, 'dgmu'),
  new RegExp(String.raw`${BEFORE}(?<label>${TITLED})\.(?=[ \u00A0]\S)`, 'dgmu'),
  new RegExp(String.raw`${BEFORE}(?<label>${SHORT})[.:][*_]{0,3}(?=\s)`, 'dgmu'),
];
/** WebVTT's voice (https://www.w3.org/TR/webvtt1/#webvtt-cue-voice-span). */
const VOICE = /<v(?:\.[^\s>]{1,40})?[ \t](?<label>[^<>\n]{1,80})>/dgu;

/** Most passages have nothing like a label, and are not read for one. */
const MAY_BE_LABELLED = /^[^\n:]{1,160}:|^[^\n.]{1,60}\.[ \u00A0]\S|<v/m;

/** The labels that begin lines of a stretch of a text, in order and apart. */
export function labelsIn(text: string, { start, end }: TextRange): TurnLabel[] {
  const within = text.slice(start, end);
  if (!MAY_BE_LABELLED.test(within)) return [];
  const found = [
    ...PATTERNS.flatMap((pattern) => matched(within, pattern, start, false)),
    ...matched(within, VOICE, start, true),
  ];
  const apart: TurnLabel[] = [];
  for (const label of found.sort((a, b) => a.start - b.start || b.end - a.end))
    if (label.start >= (apart.at(-1)?.end ?? 0)) apart.push(label);
  return apart;
}

/** A label in capitals behind the end of another's sentence: pages that are copied lose the lines between turns. */
const IN_LINE = /(?<=[.!?…"”)\]—–-][ \t\u00A0]{1,8})(?<label>\p{Lu}[\p{Lu}.’' -]{2,40}):(?=\s)/dgu;

/** Labels within the lines of a stretch, which only those that begin lines elsewhere show to be labels. */
export function labelsWithin(text: string, { start, end }: TextRange): TurnLabel[] {
  return matched(text.slice(start, end), IN_LINE, start, false);
}

function matched(text: string, pattern: RegExp, offset: number, isMarkup: boolean): TurnLabel[] {
  return Array.from(text.matchAll(pattern)).flatMap((match) => {
    const at = match.indices?.groups?.['label'];
    const label = at && { start: offset + at[0], end: offset + at[1] };
    const start = offset + match.index;
    return label ? [{ start, end: start + match[0].length, label, isMarkup }] : [];
  });
}
