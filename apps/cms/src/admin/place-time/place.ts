/** Where the company is: the clock for whatever does not name another place. */
const siteTimeZone = 'Europe/London'

/** The time zone that a document names, or the company's own. */
export function placeOf(zone: unknown): string {
  return typeof zone === 'string' && zone ? zone : siteTimeZone
}
