import type { CheckoutLine } from '@lectern/shared/contract/checkout'
import type { CourseRun } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

/** What a delegate has to know, as the run says today. */
export interface JoiningPapers {
  line: CheckoutLine
  joiningInstructions?: string
  onlineLink?: string
}

export async function loadJoiningPapers(
  payload: Payload,
  lines: readonly CheckoutLine[],
): Promise<JoiningPapers[]> {
  const { docs } = await payload.db.find<CourseRun>({
    collection: 'course-runs',
    where: { id: { in: lines.map((line) => line.runId) } },
    pagination: false,
    limit: lines.length,
  })
  return lines.map((line) => {
    const run = docs.find((candidate) => candidate.id === line.runId)
    return {
      line,
      ...(run?.joiningInstructions && { joiningInstructions: run.joiningInstructions }),
      ...(run?.onlineLink && { onlineLink: run.onlineLink }),
    }
  })
}
