/** What is loaded when somebody first asks for more of the check than its problems. */
export { QuotationActions } from './actions';
export { checkDraft } from './checkDraft';
export { checkWorkspace } from './checkWorkspace';
export { QuotationHover } from './hover';
export { QuotationOrigin } from './origin';
export { useSourceWords } from './useSourceWords';
