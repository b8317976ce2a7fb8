import type { Period } from './course-days'

/** A day of a course date with what nobody can use twice at once. */
export interface OccupiedDay extends Period {
  trainerIds: readonly string[]
  /** Of the venue and the room in it. */
  room: { venueId: string; name: string } | null
}

export interface Occupation {
  runId: string
  days: readonly OccupiedDay[]
}

/** That a trainer or a room is wanted by two course dates at once. */
export type Clash = {
  /** The other date. */
  runId: string
  /** When both want it. */
  during: Period
} & (
  | { kind: 'trainer'; trainerId: string }
  /** `room` as it is compared: in small letters, empty where none is named. */
  | { kind: 'room'; venueId: string; room: string }
)

/** In the order of the date's own days. One that ends when another begins is in nobody's way. */
export function clashesOf(own: Occupation, others: readonly Occupation[]): Clash[] {
  return own.days.flatMap((day) =>
    others
      .filter(({ runId }) => runId !== own.runId)
      .flatMap(({ runId, days }) => days.flatMap((other) => clashesBetween(day, { runId, other }))),
  )
}

function clashesBetween(
  day: OccupiedDay,
  { runId, other }: { runId: string; other: OccupiedDay },
): Clash[] {
  const startsAt = day.startsAt > other.startsAt ? day.startsAt : other.startsAt
  const endsAt = day.endsAt < other.endsAt ? day.endsAt : other.endsAt
  if (startsAt >= endsAt) return []
  const at = { runId, during: { startsAt, endsAt } }
  const shared = day.trainerIds.filter((trainerId) => other.trainerIds.includes(trainerId))
  return [
    ...shared.map((trainerId) => ({ ...at, kind: 'trainer' as const, trainerId })),
    ...(isSameRoom(day.room, other.room)
      ? [{ ...at, kind: 'room' as const, venueId: day.room.venueId, room: nameOf(day.room) }]
      : []),
  ]
}

/** A venue of which no room is named is one room. */
function isSameRoom(
  room: OccupiedDay['room'],
  other: OccupiedDay['room'],
): room is NonNullable<OccupiedDay['room']> {
  if (!room || !other) return false
  return room.venueId === other.venueId && nameOf(room) === nameOf(other)
}

function nameOf({ name }: { name: string }): string {
  return name.trim().toLowerCase()
}
