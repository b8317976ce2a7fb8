import { paths } from '@lectern/shared/addresses/paths'
import { LinkList } from '../../ui/link-list'
import { telephoneHref } from '../../ui/telephone-href'
import type { Site } from '../../views/site'

export function SiteFooter({ site }: { site: Site }) {
  const { navigation, social } = site
  return (
    <footer className="site-foot night">
      <div className="wrap">
        <div className="cols">
          <ContactDetails site={site} />
          {navigation.footer.map(({ heading, links }) => (
            <nav key={heading} aria-label={heading}>
              <h2>{heading}</h2>
              <LinkList links={links} className="footer-links" />
            </nav>
          ))}
          {social.length > 0 && (
            <nav aria-label="Elsewhere">
              <h2>Elsewhere</h2>
              <LinkList links={social} className="footer-links" />
            </nav>
          )}
        </div>
        <LegalLine site={site} />
      </div>
    </footer>
  )
}

function ContactDetails({ site: { company, contact } }: { site: Site }) {
  return (
    <address className="who-we-are">
      <p className="say">{company.strapline || company.tradingName}</p>
      {company.addressLines.length > 0 && <p>{company.addressLines.join(', ')}</p>}
      {contact.phone && (
        <p>
          <a href={telephoneHref(contact.phone)}>{contact.phone}</a>
        </p>
      )}
      {contact.email && (
        <p>
          <a href={`mailto:${contact.email}`}>{contact.email}</a>
        </p>
      )}
      {contact.openingHours && <p>{contact.openingHours}</p>}
      <p>
        <a href={paths.findBooking}>Find my booking</a>
      </p>
    </address>
  )
}

/**
 * With the address above it, what companies must show on their website (the Company, LLP and Business
 * Regulations 2015).
 */
function LegalLine({ site: { company, vat } }: { site: Site }) {
  const parts = [
    company.legalName,
    company.companyNumber && `Company number ${company.companyNumber}`,
    vat.registered && vat.number && `VAT number ${vat.number}`,
  ]
  return <p className="legal">{parts.filter(Boolean).join(' · ')}</p>
}
