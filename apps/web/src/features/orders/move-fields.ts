/** The date that is left. */
export const fromField = 'fromRunId'

/** By the position of the place among all bookings of the order. */
export function placeField(index: number): string {
  return `places.${index}`
}

/** The date that is chosen for those who leave one. */
export function toField(fromRunId: string): string {
  return `to.${fromRunId}`
}
