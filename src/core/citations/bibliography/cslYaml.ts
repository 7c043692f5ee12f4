import { stringify } from 'yaml';
import type { CslItem } from '../csl';
import { escapeMarkdown } from '../markup/markdown';

/** The list `references` that pandoc and Quarto read. */
export function writeCslYaml(items: readonly CslItem[]): string {
  return stringify({ references: items.map(asMarkdown) }, YAML_STYLE);
}

/** The items of such a list alone, one behind the other. */
export function writeYamlItems(items: readonly CslItem[]): string {
  return stringify(items.map(asMarkdown), YAML_STYLE);
}

/** Long titles stay on one line, so that a comparison of versions shows what changed; each item is written out. */
export const YAML_STYLE = { lineWidth: 0, aliasDuplicateObjects: false } as const;

/** What is shown of an item is Markdown to pandoc when it reads it from YAML (pandoc manual, Bibliographies). */
export function asMarkdown(item: CslItem): CslItem {
  const { title, author, note } = item;
  const container = item['container-title'];
  return {
    ...item,
    ...(title !== undefined && { title: escapeMarkdown(title) }),
    ...(container !== undefined && { 'container-title': escapeMarkdown(container) }),
    ...(author !== undefined && {
      author: author.map((name) => ('literal' in name ? { literal: escapeMarkdown(name.literal) } : name)),
    }),
    note: escapeMarkdown(note),
  };
}
