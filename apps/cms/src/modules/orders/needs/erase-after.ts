import { needsKeptDays } from '@lectern/shared/privacy/retention-table'

/** Dietary and access needs go 30 days after the last of the courses for which they were given. */
export function eraseAfter(courses: readonly { endsAt: string }[]): string {
  const ends = courses.map(({ endsAt }) => Date.parse(endsAt))
  return new Date(Math.max(...ends) + needsKeptDays * 24 * 60 * 60_000).toISOString()
}
