import type { Site } from '../views/site'
import { Facts } from './facts'
import { telephoneHref } from './telephone-href'

export function ContactDetails({ details }: { details: Site['contact'] }) {
  const { phone, email, openingHours } = details
  return (
    <Facts
      facts={[
        ['Telephone', phone && <a href={telephoneHref(phone)}>{phone}</a>],
        ['E-mail', email && <EmailLink address={email} />],
        ['Hours', openingHours],
      ]}
    />
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
