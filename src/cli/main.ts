import type { Log } from '../core/corpus/ports';
import { messageOf } from '../core/text/messageOf';
import { run } from './commands';
import { openCorpus } from './corpus';
import { applyDecisions } from './decisions';
import { HELP, UsageError, readOptions } from './options';

const USAGE_STATUS = 2;

function complain(message: string): void {
  process.stderr.write(`sourcebook: ${message}\n`);
}

const log: Log = { debug: () => undefined, info: () => undefined, warn: complain, error: complain };

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  if (options === undefined) {
    process.stdout.write(HELP);
    return;
  }
  const sourcebook = await openCorpus(options.corpus, log, options.cache);
  if (options.names !== undefined) await applyDecisions(sourcebook, options.names, complain);
  for (const { file, warnings } of sourcebook.sources())
    for (const { code, message } of warnings) if (code === 'missing-folder') complain(`${file}: ${message}`);
  const { output, status } = await run(sourcebook, options, complain);
  process.stdout.write(output);
  process.exitCode = status;
}

/** Who reads the first lines of an answer (`| head -1`) may go away before the rest. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

main().catch((error: unknown) => {
  complain(messageOf(error));
  if (!(error instanceof UsageError) && error instanceof Error)
    process.stderr.write(`${error.stack ?? ''}\n`);
  process.exitCode = USAGE_STATUS;
});
