import { RST2HTML, run } from '../program';
import { shownText } from './html';

export function readByDocutils(text: string): string {
  return shownText(run(RST2HTML, ['--halt=2', '--smart-quotes=no'], text));
}
