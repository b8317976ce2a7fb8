import type { PayloadRequest, Where } from 'payload'

import { limitedKey } from '@cms/limits/limited-key'
import { insertOnce } from '@cms/database/insert-once'
import { deleteRequest } from '../../date-news'
import { deleteAnswersTo } from '../../enquiries'
import { eraseFeedback } from '../../feedback'
import { eraseFromOffer } from '../../offers'
import { eraseReason } from '../../erasure'
import { eraseCoordinator } from '../../organisations'
import { foldWords } from '@cms/fold-words'
import { plainAddress } from '@cms/mail/plain-address'
import { randomUUID } from 'node:crypto'
import { eraseFromOrder } from './erase-from-order'
import { eraseMailFiles } from './erase-mail-files'
import { findHeld } from './find-held'
import type { Held } from './held'
import { erasePlaceWanted } from './held-places-wanted'
import type { Sought } from './person'
import { searchFor } from './search-for'

export interface Erased {
  /** What was erased, and what was not, each as staff read it. */
  erased: string[]
  kept: string[]
}

interface Request {
  req: PayloadRequest
  sought: Sought
  /** What staff chose of what was found. */
  items: readonly string[]
  by: string
  now: Date
}

/**
 * Erases what staff chose of what is held about a person, as far as it may go. Each item goes by itself: what
 * was done stays done when something else cannot be, and it can be asked for again. That it was done is
 * written down, without whose it was.
 */
export async function eraseHeld({ req, sought, items, by, now }: Request): Promise<Erased> {
  const held = await findHeld(req, { sought, now })
  const chosen = held.filter(({ item }) => items.includes(item))
  const search = await searchFor(req, { sought, now })
  const outcome: Erased = { erased: [], kept: [] }
  for (const each of chosen) {
    const isErased = each.goes.length > 0 && (await eraseItem(search, each))
    if (isErased) outcome.erased.push(...each.goes)
    outcome.kept.push(...each.stays)
  }
  if (sought.email) outcome.erased.push(...(await eraseMailFiles(sought.email)))
  await record(req, { sought, chosen, by, now })
  return outcome
}

type Searching = Awaited<ReturnType<typeof searchFor>>

async function eraseItem(search: Searching, { item }: Held): Promise<boolean> {
  const { payload } = search.req
  const [collection, id = ''] = item.split('/')
  switch (collection) {
    case 'orders':
      return eraseFromOrder(search, id)
    case 'run-cancellations':
      await eraseReason(payload, { collection, id })
      return true
    case 'organisations':
      return eraseCoordinator(payload, { id, isTheirs: isThem(search) })
    case 'places-wanted':
      return erasePlaceWanted(payload, id)
    case 'date-requests':
      await deleteRequest(payload, id)
      return true
    case 'place-answers':
    case 'certificates':
      await payload.db.deleteMany({ collection, where: { id: { equals: id } } })
      return true
    case 'enquiries':
      return eraseEnquiry(search, id)
    case 'feedback':
      await eraseFeedback({ payload, now: search.now }, { id })
      return true
    case 'offers':
      return eraseFromOffer(payload, id)
    case 'testimonials':
      await payload.delete({ collection, id, trash: true, overrideAccess: true, depth: 0 })
      return true
    default:
      return false
  }
}

function isThem({ person }: Searching) {
  return (coordinator: { name: string; email?: string | null }) =>
    person.isMeant(coordinator) !== null
}

/** A complaint stays, whatever was asked. What was answered goes with what was asked, also when this is cut short. */
async function eraseEnquiry({ req: { payload } }: Searching, id: string): Promise<boolean> {
  const where: Where = { and: [{ id: { equals: id } }, { kind: { not_in: ['complaint'] } }] }
  await payload.db.deleteMany({ collection: 'enquiries', where })
  const left = await payload.db.findOne({ collection: 'enquiries', where: { id: { equals: id } } })
  if (!left) await deleteAnswersTo(payload, { enquiryId: id })
  return true
}

async function record(
  { payload }: PayloadRequest,
  { sought, chosen, by, now }: Pick<Request, 'sought' | 'by' | 'now'> & { chosen: readonly Held[] },
): Promise<void> {
  const gone = chosen.filter(({ goes }) => goes.length > 0)
  const counts = Object.entries(countedAs).flatMap(([collection, words]) => {
    const count = gone.filter(({ item }) => item.startsWith(`${collection}/`)).length
    return count > 0 ? [`${count} of ${words}`] : []
  })
  const keptWhole = chosen.filter(({ stays }) => stays.length > 0).length
  await insertOnce(payload, {
    collection: 'erasure-requests',
    data: {
      key: randomUUID(),
      summary: `Erased: ${counts.join(', ') || 'nothing'}. Parts kept of: ${keptWhole}.`,
      by,
      at: now.toISOString(),
      subject: subjectOf(sought),
    },
  })
}

const countedAs = {
  orders: 'orders',
  'place-answers': 'answers before courses',
  certificates: 'certificates',
  'run-cancellations': 'cancelled dates',
  organisations: 'organisations',
  'places-wanted': 'places on waiting lists',
  'date-requests': 'requests for news of dates',
  feedback: 'feedback',
  offers: 'offers',
  enquiries: 'enquiries',
  testimonials: 'testimonials',
}

/** Of the address, or else of the name. */
function subjectOf({ email, name = '' }: Sought): string {
  return limitedKey(`person:${email ? plainAddress(email) : foldWords(name).join(' ')}`)
}
