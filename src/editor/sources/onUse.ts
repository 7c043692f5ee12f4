/** What is loaded when the text of a PDF or Word source is first worked with. */
export { openOriginal } from './openOriginal';
