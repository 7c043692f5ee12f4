import * as vscode from 'vscode';
import type { Answers, Request, ToPage } from '../../webview/protocol';
import { messageOf } from '../../core/text/messageOf';
import { isCancelled, loggable } from '../words/failures';
import { readMessage } from './readMessage';

export type Answerer = (request: Request, token: vscode.CancellationToken) => Promise<Answers[keyof Answers]>;

/** The extension's end of the talk with the page: each request that comes in is settled once. */
export class PageConnection implements vscode.Disposable {
  private readonly running = new Map<number, vscode.CancellationTokenSource>();
  private readonly subscription: vscode.Disposable;

  constructor(
    private readonly webview: vscode.Webview,
    private readonly answer: Answerer,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.subscription = webview.onDidReceiveMessage((message: unknown) => this.receive(message));
  }

  send(message: ToPage): void {
    void this.webview.postMessage(message);
  }

  dispose(): void {
    this.subscription.dispose();
    this.forgetRunning();
  }

  private receive(message: unknown): void {
    const known = readMessage(message);
    if (known === undefined)
      this.log.warn(`The search view sent what is not understood: ${shorten(message)}`);
    else if (known.type === 'cancel') this.running.get(known.id)?.cancel();
    else void this.settle(known.id, known.request);
  }

  private async settle(id: number, request: Request): Promise<void> {
    // A page that starts has lost what an earlier one asked, and counts its requests anew.
    if (request.kind === 'start') this.forgetRunning();
    const source = new vscode.CancellationTokenSource();
    this.running.set(id, source);
    const message = await this.outcome(id, request, source.token);
    if (this.running.get(id) === source) {
      this.running.delete(id);
      this.send(message);
    }
    source.dispose();
  }

  private async outcome(id: number, request: Request, token: vscode.CancellationToken): Promise<ToPage> {
    try {
      const answer = await this.answer(request, token);
      return token.isCancellationRequested ? { type: 'dropped', id } : { type: 'answer', id, answer };
    } catch (error) {
      if (isCancelled(error) || token.isCancellationRequested) return { type: 'dropped', id };
      this.log.error(loggable(error));
      return { type: 'refused', id, message: messageOf(error) };
    }
  }

  private forgetRunning(): void {
    for (const source of this.running.values()) source.cancel();
    this.running.clear();
  }
}

/** Enough of a message, in characters, to see in the log what it was. */
const SHOWN = 200;

function shorten(message: unknown): string {
  return String(JSON.stringify(message)).slice(0, SHOWN);
}
