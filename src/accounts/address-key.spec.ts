import { addressKey } from './address-key.js';

const SECRET = 'a secret of the tests';
const same = (one: string, other: string) => addressKey(one, SECRET) === addressKey(other, SECRET);

test('one place is one key, in every way to write its address', () => {
  expect(same('192.0.2.7', '::ffff:192.0.2.7')).toBe(true);
  expect(same('2001:db8:0:5::1', '2001:0DB8::5:0:0:0:9')).toBe(true);
  expect(same('2001:db8::', '2001:db8:0:0:ffff::1')).toBe(true);
});

test('other places are other keys', () => {
  expect(same('192.0.2.7', '192.0.2.8')).toBe(false);
  expect(same('2001:db8:0:5::1', '2001:db8:0:6::1')).toBe(false);
  expect(same('::1', '127.0.0.1')).toBe(false);
});

test('a key tells nothing of the address, and another secret makes another', () => {
  expect(addressKey('192.0.2.7', SECRET)).not.toContain('192');
  expect(addressKey('192.0.2.7', SECRET)).not.toBe(addressKey('192.0.2.7', 'another'));
});
