/** Sentences that give a date for a quotation, or for something else beside it. */
export interface DatedSentence {
  readonly name: string;
  readonly permitted: boolean;
  /** `undefined` where the sample offers nothing to say in this way. */
  sentence(sample: DatedSample): string | undefined;
}

export interface DatedSample {
  readonly words: string;
  /** A name, or a pronoun where the source leaves open who says it. */
  readonly speaker: string;
  /** Of the passage; absent where the source is undated. */
  readonly date?: string;
}

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
]; // prettier-ignore

interface Parts {
  readonly year: number;
  readonly month: string;
  readonly day: number;
}

function partsOf(date: string): Parts {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return { year, month: MONTHS[month - 1] ?? '', day };
}

function dated(
  name: string,
  permitted: boolean,
  write: (parts: Parts, sample: DatedSample) => string,
): DatedSentence {
  return {
    name,
    permitted,
    sentence: (sample) => (sample.date === undefined ? undefined : write(partsOf(sample.date), sample)),
  };
}

/** Far enough from the days that the seeds name beside their own. */
const OTHER_MONTH = 'July';
const DAYS_AWAY = 12;

function otherDay({ day }: Parts): number {
  return day > DAYS_AWAY ? day - DAYS_AWAY : day + DAYS_AWAY;
}

export const DATES_IN_SENTENCES: readonly DatedSentence[] = [
  dated('its day, before', true, ({ day, month, year }, { words, speaker }) =>
    `On ${day} ${month} ${year} ${speaker} said: “${words}”`),
  dated('its day, behind', true, ({ day, month, year }, { words, speaker }) =>
    `“${words},” ${speaker} said on ${month} ${day}, ${year}.`),
  dated('its day without the year', true, ({ day, month }, { words, speaker }) =>
    `In a statement on ${day} ${month}, ${speaker} said: “${words}”`),
  dated('its month', true, ({ month, year }, { words, speaker }) =>
    `In ${month} ${year} ${speaker} said: “${words}”`),
  dated('its year', true, ({ year }, { words, speaker }) => `In ${year}, ${speaker} said: “${words}”`),
  dated('the day of an event', true, ({ year }, { words, speaker }) =>
    `After the attack of 9 ${OTHER_MONTH} ${year} ${speaker} said: “${words}”`),
  dated('the year of a treaty', true, (_, { words, speaker }) =>
    `Of the treaty of 1951 ${speaker} said: “${words}”`),
  dated('the day of what is spoken of', true, (_, { words, speaker }) =>
    `“${words},” ${speaker} said of the law signed on 9 ${OTHER_MONTH} 1996.`),
  dated('the day of another clause', true, (_, { words, speaker }) =>
    `On 9 ${OTHER_MONTH} 1996 the port closed, and ${speaker} said: “${words}”`),
  dated('the day of another sentence', true, (_, { words, speaker }) =>
    `The port closed on 9 ${OTHER_MONTH} 1996. Then ${speaker} said: “${words}”`),
  dated('another day, before', false, (parts, { words, speaker }) =>
    `On ${otherDay(parts)} ${parts.month} ${parts.year} ${speaker} said: “${words}”`),
  dated('another day, behind', false, (parts, { words, speaker }) =>
    `“${words},” ${speaker} said on ${parts.month} ${otherDay(parts)}, ${parts.year}.`),
  dated('another day of a statement', false, (parts, { words, speaker }) =>
    `In a statement of ${otherDay(parts)} ${parts.month} ${parts.year} ${speaker} said: “${words}”`),
  dated('another month', false, ({ year }, { words, speaker }) =>
    `In ${OTHER_MONTH} ${year} ${speaker} said: “${words}”`),
  dated('another year', false, ({ day, month, year }, { words, speaker }) =>
    `On ${day} ${month} ${year - 7}, ${speaker} told reporters: “${words}”`),
  {
    name: 'a day for an undated source',
    permitted: false,
    sentence: ({ words, speaker, date }) =>
      date === undefined ? `On 14 November 2024 ${speaker} said: “${words}”` : undefined,
  },
]; // prettier-ignore
