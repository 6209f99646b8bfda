import { holdsCitizenNumber } from './citizen-number.js';

describe('a citizen service number', () => {
  // 111222333 is the government's own test number: 9+8+7+2·(6+5+4)+3·(3+2−1) = 66 = 6 × 11.
  it.each(['111222333', 'K 111222333', '111.222.333', '111 22 23 33', 'Ali-111222333'])('is seen in "%s"', (text) => {
    expect(holdsCitizenNumber(text)).toBe(true);
  });

  it.each([
    ['fails the 11-test', '111222334'],
    ['has ten digits', '1112223330'],
    ['is all zeros', '000000000'],
    ['is an ordinary reference', 'K26001'],
    ['is a mobile number', '06 0015 8587'],
  ])('is not seen in what %s', (_, text) => {
    expect(holdsCitizenNumber(text)).toBe(false);
  });
});
