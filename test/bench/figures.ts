/** One measured figure: what, how much, and the budget that it is held against. */
export interface Figure {
  what: string;
  value: string;
  budget?: string;
  /** Whether the budget is met; left out where there is none. */
  met?: boolean;
}

/** The middle value; the mean of the two middle ones of an even number. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The value that 95 % of the others do not exceed. */
export function p95(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.ceil(values.length * 0.95) - 1)]!;
}

/** A figure held against the largest value that its budget allows. */
export function atMost(what: string, value: number, budget: number, unit: string): Figure {
  return { what, value: `${shown(value)} ${unit}`, budget: `≤ ${shown(budget)} ${unit}`, met: value <= budget };
}

/** A figure held against the least value that its budget asks for. */
export function atLeast(what: string, value: number, budget: number, unit: string): Figure {
  return { what, value: `${shown(value)} ${unit}`, budget: `≥ ${shown(budget)} ${unit}`, met: value >= budget };
}

export function printFigures(title: string, figures: readonly Figure[]): void {
  console.log(`\n## ${title}\n\n| what | measured | budget | |\n|---|--:|--:|---|`);
  for (const { what, value, budget, met } of figures) {
    console.log(`| ${what} | ${value} | ${budget ?? ''} | ${met === undefined ? '' : met ? 'met' : 'NOT met'} |`);
  }
}

function shown(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 });
}
