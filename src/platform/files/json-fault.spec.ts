import { findJsonFault } from './json-fault.js';

describe('findJsonFault', () => {
  it.each([
    ['{"a": [1, 2,]}', 1, 13, 'a value is expected here'],
    ['{"a": 1\n "b": 2}', 2, 2, 'a comma or } is expected here'],
    ['[1 2]', 1, 4, 'a comma or ] is expected here'],
    ['{a: 1}', 1, 2, 'a name in double quotes or } is expected here'],
    ['{"a": 1,}', 1, 9, 'a name in double quotes is expected here'],
    ['{"a" 1}', 1, 6, 'a colon (:) is expected here'],
    ['[)', 1, 2, 'a value or ] is expected here'],
    ['{} {}', 1, 4, 'nothing more is expected here'],
    ['{"a": [\n1,\n', 3, 1, 'the file ends, but a value is expected here'],
    ['', 1, 1, 'the file ends, but a value is expected here'],
    ["['a']", 1, 2, 'a value or ] is expected here'],
    ['[01]', 1, 3, 'a comma or ] is expected here'],
    ['["a\nb"]', 1, 2, 'a value or ] is expected here'],
  ])('%j', (text, line, column, message) => {
    expect(() => JSON.parse(text) as unknown).toThrow();
    expect(findJsonFault(text)).toEqual({ line, column, message });
  });

  it.each(['{"a":[1,-2.5e+3,true,false,null,"x\\u00e9\\n",{}],"b":{"c":[]}}', ' 7 ', '"\u2028 \u007f ✓"'])(
    '%j is JSON',
    (text) => {
      expect(() => JSON.parse(text) as unknown).not.toThrow();
      expect(findJsonFault(text)).toBeNull();
    },
  );

  it('reads what is nested deeply', () => {
    expect(findJsonFault('['.repeat(100_000))?.column).toBe(100_001);
  });
});
