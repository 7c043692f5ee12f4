import { convert } from '@asciidoctor/core';
import { shownText } from './html';

export async function readByAsciidoctor(text: string): Promise<string> {
  const html = await convert(text, { standalone: false, safe: 'secure' });
  return shownText(String(html));
}
