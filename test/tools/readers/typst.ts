import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { shownText } from './html';

/** Throws with Typst's own diagnostics where the document does not compile. */
export function readByTypst(text: string): string {
  const compiler = NodeCompiler.create();
  const compiled = compiler.tryHtml({ mainFileContent: text });
  const html = compiled.result?.html();
  if (html === undefined) throw new Error(JSON.stringify(compiled.takeDiagnostics()));
  return shownText(html);
}
