const TITLES = /\b(?:mr|mrs|ms|dr|jr|sr|iii|ii)\b/gu;
const GENERIC = new Set(
  'spokesman spokeswoman spokesperson official officials of the for county city office department police sheriff director attorney state and a ice'.split(
    ' ',
  ),
);

function normal(name: string): string[] {
  const plain = name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/gu, '')
    .replace(/[’']s\b/gu, '')
    .replace(/[“”"‘’'.,()]/gu, ' ')
    .replace(/^\s*(?:u s |us )?immigration (?:and|&) customs enforcement.*$/u, 'ice')
    .replace(/^(?:the|an|a) /u, '')
    .replace(TITLES, '');
  return plain.split(/\s+/u).filter(Boolean);
}

/** Whether two wordings name the same speaker: equal, same last name, or one within the other. */
export function sameName(a: string | null, b: string | null): boolean {
  if (!a || !b) return !a && !b;
  const x = normal(a);
  const y = normal(b);
  if (x.join(' ') === y.join(' ')) return true;
  if (x.at(-1) === y.at(-1) && !GENERIC.has(x.at(-1) ?? '')) return true;
  const [small, large] = x.length < y.length ? [x, new Set(y)] : [y, new Set(x)];
  const shared = small.filter((word) => large.has(word));
  return shared.length === small.length
    ? small.some((word) => !GENERIC.has(word))
    : shared.length >= 2 && shared.length / small.length >= 0.6;
}
