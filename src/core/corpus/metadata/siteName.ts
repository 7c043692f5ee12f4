import { looksLikeOutlet } from './outlets';

/** `… stays shut5 min read . Updated: 9 Jun 2022`: buttons and times that pasting has glued to a headline. */
const READING_TIME = /\s?\d{1,2} min(?:ute)?s? read\b.*$/u;

/** `Headline | The Bugle` without the site that browsers add to a saved page's title. */
export function withoutSite(whole: string): string {
  const line = whole.replace(READING_TIME, '');
  const cut = siteStart(line);
  return cut === undefined ? line : line.slice(0, cut).trimEnd();
}

const SITE = /\s[|–—-]\s(?=[^|–—]{2,40}$)/gu;

/** Offset of the separator before a site's name at the end of a headline. */
export function siteStart(line: string): number | undefined {
  const last = Array.from(line.matchAll(SITE)).at(-1);
  const site = last && line.slice(last.index + last[0].length);
  return last && site !== undefined && looksLikeOutlet(site) ? last.index : undefined;
}
