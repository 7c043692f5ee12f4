import mammoth from 'mammoth';

/** A file of its own in dist, loaded with the first Word document. */
export const { convertToHtml, images } = mammoth;
