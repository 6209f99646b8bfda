import 'reflect-metadata';
import { plainToInstance, Type } from 'class-transformer';
import { containing, EmptyMeans } from './paging.js';

class Form {
  @EmptyMeans()
  @Type(() => Number)
  seed?: number;

  @EmptyMeans('normal')
  effort: string = 'normal';
}

const read = (sent: object) => ({ ...plainToInstance(Form, sent, { exposeDefaultValues: true }) });

test('a field that was left empty, or sent as null, means its default: no empty number is 0', () => {
  expect(read({ seed: '', effort: '' })).toEqual({ seed: undefined, effort: 'normal' });
  expect(read({ seed: null, effort: null })).toEqual({ seed: undefined, effort: 'normal' });
  expect(read({ seed: '0', effort: 'deep' })).toEqual({ seed: 0, effort: 'deep' });
});

test('wildcards of a search are taken literally', () => {
  expect(containing('50%_\\')).toBe('%50\\%\\_\\\\%');
});
