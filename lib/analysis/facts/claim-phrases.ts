import { AGENCIES } from './lexicon/agencies.ts';
import { MANNERS, NO_RELEASE, STAGES } from './lexicon/case-words.ts';
import { COUNTRIES } from './lexicon/countries.ts';
import { ACTORS, EVENTS, OTHER_EVENTS } from './lexicon/events.ts';
import { OFFENCES } from './lexicon/offences.ts';
import { COUNTED_RESPONSES, DISPUTES, REQUESTS, RESPONSES } from './lexicon/responses.ts';
import { COMPARATORS, UNITS } from './lexicon/units.ts';
import { PhraseTable } from './phrase-table.ts';

let table: PhraseTable | null = null;

const named = (group: string, lexicon: Record<string, string>) =>
  Object.fromEntries(Object.entries(lexicon).map(([id, entry]) => [`${group}:${id}`, entry]));

function nations() {
  const entries = Object.entries(COUNTRIES);
  return {
    ...named('demonym', Object.fromEntries(entries.map(([country, { demonyms }]) => [country, demonyms]))),
    ...named(
      'country',
      Object.fromEntries(entries.map(([country, { names }]) => [country, names ? `${country} | ${names}` : country])),
    ),
  };
}

/** Every lexicon of the facts in one table, compiled at the first claim. */
export function claimPhrases(): PhraseTable {
  table ??= new PhraseTable({
    ...{ ...STAGES, ...MANNERS, ...NO_RELEASE, ...EVENTS, ...OTHER_EVENTS, ...ACTORS, ...AGENCIES },
    ...{
      ...RESPONSES,
      ...COUNTED_RESPONSES,
      ...DISPUTES,
      ...REQUESTS,
      ...UNITS,
      ...COMPARATORS,
      ...named('offence', OFFENCES),
      ...nations(),
    },
  });
  return table;
}
