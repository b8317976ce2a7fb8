import { addDays } from '@lectern/shared/time/calendar-day'
import { randomUUID } from 'node:crypto'

import { keepTicks, loadRegister, type Register } from '../../src/modules/attendance'
import {
  issueCertificates,
  loadCertificates,
  revokeCertificate,
} from '../../src/modules/certificates'
import { sendDueEmails } from '../../src/modules/letters'
import type { Context } from '../../src/modules/orders'
import type { WrittenCertificates } from '../content/certificates'
import type { Keys } from '../content/keys'
import { londonTime, minutesAfter } from '../dates'
import type { World } from '../world'
import { runKey } from './catalogue'
import { pastContext } from './past-context'

/** Who was there on a date that is over, and what they got for it on the day after. */
export async function storeCertificates(
  { payload, ids }: World,
  written: WrittenCertificates<Keys>,
): Promise<void> {
  const runId = ids.findIn('run', runKey(written.run))
  const register = await loadRegister(payload, runId)
  if (!register) throw new Error('There is no such date to issue certificates for')
  const at = (time: string) =>
    pastContext(
      { payload, stripe: null },
      new Date(londonTime(addDays(register.days.at(-1) ?? '', 1), time)),
    )
  await tickAll(at('09:00'), { register, written })
  const { by } = written
  const issuing = at('10:00')
  await issueCertificates(issuing, { runId, by })
  await sendDueEmails(pastContext({ payload, stripe: null }, minutesAfter(issuing.now, 1)))
  await revokeOne(at('15:20'), { register, written })
}

interface Ticking {
  register: Register
  written: WrittenCertificates<Keys>
}

async function tickAll(context: Context, { register, written }: Ticking): Promise<void> {
  const { run, days, attendees } = register
  const ticks = attendees.flatMap(({ booking }, index) =>
    days.map((day) => ({
      tickId: randomUUID(),
      bookingId: booking.id,
      day,
      isPresent: index + 1 !== written.awayPlace,
      at: londonTime(day, run.days[0]?.from ?? '09:00'),
    })),
  )
  await keepTicks(context, { run, ticks, by: written.by })
}

/** Once it was noticed that somebody had been ticked who was not there. */
async function revokeOne(context: Context, { register, written }: Ticking): Promise<void> {
  const { run, days } = register
  const { reason, by } = written
  const booking = register.attendees[written.revokedPlace - 1]?.booking
  const { standing } = await loadCertificates(context, register)
  const found = standing.find(({ certificate }) => certificate.bookingId === booking?.id)
  if (!booking || !found) throw new Error('Nobody there has a certificate to revoke')
  await revokeCertificate(context, {
    ...{ runId: run.id, certificateId: found.certificate.id, reason, by },
  })
  const wrong = { bookingId: booking.id, isPresent: false, at: context.now.toISOString() }
  const ticks = days.map((day) => ({ ...wrong, tickId: randomUUID(), day }))
  await keepTicks(context, { run, ticks, by })
}
