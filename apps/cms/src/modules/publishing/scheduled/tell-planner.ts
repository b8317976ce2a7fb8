import { momentText } from '@lectern/shared/time/moment-text'
import type { Payload, TypedUser } from 'payload'

import { currentEnv } from '@cms/env'
import type { Letter } from '@cms/mail/letter'
import { sendMail } from '@cms/mail/send-mail'
import { writeLetter } from '@cms/mail/write-letter'
import type { FailedPlan } from './plans'
import { titleOfPlanned } from './title-of-planned'

interface Untold {
  planner: TypedUser
  plan: FailedPlan
  reason: string
}

/**
 * E-mails whoever planned something that it could not be done, and why. It is also on the first page
 * and at the document, so an e-mail that cannot be sent is only noted in the log.
 */
export async function tellPlanner(payload: Payload, untold: Untold): Promise<void> {
  try {
    const letter = await letterTo(payload, untold)
    await sendMail(payload, { to: untold.planner.email, ...(await writeLetter(payload, letter)) })
  } catch (error) {
    const { document } = untold.plan
    const msg = `Whoever planned ${document.collection} ${document.id} could not be told of it by e-mail`
    payload.logger.error({ err: error, msg })
  }
}

async function letterTo(payload: Payload, { plan, reason }: Untold): Promise<Letter> {
  const { collection, id } = plan.document
  const title = await titleOfPlanned(payload, plan.document)
  const what = plan.type === 'publish' ? 'was not published' : 'is still on the website'
  return {
    subject: `“${title}” ${what}`,
    parts: [
      `You planned it for ${momentText(plan.at)}, and it could not be done: ${reason}`,
      'Open it, put that right, and publish it or plan it anew.',
      {
        kind: 'button',
        label: 'Open it',
        url: `${currentEnv().CMS_URL}/admin/collections/${collection}/${id}`,
      },
    ],
  }
}
