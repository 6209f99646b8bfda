import type { ExactSolver } from '../../matching-engine/index.js';
import { BlockingThread, WaitingRoom } from './blocking-thread.js';
import type { ExactQuestion } from './exact-thread.js';

const ENTRY = new URL('./exact-thread.js', import.meta.url);

/** HiGHS in a thread of its own, which starts with the first question. */
export class ExactSolverThread {
  private readonly room = new WaitingRoom();
  private thread: BlockingThread<ExactQuestion, Float64Array | null> | null = null;

  readonly solve: ExactSolver = (model, start, { nodes, interrupted }) => {
    const thread = (this.thread ??= new BlockingThread(ENTRY, this.room));
    thread.ask({ model, start, nodes });
    const answer = this.room.waitFor(() => answerOf(thread), interrupted);
    if (!answer) this.end();
    return answer;
  };

  end(): void {
    this.thread?.end();
    this.thread = null;
  }
}

/** A solver that fails proves nothing; the groups that were found without it stand. */
function answerOf(thread: BlockingThread<ExactQuestion, Float64Array | null>): Float64Array | null | undefined {
  try {
    return thread.answer();
  } catch {
    return null;
  }
}
