import type { FileStat } from './ports';

/** What tells a file that stayed as it was: see `isUnchanged`. Times are milliseconds since 1970. */
export interface FileStamp {
  readonly size: number;
  readonly modified: number;
  /** Hash of the sidecar's bytes, where there is one. */
  readonly sidecarHash?: string;
  readonly readAt: number;
}

/**
 * A file changed within this time before it was read may change again without another modification time ("racily clean"
 * in the index of git); such a stamp is not trusted. Two seconds is the coarsest time step of a file system in use (FAT).
 */
const RACY_MILLISECONDS = 2000;

export function stampOf(stat: FileStat, sidecarHash: string | undefined, readAt: number): FileStamp {
  return {
    size: stat.size,
    modified: stat.modified,
    readAt,
    ...(sidecarHash !== undefined && { sidecarHash }),
  };
}

export function isUnchanged(
  stamp: FileStamp | undefined,
  stat: FileStat,
  sidecarHash: string | undefined,
): boolean {
  return (
    stamp !== undefined &&
    stamp.size === stat.size &&
    stamp.modified === stat.modified &&
    stamp.sidecarHash === sidecarHash &&
    stamp.readAt - stamp.modified > RACY_MILLISECONDS
  );
}
