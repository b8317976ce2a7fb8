/** Room for one person, in the drawing's own units. */
export const seatSize = 10

/** More than these nobody counts at a glance. */
export const mostSeatsDrawn = 16

/**
 * The line along which `count` people sit, behind `after` others: a dash without length every ten units.
 * It ends a little behind the last, since a dash that falls exactly on the end is not drawn.
 */
export function seatPath({ after, count }: { after: number; count: number }): string {
  return `M${seatSize / 2 + after * seatSize} ${seatSize / 2}h${(count - 1) * seatSize}.1`
}
