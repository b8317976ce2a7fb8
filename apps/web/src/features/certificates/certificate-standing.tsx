import { paths } from '@lectern/shared/addresses/paths'
import { cpdHoursText } from '@lectern/shared/certificates/certificate-standing'
import { dateText } from '@lectern/shared/time/moment-text'
import { ButtonLink } from '../../ui/button'
import { Facts } from '../../ui/facts'
import { Notice } from '../../ui/notice'
import { PageHeading } from '../../ui/page-heading'
import type { CertificateView, OwnCertificateView } from '../../views/certificate'

/** For whoever checks one: what it says, and how it stands at this moment. */
export function CertificateStanding({ certificate }: { certificate: CertificateView }) {
  return (
    <div className="stack">
      <PageHeading title={`Certificate ${certificate.code}`} />
      <Standing certificate={certificate} />
      <Stated certificate={certificate} />
      <p>
        Compare the name with that on the certificate.{' '}
        <a href={paths.checkCertificate}>Check another certificate</a>
      </p>
    </div>
  )
}

/** The same for whoever was sent the link, with the certificate itself. */
export function OwnCertificate({ certificate }: { certificate: OwnCertificateView }) {
  const { code, token, standing } = certificate
  return (
    <div className="stack">
      <PageHeading title={`Certificate ${code}`} />
      <Standing certificate={certificate} />
      <Stated certificate={certificate} />
      {standing === 'revoked' ? (
        <p>
          Do you think that this is wrong? <a href={paths.contact}>Write to us</a>.
        </p>
      ) : (
        <>
          <p className="actions">
            <ButtonLink href={paths.certificateFile(token)}>Open the certificate (PDF)</ButtonLink>
          </p>
          <p>
            Whoever wants to know whether it is valid can{' '}
            <a href={paths.certificate(code)}>see this by its code</a>. Hand on that address and not
            this one, which opens the certificate itself.
          </p>
        </>
      )}
    </div>
  )
}

function Standing({
  certificate: { standing, validUntil, revokedAt },
}: {
  certificate: CertificateView
}) {
  switch (standing) {
    case 'valid':
      return (
        <Notice kind="good" heading="Valid">
          <p>{validUntil ? `Until ${dateText(validUntil)}.` : 'It does not expire.'}</p>
        </Notice>
      )
    case 'expired':
      return (
        <Notice kind="warning" heading="Expired">
          <p>It was valid until {dateText(validUntil ?? '')}.</p>
        </Notice>
      )
    case 'revoked':
      return (
        <Notice kind="problem" heading="Revoked: not valid">
          <p>We took it back{revokedAt && ` on ${dateText(revokedAt)}`}. It proves nothing.</p>
        </Notice>
      )
    default:
      return standing satisfies never
  }
}

function Stated({ certificate }: { certificate: CertificateView }) {
  const { name, courseTitle, days, cpdHours, issuedAt, issuer, validUntil, standing } = certificate
  return (
    <Facts
      facts={[
        ['Issued to', name],
        ['Was there on all days of', courseTitle],
        ['When', days],
        ['CPD', cpdHours > 0 && cpdHoursText(cpdHours)],
        ['Issued on', dateText(issuedAt)],
        ['Expires', standing !== 'revoked' && (validUntil ? dateText(validUntil) : 'Never')],
        ['Issued by', issuer],
      ]}
    />
  )
}
