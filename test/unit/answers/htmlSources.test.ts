import assert from 'node:assert/strict';
import type { Sourcebook } from '../../../src/core/api';
import { quoteOfPassage, readTexts } from '../../support/memorySourcebook';
import { checking, summary } from '../grounding/support';

const PAGE = `<!DOCTYPE html>
<html lang="en-GB"><head><title>Ferry sinks off Porto - The Harbour Post</title>
<meta property="og:title" content="Ferry sinks off Porto">
<meta property="og:site_name" content="The Harbour Post">
<meta property="article:modified_time" content="2024-04-01T18:20:00+00:00">
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Ferry","datePublished":"2024-03-05T18:20:00Z","author":[{"@type":"Person","name":"Jane Doe"}]}]}</script>
<style>p { color: red }</style></head>
<body>
<header><a href="/">The Harbour Post</a><nav><ul><li><a href="/news">News of the ferry</a><li>Sport</ul></nav></header>
<main><article>
<header><h1>Ferry sinks off <em>Porto</em></h1></header>
<p>A ferry sank off the coast, the <a href="/guard">coast&nbsp;guard</a>
   said. Nobody was hurt&mdash;the caf&eacute; was closed.
<p>&ldquo;We <b>heard</b> a noise, and it&rsquo;s gone,&rdquo; said the captain, <a href="/lind">Anna Lind</a>.<br>She had not slept.</p>
<blockquote><p>The council voted 12&ndash;3 for the plan.</p></blockquote>
<aside><p>Ten things to know about the ferry</p></aside>
</article></main>
<script>var page = "<p>the ferry of a script</p>";</script>
<footer>© 2024 The Harbour Post</footer>
</body></html>
`;

describe('An HTML source', () => {
  let sourcebook: Sourcebook;
  let source = '';
  before(async () => {
    sourcebook = await readTexts({ 'ferry.html': PAGE });
    source = sourcebook.sources()[0]?.id ?? '';
  });

  const quoteOf = (part: string): string => quoteOfPassage(sourcebook, source, part);

  it('is described by what its elements say, with them as evidence', () => {
    const [read] = sourcebook.sources();
    assert.deepEqual(
      [read?.title, read?.container, read?.authors, read?.issued, read?.language],
      ['Ferry sinks off Porto', 'The Harbour Post', ['Jane Doe'], '2024-03-05', 'en'],
    );
    assert.equal(read?.evidence.length, 4);
    for (const { line, text } of read?.evidence ?? []) {
      assert.notEqual(text, '');
      assert.ok(PAGE.split('\n')[line - 1]?.includes(text), `${line}: ${text}`);
    }
    const proofOf = (wanted: string): string | undefined =>
      read?.evidence.find(({ field }) => field === wanted)?.text;
    assert.deepEqual([proofOf('authors'), proofOf('issued')], ['Jane Doe', '2024-03-05T18:20:00Z']);
  });

  it('has a passage for each block of its text, and furniture around it', () => {
    const kinds = sourcebook.passages(source).map(({ kind, text }) => `${kind} ${text.slice(0, 12)}`);
    assert.deepEqual(kinds, [
      'furniture The Harbour ',
      'furniture News of the ',
      'furniture Sport',
      'heading Ferry sinks ',
      'body A ferry sank',
      'body &ldquo;We <b',
      'body The council ',
      'furniture Ten things t',
      'furniture © 2024 The H',
    ]);
    for (const { start, end, text } of sourcebook.passages(source))
      assert.equal(PAGE.slice(start, end), text);
  });

  it('is cited by its words: without tags, with the characters of references, white space as a page shows it', () => {
    assert.equal(
      quoteOf('A ferry'),
      'A ferry sank off the coast, the coast\u00A0guard said. Nobody was hurt—the café was closed.',
    );
    assert.equal(
      quoteOf('heard'),
      '“We heard a noise, and it’s gone,” said the captain, Anna Lind.\nShe had not slept.',
    );
  });

  it('grounds a quotation of its words, also over the end of a block, and finds what was changed', () => {
    const check = checking(sourcebook);
    const found = check(`“Nobody was hurt—the café was closed.”

“We heard a noise, and it's gone,” said Anna Lind.

“She had not slept. The council voted 12–3 for the plan.”

“The council voted 13–3 for the plan.”`);
    assert.deepEqual(
      summary(found).map((line) => line.slice(0, 24)),
      [
        'grounded: Nobody was hur',
        'grounded: We heard a noi',
        'grounded: She had not sl',
        'altered: The council vot',
      ],
    );
    const changed = found[3]?.differences.find(({ kind }) => kind === 'replaced');
    assert.deepEqual([changed?.draftText, changed?.sourceText], ['13', '12']);
  });

  it('has words of their own in each block and each cell', async () => {
    const page =
      '<p>Photo: Reuters</p><p>The council voted 12&ndash;3 for the plan.</p><table><tr><td>Porto</td><td>ferry</td></tr></table>\n';
    const read = await readTexts({ 'a.html': page });
    const [found] = checking(read)('“The council voted 13–3 for the plan.”');
    assert.deepEqual(
      found?.differences
        .filter(({ kind }) => kind !== 'equal')
        .map(({ draftText, sourceText }) => [draftText, sourceText]),
      [['13', '12']],
    );
    for (const query of ['council', 'Porto', 'ferry'])
      assert.equal(read.search({ query, limit: 5 }).hits.length, 1, query);
    const id = read.sources()[0]?.id ?? '';
    assert.equal(quoteOfPassage(read, id, 'Porto').replace(/\s+/g, ' '), 'Porto ferry');
  });

  it('dates nothing by the addresses of its links', async () => {
    const page =
      '<meta name="date" content="2024-03-05"><p>The mayor, Ana Reis, said: “We did not act <a href="/2024-05-07/">in time</a> for the town.”</p>';
    const check = checking(await readTexts({ 'a.html': page }));
    const statuses = ['5 March 2024', '7 May 2024'].map((day) =>
      check(`On ${day} Ana Reis said: “We did not act in time for the town.”`).map(({ status }) => status),
    );
    assert.deepEqual(statuses, [['grounded'], ['misattributed']]);
  });

  it('is searched by its words alone, and named by them', () => {
    const hits = (query: string): number => sourcebook.search({ query, limit: 10 }).hits.length;
    assert.equal(hits('"the coast guard said"'), 1);
    assert.equal(hits('ferry'), 2);
    assert.equal(hits('href'), 0);
    assert.equal(sourcebook.quotations(source)[0]?.speaker, 'Anna Lind');
  });

  it('takes no words from pictures, controls and attributes between those of a paragraph', async () => {
    const page = `<p>The ferry <svg><title>ship</title></svg><button>Share</button><a title="a > b">sank</a> at <select><option>dawn</option></select>noon.</p>`;
    const read = await readTexts({ 'a.html': page });
    const [{ id = '' } = {}] = read.sources();
    const [{ start = 0, end = 0 } = {}] = read.passages(id);
    const { record } = read.cite({ source: id, start, end, markup: 'plaintext' });
    assert.equal(record.quote.replace(/\s+/g, ' '), 'The ferry sank at noon.');
  });

  it('has passages apart where its elements are misplaced', async () => {
    const page = '<table>stray <tr><td>one </td></tr><tr><td>two </td></tr>late</table><p>three</p>';
    const read = await readTexts({ 'a.html': page });
    const passages = read.passages(read.sources()[0]?.id ?? '');
    assert.equal(passages.length, 2);
    for (const [at, { start, end }] of passages.entries())
      assert.ok(start < end && start >= (passages[at - 1]?.end ?? 0), `${start}-${end}`);
  });

  it('says nothing of itself that it does not say', async () => {
    const page =
      '<meta property="article:modified_time" content="2024-04-01"><p>A ferry sank, they said.</p>';
    const [read] = (await readTexts({ 'a.html': page })).sources();
    assert.deepEqual(
      [read?.title, read?.container, read?.authors, read?.issued],
      [undefined, undefined, [], undefined],
    );
  });

  it('has the title of its head where no headline is the only one', async () => {
    const page = (body: string): string =>
      `<title>Ferry\n sinks | Post</title>${body}<p>A ferry sank, they said.</p>`;
    const titles = ['', '<h1>Ferry sinks</h1>', '<h1>Post</h1><h1>Ferry sinks</h1>'].map(
      async (body) => (await readTexts({ 'a.html': page(body) })).sources()[0]?.title,
    );
    assert.deepEqual(await Promise.all(titles), ['Ferry sinks | Post', 'Ferry sinks', 'Ferry sinks | Post']);
  });

  it('has a warning where its linked data is broken, and is read', async () => {
    const page = '<script type="application/ld+json">{"headline": </script><p>A ferry sank, they said.</p>';
    const [read] = (await readTexts({ 'a.htm': page })).sources();
    assert.deepEqual([read?.warnings.map(({ code }) => code), read?.passages], [['bad-metadata'], 1]);
  });

  it('is read in time where it is hostile', async () => {
    for (const hostile of [
      '<div>',
      '<p>a',
      '<b>',
      '<',
      '&amp;',
      '<!--',
      '<script>',
      '<br>',
      '<table><tr>a',
      '</p>',
    ]) {
      const began = performance.now();
      await readTexts({ 'a.html': hostile.repeat(5000) });
      assert.ok(performance.now() - began < 15_000, hostile);
    }
  });
});
