import type { SourceWarning, WarningCode } from './model';

/** The largest file that is read, in bytes; beyond it reading would block the worker for seconds. 50 MB. */
export const MAX_SOURCE_BYTES = 50 * 1024 * 1024;

export function warning(code: WarningCode, message: string): SourceWarning {
  return { code, message };
}

export function tooLarge(size: number): SourceWarning {
  const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(bytes < 1024 * 1024 ? 2 : 0);
  return warning(
    'too-large',
    `The file has ${megabytes(size)} MB; files over ${megabytes(MAX_SOURCE_BYTES)} MB are not read. Split it, or keep only the part you cite.`,
  );
}
