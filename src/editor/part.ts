import type { Disposable } from 'vscode';

/** Loads something when it is first asked for, and once; what could not be loaded is tried again. */
export function lazily<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

/** A part of the extension whose code is loaded when it is first needed; it is disposed of with all else. */
export class Part<T extends Disposable> implements Disposable {
  readonly load: () => Promise<T>;
  private loaded: T | undefined;
  private ended = false;

  constructor(load: () => Promise<T>) {
    this.load = lazily(async () => {
      const part = await load();
      if (this.ended) part.dispose();
      this.loaded = part;
      return part;
    });
  }

  dispose(): void {
    this.ended = true;
    this.loaded?.dispose();
  }
}
