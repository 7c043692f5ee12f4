import { fileKey, filePartOfKey, fileStem, plainerFileParts } from './citationKey';
import { addTo } from '../text/groups';

/**
 * Which source a citation key stands for, by the part of it that names the file. Author, title and year of a key were those
 * of the day it was made, and may have been settled otherwise since.
 */
export class KeyIndex {
  private readonly byPart = new Map<string, string>();
  /** Without the checksum of the path; several sources may share one. */
  private readonly byStem = new Map<string, string[]>();

  constructor(sources: Iterable<{ readonly id: string; readonly file: string }>) {
    for (const { id, file } of sources) {
      this.byPart.set(fileKey({ file }), id);
      addTo(this.byStem, fileStem({ file }), id);
    }
  }

  /** `Source.id`; `undefined` for a key of another manner, and for one that two sources may have. */
  sourceOf(key: string): string | undefined {
    const part = filePartOfKey(key);
    if (part === undefined) return undefined;
    const { numbered, stem } = plainerFileParts(part);
    const exact = this.byPart.get(part) ?? (numbered === undefined ? undefined : this.byPart.get(numbered));
    // A path differs by the folder that the corpus is read from, and its checksum with it.
    return exact ?? this.onlyOne(part) ?? this.onlyOne(stem);
  }

  private onlyOne(stem: string): string | undefined {
    const sources = this.byStem.get(stem) ?? [];
    return sources.length === 1 ? sources[0] : undefined;
  }
}
