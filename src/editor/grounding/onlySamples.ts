import type { SourceSummary } from '../../core/api';

/**
 * Whether all that can be searched comes with the extension. What has no passages, such as a folder that is missing,
 * stands in the list of sources too and makes none of it the writer's own.
 */
export function areOnlySamples(
  sources: readonly Pick<SourceSummary, 'id' | 'passages'>[],
  isSample: (id: string) => boolean,
): boolean {
  return sources.every(({ id, passages }) => passages === 0 || isSample(id));
}
