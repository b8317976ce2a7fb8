import { paths } from '@lectern/shared/addresses/paths'
import type { Feedback, Order } from '@lectern/shared/contract/payload-types'
import { dateText } from '@lectern/shared/time/moment-text'

import { currentEnv } from '@cms/env'
import type { Context } from '../../orders'
import { feedbackLetterName } from '../about-feedback'
import { storedFeedbackTokenOf } from '../feedback-token'
import { queueEmail } from '../queue-email'

/** Asks somebody who was on a course how it was: once for each place, however often it is queued. */
export async function queueFeedbackEmail(
  context: Context,
  { order, feedback }: { order: Pick<Order, 'id'>; feedback: Feedback },
): Promise<void> {
  const { delegateName, courseTitle, days, until, email } = feedback
  const url = currentEnv().WEB_URL + paths.feedback(storedFeedbackTokenOf(feedback))
  await queueEmail(context, {
    order: order as Order,
    email: {
      name: feedbackLetterName(feedback),
      to: email,
      subject: `How was it? ${courseTitle}`,
      parts: [
        `Hello ${delegateName},`,
        `You were on our course ${courseTitle}, ${days}. Will you tell us how it was? It takes two minutes.`,
        { kind: 'button', label: 'Say how it was', url },
        `You can answer until ${dateText(until)}. What you write is for us alone, unless you tick that we may publish it.`,
        'We ask once after each course. If you do not want to be asked any more, press “Do not ask me again” on the same page.',
      ],
    },
  })
}
