import { looksLikeOutlet } from './outlets';

/** `… stays shut5 min read . Updated: 9 Jun 2022`: buttons and times that pasting has glued to a headline. */
const READING_TIME = /\s?\d{1,2} min(?:ute)?s? read\b.*$/u;

/** `Headline | The Bugle` without the site that browsers add to a saved page's title. */
export function withoutSite(whole: string): string {
  const line = whole.replace(READING_TIME, '');
  const site = siteIn(line);
  return site === undefined ? line : line.slice(0, site.start).trimEnd();
}

const SITE = /\s[|–—-]\s(?=[^|–—]{2,40}$)/gu;

/** `… – The Bugle – 08/14/2025`: the day that a page's title ends with, behind the site. */
const DAY_BEHIND = /\s[|–—-]\s\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/u;

/** The name of a site at the end of a headline, and the offset of the separator before it. */
export function siteIn(whole: string): { readonly start: number; readonly name: string } | undefined {
  const line = whole.replace(DAY_BEHIND, '');
  const last = Array.from(line.matchAll(SITE)).at(-1);
  const name = last && line.slice(last.index + last[0].length).trim();
  return last && name !== undefined && looksLikeOutlet(name) ? { start: last.index, name } : undefined;
}
