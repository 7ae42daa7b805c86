/** Milliseconds since 1970 as the `xsd:dateTime` in UTC that annotations are dated with. */
export function isoTime(time: number): string {
  return new Date(time).toISOString();
}
