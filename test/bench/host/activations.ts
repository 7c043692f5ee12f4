import Module from 'node:module';
import { performance } from 'node:perf_hooks';
import type { ExtensionContext } from 'vscode';
import { usedByThread } from '../../support/threadWatch';

/** Milliseconds by the clock, and those of them in which the thread computed. */
export interface Cost {
  readonly wall: number;
  readonly computed: number;
}

/** What it takes to read and run the main file of an extension, and to call its `activate`. */
export interface Activation {
  readonly loading: Cost;
  readonly activating: Cost;
}

type Load = (this: unknown, request: string, ...others: readonly unknown[]) => unknown;
interface Main {
  activate?(context: ExtensionContext): unknown;
}

/** Measures the extensions that the host loads from now on whose main file ends like one of these, by their identifiers. */
export function watchActivations(mains: readonly string[]): ReadonlyMap<string, Activation> {
  const found = new Map<string, Activation>();
  const loader = Module as unknown as { _load: Load };
  const load = loader._load;
  loader._load = function (request, ...others) {
    if (!mains.some((main) => request.endsWith(main))) return load.call(this, request, ...others);
    const { value, cost: loading } = timed(() => load.call(this, request, ...others) as Main);
    return { ...value, activate: watched(value, (id, activating) => found.set(id, { loading, activating })) };
  };
  return found;
}

function watched(main: Main, tell: (id: string, cost: Cost) => void): Main['activate'] {
  return (context) => {
    const { value, cost } = timed(() => main.activate?.(context));
    tell(context.extension.id, cost);
    return value;
  };
}

function timed<T>(run: () => T): { readonly value: T; readonly cost: Cost } {
  const began = performance.now();
  const used = usedByThread();
  const value = run();
  const wall = performance.now() - began;
  return { value, cost: { wall, computed: Math.min(wall, usedByThread() - used) } };
}
