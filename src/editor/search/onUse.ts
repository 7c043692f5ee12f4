/** What the search loads when its view is first shown, or the first of its commands is used. */
export { quickSearch } from './quickSearch';
export { saveShown } from './saveSearch';
export { showSaved } from './savedSearchesCommand';
export { searchName } from './searchName';
export { searchSelection } from './searchSelection';
export { SearchView } from './searchView';
