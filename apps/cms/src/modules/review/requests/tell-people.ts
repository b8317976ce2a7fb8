import type { ReviewRequest, User } from '@lectern/shared/contract/payload-types'
import type { CollectionSlug, Payload, Where } from 'payload'

import { findByIds } from '@cms/database/find-by-ids'
import { isCommitted } from '@cms/database/is-committed'
import { currentEnv } from '@cms/env'
import type { Letter, LetterPart } from '@cms/mail/letter'
import { sendMail } from '@cms/mail/send-mail'
import { writeLetter } from '@cms/mail/write-letter'
import { outsideOfTransaction } from '@cms/payload-workarounds/server/sqlite-transactions/current-transaction'
import { titleOfPlanned } from '../../publishing'

/** That a draft waits to be read: whoever is asked, or everybody who reads for others. */
export async function tellReaders(
  payload: Payload,
  request: ReviewRequest,
  readerIds: readonly string[],
): Promise<void> {
  const { askedBy, askedById, words } = request
  await tell(payload, {
    request,
    userIds: readerIds.filter((id) => id !== askedById),
    letterOf: (title) => ({
      subject: `${askedBy} asks you to read “${title}”`,
      parts: [
        'It is to be read before it is published.',
        ...quoted(askedBy, words),
        openButton(request),
      ],
    }),
  })
}

/** Whoever handed it in, that somebody sent it back. */
export async function tellOfSendingBack(payload: Payload, request: ReviewRequest): Promise<void> {
  const { askedById, settledBy, answer } = request
  await tell(payload, {
    request,
    userIds: [askedById],
    letterOf: (title) => ({
      subject: `“${title}” was sent back`,
      parts: [
        `${settledBy} has read what you handed in, and sent it back.`,
        ...quoted(settledBy ?? '', answer),
        'Change it, and ask for a review again.',
        openButton(request),
      ],
    }),
  })
}

/**
 * Whoever handed it in, that it is published: once the save that published it is in force, for which the save
 * does not wait.
 */
export function tellOfApproval(
  payload: Payload,
  { request, byId }: { request: ReviewRequest; byId: string | null },
): void {
  const { id, askedById, settledBy } = request
  if (askedById === byId) return
  const where: Where = { and: [{ id: { equals: id } }, { state: { equals: 'approved' } }] }
  const told = async () => {
    if (!(await isCommitted(payload, { collection: 'review-requests', where }))) return
    await tell(payload, {
      request,
      userIds: [askedById],
      letterOf: (title) => ({
        subject: `“${title}” was read and published`,
        parts: [`${settledBy} has read what you handed in, and published it.`, openButton(request)],
      }),
    })
  }
  outsideOfTransaction(() => void told())
}

interface Told {
  request: ReviewRequest
  userIds: readonly string[]
  letterOf: (title: string) => Letter
}

/** It is on the first page and at the document, too, so an e-mail that cannot be sent is only noted in the log. */
async function tell(
  payload: Payload,
  { request: { kind, documentId }, userIds, letterOf }: Told,
): Promise<void> {
  try {
    const users = await findByIds<User>(payload, { collection: 'users', ids: userIds })
    const active = [...users.values()].filter(({ standing }) => standing === 'active')
    if (active.length === 0) return
    const document = { collection: kind as CollectionSlug, id: documentId }
    const letter = letterOf(await titleOfPlanned(payload, document))
    const written = await writeLetter(payload, letter)
    await Promise.all(active.map(({ email: to }) => sendMail(payload, { to, ...written })))
  } catch (err) {
    payload.logger.error({
      err,
      msg: `The e-mail about the review of ${kind} ${documentId} failed`,
    })
  }
}

function quoted(heading: string, text: string | null | undefined): LetterPart[] {
  return text ? [{ kind: 'quote', heading, text }] : []
}

function openButton({ kind, documentId }: ReviewRequest): LetterPart {
  const url = `${currentEnv().CMS_URL}/admin/collections/${kind}/${documentId}`
  return { kind: 'button', label: 'Open it', url }
}
