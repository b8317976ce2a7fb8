import type { Certificate, Email } from '@lectern/shared/contract/payload-types'
import { paths } from '@lectern/shared/addresses/paths'
import { dateText } from '@lectern/shared/time/moment-text'

import { StaffAction } from '@cms/admin/staff-action/staff-action.client'
import { currentEnv } from '@cms/env'
import { renewalToldAt } from '../../letters'
import type { CertificatesOfRun, StandingCertificate } from '../../certificates'
import { maxReasonCharacters } from './certificate-limits'
import { certificatesWords, differenceWords, standingWords, whyNotWords } from './certificate-words'
import type { SheetPeople } from './load-sheet'

interface CertificatesProps {
  runId: string
  isCancelled: boolean
  certificates: SheetPeople['certificates']
  /** Of the bookings on the date. */
  emails: readonly Email[]
}

/** Who may have a certificate and why others may not, what was issued, and what is no longer as the register says. */
export function Certificates({ runId, isCancelled, certificates, emails }: CertificatesProps) {
  const { terms, standing, revoked } = certificates
  const isAnyIssued = standing.length + revoked.length > 0
  if (!isAnyIssued && (!terms.isGiven || isCancelled)) return null
  const differing = standing.filter(({ difference }) => difference)
  return (
    <section className="date-sheet__card" aria-labelledby="certificates">
      <div className="date-sheet__bar">
        <h2 id="certificates">Certificates</h2>
        <span>
          {standing.length > 0 ? `${standing.length} issued` : 'none issued yet'}
          {revoked.length > 0 && `, ${revoked.length} revoked`}
        </span>
      </div>
      {differing.length > 0 && (
        <p className="date-sheet__trouble">
          {certificatesWords(differing.length)} no longer as the register says. Tick it right, or
          revoke and issue anew.
        </p>
      )}
      {terms.isGiven && !isCancelled && <Issue runId={runId} certificates={certificates} />}
      {isAnyIssued && (
        <ul className="date-sheet__emails date-sheet__certificates">
          {standing.map((each) => (
            <Standing
              key={each.certificate.id}
              runId={runId}
              of={each}
              renewalAt={renewalToldAt(emails, each.certificate)}
            />
          ))}
          {revoked.map((certificate) => (
            <Revoked key={certificate.id} certificate={certificate} />
          ))}
        </ul>
      )}
    </section>
  )
}

/** The preview: who gets one, and who does not and why. */
function Issue({ runId, certificates }: { runId: string; certificates: CertificatesOfRun }) {
  const { places, isLastDayReached } = certificates
  const due = places.filter(({ earned }) => earned.may)
  if (!isLastDayReached) return <p>Can be issued once the last day has come and is ticked.</p>
  return (
    <>
      <WhoDoesNot places={places} />
      {due.length > 0 && (
        <>
          <p>
            {certificatesWords(due.length)} for{' '}
            {due.map(({ attendee: { booking } }, index) => (
              <span key={booking.id}>
                {index > 0 && ', '}
                <bdi>{booking.delegateName}</bdi>
              </span>
            ))}
            , with a letter to each; whoever has no e-mail address gets it through who booked.
          </p>
          <StaffAction
            url={`/api/course-runs/${runId}/certificates`}
            subject={runId}
            legend="Who was here on all days gets a certificate"
            button={`Issue ${certificatesWords(due.length)}`}
            question={`${certificatesWords(due.length)} will be issued and sent. Names cannot be changed on them afterwards. Go on?`}
          />
        </>
      )}
    </>
  )
}

function WhoDoesNot({ places }: Pick<CertificatesOfRun, 'places'>) {
  const without = places.flatMap(({ attendee, earned }) =>
    earned.may || earned.reason === 'has-one' ? [] : [{ attendee, why: whyNotWords(earned) }],
  )
  if (without.length === 0) return null
  return (
    <details className="date-sheet__more">
      <summary>{without.length} without a certificate, and why</summary>
      <ul>
        {without.map(({ attendee: { booking, order }, why }) => (
          <li key={booking.id}>
            <bdi>{booking.delegateName ?? `Place ${booking.seat} of ${order.reference}`}</bdi>:{' '}
            {why}
          </li>
        ))}
      </ul>
    </details>
  )
}

function Standing({
  runId,
  of: { certificate, difference },
  renewalAt,
}: {
  runId: string
  of: StandingCertificate
  /** When somebody was told that it expires. */
  renewalAt: string | null
}) {
  const { id, code, delegateName, issuedAt, issuedBy } = certificate
  return (
    <li>
      <bdi>
        <strong>{delegateName}</strong>
      </bdi>{' '}
      <CodeLink code={code} />
      <small>
        Issued on {dateText(issuedAt)} by <bdi>{issuedBy}</bdi>.{' '}
        {standingWords(certificate, new Date())}.
        {renewalAt && ` Told on ${dateText(renewalAt)} that it expires.`}
      </small>
      {difference && (
        <p className="date-sheet__need">
          No longer as the register says: <bdi>{differenceWords(difference)}</bdi>.
        </p>
      )}
      <details className="date-sheet__acts">
        <summary>Revoke …</summary>
        <StaffAction
          url={`/api/course-runs/${runId}/certificates/revoked`}
          subject={id}
          legend={`The certificate of ${delegateName}`}
          button="Revoke it"
          isGrave
          question="Whoever checks it reads at once that it was revoked. This cannot be undone. Go on?"
        >
          <input type="hidden" data-name="certificateId" value={id} />
          <label>
            Why, for staff alone
            <input data-name="reason" dir="auto" maxLength={maxReasonCharacters} />
          </label>
        </StaffAction>
      </details>
    </li>
  )
}

function Revoked({ certificate }: { certificate: Certificate }) {
  const { code, delegateName, revokedBy, revokedReason } = certificate
  return (
    <li>
      <bdi>{delegateName}</bdi> <CodeLink code={code} />
      <small>
        {standingWords(certificate, new Date())} by <bdi>{revokedBy}</bdi>:{' '}
        <bdi>{revokedReason}</bdi>
      </small>
    </li>
  )
}

/** What anybody sees who checks it. */
function CodeLink({ code }: { code: string }) {
  return (
    <a href={`${currentEnv().WEB_URL}${paths.certificate(code)}`} target="_blank" rel="noreferrer">
      {code}
    </a>
  )
}
