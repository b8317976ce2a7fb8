/** Why a course date in a basket cannot be booked as it stands. */
export const lineProblemReasons = [
  'unknown-run',
  'not-published',
  'past',
  'closed',
  'cancelled',
  'full',
  'too-many-places',
] as const
export type LineProblemReason = (typeof lineProblemReasons)[number]

/** `placesLeft` comes with `too-many-places`; `courseTitle` whenever the public may know it. */
export interface LineProblem {
  runId: string
  reason: LineProblemReason
  placesLeft?: number | undefined
  courseTitle?: string | undefined
}
