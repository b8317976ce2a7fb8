import type { PayloadRequest } from 'payload'

import { mayRead } from './may-read'

/** An enquiry that nobody has answered. Complaints have a clock of their own: `complaint-tasks`. */
export interface WaitingEnquiry {
  href: string
  name: string
  organisation: string
  isInHouse: boolean
  /** The beginning of what was written. */
  excerpt: string
  /** ISO 8601 */
  since: string
}

export interface WaitingEnquiries {
  /** The longest waiting first. */
  enquiries: WaitingEnquiry[]
  total: number
}

const mostShown = 5
const excerptCharacters = 140

export async function findWaitingEnquiries(req: PayloadRequest): Promise<WaitingEnquiries> {
  if (!(await mayRead(req, 'enquiries'))) return { enquiries: [], total: 0 }
  const { docs, totalDocs } = await req.payload.find({
    collection: 'enquiries',
    where: { status: { equals: 'new' }, kind: { not_equals: 'complaint' } },
    sort: 'createdAt',
    limit: mostShown,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const enquiries = docs.map(({ id, name, organisation, kind, message, createdAt }) => ({
    href: `/admin/collections/enquiries/${id}`,
    name,
    organisation: organisation ?? '',
    isInHouse: kind === 'in-house',
    excerpt: excerptOf(message),
    since: createdAt,
  }))
  return { enquiries, total: totalDocs }
}

/** Whole words of its first lines. */
function excerptOf(message: string): string {
  const text = message.replace(/\s+/g, ' ').trim()
  if (text.length <= excerptCharacters) return text
  return `${text.slice(0, excerptCharacters).replace(/\s\S*$/, '')} …`
}
