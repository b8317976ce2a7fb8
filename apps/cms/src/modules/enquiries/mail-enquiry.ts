import type { Enquiry } from '@lectern/shared/contract/payload-types'
import { deadlineText } from '@lectern/shared/time/moment-text'
import type { Payload } from 'payload'

import { compareAndSet } from '../../database/compare-and-set'
import { currentEnv } from '../../env'
import type { Letter } from '../../mail/letter'
import { sendMail } from '../../mail/send-mail'
import { loadStaffAddress } from '../../mail/sender'
import { writeLetter } from '../../mail/write-letter'

/** E-mails one enquiry to staff and notes how that went. Never throws: the enquiry is stored, and a failure is visible beside it. */
export async function mailEnquiry(payload: Payload, id: string): Promise<void> {
  try {
    const enquiry = await payload.findByID({
      collection: 'enquiries',
      id,
      depth: 1,
      overrideAccess: true,
    })
    await mailAndNote(payload, enquiry)
  } catch (error) {
    payload.logger.error({ err: error, msg: `The e-mail about enquiry ${id} stays unsent` })
  }
}

async function mailAndNote(payload: Payload, enquiry: Enquiry): Promise<void> {
  const mailAttempts = enquiry.mailAttempts + 1
  try {
    const mailState = await sendMail(payload, {
      to: await recipient(payload),
      replyTo: { name: enquiry.name, address: enquiry.email },
      ...(await writeLetter(payload, letterOf(enquiry))),
    })
    await note(payload, enquiry.id, { mailState, mailError: null, mailAttempts })
  } catch (error) {
    const mailError = error instanceof Error ? error.message : String(error)
    payload.logger.warn(`The e-mail about enquiry ${enquiry.id} could not be sent: ${mailError}`)
    await note(payload, enquiry.id, { mailState: 'failed', mailError, mailAttempts })
  }
}

async function recipient(payload: Payload): Promise<string> {
  const address = await loadStaffAddress(payload)
  if (!address) throw new Error('The settings do not say where enquiries go')
  return address
}

function letterOf(enquiry: Enquiry): Letter {
  const { id, message, name } = enquiry
  return {
    subject: subjectOf(enquiry),
    parts: [
      { kind: 'quote', text: message },
      { kind: 'quote', heading: name, text: knownOf(enquiry) },
      ...(enquiry.acknowledgeBy ? [clockWords(enquiry.acknowledgeBy)] : []),
      'Answer by replying to this e-mail: it goes to whoever wrote.',
      {
        kind: 'button',
        label: 'Open the enquiry',
        url: `${currentEnv().CMS_URL}/admin/collections/enquiries/${id}`,
      },
    ],
  }
}

function clockWords(acknowledgeBy: string): string {
  return `The law gives you until ${deadlineText(acknowledgeBy)} to confirm that you have this complaint. Then look into it, and tell them the outcome without delay.`
}

function subjectOf({ kind, name, course }: Enquiry): string {
  const about = typeof course === 'object' && course ? ` about ${course.title}` : ''
  return `${subjects[kind]} from ${name}${about}`
}

const subjects: Record<Enquiry['kind'], string> = {
  general: 'Enquiry',
  'in-house': 'In-house enquiry',
  complaint: 'Data-protection complaint',
}

function knownOf({ email, phone, organisation, page }: Enquiry): string {
  const known = [
    ['Organisation', organisation],
    ['E-mail', email],
    ['Telephone', phone],
    ['Sent from', page],
  ]
  return known.flatMap(([label, value]) => (value ? [`${label}: ${value}`] : [])).join('\n')
}

type MailNote = Pick<Enquiry, 'mailState' | 'mailError' | 'mailAttempts'>

/** One statement on these fields alone, so that a colleague who is writing notes loses nothing. */
async function note(payload: Payload, id: string, data: MailNote): Promise<void> {
  await compareAndSet(payload, {
    collection: 'enquiries',
    where: { id: { equals: id } },
    data,
  })
}
