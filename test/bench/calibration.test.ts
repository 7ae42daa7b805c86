import { expect, test } from 'vitest';
import { reliabilityFigures } from './calibration.ts';

const times = (count: number, confidence: number, right: boolean) =>
  Array.from({ length: count }, () => ({ confidence, right }));

test('confidence is held against the share that is right, tenth by tenth', () => {
  const findings = [...times(3, 0.75, true), ...times(1, 0.75, false), ...times(4, 1, true), ...times(2, 0.35, false)];
  expect(reliabilityFigures('quotes', findings)).toEqual([
    { what: 'quotes, confidence 30 to 40 %', value: '0 % right, 35 % expected (2)' },
    { what: 'quotes, confidence 70 to 80 %', value: '75 % right, 75 % expected (4)' },
    { what: 'quotes, confidence 90 to 100 %', value: '100 % right, 100 % expected (4)' },
    { what: 'quotes, expected calibration error', value: '7 points', budget: '≤ 5 points', met: false },
  ]);
});
