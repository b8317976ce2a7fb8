/** Joining papers are prepared the day before; until then the customer may still say who comes. */
export const delegateCutOffHours = 24

export function delegatesEditableUntil(startsAt: string): Date {
  return new Date(Date.parse(startsAt) - delegateCutOffHours * 60 * 60_000)
}
