/**
 * pdf.js makes some of these when it is loaded, for drawing; where nothing is drawn they may be empty. Where Electron runs
 * the worker it takes itself to be in a browser, and looks for no others.
 */
class Unused {
  readonly isUnused = true;
}

const globals: Record<string, unknown> = globalThis;
for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) globals[name] ??= Unused;
