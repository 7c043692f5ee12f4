/** What page and extension agree on in their talk: how much of a thing, and under which name. */

/** Passages asked for at a time. */
export const PAGE_SIZE = 50;
/** The most passages that one request may ask for, or do something with. */
export const LARGEST_PAGE = 500;
/** The most values of a facet that are listed: more than anybody reads. */
export const MOST_FACET_VALUES = 200;
/** Passages shown as like another: further down there is little that they share. */
export const MOST_SIMILAR = 20;
/** Under this type a drag holds the places of its passages, as JSON. */
export const DRAGGED_TYPE = 'application/vnd.sourcebook.passages+json';
/** Marks of a passage that are shown where it is opened: a long one may say the word that was searched everywhere. */
export const MOST_MARKS = 200;
/** Longer input than this is not a search: a novel pasted by mistake. In UTF-16 code units. */
export const LONGEST_QUERY = 2000;
