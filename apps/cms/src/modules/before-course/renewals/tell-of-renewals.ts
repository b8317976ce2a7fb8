import { datesOnSale } from '@lectern/shared/booking/date-news'
import type { Organisation } from '@lectern/shared/contract/payload-types'
import { calendarDayIn } from '@lectern/shared/time/calendar-day'
import { momentOn } from '@lectern/shared/time/clock-time'
import type { Payload } from 'payload'

import { idOf } from '@cms/database/document-ids'
import { findByIds } from '@cms/database/find-by-ids'
import { groupedBy } from '@cms/grouped-by'
import { plainAddress } from '@cms/mail/plain-address'
import { processEach } from '@cms/scheduler'
import { findDatesOfCourse, findPublicCourse, type DateOfCourse } from '../../date-news'
import { awaitsAddress, queueRenewal, queueRenewalsOfOrganisation } from '../../letters'
import { contentOf, type Context } from '../../orders'
import { loadReminderSettings } from '../../settings'
import { findExpiring, type Expiring } from './find-expiring'
import { refusingRenewals } from './refusals'

/**
 * Tells whoever has a certificate, and whoever looks after their organisation, that it expires soon. A letter is one
 * write under its own name: whoever runs this twice, at once or after a crash finds it written.
 */
export async function tellOfRenewals(context: Context): Promise<void> {
  const { payload, now } = context
  const { isRenewalReminded, renewalDaysBefore, terms } = await loadReminderSettings(payload)
  const sendsFrom = momentOn(calendarDayIn(now), terms.sendAt, 'Europe/London')
  if (!isRenewalReminded || now < sendsFrom) return
  const expiring = await findExpiring(context, { daysBefore: renewalDaysBefore })
  const mailboxes = await findMailboxes(payload, expiring)
  const isRefusing = await refusingRenewals(payload, [
    ...expiring.flatMap((each) => ownAddress(each)?.to ?? []),
    ...[...mailboxes.values()].flat(),
  ])
  const byCourse = groupedBy(expiring, ({ courseId }) => courseId)
  await processEach([...byCourse], async ([courseId, ofCourse]) => {
    const course = await findPublicCourse(payload, courseId)
    if (!course) return
    const dates = await nextDates(context, courseId)
    await tellThemselves(context, { ofCourse, mailboxes, isRefusing, course, dates })
    await tellOrganisations(context, { ofCourse, mailboxes, isRefusing, course, dates })
  })
}

/** So many dates are named in a letter; the course's page has the others. */
const datesNamed = 4

async function nextDates(context: Context, courseId: string): Promise<DateOfCourse[]> {
  const { payload, now } = context
  const dates = await findDatesOfCourse(payload, { courseId, now })
  const onSale = new Set(datesOnSale(dates, now))
  return dates.filter(({ id }) => onSale.has(id)).slice(0, datesNamed)
}

/** By organisation, the addresses of whoever looks after it, each once. */
async function findMailboxes(
  payload: Payload,
  expiring: readonly Expiring[],
): Promise<Map<string, string[]>> {
  const organisations = await findByIds<Organisation>(payload, {
    collection: 'organisations',
    ids: expiring.flatMap(({ order }) => organisationIdOf(order) ?? []),
  })
  return new Map(
    [...organisations.values()].map(({ id, mailbox, coordinators }) => {
      const addresses = [mailbox, ...(coordinators ?? []).map(({ email }) => email)]
      const byPlain = new Map(addresses.flatMap((to) => (to ? [[plainAddress(to), to]] : [])))
      return [id, [...byPlain.values()]]
    }),
  )
}

interface Telling {
  ofCourse: readonly Expiring[]
  mailboxes: Map<string, string[]>
  isRefusing: (email: string) => boolean
  course: NonNullable<Awaited<ReturnType<typeof findPublicCourse>>>
  dates: readonly DateOfCourse[]
}

/** Whoever booked is told where no address of theirs is kept, and no organisation is. */
async function tellThemselves(
  context: Context,
  { ofCourse, mailboxes, isRefusing, course, dates }: Telling,
): Promise<void> {
  for (const each of ofCourse) {
    const address = ownAddress(each)
    if (!address || isRefusing(address.to)) continue
    if (!address.isTheirs && mailboxesOf(each, mailboxes).length > 0) continue
    const { order, booking, certificate } = each
    await queueRenewal(context, { order, booking, certificate, ...address, course, dates })
  }
}

async function tellOrganisations(
  context: Context,
  { ofCourse, mailboxes, isRefusing, course, dates }: Telling,
): Promise<void> {
  const together = groupedBy(
    ofCourse,
    ({ order, certificate: { runId, validUntil } }) => `${order.id}/${runId}/${validUntil}`,
  )
  for (const [first, ...others] of together.values()) {
    for (const to of mailboxesOf(first, mailboxes)) {
      if (isRefusing(to)) continue
      await queueRenewalsOfOrganisation(context, {
        ...{ order: first.order, to, course, dates },
        certificates: [first.certificate, ...others.map(({ certificate }) => certificate)],
      })
    }
  }
}

/** `null` where nobody can be written to, or the place is somebody else's now. */
function ownAddress({
  booking: { delegateName, delegateEmail },
  certificate,
  order,
}: Expiring): { to: string; isTheirs: boolean } | null {
  if (awaitsAddress(order)) return null
  if (delegateEmail && delegateName === certificate.delegateName) {
    return { to: delegateEmail, isTheirs: true }
  }
  const booker = contentOf(order).booker?.email
  return booker ? { to: booker, isTheirs: false } : null
}

function mailboxesOf({ order }: Expiring, mailboxes: Map<string, string[]>): string[] {
  return mailboxes.get(organisationIdOf(order) ?? '') ?? []
}

function organisationIdOf({ organisation }: Expiring['order']): string | null {
  return organisation ? idOf(organisation) : null
}
