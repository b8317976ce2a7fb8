import type { Payload } from 'payload'

/** How many have confirmed that they want to be told of new dates of a course. */
export async function countToldOfDates(payload: Payload, courseId: string): Promise<number> {
  const { totalDocs } = await payload.db.count({
    collection: 'date-requests',
    where: { and: [{ courseId: { equals: courseId } }, { state: { equals: 'confirmed' } }] },
  })
  return totalDocs
}
