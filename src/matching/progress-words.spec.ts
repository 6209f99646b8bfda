import { formatsFor } from '../platform/i18n/format.js';
import { progressOf } from './progress-words.js';
import type { RunProgress } from './run.entity.js';
import { runTexts } from './run-texts.js';

const progressAt = (progress: RunProgress | null) =>
  progressOf({ status: 'running', progress }, runTexts('nl'), formatsFor('nl'));

describe('progressOf', () => {
  it('tells the phase, the best so far, the bound and what lies between them', () => {
    expect(progressAt({ phase: 'proving', done: 0.825, objective: 4_000_000, upperBound: 4_010_000 })).toEqual({
      share: 0.825,
      words: '82,5%, bewijzen dat het niet beter kan',
      details: 'Beste tot nu toe: 4.000.000 punten. Meer dan 4.010.000 kan niet. Er is hooguit 0,3% beter mogelijk.',
    });
  });

  it('says nothing of a bound or of groups that are not there yet', () => {
    expect(progressAt({ phase: 'grouping', done: 0.1, objective: 5000, upperBound: null }).details).toBe(
      'Beste tot nu toe: 5.000 punten.',
    );
    expect(progressAt({ phase: 'preparing', done: 0, objective: 0, upperBound: null }).details).toBe('');
    expect(progressAt(null)).toEqual({ share: 0, words: 'gegevens voorbereiden', details: '' });
  });
});
