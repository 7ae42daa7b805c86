import { describe, expect, it } from 'vitest';
import { attribute } from '../../../lib/analysis/attribution/index.ts';
import { readDocument } from '../../../lib/analysis/language/index.ts';

const peopleIn = (text: string) => attribute(readDocument(text)).people;
const named = (text: string, name: string) => peopleIn(text).find((person) => person.name === name);

describe('people and bodies', () => {
  it('puts short names and titles under the fullest name', () => {
    const quill = named('Sheriff Ada Quill spoke. Quill left. Ms. Quill came back.', 'Ada Quill');
    expect(quill).toMatchObject({ kind: 'person', gender: 'female', role: 'sheriff', aliases: ['Quill'] });
    expect(quill?.mentions).toHaveLength(3);
  });

  it('takes a title in the plural for a title', () => {
    expect(named('Supervisors Roy Strand and Pilar Escobedo voted no.', 'Roy Strand')).toMatchObject({
      kind: 'person',
    });
  });

  it('writes a name as the text does, not as a label in capitals', () => {
    const text = 'LYLE BREKKE: I read it.\n\nSheriff Lyle Brekke read it twice.';
    expect(peopleIn(text).map(({ name }) => name)).toEqual(['Lyle Brekke']);
  });

  it('finds a fuller name that comes later', () => {
    expect(peopleIn('Quill said no. Later Ada Quill said yes.').map(({ name }) => name)).toEqual(['Ada Quill']);
  });

  it('knows double surnames by either part', () => {
    const text = 'Efraín Lozano Tuc was arrested. Lozano Tuc said nothing. Lozano was held.';
    expect(named(text, 'Efraín Lozano Tuc')?.mentions).toHaveLength(3);
  });

  it('reads acronyms of bodies', () => {
    const text = 'The Harbor Light Coalition objected. HLC members marched.';
    expect(named(text, 'Harbor Light Coalition')).toMatchObject({ kind: 'body', aliases: ['HLC'] });
  });

  it('knows the agencies that articles abbreviate without saying so', () => {
    const text = 'U.S. Immigration and Customs Enforcement sent a form. ICE sent another.';
    expect(peopleIn(text).map(({ name }) => name)).toEqual(['U.S. Immigration and Customs Enforcement']);
  });

  it('reads a body with "and" in its name at the start of a sentence, and no more than a body', () => {
    const first = (text: string) => peopleIn(text)[0]?.name;
    expect(first('Immigration and Customs Enforcement sent a form.')).toBe('Immigration and Customs Enforcement');
    expect(first('Deputies and Customs Enforcement officers met.')).toBe('Customs Enforcement');
  });

  it('learns a role from an apposition', () => {
    expect(named('Priya Nandakumar, his lawyer, said nothing.', 'Priya Nandakumar')?.role).toBe('lawyer');
  });

  it('does not take the letters of questions and answers for people', () => {
    expect(peopleIn('Ada Quill runs the jail.\n\nQ. Why?\n\nA. Never mind.').map(({ name }) => name)).toEqual([
      'Ada Quill',
    ]);
  });

  it('does not take places for people', () => {
    expect(named('They met in New Orleans and Port Ansel.', 'Port Ansel')?.kind).toBe('place');
  });
});
