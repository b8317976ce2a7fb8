import type {
  Email,
  Enquiry,
  Feedback,
  Order,
  OrderEvent,
  Payment,
  RegisterLink,
  RunDecision,
  SeatLedger,
} from '@lectern/shared/contract/payload-types'
import { isPaidOutsideStripe } from '@lectern/shared/orders/bank-payment'
import { balancePence } from '@lectern/shared/orders/order-balance'
import type { Payload } from 'payload'

import { may } from '@cms/access/may'
import { reachesAll } from '@cms/access/reaches-all'
import type { Account } from '@cms/access/roles'
import { findAll } from '@cms/database/find-all'
import { findByIds } from '@cms/database/find-by-ids'
import { findRegisterLink, loadRegister, type Register } from '../../attendance'
import { remindersOfRun, type BlockReminder } from '../../before-course'
import {
  aboutGoingAhead,
  findClashes,
  minimumStanding,
  type FoundClash,
  type MinimumStanding,
} from '../../catalogue'
import { loadCertificates, type CertificatesOfRun } from '../../certificates'
import { loadMoveTargets, type MoveTarget } from '../../changes'
import { findDecisionsOf, findStanding } from '../../decisions'
import { findFeedbackOf } from '../../feedback'
import { findTemplates, type LetterBeginning } from '../../letters'
import { createContext } from '../../orders'
import { moneyOfOrders } from '../../payments'
import { countWaiting, loadWaiting, type Waiting } from '../../waiting-list'
import { loadCancellationOutcome, type CancellationOutcome } from '../load-cancellation-outcome'
import { findStuckPlaces, type StuckPlaces } from '../stuck/stuck-places'
import { loadNeedsByPlace } from './needs-by-place'

/** A date as staff need it on the day and before. What a role may not read is not there. */
export interface Sheet {
  register: Register
  seats: Pick<SeatLedger, 'capacity' | 'available' | 'held' | 'booked'> | null
  clashes: FoundClash[]
  minimum: MinimumStanding
  /** How many wait for places on it. */
  waiting: number
  /** What was said of the date, the newest first. */
  decisions: RunDecision[]
  /** `null` for whoever does not look after bookings. */
  people: SheetPeople | null
}

export interface SheetPeople {
  /** By place, in words; `null` for whoever may not read them. */
  needs: Map<string, string> | null
  payments: Map<string, Payment>
  /** By order that is paid outside Stripe, what is still to come in. */
  owedPence: Map<string, number>
  emails: Email[]
  /** Of the days of the date, block by block. */
  reminders: BlockReminder[]
  events: OrderEvent[]
  link: RegisterLink | null
  /** From which the date was made, as long as it is kept. */
  enquiry: Pick<Enquiry, 'id' | 'name'> | null
  stuck: StuckPlaces[]
  outcome: CancellationOutcome | null
  certificates: CertificatesOfRun
  feedback: Feedback[]
  /** `null` where nobody has ever waited for a place. */
  waiting: Waiting | null
  targets: MoveTarget[]
  /** What a letter to everybody can begin with. */
  templates: LetterBeginning[]
}

export async function loadSheet(
  payload: Payload,
  { runId, user }: { runId: string; user: Account },
): Promise<Sheet | null> {
  const register = await loadRegister(payload, runId)
  if (!register) return null
  const where = { runId: { equals: runId } }
  const goesAhead = aboutGoingAhead(runId)
  const [seats, clashes, standing, decisions, waiting, people] = await Promise.all([
    payload.db.findOne<SeatLedger>({ collection: 'seat-ledgers', where }),
    findClashes(payload, register.run),
    findStanding(payload, [goesAhead]),
    findDecisionsOf(payload, runId),
    countWaiting(payload, [runId]),
    may(user, 'handleBookings') ? loadPeople(payload, { register, user }) : null,
  ])
  const minimum = minimumStanding(register.run, {
    booked: seats?.booked ?? 0,
    said: standing.get(goesAhead),
    now: new Date(),
  })
  return {
    register: people ? register : withoutPeople(register),
    ...{ seats, clashes, minimum, decisions, people },
    waiting: waiting.get(runId) ?? 0,
  }
}

function withoutPeople(register: Register): Register {
  return { ...register, attendees: [], attendances: [], answers: new Map() }
}

async function loadPeople(
  payload: Payload,
  { register, user }: { register: Register; user: Account },
): Promise<SheetPeople> {
  const runId = register.run.id
  const orders = [...new Map(register.attendees.map(({ order }) => [order.id, order])).values()]
  const ofOrders = { orderId: { in: orders.map(({ id }) => id) } }
  const context = createContext(payload)
  const [needs, payments, emails, events, link, enquiry, stuck, outcome, targets, ...others] =
    await Promise.all([
      reachesAll(user, 'read', 'delegate-needs') ? loadNeedsByPlace(payload, register) : null,
      findByIds<Payment>(payload, {
        collection: 'payments',
        ids: orders.flatMap(({ paymentId }) => paymentId ?? []),
      }),
      // Whoever was written to and does not come any more was written to all the same.
      findAll(payload, {
        collection: 'emails',
        where: {
          or: [...(orders.length > 0 ? [ofOrders] : []), { mailingId: { contains: `${runId}/` } }],
        },
        sort: '-createdAt',
      }),
      orders.length > 0
        ? findAll(payload, { collection: 'order-events', where: ofOrders, sort: '-at' })
        : [],
      findRegisterLink(payload, runId),
      findEnquiry(payload, register.run.enquiryId),
      findStuckPlaces(payload, runId),
      loadCancellationOutcome(payload, runId),
      loadMoveTargets(context, runId),
      findTemplates(payload, { usedFor: 'dates' }),
      loadWaiting(context, runId),
      loadCertificates(context, register),
      findOwed(payload, orders.filter(isPaidOutsideStripe)),
      findFeedbackOf(payload, runId),
    ])
  const [templates, waiting, certificates, owedPence, feedback] = others
  const reminders = await remindersOfRun(payload, { register, emails, now: context.now })
  return {
    reminders,
    ...{ needs, payments, emails, events, link, enquiry, stuck, outcome, targets },
    ...{ templates, waiting, certificates, owedPence, feedback },
  }
}

async function findOwed(payload: Payload, orders: readonly Order[]): Promise<Map<string, number>> {
  const money = await moneyOfOrders(payload, orders)
  return new Map([...money].map(([orderId, of]) => [orderId, balancePence(of)]))
}

async function findEnquiry(payload: Payload, id: string | null | undefined) {
  const ids = id ? [id] : []
  const found = await findByIds<Pick<Enquiry, 'id' | 'name'>>(payload, {
    collection: 'enquiries',
    ids,
    select: { name: true },
  })
  return found.values().next().value ?? null
}
