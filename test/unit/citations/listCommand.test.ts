import assert from 'node:assert/strict';
import { declaredBibliography, impliedBibliography } from '../../../src/core/citations/bibliography/declared';
import {
  bodyOffset,
  planDeclaration,
  planListCommand,
} from '../../../src/core/citations/bibliography/listCommand';

/** The draft with the commands that it lacks; `|` is the cursor. */
function completed(marked: string, languageId: string): string {
  const cursor = marked.indexOf('|');
  const text = marked.replace('|', '');
  const declared =
    declaredBibliography(text, languageId) ?? impliedBibliography(text, languageId, 'references.bib');
  assert.ok(declared, `${text} has no bibliography.`);
  const place = { text, languageId, cursor };
  return [planDeclaration(place, declared), planListCommand(place, declared)]
    .filter((edit) => edit !== undefined)
    .toSorted((a, b) => b.start - a.start)
    .reduce((changed, { start, end, text: set }) => changed.slice(0, start) + set + changed.slice(end), text);
}

const LATEX = '\\addbibresource{refs.bib}\n\\begin{document}\n';

describe('The command for the list of works in a draft that cites by key', () => {
  it('stands at the cursor, with a heading where it sets none itself', () => {
    assert.equal(
      completed(`${LATEX}Words.|\n\nMore.\n\\end{document}\n`, 'latex'),
      `${LATEX}Words.\n\n\\printbibliography\n\nMore.\n\\end{document}\n`,
    );
    assert.equal(
      completed('---\nbibliography: refs.bib\n---\n\nWords.|', 'markdown'),
      '---\nbibliography: refs.bib\n---\n\nWords.\n\n## References\n\n::: {#refs}\n:::\n',
    );
    assert.equal(
      completed('#+bibliography: refs.bib\nWords.|\n', 'org'),
      '#+bibliography: refs.bib\nWords.\n\n* References\n\n#+print_bibliography:\n',
    );
  });

  it('goes under the heading that is there, and sets no other', () => {
    assert.equal(
      completed(`|${LATEX}Words.\n\n\\section*{References}\n\\end{document}\n`, 'latex'),
      `${LATEX}Words.\n\n\\section*{References}\n\n\\printbibliography[heading=none]\n\n\\end{document}\n`,
    );
    assert.equal(
      completed('---\nbibliography: r.bib\nlang: de\n---\n|W.\n\n# Literatur\n\n# Dank\n', 'markdown'),
      '---\nbibliography: r.bib\nlang: de\n---\nW.\n\n# Literatur\n\n::: {#refs}\n:::\n\n# Dank\n',
    );
    assert.equal(
      completed('|W @lindSold2022-wharf.\n\n= References\n', 'typst'),
      'W @lindSold2022-wharf.\n\n= References\n\n#bibliography("references.bib", title: none)\n',
    );
  });

  it('has its heading in the language of the draft', () => {
    assert.match(
      completed('---\nbibliography: r.bib\nlang: uk\n---\nW.|', 'markdown'),
      /## Список літератури/,
    );
  });

  it('is not set twice, but a comment is none', () => {
    for (const [text, language] of [
      [`${LATEX}W.|\n\\printbibliography[title=Sources]\n\\end{document}\n`, 'latex'],
      ['\\begin{document}W.|\n\\bibliography{refs}\n\\end{document}\n', 'latex'],
      ['---\nbibliography: r.bib\n---\nW.|\n\n::: {#refs .small}\n:::\n', 'markdown'],
      ['W|\n#bibliography("refs.bib")\n', 'typst'],
      ['#show: paper.with(bibliography: bibliography("refs.bib"))\nW|\n', 'typst'],
      ['#+bibliography: r.bib\nW|\n#+PRINT_BIBLIOGRAPHY:\n', 'org'],
    ] as const)
      assert.equal(completed(text, language), text.replace('|', ''));
    assert.match(completed(`${LATEX}W.|\n% \\printbibliography\n\\end{document}\n`, 'latex'), /^\\printb/m);
  });

  it('names a file where the draft loads a package and names none', () => {
    assert.equal(
      completed('\\usepackage{natbib}\n\\begin{document}\nWords.|\n\\end{document}\n', 'latex'),
      '\\usepackage{natbib}\n\\begin{document}\nWords.\n\n\\bibliographystyle{plainnat}\n\\bibliography{references}\n\n\\end{document}\n',
    );
    assert.equal(
      completed('\\usepackage[style=apa]{biblatex}\n\\begin{document}\nWords.|\n\\end{document}\n', 'latex'),
      '\\usepackage[style=apa]{biblatex}\n\\addbibresource{references.bib}\n\\begin{document}\nWords.\n\n\\printbibliography\n\n\\end{document}\n',
    );
    assert.equal(
      impliedBibliography('Write to me@lind2022-x.org or see @figure.', 'typst', 'r.bib'),
      undefined,
    );
    assert.equal(impliedBibliography('% \\usepackage{natbib}', 'latex', 'r.bib'), undefined);
  });

  it('is never set where nothing is shown', () => {
    const latex = `${LATEX}Words.\n\\end{document}\n`;
    assert.equal(bodyOffset({ text: latex, languageId: 'latex', cursor: 2 }), latex.indexOf('\n\\end'));
    assert.equal(
      bodyOffset({ text: latex, languageId: 'latex', cursor: latex.length }),
      latex.indexOf('\n\\end'),
    );
    const matter = '---\nlang: de\n---\nWords.\n';
    assert.equal(bodyOffset({ text: matter, languageId: 'markdown', cursor: 6 }), matter.length - 1);
    const html = '<body><p>W</p>\n</body></html>';
    assert.equal(bodyOffset({ text: html, languageId: 'html', cursor: html.length }), html.indexOf('\n'));
  });
});
