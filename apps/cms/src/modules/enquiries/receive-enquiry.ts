import {
  isFromRobot,
  type EnquiryReceipt,
  type EnquiryRequest,
} from '@lectern/shared/contract/enquiry'
import { acknowledgeComplaintBy } from '@lectern/shared/privacy/complaint-clock'
import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'

import { isDocumentId } from '../../database/document-ids'
import { mailEnquiry } from './mail-enquiry'

/**
 * Stores the enquiry; its e-mail goes out afterwards and may fail without anybody losing anything.
 * A program that filled in the hidden field is told the same, and nothing is stored.
 */
export async function receiveEnquiry(
  payload: Payload,
  enquiry: EnquiryRequest,
): Promise<EnquiryReceipt> {
  if (isFromRobot(enquiry)) {
    return { id: randomUUID(), receivedAt: new Date().toISOString() }
  }
  const { kind, name, email, phone, organisation, message, page } = enquiry
  const receivedAt = new Date()
  const stored = await payload.create({
    collection: 'enquiries',
    data: {
      kind,
      name,
      email,
      phone,
      organisation,
      message,
      page,
      course: await knownCourse(payload, enquiry.courseId),
      status: 'new',
      mailState: 'pending',
      mailAttempts: 0,
      ...(kind === 'complaint' && {
        acknowledgeBy: acknowledgeComplaintBy(receivedAt).toISOString(),
      }),
    },
    depth: 0,
    overrideAccess: true,
  })
  void mailEnquiry(payload, stored.id)
  return { id: stored.id, receivedAt: stored.createdAt }
}

/** A course that has gone since the page was opened is no reason to refuse what a person wrote. */
async function knownCourse(payload: Payload, courseId: string | undefined) {
  if (!courseId || !isDocumentId(payload, courseId)) return undefined
  const { docs } = await payload.find({
    collection: 'courses',
    where: { id: { equals: courseId } },
    select: { title: true },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0]?.id
}
