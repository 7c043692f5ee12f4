/**
 * The commands of LaTeX that matter to what a reader sees. Signatures: `o` an option in brackets, `m` an argument that is
 * not shown, `t` the words that are shown, `s` a star.
 */
export interface CommandSignature {
  readonly parts: string;
  /** What the command makes of its words, options and arguments. */
  readonly role: 'quoted' | 'cited-quote' | 'attributed-quote' | 'note' | 'key' | 'link' | 'hidden';
}

function commands(
  names: string,
  parts: string,
  role: CommandSignature['role'],
): [string, CommandSignature][] {
  return names.split(' ').map((name) => [name, { parts, role }]);
}

/** csquotes 5.2, sections 3 and 4; biblatex 3.20, section 3.9; the LaTeX kernel and hyperref. */
export const COMMANDS: ReadonlyMap<string, CommandSignature> = new Map([
  ...commands('enquote', 'st', 'quoted'),
  ...commands('foreignquote hyphenquote', 'smt', 'quoted'),
  ...commands('textquote blockquote', 'soot', 'cited-quote'),
  ...commands('foreigntextquote hyphentextquote foreignblockquote hyphenblockquote', 'smoot', 'cited-quote'),
  ...commands('textcquote blockcquote', 'soomot', 'cited-quote'),
  ...commands(
    'foreigntextcquote hyphentextcquote foreignblockcquote hyphenblockcquote',
    'smoomot',
    'cited-quote',
  ),
  // The epigraph package: the words, then whose they are.
  ...commands('epigraph', 'tt', 'attributed-quote'),
  ...commands('footnote endnote marginpar sidenote thanks', 'st', 'note'),
  ...commands('footnotetext', 'ot', 'note'),
  ...commands(
    'cite citep citet parencite autocite textcite footcite footfullcite fullcite smartcite supercite citealt citealp citeauthor citeyear nocite',
    'soom',
    'key',
  ),
  ...commands('href', 'mt', 'link'),
  ...commands(
    'label ref pageref eqref autoref cref Cref vref input include bibliography bibliographystyle addbibresource url usepackage documentclass pagestyle thispagestyle vspace hspace setlength setcounter index hypersetup footnotemark includegraphics newcommand renewcommand graphicspath lstinputlisting selectlanguage hyphenation todo',
    'sommm',
    'hidden',
  ),
]);

/** Commands that stand for characters. */
export const SYMBOLS: Readonly<Record<string, string>> = {
  textbackslash: '\\', textasciitilde: '~', textasciicircum: '^', textless: '<', textgreater: '>', textbar: '|',
  ldots: '…', dots: '…', textellipsis: '…', textelp: '[…]', lbrack: '[', rbrack: ']',
  textquotedbl: '"', textquotesingle: "'", textquotedblleft: '“', textquotedblright: '”', textquoteleft: '‘',
  textquoteright: '’', quotedblbase: '„', quotesinglbase: '‚', glqq: '„', grqq: '“', flqq: '«', frqq: '»', og: '«\u00A0',
  fg: '\u00A0»', guillemotleft: '«', guillemotright: '»', guillemetleft: '«', guillemetright: '»', guilsinglleft: '‹',
  guilsinglright: '›', textendash: '–', textemdash: '—', texteuro: '€', euro: '€', pounds: '£', textsterling: '£',
  S: '§', P: '¶', copyright: '©', textdegree: '°', degree: '°', ss: 'ß', o: 'ø', O: 'Ø', l: 'ł', L: 'Ł', ae: 'æ', AE: 'Æ',
  oe: 'œ', OE: 'Œ', aa: 'å', AA: 'Å', i: 'ı', j: 'j', dh: 'ð', th: 'þ', dj: 'đ', ng: 'ŋ', slash: '/', quad: ' ', qquad: ' ',
  newline: ' ', linebreak: ' ', par: ' ', noindent: '', textbullet: '•', dag: '†', ddag: '‡', TeX: 'TeX', LaTeX: 'LaTeX',
}; // prettier-ignore

/** Accents as combining marks. */
export const ACCENTS: Readonly<Record<string, string>> = {
  "'": '\u0301', '`': '\u0300', '^': '\u0302', '"': '\u0308', '~': '\u0303', '=': '\u0304', '.': '\u0307', c: '\u0327',
  v: '\u030C', u: '\u0306', H: '\u030B', k: '\u0328', r: '\u030A', d: '\u0323', b: '\u0331',
}; // prettier-ignore

/** Environments that set off a quotation, with the signature of what follows their name. */
export const QUOTE_ENVIRONMENTS: ReadonlyMap<string, string> = new Map([
  ['quote', ''],
  ['quotation', ''],
  ['quoting', ''],
  ['verse', ''],
  ['displayquote', 'oo'],
  ['displaycquote', 'oomo'],
]);

/** Environments whose words are no prose. */
export const HIDDEN_ENVIRONMENTS: ReadonlySet<string> = new Set(
  'verbatim Verbatim lstlisting minted comment equation align gather multline displaymath math eqnarray tikzpicture filecontents thebibliography'.split(
    ' ',
  ),
);
