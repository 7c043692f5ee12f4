import type { Disposable } from 'vscode';

/** Does something once for many calls: `pause` milliseconds after the first of them, with what then is the case. */
export class Trailing implements Disposable {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly pause: number,
    private readonly work: () => void,
  ) {}

  due(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.work();
    }, this.pause);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }
}
