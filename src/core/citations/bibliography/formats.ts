import type { CslItem } from '../csl';
import { writeBibtex } from './bibtex';
import { writeRis } from './ris';
import { writeCslYaml } from './cslYaml';

/** The formats that reference managers and typesetters read. */
export type BibliographyFormat = 'csl-json' | 'csl-yaml' | 'bibtex' | 'biblatex' | 'ris';

const WRITERS: Readonly<Record<BibliographyFormat, (items: readonly CslItem[]) => string>> = {
  'csl-json': (items) => `${JSON.stringify(items, undefined, 2)}\n`,
  'csl-yaml': writeCslYaml,
  bibtex: (items) => writeBibtex(items, 'bibtex'),
  biblatex: (items) => writeBibtex(items, 'biblatex'),
  ris: writeRis,
};

export const BIBLIOGRAPHY_FORMATS = Object.keys(WRITERS).filter(isBibliographyFormat);

export function isBibliographyFormat(name: string): name is BibliographyFormat {
  return Object.hasOwn(WRITERS, name);
}

/** A whole bibliography, ending in a line break. */
export function writeBibliography(items: readonly CslItem[], format: BibliographyFormat): string {
  return WRITERS[format](items);
}

/** The ending of a file of the format, without its stop. */
export function endingOf(format: BibliographyFormat): string {
  return { 'csl-json': 'json', 'csl-yaml': 'yaml', bibtex: 'bib', biblatex: 'bib', ris: 'ris' }[format];
}
