import { paths } from '@lectern/shared/addresses/paths'
import { certificatesKeptYears } from '@lectern/shared/privacy/retention-table'
import { PageHeading } from '../../ui/page-heading'
import { CheckForm } from './check-form'

/** For a code that is none of ours, which does not mean yet that somebody cheats. */
export function UnknownCertificate({ typed }: { typed: string }) {
  return (
    <div className="stack">
      <PageHeading
        title="We know no certificate with this code"
        lead="So we cannot say that it is valid. Please look first whether it was typed as it stands."
      />
      <CheckForm
        typed={typed}
        error="Compare it with the certificate, sign by sign: the code has twelve, without I, L, O and U"
      />
      <section className="stack-s" aria-labelledby="why">
        <h2 id="why">Why it may be unknown</h2>
        <ul>
          <li>A sign was misread: B and 8, S and 5, Z and 2 look alike.</li>
          <li>
            The certificate is old. We keep certificates for {certificatesKeptYears} years after the
            course, or until they expire if that is later.
          </li>
          <li>Whoever it was for has asked us to delete it.</li>
          <li>We have never issued it.</li>
        </ul>
        <p>
          Is it important? <a href={paths.contact}>Ask us</a>, and tell us the code, the name and
          the course.
        </p>
      </section>
    </div>
  )
}
