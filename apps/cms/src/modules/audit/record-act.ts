import type { AuditEvent } from '@lectern/shared/contract/payload-types'
import type { Payload, PayloadRequest } from 'payload'

import { newDocumentId } from '@cms/database/document-ids'
import { compareAndSet } from '@cms/database/compare-and-set'
import { insertOnce } from '@cms/database/insert-once'
import type { Act } from './acts'

type Actor = Pick<PayloadRequest, 'payload' | 'user'> & Partial<PayloadRequest>

/** Longer ones are cut. */
const longestCharacters = 500

/**
 * Writes down what whoever is signed in has done: within the transaction of the request, where it has one.
 *
 * @returns its id
 */
export async function recordAct(
  req: Actor,
  act: Act,
  outcome: AuditEvent['outcome'] = 'done',
): Promise<string> {
  const { payload, user } = req
  const id = newDocumentId(payload)
  const now = new Date().toISOString()
  const by = { by: user?.name ?? 'Lectern', byEmail: user?.email ?? null }
  await payload.db.create({
    collection: 'audit-events',
    customID: id,
    data: {
      ...dataOf(act),
      ...by,
      outcome,
      key: id,
      times: 1,
      at: now,
      createdAt: now,
      updatedAt: now,
    },
    returning: false,
    req,
  })
  return id
}

function dataOf({ kind, what, href = null, details = null }: Act) {
  return { act: kind, what: cut(what), href, details: details === null ? null : cut(details) }
}

function cut(text: string): string {
  return text.length > longestCharacters ? `${text.slice(0, longestCharacters)}…` : text
}

/** What was begun is done. */
export async function finishAct(
  payload: Payload,
  { id, details = null }: { id: string; details?: string | null },
): Promise<void> {
  await compareAndSet(payload, {
    collection: 'audit-events',
    where: { id: { equals: id } },
    data: { outcome: 'done', details: details === null ? null : cut(details) },
  })
}

/** What was begun was refused: nothing has been done. */
export async function forgetAct(payload: Payload, id: string): Promise<void> {
  await payload.db.deleteOne({ collection: 'audit-events', where: { id: { equals: id } } })
}

/** Nobody is signed in; counted by the hour, so that whoever tries a thousand times fills no list. */
export async function countRefusedSignIn(
  payload: Payload,
  { account, now }: { account: { id: string; name: string } | null; now: Date },
): Promise<void> {
  const hour = now.toISOString().slice(0, 13)
  const moment = now.toISOString()
  const key = `sign-in-refused/${account?.id ?? 'nobody'}/${hour}`
  const href = account ? `/admin/collections/users/${account.id}` : null
  const what = account?.name ?? 'An address without an account'
  const data = { ...dataOf({ kind: 'sign-in-refused', what, href }), by: 'Not known' }
  const isFirst = await insertOnce(payload, {
    collection: 'audit-events',
    data: { ...data, key, outcome: 'done', times: 1, at: moment },
  })
  if (isFirst) return
  await compareAndSet(payload, {
    collection: 'audit-events',
    where: { key: { equals: key } },
    data: { times: { $inc: 1 }, at: moment },
  })
}
