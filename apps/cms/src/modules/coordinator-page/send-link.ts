import type { Organisation } from '@lectern/shared/contract/payload-types'

import { Refusal } from '@cms/http/refusal'
import { sendMail } from '@cms/mail/send-mail'
import { writeLetter } from '@cms/mail/write-letter'
import type { Context } from '../orders'
import { coordinatorLinks, digestOf, linkDays, type Coordinator } from '../organisations'
import { firstLinkLetter, type LinkToSend } from './link-letter'

interface Sending {
  organisation: Organisation
  coordinator: Coordinator
  by: string
}

/**
 * Sends a coordinator a new link to the page of their organisation; the one before opens nothing from then on.
 *
 * @throws Refusal for a coordinator without an address, and when the letter cannot be sent.
 */
export async function sendLink(context: Context, sending: Sending): Promise<void> {
  const { coordinator } = sending
  if (!coordinator.email) throw withoutAddress
  const link = await renewLink(context, sending)
  const letter = await writeLetter(context.payload, firstLinkLetter(link))
  try {
    await sendMail(context.payload, { to: coordinator.email, ...letter })
  } catch (error) {
    context.payload.logger.error({ err: error, msg: 'The link of a coordinator could not be sent' })
    throw new Refusal('unavailable', {
      message:
        'The letter could not be sent. Look at the address, and press again in a few minutes.',
    })
  }
}

/** Another link in place of the one that there may be. */
export async function renewLink(
  { payload, now }: Pick<Context, 'payload' | 'now'>,
  { organisation, coordinator, by }: Sending,
): Promise<LinkToSend> {
  const until = new Date(now.getTime() + linkDays * 24 * 60 * 60_000).toISOString()
  const ownerId = String(coordinator.id)
  const sentToDigest = digestOf(coordinator.email ?? '')
  const more = { organisationId: organisation.id, sentToDigest, until }
  await coordinatorLinks.renew(payload, { ownerId, by, now, more })
  const link = await coordinatorLinks.findOf(payload, ownerId)
  if (!link) throw new Refusal('unavailable')
  return {
    coordinatorName: coordinator.name,
    organisationName: organisation.name,
    url: coordinatorLinks.addressOf(link),
    until: link.until,
  }
}

const withoutAddress = new Refusal('invalid-fields', {
  message: 'This coordinator has no e-mail address. Enter one, save, and press again.',
})
