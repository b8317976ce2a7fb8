import { certificateCodeOf, codeBytes } from '@lectern/shared/certificates/certificate-code'
import {
  certificateKeptUntil,
  certificateValidUntil,
} from '@lectern/shared/certificates/certificate-standing'
import type { Certificate } from '@lectern/shared/contract/payload-types'
import { endOfDayInLondon } from '@lectern/shared/time/calendar-day'
import { daysText } from '@lectern/shared/time/days-text'
import { randomBytes } from 'node:crypto'

import { findAll } from '@cms/database/find-all'
import { insertOnce } from '@cms/database/insert-once'
import { Refusal } from '@cms/http/refusal'
import { loadRegister, type Register } from '../attendance'
import { loadSeller } from '../documents'
import { certificatesWithoutEmail, newCertificateKey, queueCertificateEmail } from '../letters'
import type { Context } from '../orders'
import { loadCertificates, type CertificatesOfRun } from './load-certificates'

interface Issuing {
  runId: string
  /** Who presses, in words. */
  by: string
}

/**
 * Issues a certificate to everybody on a date who may have one and has none, and writes to them. Of many who press at
 * once each place gets one. A job writes the letters that were cut short.
 *
 * @throws Refusal for a course without certificates, a date that was called off or is not over, and where nobody may
 *   have one.
 */
export async function issueCertificates(
  context: Context,
  { runId, by }: Issuing,
): Promise<{ issued: number }> {
  const register = await loadRegister(context.payload, runId)
  if (!register) throw new Refusal('not-found')
  const before = await loadCertificates(context, register)
  refuseTooEarly(register, before)
  const { name: issuer } = await loadSeller(context.payload)
  let issued = 0
  for (const place of before.places.filter(({ earned }) => earned.may)) {
    const certificate = await insertCertificate(context, {
      ...{ register, terms: before.terms, place, issuer, by },
    })
    if (certificate) issued += 1
  }
  await writeToAll(context, register)
  return { issued }
}

/** A server may be down for so long between a certificate and its letter. */
const lettersMadeGoodHours = 48

/** Writes to whoever has a new certificate and no letter about it, because that was cut short. */
export async function writeCertificateLetters(context: Context): Promise<void> {
  const since = new Date(context.now.getTime() - lettersMadeGoodHours * 60 * 60_000)
  const issued = await findAll(context.payload, {
    collection: 'certificates',
    where: { issuedAt: { greater_than: since.toISOString() } },
  })
  const unwritten = await certificatesWithoutEmail(context, issued)
  for (const runId of new Set(unwritten.map((certificate) => certificate.runId))) {
    const register = await loadRegister(context.payload, runId)
    if (register) await writeToAll(context, register)
  }
}

function refuseTooEarly({ run }: Register, found: CertificatesOfRun): void {
  const refuse = (message: string) => {
    throw new Refusal('not-allowed', { message })
  }
  if (run.status === 'cancelled') refuse('This date was called off: nobody was there.')
  if (!found.terms.isGiven) {
    refuse('This course gives no certificates. Say so on the course, under “Certificate”.')
  }
  if (!found.isLastDayReached) {
    refuse('The last day of this date has not come yet. Issue certificates when it has.')
  }
  const isAnybodyDue = found.places.some(({ earned }) => earned.may || earned.reason === 'has-one')
  if (!isAnybodyDue) {
    refuse('Nobody may have a certificate: the register shows nobody by name on all days.')
  }
}

interface Insertion {
  register: Register
  terms: CertificatesOfRun['terms']
  place: CertificatesOfRun['places'][number]
  issuer: string
  by: string
}

/** `null` where somebody else has issued it at this moment. */
function insertCertificate(
  { payload, now }: Context,
  { register, terms, place, issuer, by }: Insertion,
): Promise<Certificate | null> {
  const { booking, order } = place.attendee
  const lastDay = register.days.at(-1) ?? ''
  const validUntil = certificateValidUntil(lastDay, terms.months)
  return insertOnce(payload, {
    collection: 'certificates',
    data: {
      key: `${booking.id}/${register.run.id}/${place.round}`,
      code: certificateCodeOf(randomBytes(codeBytes)),
      linkKey: newCertificateKey(),
      delegateName: booking.delegateName,
      courseTitle: register.courseTitle,
      days: daysText(register.dates),
      cpdHours: terms.cpdHours,
      issuer,
      issuedAt: now.toISOString(),
      issuedBy: by,
      ...(validUntil && { validUntil }),
      keptUntil: endOfDayInLondon(certificateKeptUntil(lastDay, validUntil)).toISOString(),
      bookingId: booking.id,
      runId: register.run.id,
      orderId: order.id,
      belongsTo: order.id,
    },
  })
}

/** Each once, however often it is pressed. Whoever has the place of somebody else now gets nothing of theirs. */
async function writeToAll(context: Context, register: Register): Promise<void> {
  const { standing } = await loadCertificates(context, register)
  for (const { certificate } of standing) {
    const place = register.attendees.find(({ booking }) => booking.id === certificate.bookingId)
    if (place?.booking.delegateName !== certificate.delegateName) continue
    await queueCertificateEmail(context, { ...place, certificate })
  }
}
