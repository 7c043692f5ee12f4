import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ROOT } from '../host/paths';
import { evaluateCorpus } from './corpus';
import { printTables } from './table';
import { join } from 'node:path';

const { values } = parseArgs({ options: { gold: { type: 'string' } } });
if (values.gold === undefined || !existsSync(values.gold)) throw new Error('--gold DIR');
printTables(evaluateCorpus({ goldDir: values.gold, seedsDir: join(ROOT, 'seeds') }));
