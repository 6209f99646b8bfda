import { MessageChannel, receiveMessageOnPort, Worker, workerData, type MessagePort } from 'node:worker_threads';

/** How long (ms) a waiting thread sleeps before it looks up. */
const NAP = 20;

interface ThreadData {
  port: MessagePort;
  /** Counts the answers of all threads that share it. */
  answers: Int32Array;
}

type Reply<Answer> = { answer: Answer } | { failure: string };

/** Where a thread that does not return to its event loop waits for the answers of others. */
export class WaitingRoom {
  readonly answers = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));

  /** Waits until `look` finds something; null when interrupted. */
  waitFor<Found>(look: () => Found | undefined, interrupted: () => boolean): Found | null {
    for (;;) {
      const seen = Atomics.load(this.answers, 0);
      const found = look();
      if (found !== undefined) return found;
      if (interrupted()) return null;
      Atomics.wait(this.answers, 0, seen, NAP);
    }
  }
}

/** A thread that answers questions one by one; who asks needs no event loop. */
export class BlockingThread<Question, Answer> {
  private readonly port: MessagePort;
  private readonly thread: Worker;

  /** @param entry a module that calls `answerInThread` */
  constructor(entry: URL, { answers }: WaitingRoom, data: object = {}) {
    const { port1, port2 } = new MessageChannel();
    this.port = port1;
    const workerData: ThreadData = { port: port2, answers, ...data };
    this.thread = new Worker(entry, { workerData, transferList: [port2] });
    this.thread.unref();
  }

  ask(question: Question): void {
    this.port.postMessage(question);
  }

  /** The next answer, undefined while there is none. @throws Error when the thread could not find one */
  answer(): Answer | undefined {
    const reply = receiveMessageOnPort(this.port)?.message as Reply<Answer> | undefined;
    if (reply && 'failure' in reply) throw new Error(reply.failure);
    return reply?.answer;
  }

  end(): void {
    this.port.close();
    void this.thread.terminate();
  }
}

/** In the thread: answers each question that `BlockingThread.ask` sends. */
export function answerInThread<Question, Answer>(find: (question: Question) => Answer): void {
  const { port, answers } = workerData as ThreadData;
  port.on('message', (question: Question) => {
    port.postMessage(reply(() => find(question)));
    Atomics.add(answers, 0, 1);
    Atomics.notify(answers, 0);
  });
}

function reply<Answer>(find: () => Answer): Reply<Answer> {
  try {
    return { answer: find() };
  } catch (error) {
    return { failure: (error as Error).message.slice(0, 500) };
  }
}
