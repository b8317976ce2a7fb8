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
            <EmailLink address={details.email} />
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

/** An address too long for its line breaks before its domain, not in the middle of a word. */
function EmailLink({ address }: { address: string }) {
  const [, name = '', domain = ''] = /^(.*)(@.*)$/.exec(address) ?? []
  return (
    <a href={`mailto:${address}`}>
      {name}
      <wbr />
      {domain}
    </a>
  )
}
