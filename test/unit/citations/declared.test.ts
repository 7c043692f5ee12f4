import assert from 'node:assert/strict';
import { declaredBibliography, projectBibliography } from '../../../src/core/citations/bibliography/declared';

function path(text: string, languageId: string): string | undefined {
  return declaredBibliography(text, languageId)?.path;
}

describe('The bibliography that a draft declares', () => {
  it('is read from the front matter of Markdown and its kin, one file or the first of a list', () => {
    for (const language of ['markdown', 'quarto', 'rmd'])
      assert.deepEqual(declaredBibliography('---\nbibliography: refs.bib\n---\nText', language), {
        markup: 'pandoc',
        path: 'refs.bib',
        dialect: 'biblatex',
      });
    assert.equal(path('---\r\nbibliography: [a.ris, b.json]\r\n...\r\n', 'markdown'), 'b.json');
    assert.equal(
      path('---\ntitle: T\nbibliography:\n  - "../my refs.yaml"\n---\n', 'markdown'),
      '../my refs.yaml',
    );
  });

  it('is none where Markdown only speaks of one, or its front matter is broken', () => {
    for (const text of [
      'bibliography: refs.bib',
      'a\n---\nbibliography: refs.bib\n---\n',
      '---\nbibliography: [refs.bib\n---\n',
      '---\nbibliography: refs.ris\n---\n',
    ])
      assert.equal(path(text, 'markdown'), undefined, text);
  });

  it('is read from the commands of LaTeX, comments left aside', () => {
    assert.deepEqual(
      declaredBibliography(
        '% \\addbibresource{old.bib}\n\\addbibresource[datatype=bibtex]{new.bib}',
        'latex',
      ),
      {
        markup: 'latex',
        path: 'new.bib',
        dialect: 'biblatex',
      },
    );
    assert.deepEqual(declaredBibliography('\\bibliography{refs, others}', 'latex'), {
      markup: 'latex',
      path: 'refs.bib',
      dialect: 'bibtex',
    });
    assert.equal(path('\\bibliography{refs.bib}', 'latex'), 'refs.bib');
    assert.equal(path('\\bibliographystyle{plain}', 'latex'), undefined);
  });

  it('is read from Typst and Org', () => {
    assert.equal(path('#bibliography("works.bib", style: "apa")', 'typst'), 'works.bib');
    assert.equal(path('#bibliography(("a.yml", "b.bib"))', 'typst'), 'b.bib');
    assert.equal(path('#bibliography("a.yml")', 'typst'), undefined);
    assert.equal(path('// #bibliography("works.bib")', 'typst'), undefined);
    assert.equal(path('#+BIBLIOGRAPHY: refs.bib', 'org'), 'refs.bib');
  });

  it('is none in languages that have none', () => {
    for (const language of ['asciidoc', 'restructuredtext', 'html', 'plaintext'])
      assert.equal(path('---\nbibliography: refs.bib\n---\n', language), undefined);
  });

  it('is read from the file of a project', () => {
    assert.equal(projectBibliography('project:\n  type: book\nbibliography: refs.bib\n')?.path, 'refs.bib');
    assert.equal(projectBibliography('project: [')?.path, undefined);
  });
});
