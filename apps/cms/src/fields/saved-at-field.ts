import type { DateField } from 'payload'

/** Payload on SQLite moves `updatedAt` only when a column of the row itself changes; lists have rows of their own. */
export const savedAtField: DateField = {
  name: 'savedAt',
  type: 'date',
  hidden: true,
  admin: { components: { Diff: '/fields/nothing-to-compare#NothingToCompare' } },
  hooks: { beforeChange: [() => new Date().toISOString()] },
}
