import './browserGlobals';
// Read here it is found by the other half, which would start it as a thread of its own.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';

/** pdf.js without the parts that draw: a file of its own in dist, loaded with the first PDF. */
export { getDocument, InvalidPDFException } from 'pdfjs-dist/legacy/build/pdf.mjs';
