import type { PayloadRequest, Where } from 'payload'

import { may } from '../../access/may'
import { reachesAll } from '../../access/reaches-all'
import { currentEnv } from '../../env'

/** One step from an empty database to a website that takes bookings. Done as soon as the fact is there. */
export interface FirstStep {
  title: string
  note: string
  isDone: boolean
  action?: { label: string; href: string }
}

/**
 * "Your website in seven steps", for those who set up the website; null once a course has a date and
 * somebody has booked a place.
 */
export async function findFirstSteps(req: PayloadRequest, now: Date): Promise<FirstStep[] | null> {
  if (!setsUp(req)) return null
  const reached = await findReached(req, now)
  const { hasCourse, hasDate, hasOrder } = reached
  return hasCourse && hasDate && hasOrder ? null : stepsFrom(req, reached)
}

/** The same steps however far one has come; null for those who do not set up the website. */
export async function findAllFirstSteps(
  req: PayloadRequest,
  now: Date,
): Promise<FirstStep[] | null> {
  return setsUp(req) ? stepsFrom(req, await findReached(req, now)) : null
}

function setsUp({ user }: PayloadRequest): boolean {
  return reachesAll(user, 'update', 'courses')
}

interface Reached {
  hasCourse: boolean
  hasDate: boolean
  hasOrder: boolean
}

async function findReached(req: PayloadRequest, now: Date): Promise<Reached> {
  const [hasCourse, hasDate, hasOrder] = await Promise.all([
    hasAny(req, 'courses', { _status: { equals: 'published' } }),
    hasAny(req, 'course-runs', {
      and: [{ status: { equals: 'open' } }, { endsAt: { greater_than: now.toISOString() } }],
    }),
    hasAny(req, 'orders', { state: { in: ['booked', 'refunding', 'refunded'] } }),
  ])
  return { hasCourse, hasDate, hasOrder }
}

async function stepsFrom(
  req: PayloadRequest,
  { hasCourse, hasDate, hasOrder }: Reached,
): Promise<FirstStep[]> {
  const [settings, look, hasVenue] = await Promise.all([
    req.payload.findGlobal({ slug: 'settings', depth: 0, req }),
    req.payload.findGlobal({ slug: 'look', depth: 0, req }),
    hasAny(req, 'venues', {}),
  ])
  const env = currentEnv()
  return [
    {
      title: 'Say who you are',
      note: 'Your company’s name, address and VAT number: they stand on every invoice.',
      isDone: Boolean(settings.company?.legalName),
      ...(may(req.user, 'runServer') && {
        action: { label: 'Open the settings', href: '/admin/globals/settings' },
      }),
    },
    {
      title: 'Give it your look',
      note: 'Logo, one colour, typefaces. Every page, e-mail and invoice follows.',
      isDone: Boolean(look.updatedAt),
      action: { label: 'Choose the look', href: '/admin/globals/look' },
    },
    {
      title: 'Say where you teach',
      note: 'A venue with its address and how to get in. Courses online need none.',
      isDone: hasVenue,
      action: { label: 'Add a venue', href: '/admin/collections/venues/create' },
    },
    {
      title: 'Add your first course',
      note: 'A title, a sentence and a price are enough to begin with.',
      isDone: hasCourse,
      action: { label: 'Add a course', href: '/admin/collections/courses/create' },
    },
    {
      title: 'Put its dates in the calendar',
      note: 'One day, two Tuesdays or six evenings: each date has its own days, places and price.',
      isDone: hasDate,
      action: { label: 'Add dates', href: '/admin/add-dates' },
    },
    {
      title: 'Connect card payments',
      note: env.STRIPE_STAND_IN_URL
        ? 'A stand-in for Stripe takes practice cards until STRIPE_SECRET_KEY is set: no money moves.'
        : 'With Stripe: whoever looks after the server sets STRIPE_SECRET_KEY.',
      isDone: Boolean(env.STRIPE_SECRET_KEY) && !env.STRIPE_STAND_IN_URL,
    },
    {
      title: 'Try it: book a place yourself',
      note: 'As a visitor would. You can give the place back from the order.',
      isDone: hasOrder,
      action: { label: 'See the website', href: env.WEB_URL },
    },
  ]
}

async function hasAny(
  req: PayloadRequest,
  collection: 'venues' | 'courses' | 'course-runs' | 'orders',
  where: Where,
): Promise<boolean> {
  // What there is, not what this person may read: an editor does not read orders.
  const { totalDocs } = await req.payload.count({ collection, where, overrideAccess: true, req })
  return totalDocs > 0
}
