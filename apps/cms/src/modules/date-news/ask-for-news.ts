import type { Course } from '@lectern/shared/contract/payload-types'
import pLimit from 'p-limit'

import { consumePoint, type Limit } from '@cms/limits/limit'
import { plainAddress } from '@cms/mail/plain-address'
import { queueConfirmNewsEmail, queueNewsOnEmail } from '../letters'
import type { Context } from '../orders'
import { storeRequest } from './requests/store-request'

/** Strangers ask with it, for one course after the other, and must not fill a mailbox. */
const requestsOfOneAddress: Limit = { name: 'date-news', points: 5, perSeconds: 24 * 60 * 60 }

const fewAtOnce = pLimit(4)

interface Asked {
  email: string
  course: Pick<Course, 'id' | 'title'>
}

/**
 * Writes to the address that wants news of a course: how to confirm it or, if it is told already, that it is.
 * Whoever asked has been answered before, so that nobody learns what others asked for. Never throws.
 */
export async function askForNews(context: Context, asked: Asked): Promise<void> {
  try {
    await fewAtOnce(() => ask(context, asked))
  } catch (error) {
    context.payload.logger.error({ err: error, msg: 'A request for news of dates was not stored' })
  }
}

async function ask(context: Context, { email, course }: Asked): Promise<void> {
  if (await consumePoint(context.payload, requestsOfOneAddress, plainAddress(email))) return
  const request = await storeRequest(context, { courseId: course.id, email })
  const about = { request, courseTitle: course.title }
  await (request.state === 'unconfirmed'
    ? queueConfirmNewsEmail(context, about)
    : queueNewsOnEmail(context, about))
}
