import { paths } from '@lectern/shared/addresses/paths'
import type { DateRequest, Email } from '@lectern/shared/contract/payload-types'
import { unconfirmedDateNewsKeptDays } from '@lectern/shared/privacy/retention-table'
import { calendarDayIn } from '@lectern/shared/time/calendar-day'
import { weekdayText } from '@lectern/shared/time/moment-text'

import { currentEnv } from '@cms/env'
import type { Button, LetterPart } from '@cms/mail/letter'
import type { Context, OfferedRun } from '../../orders'
import { storedDateRequestTokenOf } from '../date-request-token'
import { storeEmail, type EmailToQueue } from '../queue-email'
import { pastDetails } from './letter-parts'

interface AboutCourse {
  request: DateRequest
  courseTitle: string
}

/** Asks whoever was named to confirm the address: once, however often somebody types it. */
export async function queueConfirmNewsEmail(
  context: Context,
  { request, courseTitle }: AboutCourse,
): Promise<void> {
  await queue(context, request, {
    name: 'confirm-news',
    subject: `Confirm that you want to hear of new dates: ${courseTitle}`,
    parts: [
      'Hello,',
      `Somebody, we hope you, asked us to write to this address when there are new dates of ${courseTitle}. Please confirm that it is yours and that you want this. We write about nothing else.`,
      requestButton(request, 'Confirm, or see what was asked'),
      `The link works for ${unconfirmedDateNewsKeptDays} days. If it was not you, do nothing: then nobody is written to, and the address is deleted.`,
    ],
  })
}

/** To whoever has confirmed and asks again: once a day at most. */
export async function queueNewsOnEmail(
  context: Context,
  { request, courseTitle }: AboutCourse,
): Promise<void> {
  await queue(context, request, {
    name: `news-on/${calendarDayIn(context.now)}`,
    subject: `You hear of new dates already: ${courseTitle}`,
    parts: [
      'Hello,',
      `Somebody, we hope you, asked us to write to this address when there are new dates of ${courseTitle}. We do that already: you need not ask again.`,
      ...ending(request),
    ],
  })
}

/**
 * The dates that are news, in one letter, whose name is that of the round in which they were chosen. `null` if
 * there is a letter of that round.
 */
export function queueNewDatesEmail(
  context: Context,
  { request, runs }: { request: DateRequest; runs: readonly [OfferedRun, ...OfferedRun[]] },
): Promise<Email | null> {
  const { title, slug } = runs[0].course
  const isOne = runs.length === 1
  const label = isOne ? 'See the date, and book' : 'See the dates, and book'
  const url = currentEnv().WEB_URL + paths.courseDates(slug ?? '')
  return queue(context, request, {
    name: `new-dates/${request.rounds}`,
    subject: `${isOne ? 'A new date' : 'New dates'}: ${title}`,
    parts: [
      'Hello,',
      `You asked us to tell you of new dates of ${title}. ${isOne ? 'There is one' : `There are ${runs.length}`}:`,
      ...runs.map((run) => pastDetails(title, run)),
      { kind: 'button', label, url },
      'No place is kept for you: whoever books first has it.',
      ...ending(request),
    ],
  })
}

function ending(request: DateRequest): LetterPart[] {
  const until = request.until ? ` until ${weekdayText(request.until)}` : ''
  return [
    `We write to you about new dates of this course${until}. You can end it before, at any time, in one step:`,
    requestButton(request, 'Do not write to me any more'),
  ]
}

function queue(
  context: Context,
  request: DateRequest,
  email: Omit<EmailToQueue, 'to'>,
): Promise<Email | null> {
  const owner = { dateRequestId: request.id }
  return storeEmail(context, { owner, email: { ...email, to: request.email } })
}

function requestButton(request: DateRequest, label: string): Button {
  const url = currentEnv().WEB_URL + paths.dateRequest(storedDateRequestTokenOf(request))
  return { kind: 'button', label, url }
}
