import type { Extraction, PageRun } from '../../extraction';
import type { Block, Shape } from '../../page/block';
import type { PdfLine, ReadPage } from './model';
import type { Paragraph } from './paragraphs';

/** Writes the text of a PDF line by line, and keeps which block and which page each line belongs to. */
export class TextWriter {
  private readonly parts: string[] = [];
  private readonly blocks: Block[] = [];
  private readonly runs: PageRun[] = [];
  private length = 0;
  private line = 1;

  constructor(private readonly pages: readonly ReadPage[]) {}

  paragraph(lines: Paragraph, shape: Shape): void {
    this.block(lines, shape);
  }

  /** Heads and feet, each line by itself. */
  furniture(lines: readonly PdfLine[], page: number): void {
    for (const line of lines) this.block([{ ...line, page }], 'furniture');
  }

  result(): Pick<Extraction, 'text' | 'blocks' | 'pages'> {
    return { text: this.parts.join(''), blocks: this.blocks, pages: this.runs };
  }

  private block(lines: readonly (PdfLine & { readonly page: number })[], shape: Shape): void {
    if (this.length > 0) this.write('\n\n');
    const [start, startLine] = [this.length, this.line];
    for (const [at, line] of lines.entries()) {
      if (at > 0) this.write('\n');
      this.turnTo(line.page);
      this.write(line.text);
    }
    this.blocks.push({ start, end: this.length, startLine, endLine: this.line, shape, apart: true });
  }

  private turnTo(at: number): void {
    const { number = at + 1, label = String(at + 1) } = this.pages[at] ?? {};
    if (this.runs.at(-1)?.number !== number) this.runs.push({ start: this.length, number, label });
  }

  /** Line breaks come by themselves. */
  private write(text: string): void {
    this.parts.push(text);
    this.length += text.length;
    if (text === '\n') this.line += 1;
    if (text === '\n\n') this.line += 2;
  }
}
