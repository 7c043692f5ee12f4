import { filePartOfKey } from '../citationKey';
import { frontMatterOf, metadataValue } from '../frontMatter';
import { markupOfLanguage } from '../languages';
import type { Markup } from '../model';
import type { BibtexDialect } from './bibtex';

/** The markups that cite by the keys of a file. */
export type CitingMarkup = Extract<Markup, 'pandoc' | 'latex' | 'typst' | 'org'>;

/** A bibliography that a draft declares: its citations are keys of it. */
export interface DeclaredBibliography {
  /** The markup that cites by key. */
  readonly markup: CitingMarkup;
  /** As the draft writes it: relative to the draft, or absolute; it ends in `.bib`, `.json`, `.yaml` or `.yml`. */
  readonly path: string;
  /** What to write where it is a `.bib` file. */
  readonly dialect: BibtexDialect;
}

/**
 * The bibliography that a draft declares in its own text: in the front matter of Markdown, `\addbibresource` or
 * `\bibliography` of LaTeX, `#bibliography` of Typst, `#+bibliography` of Org. The first that can be written to counts.
 */
export function declaredBibliography(text: string, languageId: string): DeclaredBibliography | undefined {
  switch (markupOfLanguage(languageId)) {
    case 'markdown':
    case 'pandoc':
      return pandocBibliography(pathsInYaml(frontMatterOf(text)));
    case 'latex':
      return latexBibliography(text);
    case 'typst':
      return typstBibliography(text);
    case 'org':
      return orgBibliography(text);
    default:
      return undefined;
  }
}

/** The bibliography that a project file (`_quarto.yml`) gives to the drafts beside and below it. */
export function projectBibliography(yaml: string): DeclaredBibliography | undefined {
  return pandocBibliography(pathsInYaml(yaml));
}

/** Languages whose drafts belong to a project with a file of that name. */
export const PROJECT_FILES: Readonly<Partial<Record<Markup, readonly string[]>>> = {
  markdown: ['_quarto.yml', '_quarto.yaml'],
  pandoc: ['_quarto.yml', '_quarto.yaml'],
};

/**
 * The bibliography of a draft that cites by key and does not say from which file: LaTeX that loads a package for it, Typst
 * with keys of sources. `path` is what the file is to be called.
 */
export function impliedBibliography(
  text: string,
  languageId: string,
  path: string,
): DeclaredBibliography | undefined {
  switch (markupOfLanguage(languageId)) {
    case 'latex': {
      const code = text.replace(LATEX_COMMENT, '');
      if (BIBLATEX_PACKAGE.test(code)) return { markup: 'latex', path, dialect: 'biblatex' };
      return BIBTEX_SIGN.test(code) ? { markup: 'latex', path, dialect: 'bibtex' } : undefined;
    }
    case 'typst': {
      const keys = text.replace(TYPST_COMMENT, '').matchAll(TYPST_KEY);
      const isKeyed = Array.from(keys).some(([, key = '']) => filePartOfKey(key) !== undefined);
      return isKeyed ? { markup: 'typst', path, dialect: 'biblatex' } : undefined;
    }
    default:
      return undefined;
  }
}

const BIBLATEX_PACKAGE = /\\usepackage\s{0,8}(?:\[[^\][]{0,500}\]\s{0,8})?\{biblatex(?:-chicago)?\}/;
const BIBTEX_SIGN =
  /\\bibliographystyle\s{0,8}\{|\\usepackage\s{0,8}(?:\[[^\][]{0,500}\]\s{0,8})?\{(?:natbib|cite|apacite|chicago|jurabib)\}/;
const TYPST_KEY = /(?<![\p{L}\p{N}])@(\p{L}[\p{L}\p{N}_.:-]{0,200})/gu;

const WRITABLE = /\.(?:bib|json|ya?ml)$/i;
const BIB = /\.bib$/i;

function pandocBibliography(paths: readonly string[]): DeclaredBibliography | undefined {
  const path = paths.find((candidate) => WRITABLE.test(candidate));
  return path === undefined ? undefined : { markup: 'pandoc', path, dialect: 'biblatex' };
}

/** The value of `bibliography`, one path or a list. */
function pathsInYaml(yaml: string): string[] {
  const declared = metadataValue(yaml, 'bibliography');
  return [declared].flat().filter((path) => typeof path === 'string');
}

const LATEX = /\\(addbibresource|bibliography)\s{0,8}(?:\[[^\]\n]{0,300}\])?\s{0,8}\{([^{}\n]{1,1000})\}/g;
const LATEX_COMMENT = /(?<!\\)%[^\n\r]*/g;

function latexBibliography(text: string): DeclaredBibliography | undefined {
  for (const [, command, names = ''] of text.replace(LATEX_COMMENT, '').matchAll(LATEX)) {
    const dialect = command === 'bibliography' ? 'bibtex' : 'biblatex';
    const [name = ''] = names.split(',').map((part) => part.trim());
    const path = dialect === 'bibtex' && !BIB.test(name) ? `${name}.bib` : name;
    if (name !== '' && BIB.test(path)) return { markup: 'latex', path, dialect };
  }
  return undefined;
}

const TYPST = /\bbibliography\(((?:[^()]|\([^()]{0,2000}\)){0,2000})\)/g;
const TYPST_COMMENT = /(?<!:)\/\/[^\n\r]*/g;
const STRING = /"((?:[^"\\\n]|\\.){1,1000})"/g;

/** Typst’s own YAML is another format than CSL’s, and is left to its writer. */
function typstBibliography(text: string): DeclaredBibliography | undefined {
  for (const [, values = ''] of text.replace(TYPST_COMMENT, '').matchAll(TYPST)) {
    const path = Array.from(values.matchAll(STRING), ([, value = '']) => value).find((value) =>
      BIB.test(value),
    );
    if (path !== undefined) return { markup: 'typst', path, dialect: 'biblatex' };
  }
  return undefined;
}

const ORG = /^[ \t]*#\+bibliography:[ \t]*(\S[^\n\r]{0,1000})$/gim;

function orgBibliography(text: string): DeclaredBibliography | undefined {
  for (const [, value = ''] of text.matchAll(ORG)) {
    const path = value.trim().replace(/^"(.*)"$/, '$1');
    if (BIB.test(path) || /\.json$/i.test(path)) return { markup: 'org', path, dialect: 'bibtex' };
  }
  return undefined;
}
