import type { WrittenOffer } from '@lectern/shared/contract/payload-types'
import type { FieldProblem } from '@lectern/shared/contract/problem'
import { pence } from '@lectern/shared/money/pence'
import { dateProblem } from '@lectern/shared/offers/date-problem'
import { priceOffer } from '@lectern/shared/offers/offer-lines'
import { calendarDayIn } from '@lectern/shared/time/calendar-day'
import { vatTreatmentAt } from '@lectern/shared/vat/rates'

import { idOf } from '@cms/database/document-ids'
import { loadSeller } from '../documents'
import { loadOfferedRuns, type Context, type OfferedRun } from '../orders'
import { loadVatSettings } from '../settings'
import type { OfferContent } from './offer-content'

type DraftLine = NonNullable<WrittenOffer['lines']>[number]

/** A draft with its figures as they would be sent now, and what stands in the way of sending it. */
export async function priceDraft(
  { payload, now }: Context,
  draft: WrittenOffer,
): Promise<{ content: OfferContent; problems: FieldProblem[] }> {
  const written = draft.lines ?? []
  const runIds = written.map(({ run }) => idOf(run))
  const [runs, vat, seller] = await Promise.all([
    loadOfferedRuns(payload, runIds),
    loadVatSettings(payload),
    loadSeller(payload),
  ])
  const day = calendarDayIn(now)
  const known = written.flatMap((line) => {
    const run = runs.get(idOf(line.run))
    return run ? [{ line, run }] : []
  })
  const { lines, totals } = priceOffer(
    known.map(({ line, run }) => ({
      ...aboutDate(line, run),
      ...vatTreatmentAt({ ...vat, day, category: run.course.vatCategory }),
    })),
  )
  const problems = written.flatMap((line, index) => {
    const problem = dateProblem(runs.get(idOf(line.run)), now)
    return problem ? [{ path: `lines.${index}.run`, message: problemWords[problem] }] : []
  })
  return { content: { lines, totals, seller }, problems }
}

const problemWords = {
  gone: 'One of the dates is not there any more. Choose another',
  cancelled: 'One of the dates was called off. Choose another',
  past: 'One of the dates has begun. Choose another',
}

function aboutDate(
  { run: runId, places, netPence, priced, words }: DraftLine,
  { course, place, delivery, timeZone, days, startsAt, endsAt }: OfferedRun,
) {
  return {
    runId: idOf(runId),
    courseId: course.id,
    courseSlug: course.slug,
    courseTitle: course.title,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    ...{ timeZone, days, delivery, place, priced },
    count: places,
    unitNetPence: pence(netPence ?? 0),
    ...(words && { words }),
  }
}
