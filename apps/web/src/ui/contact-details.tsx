import type { Site } from '../views/site'
import { telephoneHref } from './telephone-href'

export function ContactDetails({ details }: { details: Site['contact'] }) {
  return (
    <dl className="facts">
      {details.phone && (
        <>
          <dt>Telephone</dt>
          <dd>
            <a href={telephoneHref(details.phone)}>{details.phone}</a>
          </dd>
        </>
      )}
      {details.email && (
        <>
          <dt>E-mail</dt>
          <dd>
            <a href={`mailto:${details.email}`}>{details.email}</a>
          </dd>
        </>
      )}
      {details.openingHours && (
        <>
          <dt>Hours</dt>
          <dd>{details.openingHours}</dd>
        </>
      )}
    </dl>
  )
}
