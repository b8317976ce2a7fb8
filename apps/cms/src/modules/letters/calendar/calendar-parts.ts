import { tzlib_get_ical_block as timeZoneBlock } from 'timezones-ical-library'

/**
 * ical-generator escapes the commas and semicolons of an address as if it were text, and calendars take
 * the backslashes for a part of it. Written as bytes they mean the same.
 */
export function addressInCalendar(link: string): string {
  return new URL(link).href.replaceAll(/[,;]/g, encodeURIComponent)
}

/** The VTIMEZONE of a zone, for ical-generator. */
export function timeZoneOf(timeZone: string): string | null {
  const [block] = timeZoneBlock(timeZone)
  return block ?? null
}
