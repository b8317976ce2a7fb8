import type { ClientUser, CollectionSlug, PayloadRequest, Where } from 'payload'

import { may } from '../../access/may'
import { undeclaredProxies } from '../../http/undeclared-proxy'
import { findStalledJobs, type TroubledSlug } from '../../scheduler'
import { complaintTasks } from './complaint-tasks'
import { datesWaitedFor } from './dates-waited-for'
import { failedLinks } from './failed-links'
import { failedPlans } from './failed-plans'
import { accountRequests } from './account-requests'
import { lateInvoices } from './late-invoices'
import { mayRead } from './may-read'
import { paymentTroubles } from './payment-troubles'
import { stuckItems } from './stuck-items'
import type { Task } from './task'
import { undecidedDates } from './undecided-dates'
import { unintendedClashes } from './unintended-clashes'
import { writtenOffers } from './written-offers'

type CountedTask = {
  collection: CollectionSlug
  where: Where
  draft?: boolean
  isTrouble?: boolean
  /** The condition names what no person reads; the whole collection is theirs to read or not. */
  isByProgram?: boolean
  /** “1 new enquiry”, “3 new enquiries” */
  say: (count: number) => string
}

const minutesUntilOverdue = 5

/** What waits for this person, trouble first; enquiries, dates and names are gathered one by one beside it. Nobody is told of what the role may not read. */
export async function gatherToday(req: PayloadRequest, now: Date): Promise<Task[]> {
  const counted = await Promise.all(countedTasks(now).map((task) => countTask(req, task)))
  const tasks = [
    ...counted.flat(),
    ...((await mayRead(req, 'payments')) ? await paymentTroubles(req, now) : []),
    ...((await mayRead(req, 'orders')) ? await stuckItems(req) : []),
    ...((await mayRead(req, 'enquiries')) ? await complaintTasks(req, now) : []),
    ...(await accountRequests(req)),
    ...(await lateInvoices(req, now)),
    ...(await undecidedDates(req, now)),
    ...(await datesWaitedFor(req, now)),
    ...(await writtenOffers(req, now)),
    ...(await unintendedClashes(req, now)),
    ...(await failedPlans(req)),
    ...(await failedLinks(req)),
    ...(await stalledJobs(req, now)),
    ...proxies(req, now),
  ]
  return tasks.toSorted((a, b) => Number(b.isTrouble ?? false) - Number(a.isTrouble ?? false))
}

function countedTasks(now: Date): CountedTask[] {
  return [...troubles(now), ...drafts]
}

function troubles(now: Date): CountedTask[] {
  const overdueSince = new Date(now.getTime() - minutesUntilOverdue * 60_000).toISOString()
  return [
    {
      collection: 'orders',
      where: { state: { equals: 'stopped' } },
      isTrouble: true,
      say: (count) => `${several(count, 'order was', 'orders were')} stopped: look at the payment`,
    },
    {
      collection: 'payments',
      where: { disputeStanding: { equals: 'open' } },
      isTrouble: true,
      say: (count) =>
        `${several(count, 'payment is', 'payments are')} disputed: answer the bank in Stripe’s dashboard`,
    },
    {
      collection: 'payments',
      where: { disputeStanding: { equals: 'asked' } },
      isTrouble: true,
      say: (count) =>
        `A customer’s bank asks about ${several(count, 'payment', 'payments')}: answer in Stripe’s dashboard`,
    },
    {
      collection: 'refunds',
      where: { status: { equals: 'failed' } },
      isTrouble: true,
      say: (count) =>
        `${several(count, 'refund', 'refunds')} failed: try again, or pay the customer another way`,
    },
    {
      collection: 'refunds',
      where: { status: { equals: 'by-hand' } },
      isTrouble: true,
      say: (count) =>
        `${several(count, 'refund is', 'refunds are')} to be paid back by hand: pay the customer, then say so at the order`,
    },
    {
      collection: 'refunds',
      where: { and: [{ status: { equals: 'claimed' } }, { error: { exists: true } }] },
      isTrouble: true,
      say: (count) =>
        `Stripe refuses to send ${several(count, 'refund', 'refunds')}: see to its account or key`,
    },
    {
      collection: 'emails',
      where: { status: { equals: 'failed' } },
      isTrouble: true,
      say: (count) => `${several(count, 'e-mail', 'e-mails')} could not be sent`,
    },
    {
      collection: 'enquiries',
      where: { and: [{ status: { equals: 'new' } }, notMailed(overdueSince)] },
      isTrouble: true,
      say: (count) =>
        `${several(count, 'enquiry was', 'enquiries were')} not e-mailed to you: read them here`,
    },
    {
      collection: 'emails',
      where: { and: [{ status: { equals: 'waiting' } }, { error: { exists: true } }, longUnsent] },
      isByProgram: true,
      isTrouble: true,
      say: (count) =>
        `${several(count, 'e-mail', 'e-mails')} cannot be sent just now. It is tried again by itself: open one to see why`,
    },
    ...troubledWithPage.map(troubledItems),
    {
      collection: 'announcements',
      where: {
        and: [{ state: { equals: 'waiting' } }, { createdAt: { less_than: overdueSince } }],
      },
      isTrouble: true,
      say: (count) =>
        `The website has not heard of ${several(count, 'change', 'changes')} yet. It is tried again by itself`,
    },
  ]
}

/** Tries that an e-mail may need before anybody is troubled: a quarter of an hour. */
const longUnsent: Where = { attempts: { greater_than_equal: 4 } }

function notMailed(overdueSince: string): Where {
  return {
    or: [
      { mailState: { equals: 'failed' } },
      {
        and: [{ mailState: { equals: 'pending' } }, { createdAt: { less_than: overdueSince } }],
      },
    ],
  }
}

/** What a job cannot finish stays here until it is over, however well it does with others. */
function troubledItems(collection: TroubledWithPage): CountedTask {
  return {
    collection,
    where: { trouble: { exists: true } },
    isTrouble: true,
    say: (count) => `${stuckWords[collection](count)} could not be finished: open them to see why`,
  }
}

/** The others are told by the page of what they belong to: `stuck-items`. */
type TroubledWithPage = Exclude<
  TroubledSlug,
  'holds' | 'bookings' | 'delegate-needs' | 'waiting-lists' | 'users'
>

const stuckWords: Record<TroubledWithPage, (count: number) => string> = {
  orders: (count) => several(count, 'order', 'orders'),
  payments: (count) => several(count, 'payment', 'payments'),
  refunds: (count) => several(count, 'refund', 'refunds'),
  'place-moves': (count) => several(count, 'move to another date', 'moves to another date'),
  'run-cancellations': (count) => several(count, 'cancelled date', 'cancelled dates'),
  'webhook-events': (count) => several(count, 'message from Stripe', 'messages from Stripe'),
}

const troubledWithPage = Object.keys(stuckWords) as TroubledWithPage[]

const isDraft: Where = { _status: { equals: 'draft' } }

const drafts: CountedTask[] = [
  draftsOf('posts', 'post', 'posts'),
  draftsOf('pages', 'page', 'pages'),
  draftsOf('courses', 'course', 'courses'),
  draftsOf('testimonials', 'testimonial', 'testimonials'),
]

function draftsOf(collection: CollectionSlug, one: string, many: string): CountedTask {
  return {
    collection,
    where: isDraft,
    draft: true,
    say: (count) => `${several(count, one, many)} with changes that are not published`,
  }
}

async function countTask(req: PayloadRequest, task: CountedTask): Promise<Task[]> {
  const { collection, where, draft = false, isTrouble = false, isByProgram = false, say } = task
  if (!(await mayRead(req, collection))) return []
  const { totalDocs } = await req.payload.find({
    collection,
    where,
    draft,
    limit: 1,
    depth: 0,
    overrideAccess: isByProgram,
    user: req.user,
    req,
  })
  return totalDocs === 0
    ? []
    : [{ text: say(totalDocs), href: listOf(req, collection, where), isTrouble }]
}

async function stalledJobs(req: PayloadRequest, now: Date): Promise<Task[]> {
  if (!(await mayRead(req, 'job-reports'))) return []
  const jobs = await findStalledJobs(req.payload, now)
  return jobs.map(({ name }) => ({
    text: `A job that runs by itself is stuck: ${name}. Tell whoever looks after the server`,
    href: null,
    isTrouble: true,
  }))
}

/** For whoever may have the server changed. */
function proxies({ user }: PayloadRequest, now: Date): Task[] {
  if (!may(user, 'runServer')) return []
  return undeclaredProxies(now).map((text) => ({ text, href: null, isTrouble: true }))
}

function listOf(req: PayloadRequest, collection: CollectionSlug, where: Where): string | null {
  const { hidden } = req.payload.collections[collection].config.admin
  if (typeof hidden === 'function' ? hidden({ user: req.user as ClientUser }) : hidden) return null
  const query = conditionsOf(where).map(
    ([field, operator, value], index) =>
      `where[or][0][and][${index}][${field}][${operator}]=${encodeURIComponent(String(value))}`,
  )
  return `/admin/collections/${collection}${query.length > 0 ? `?${query.join('&')}` : ''}`
}

/** Those that a list can show in its filter; what the program alone can ask is left out. */
function conditionsOf(where: Where): [field: string, operator: string, value: unknown][] {
  const parts = where.and ?? [where]
  return parts.flatMap((part) =>
    Object.entries(part).flatMap(([field, condition]) => {
      if (field === 'or' || field === 'and' || field === 'attempts') return []
      const [operator, value] = Object.entries(condition as object)[0] ?? []
      return operator ? [[field, operator, value] as [string, string, unknown]] : []
    }),
  )
}

function several(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
