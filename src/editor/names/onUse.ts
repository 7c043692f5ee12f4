/** What the corrections of names load when the first of them is used. */
export { correctName } from './correctName';
export { hideName } from './hideName';
export { mergeName } from './mergeName';
export { renameName } from './renameName';
export { setNameKind } from './setNameKind';
export { showDecisions } from './showDecisions';
export { splitName } from './splitName';
