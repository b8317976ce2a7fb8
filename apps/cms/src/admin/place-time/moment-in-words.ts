import { placeOf } from './place'

/** “24 Nov 2026, 09:30”, by the clock of the place; a day alone has no time. */
export function momentInWords(
  moment: string,
  { zone, isDay = false }: { zone?: unknown; isDay?: boolean } = {},
): string {
  const date = new Date(moment)
  if (Number.isNaN(date.getTime())) return ''
  return date.toLocaleString('en-GB', {
    timeZone: placeOf(zone),
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    ...(isDay ? {} : ({ hour: '2-digit', minute: '2-digit', hour12: false } as const)),
  })
}
