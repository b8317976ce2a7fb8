import type { MergePlan } from './plan-merge'

/** What moves and what is kept of which, a line for each. */
export function planInWords(plan: MergePlan): string[] {
  const { from, into, bookings, newCoordinators, paidFor } = plan
  const moved = bookings === 1 ? '1 booking belongs' : `${bookings} bookings belong`
  return [
    bookings === 0
      ? `No booking belongs to ${from.name}.`
      : `${moved} to ${into.name} then. Invoices stay as issued, and each time line says so.`,
    ...(newCoordinators.length > 0
      ? [`Coordinators who come along: ${newCoordinators.join(', ')}.`]
      : []),
    ...(paidFor.length > 0
      ? [`${into.name} pays then for ${paidFor.map(({ name }) => name).join(', ')}.`]
      : []),
    `${into.name} keeps its name, numbers, mailbox, address and agreed prices; what it has not is taken from ${from.name}, and the notes of both are kept.`,
    `${from.name} goes into the trash. Its name is found at ${into.name}, and links to its page open nothing any more.`,
  ]
}
