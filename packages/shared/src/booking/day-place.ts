interface Taught<Venue> {
  delivery?: 'venue' | 'online' | null | undefined
  venue?: Venue | null | undefined
}

export interface DayPlace<Venue> {
  delivery: 'venue' | 'online'
  /** `null` online, and while it is not decided. */
  venue: Venue | null
  /** Whether it is somewhere else than the whole date. */
  isElsewhere: boolean
}

/** Where one day of a course date takes place: what it leaves empty is said by the date. */
export function placeOfDay<Venue extends string | { id: string }>(
  date: Taught<Venue> & { delivery: 'venue' | 'online' },
  day: Taught<Venue>,
): DayPlace<Venue> {
  const delivery = day.delivery ?? date.delivery
  if (delivery === 'online') {
    return { delivery, venue: null, isElsewhere: date.delivery !== 'online' }
  }
  const venue = day.venue ?? date.venue ?? null
  const isAtVenueOfDate = date.delivery === 'venue' && idOf(venue) === idOf(date.venue ?? null)
  return { delivery, venue, isElsewhere: !isAtVenueOfDate }
}

function idOf(venue: string | { id: string } | null): string | null {
  return typeof venue === 'object' ? (venue?.id ?? null) : venue
}
