import { describe, expect, it } from 'vitest';
import { isOfficial } from '../../lib/screens/officials.ts';

type Source = Parameters<typeof isOfficial>[0];

describe('isOfficial', () => {
  it.each<[Source, boolean, string]>([
    [{ name: 'ICE' }, true, 'an agency'],
    [{ name: 'Ashgrove County Jail' }, true, 'a jail'],
    [{ name: 'Dana Holt', role: 'sheriff' }, true, 'an office that only government has'],
    [{ name: 'Thomas Rusk', role: 'field office director' }, true, 'an office of the agency'],
    [{ name: 'Mara Lindqvist', role: 'spokeswoman', organisation: 'Department of Corrections' }, true, 'for a body'],
    [{ name: 'Mara Lindqvist', role: 'spokeswoman for the Ashgrove Police' }, true, 'a body in the role'],
    [{ name: 'Owen Tate', role: 'assistant attorney' }, true, 'an attorney of the state'],
    [{ name: 'Mara Lindqvist', role: 'spokeswoman' }, false, 'for whom is not said'],
    [{ name: 'Owen Tate', role: 'attorney' }, false, 'any lawyer'],
    [{ name: 'Owen Tate', role: 'director', organisation: 'Fair Harbor Coalition' }, false, 'a private group'],
    [{ name: 'Police Officers Association' }, false, 'a union, although police is in its name'],
    [{ name: 'Ada Brandt', role: 'neighbour' }, false, 'a private person'],
    [{ name: 'Ada Brandt' }, false, 'a name alone'],
  ])('%j: %s (%s)', (source, official) => {
    expect(isOfficial(source)).toBe(official);
  });
});
