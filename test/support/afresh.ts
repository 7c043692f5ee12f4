import type { GroupedResults, Results } from './results';

/** More groups than this fail for a reason that a second run has as well. */
const MAX_GROUPS = 6;
/** What means something in a regular expression. */
const SIGNS = /[.*+?^${}()|[\]\\]/g;

/** The groups whose tests failed, to be run once more in a new window; none where too many failed for chance. */
export function groupsToRunAfresh(results: GroupedResults): string[] {
  const failed = Object.keys(results).filter((group) => (results[group]?.failed ?? 0) > 0);
  return failed.length > MAX_GROUPS ? [] : failed;
}

/** A pattern for the full titles of the tests of these groups. */
export function patternOf(groups: readonly string[]): string {
  return `^(${groups.map((group) => group.replaceAll(SIGNS, '\\$&')).join('|')}) `;
}

/** The results of a suite, in which the groups that ran a second time count as they then ended. */
export function replaced(first: GroupedResults, second: GroupedResults): GroupedResults {
  return { ...first, ...second };
}

/** The tests that failed at first and passed in the second run. */
export function unsteady(first: GroupedResults, second: GroupedResults): string[] {
  const stillFailing = new Set(titlesOf(second));
  const again = Object.keys(second).map((group) => first[group]);
  return again
    .flatMap((results: Results | undefined) => results?.failures ?? [])
    .filter((title) => !stillFailing.has(title));
}

function titlesOf(results: GroupedResults): string[] {
  return Object.values(results).flatMap(({ failures }) => failures);
}
