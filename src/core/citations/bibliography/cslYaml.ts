import { Document } from 'yaml';
import type { CslItem } from '../csl';

/** The list `references` that pandoc and Quarto read. */
export function writeCslYaml(items: readonly CslItem[]): string {
  return new Document({ references: items }).toString(YAML_STYLE);
}

/** Long titles stay on one line, so that a comparison of versions shows what changed. */
export const YAML_STYLE = { lineWidth: 0 } as const;
