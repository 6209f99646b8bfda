import type { AreaRunner, AreaTask, PlacedGroup } from '../../matching-engine/index.js';
import { BlockingThread, WaitingRoom } from './blocking-thread.js';

const ENTRY = new URL('./area-thread.js', import.meta.url);

type Thread = BlockingThread<AreaTask, PlacedGroup[]>;

/** Improves several areas at a time, each in a thread of its own. */
export class AreaThreads {
  private readonly room = new WaitingRoom();
  private readonly stop = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  private readonly threads: Thread[];

  constructor(count: number) {
    this.threads = Array.from({ length: count }, () => new BlockingThread(ENTRY, this.room, { stop: this.stop }));
  }

  /** The largest areas first, so that no thread ends long after the others. */
  readonly run: AreaRunner = (tasks, interrupted, onTask) => {
    const waiting = tasks.map((_, task) => task).sort((a, b) => tasks[b]!.problem.people - tasks[a]!.problem.people);
    const atWork = new Map<Thread, number>();
    const results = tasks.map(({ groups }) => groups);
    const begin = (thread: Thread) => {
      const task = interrupted() ? undefined : waiting.shift();
      if (task === undefined) return;
      thread.ask(tasks[task]!);
      atWork.set(thread, task);
    };
    Atomics.store(this.stop, 0, 0);
    this.threads.forEach(begin);
    while (atWork.size > 0) {
      const { thread, groups } = this.next(atWork, interrupted);
      const task = atWork.get(thread)!;
      atWork.delete(thread);
      results[task] = groups;
      onTask(
        task,
        1,
        groups.reduce((sum, { value }) => sum + value, 0),
      );
      begin(thread);
    }
    return results;
  };

  end(): void {
    for (const thread of this.threads) thread.end();
  }

  /** Waits for the next thread that is done; once interrupted it tells them all to stop, and they still answer. */
  private next(atWork: Map<Thread, number>, interrupted: () => boolean): { thread: Thread; groups: PlacedGroup[] } {
    const done = () => {
      for (const thread of atWork.keys()) {
        const groups = thread.answer();
        if (groups) return { thread, groups };
      }
      return undefined;
    };
    const ended = this.room.waitFor(done, interrupted);
    if (ended) return ended;
    Atomics.store(this.stop, 0, 1);
    return this.room.waitFor(done, () => false)!;
  }
}
