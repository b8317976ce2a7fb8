import { paths } from '@lectern/shared/addresses/paths'
import { dateText } from '@lectern/shared/time/moment-text'
import { Pagination } from '../../ui/pagination'
import type { CoordinatorPageView } from '../../views/coordinator-page'

interface Props {
  token: string
  people: CoordinatorPageView['people']
  hrefOf: (page: number) => string
}

/** Who of an organisation has which certificate, person by person. */
export function PeopleAndCertificates({ token, people, hrefOf }: Props) {
  return (
    <section className="stack" aria-labelledby="people">
      <h2 id="people">People and certificates</h2>
      {people.count === 0 && (
        <p>Nobody has a certificate by your bookings yet. They stand here once they are issued.</p>
      )}
      {byPerson(people.certificates).map(({ name, certificates }) => (
        <article key={name} className="stack-s" aria-label={name}>
          <h3>
            <bdi>{name}</bdi>
          </h3>
          <ul className="plain-list">
            {certificates.map((certificate) => (
              <li key={certificate.code}>
                <OneCertificate certificate={certificate} token={token} />
              </li>
            ))}
          </ul>
        </article>
      ))}
      <Pagination
        page={people.page}
        pageCount={people.pageCount}
        hrefOf={hrefOf}
        label="People and certificates"
      />
    </section>
  )
}

type Certificate = CoordinatorPageView['people']['certificates'][number]

/** They come by name. */
function byPerson(all: readonly Certificate[]): { name: string; certificates: Certificate[] }[] {
  const names = [...new Set(all.map(({ name }) => name))]
  return names.map((name) => ({ name, certificates: all.filter((each) => each.name === name) }))
}

function OneCertificate({ certificate, token }: { certificate: Certificate; token: string }) {
  const { courseTitle, days, code, standing } = certificate
  const of = <span className="visually-hidden">: {code}</span>
  return (
    <>
      <bdi>{courseTitle}</bdi>, {days}
      <br />
      Certificate {code}, {standingWords(certificate)}
      <br />
      {standing !== 'revoked' && (
        <>
          <a className="link" href={paths.organisationCertificate(token, code)}>
            PDF{of}
          </a>
          {' · '}
        </>
      )}
      <a className="link" href={paths.certificate(code)}>
        What whoever checks it sees{of}
      </a>
    </>
  )
}

function standingWords({ standing, validUntil, expiresSoon }: Certificate): string {
  switch (standing) {
    case 'valid':
      if (validUntil && expiresSoon) return `expires ${dateText(validUntil)}`
      return validUntil ? `valid until ${dateText(validUntil)}` : 'does not expire'
    case 'expired':
      return `was valid until ${dateText(validUntil ?? '')}`
    case 'revoked':
      return 'revoked: not valid'
    default:
      return standing satisfies never
  }
}
