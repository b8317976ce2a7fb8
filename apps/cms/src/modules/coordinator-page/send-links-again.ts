import type { CoordinatorLink } from '@lectern/shared/contract/payload-types'
import pLimit from 'p-limit'

import { consumePoint, type Limit } from '@cms/limits/limit'
import { sendMail } from '@cms/mail/send-mail'
import { writeLetter } from '@cms/mail/write-letter'
import type { Context } from '../orders'
import { findOrganisation, coordinatorLinks, digestOf, hasEnded, isOf } from '../organisations'
import { askedLinksLetter, type LinkToSend } from './link-letter'
import { renewLink } from './send-link'

/** Strangers ask for it, and must not fill a mailbox. */
const lettersToOneAddress: Limit = { name: 'coordinator-links', points: 3, perSeconds: 60 * 60 }

/** Who shares a mailbox, at however many organisations. */
const mostLinks = 20

const fewAtOnce = pLimit(4)

/**
 * Sends an address its links in one e-mail: those that work as they are, those whose time is over anew, and
 * none that staff have ended. Whoever asked has been answered before. Never throws.
 */
export async function sendLinksAgain(context: Context, email: string): Promise<void> {
  const { payload } = context
  try {
    if ((await consumePoint(payload, lettersToOneAddress, email.toLowerCase())) !== null) return
    const found = await fewAtOnce(() => findLinks(context, email))
    const [first] = found
    if (!first) return
    const letter = await writeLetter(payload, askedLinksLetter(found.map(({ link }) => link)))
    // Where the link went before, not where a stranger's spelling of it leads.
    await sendMail(payload, { to: first.to, ...letter })
  } catch (error) {
    payload.logger.error({ err: error, msg: 'The links of a coordinator could not be sent' })
  }
}

interface Found {
  to: string
  link: LinkToSend
}

async function findLinks(context: Context, email: string): Promise<Found[]> {
  const { docs } = await context.payload.db.find<CoordinatorLink>({
    collection: 'coordinator-links',
    where: { sentToDigest: { equals: digestOf(email) } },
    sort: ['-madeAt', 'id'],
    limit: mostLinks,
    pagination: false,
  })
  const found: Found[] = []
  for (const link of docs) {
    const again = await sendable(context, link)
    if (again) found.push(again)
  }
  return found
}

async function sendable(context: Context, link: CoordinatorLink): Promise<Found | null> {
  const organisation = await findOrganisation(context.payload, link.organisationId)
  const coordinator = organisation?.coordinators?.find((each) => isOf(link, each))
  if (!organisation || organisation.deletedAt || !coordinator?.email) return null
  const to = coordinator.email
  if (hasEnded(link, context.now)) {
    const renewed = await renewLink(context, { organisation, coordinator, by: link.madeBy })
    return { to, link: renewed }
  }
  return {
    to,
    link: {
      coordinatorName: coordinator.name,
      organisationName: organisation.name,
      url: coordinatorLinks.addressOf(link),
      until: link.until,
    },
  }
}
