import type { PartialDate } from '../../core/dates/partialDate';
import type { Palette } from './palette';
import { imageAddress, textElement, type Anchor } from './svg';

export interface Period {
  readonly period: PartialDate;
  readonly mentions: number;
}

/** Two pictures of this width stand side by side in a hover. */
const WIDTH = 320;
const HEIGHT = 64;
const TOP = 14;
const BASE = HEIGHT - 14;
/** Bars are not drawn wider than this, nor is the least of them lower: one mention must be seen beside a thousand. */
const WIDEST = 26;
const LOWEST = 2;
/** More months than fit as bars of a few pixels are counted by year. */
const MOST_MONTHS = 60;
const MONTHS = 12;
/** Height of the letters in pixels. */
const LETTERS = 11;

/** Mentions by month (by year where there are too many months) as bars; gaps stay gaps, as the axis is time. */
export function chartImage(
  timeline: readonly Period[],
  palette: Palette,
  show: (date: PartialDate) => string,
): string {
  const bars = barsOf(timeline);
  const first = bars[0];
  const last = bars.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('a chart needs a period');
  const slots = last.slot - first.slot + 1;
  const width = Math.min(WIDEST, (WIDTH / slots) * 0.8);
  const most = Math.max(...bars.map((bar) => bar.mentions));
  const centre = (slot: number): number => ((slot - first.slot + 0.5) * WIDTH) / slots;
  const drawn = bars.map((bar) => {
    const height = Math.max(LOWEST, ((BASE - TOP) * bar.mentions) / most);
    const x = centre(bar.slot) - width / 2;
    return `<rect x="${round(x)}" y="${round(BASE - height)}" width="${round(width)}" height="${round(height)}"/>`;
  });
  const highest = bars.find((bar) => bar.mentions === most) ?? first;
  return imageAddress(WIDTH, HEIGHT, [
    `<g fill="${palette.bar}">${drawn.join('')}</g>`,
    `<path d="M0 ${BASE + 0.5}H${WIDTH}" stroke="${palette.line}"/>`,
    label(clampCentre(centre(highest.slot)), TOP - 4, 'middle', String(most), palette),
    label(0, HEIGHT - 2, 'start', show(first.period), palette),
    label(WIDTH, HEIGHT - 2, 'end', show(last.period), palette),
  ]);
}

interface Bar extends Period {
  /** Months, or years, since year 0. */
  readonly slot: number;
}

function barsOf(timeline: readonly Period[]): readonly Bar[] {
  const byMonth = timeline.map((entry) => ({ ...entry, slot: monthOf(entry.period) }));
  const first = byMonth[0]?.slot ?? 0;
  const tooMany = (byMonth.at(-1)?.slot ?? first) - first >= MOST_MONTHS;
  const wholeMonths = timeline.every(({ period }) => period.length > 4);
  return tooMany || !wholeMonths ? byYear(timeline) : byMonth;
}

function byYear(timeline: readonly Period[]): readonly Bar[] {
  const years = new Map<string, number>();
  for (const { period, mentions } of timeline) {
    const year = period.slice(0, 4);
    years.set(year, (years.get(year) ?? 0) + mentions);
  }
  return Array.from(years, ([period, mentions]) => ({ period, mentions, slot: Number(period) }));
}

function monthOf(period: PartialDate): number {
  const [year = 0, month = 1] = period.split('-').map(Number);
  return year * MONTHS + month - 1;
}

function clampCentre(x: number): number {
  return Math.min(Math.max(x, 12), WIDTH - 12);
}

function label(x: number, y: number, anchor: Anchor, text: string, palette: Palette): string {
  return textElement(round(x), y, anchor, text, palette.text, LETTERS);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
