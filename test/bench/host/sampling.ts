import type { Profiler } from 'node:inspector';
import { Session } from 'node:inspector';
import { performance } from 'node:perf_hooks';
import type { Held } from '../../support/threadWatch';
import type { Attributed } from './measures';

/** Microseconds between two looks at what the thread is doing. */
const INTERVAL = 1000;

/** Looks at the thread that calls it from now on. */
export class ThreadSampling {
  private readonly session = new Session();
  /** Of the clock of the samples, in milliseconds since 1970. */
  private readonly epoch = performance.timeOrigin + performance.now() - Number(process.hrtime.bigint()) / 1e6;

  constructor() {
    this.session.connect();
    this.session.post('Profiler.enable');
    this.session.post('Profiler.setSamplingInterval', { interval: INTERVAL });
    this.session.post('Profiler.start');
  }

  /** Ends it, and divides each stretch between the code under `folder` and all other. */
  attribute(held: readonly Held[], folder: string | undefined): Promise<Attributed[]> {
    return new Promise((resolve, reject) => {
      this.session.post('Profiler.stop', (error, { profile }) => {
        this.session.disconnect();
        if (error) {
          reject(error);
          return;
        }
        const looks = looksOf(profile, folder, this.epoch);
        resolve(held.map((one) => divided(one, looks)));
      });
    });
  }
}

/** What was seen at one moment. */
interface Look {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly place: string;
  readonly own: boolean;
}

/** Whether the work of the machine itself (collecting garbage, copying a message) is somebody's is told by its neighbours. */
const OF_THE_MACHINE = new Set(['(garbage collector)', '(program)']);

function looksOf(profile: Profiler.Profile, folder: string | undefined, epoch: number): Look[] {
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]));
  const own = new Set<number>();
  const mark = (node: Profiler.ProfileNode, above: boolean): void => {
    const isOwn = above || (folder !== undefined && node.callFrame.url.includes(folder));
    if (isOwn) own.add(node.id);
    for (const child of node.children ?? []) {
      const found = nodes.get(child);
      if (found) mark(found, isOwn);
    }
  };
  const [root] = profile.nodes;
  if (root) mark(root, false);
  let at = profile.startTime;
  const looks = (profile.samples ?? []).map((id, i): Look => {
    at += profile.timeDeltas?.[i] ?? 0;
    const frame = nodes.get(id)?.callFrame;
    return { at: at / 1000 + epoch, place: placeOf(frame), own: own.has(id) };
  });
  return withNeighbours(looks);
}

/** What the machine does beside the work for the extension counts as that too, be it before or after. */
function withNeighbours(looks: readonly Look[]): Look[] {
  const before = ownersAlong(looks);
  const after = ownersAlong(looks.toReversed()).reverse();
  return looks.map((look, i) => ({ ...look, own: before[i] === true || after[i] === true }));
}

/** Of each look whether it is the extension's or, of the machine's work, whether the one before it is. */
function ownersAlong(looks: readonly Look[]): boolean[] {
  let own = false;
  return looks.map((look) => (own = OF_THE_MACHINE.has(look.place) ? own : look.own));
}

function placeOf(frame: Profiler.Profile['nodes'][number]['callFrame'] | undefined): string {
  if (frame === undefined) return '';
  const { functionName, url, lineNumber, columnNumber } = frame;
  const file = url.split('/').slice(-2).join('/');
  return file === ''
    ? functionName
    : `${functionName || '(anonymous)'} ${file}:${lineNumber + 1}:${columnNumber + 1}`;
}

function divided(held: Held, looks: readonly Look[]): Attributed {
  const during = looks.filter(({ at }) => at >= held.at && at <= held.at + held.wall);
  const own = during.filter((look) => look.own);
  const share = during.length === 0 ? 0 : own.length / during.length;
  const ownPlace = commonest(own);
  const otherPlace = commonest(during.filter((look) => !look.own));
  return {
    ...held,
    own: held.computed * share,
    ...(ownPlace !== undefined && { ownPlace }),
    ...(otherPlace !== undefined && { otherPlace }),
  };
}

function commonest(looks: readonly Look[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { place } of looks) counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}
