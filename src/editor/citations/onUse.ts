/** What is loaded when the first citation is wanted, whichever way. */
export { citeSelection } from './citeSelection';
export { copyCitation } from './copyCitation';
export { copySelection } from './copySelection';
export { exportBibliography } from './exportBibliography';
export { insertBibliography } from './insertBibliography';
export { insertCitation } from './insertCitation';
export { insertPassage } from './insertPassage';
export { pasteQuotation } from './pasteQuotation';
export { createWays } from './ways';
