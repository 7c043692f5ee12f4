/** What the rows of the Sources view load when one of their commands is used. */
export { openSource } from './openSource';
export { revealSource } from './revealSource';
export { searchSource } from './searchSource';
