import { priceLines } from '@lectern/shared/basket/totals'
import { lineProblem } from '@lectern/shared/booking/line-problem'
import type { Quote, QuoteLine, QuoteProblem, QuoteRequest } from '@lectern/shared/contract/quote'
import { pence } from '@lectern/shared/money/pence'
import type { CodeProblem } from '@lectern/shared/discounts/code-problem'
import type { Discount } from '@lectern/shared/discounts/discount'
import { discountLine } from '@lectern/shared/discounts/discount-line'
import { calendarDayIn, daysBetween, type CalendarDay } from '@lectern/shared/time/calendar-day'
import { vatTreatmentAt } from '@lectern/shared/vat/rates'
import type { Payload } from 'payload'

import { loadDiscounts, type CodeLookedUp } from '../discounts'
import { loadOfferedRuns, type OfferedRun } from '../orders'
import { loadAgreedPrices } from '../organisations'
import { loadVatSettings, type VatSettings } from '../settings'

/**
 * What a basket costs, less the discounts that hold for each line, and what stands in the way of booking
 * it, from what the database says now.
 * A line with too many places is priced as asked and reported; other problems leave it unpriced.
 * `arePlacesHeld`: whoever asks has them, however few are left.
 */
export async function priceBasket(
  payload: Payload,
  { lines, arePlacesHeld = false, code = null, organisationId = null }: BasketToPrice,
  now: Date,
): Promise<Quote> {
  const runIds = lines.map((line) => line.runId)
  const [runs, vat, discountsByThemselves, agreedPrices] = await Promise.all([
    loadOfferedRuns(payload, runIds),
    loadVatSettings(payload),
    loadDiscounts(payload),
    loadAgreedPrices(payload, organisationId),
  ])
  const day = calendarDayIn(now)
  const discountsOf = withCode(
    (courseId) => [...agreedPrices(courseId), ...discountsByThemselves(courseId)],
    code,
  )
  const judged = lines.map((line) => {
    const run = runs.get(line.runId)
    const placesLeft = arePlacesHeld ? line.count : run?.placesLeft
    return judge(line, run && { ...run, placesLeft: placesLeft ?? 0 }, now)
  })
  const { lines: pricedLines, totals } = priceLines(
    judged.flatMap(({ line, run }) =>
      run ? [toUnpricedLine(line, run, { ...vat, day, discountsOf })] : [],
    ),
  )
  const problems = judged.flatMap(({ problem }) => (problem ? [problem] : []))
  const quote: Quote = { currency: 'GBP', lines: pricedLines, totals, problems }
  return code ? { ...quote, code: judgeCode(code, pricedLines) } : quote
}

function withCode(discountsOf: DiscountsOf, code: CodeLookedUp | null): DiscountsOf {
  if (!code?.known || code.problem) return discountsOf
  const { discount } = code.known
  return (courseId) =>
    isForCourse(code, courseId) ? [...discountsOf(courseId), discount] : discountsOf(courseId)
}

function isForCourse({ known }: CodeLookedUp, courseId: string): boolean {
  return known !== null && (known.courseIds.length === 0 || known.courseIds.includes(courseId))
}

function judgeCode(code: CodeLookedUp, lines: readonly QuoteLine[]): Quote['code'] {
  const { letters } = code
  const problem = code.problem ?? problemWithLines(code, lines)
  return { letters, ...(problem && { problem }) }
}

/** Of a basket in which nothing can be booked there is something else to say. */
function problemWithLines(code: CodeLookedUp, lines: readonly QuoteLine[]): CodeProblem | null {
  if (lines.length === 0) return null
  if (!lines.some(({ courseId }) => isForCourse(code, courseId))) return 'other-courses'
  const takesOff = ({ discounts = [] }: QuoteLine) => discounts.some(({ kind }) => kind === 'code')
  return lines.some(takesOff) ? null : 'takes-nothing'
}

interface BasketToPrice extends Pick<QuoteRequest, 'lines'> {
  arePlacesHeld?: boolean
  code?: CodeLookedUp | null
  /** For which it is booked, as has been proven. */
  organisationId?: string | null
}

type RequestedLine = QuoteRequest['lines'][number]

/** `run` is set where the line is to be priced. */
type JudgedLine = { line: RequestedLine; run?: OfferedRun; problem?: QuoteProblem }

function judge(line: RequestedLine, run: OfferedRun | undefined, now: Date): JudgedLine {
  const { runId, count } = line
  if (!run) return { line, problem: { runId, reason: 'unknown-run' } }
  const reason = lineProblem(run, { count, now })
  if (!reason) return { line, run }
  const problem = { runId, reason, ...(run.isCoursePublished && { courseTitle: run.course.title }) }
  return reason === 'too-many-places'
    ? { line, run, problem: { ...problem, placesLeft: run.placesLeft } }
    : { line, problem }
}

type DiscountsOf = (courseId: string) => Discount[]

interface Terms extends VatSettings {
  day: CalendarDay
  discountsOf: DiscountsOf
}

type UnpricedQuoteLine = Omit<QuoteLine, 'netPence' | 'vatPence' | 'grossPence'>

function toUnpricedLine(
  { runId, count }: RequestedLine,
  run: OfferedRun,
  terms: Terms,
): UnpricedQuoteLine {
  const { course, place, delivery, timeZone, days, placesLeft } = run
  const { day, discountsOf } = terms
  const unitNetPence = pence(run.priceNetPence)
  const daysAhead = daysBetween(day, calendarDayIn(run.startsAt, timeZone))
  const discounts = discountLine({ unitNetPence, count, daysAhead }, discountsOf(course.id))
  return {
    runId,
    courseId: course.id,
    courseSlug: course.slug,
    courseTitle: course.title,
    startsAt: run.startsAt.toISOString(),
    endsAt: run.endsAt.toISOString(),
    timeZone,
    days,
    delivery,
    place,
    count,
    placesLeft,
    unitNetPence,
    ...(discounts.length > 0 && { discounts }),
    ...vatTreatmentAt({ ...terms, category: course.vatCategory }),
  }
}
