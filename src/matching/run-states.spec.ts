import { RUN_STATUSES, type RunStatus } from './run.entity.js';
import { isFinished, may, RUN_TRANSITIONS, RUN_VERBS } from './run-states.js';

describe('the states of a run', () => {
  it('lets every status be reached from queued', () => {
    const reached = new Set<RunStatus>(['queued']);
    for (let size = 0; size !== reached.size;) {
      size = reached.size;
      for (const verb of RUN_VERBS) {
        const { from, to } = RUN_TRANSITIONS[verb];
        if (from.some((status) => reached.has(status))) reached.add(to);
      }
    }
    expect([...reached].sort()).toEqual([...RUN_STATUSES].sort());
  });

  it('never leaves completed, cancelled and failed', () => {
    expect(RUN_STATUSES.filter(isFinished)).toEqual(['completed', 'cancelled', 'failed']);
  });

  it('does not complete a run that no worker began', () => {
    expect(may('complete', 'queued')).toBe(false);
  });

  it('lets a second worker begin a run that is running', () => {
    expect(may('begin', 'running')).toBe(true);
  });
});
