/** What the commands load when the first of them is used. */
export { chooseFolder } from './chooseFolder';
export { openPassage } from './openPassage';
export { reindex } from './reindex';
