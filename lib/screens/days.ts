const DAY = 24 * 60 * 60 * 1000;

/** The day, in the reader's time zone, so many days from now; ISO 8601. */
export function dayFromNow(days: number, now: Date = new Date()): string {
  const then = new Date(now.getTime() + days * DAY);
  const local = [then.getFullYear(), then.getMonth() + 1, then.getDate()];
  return local.map((part) => String(part).padStart(2, '0')).join('-');
}
