import { LinkList } from '../../ui/link-list'
import { telephoneHref } from '../../ui/telephone-href'
import type { Site } from '../../views/site'

export function SiteFooter({ site }: { site: Site }) {
  const { navigation, social } = site
  return (
    <footer className="site-footer">
      <div className="page-width">
        <div className="columns">
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
    <div className="who-we-are">
      <h2>{company.tradingName}</h2>
      {company.strapline && <p>{company.strapline}</p>}
      <address>
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
      </address>
    </div>
  )
}

/** What companies must show on their website (the Company, LLP and Business Regulations 2015). */
function LegalLine({ site: { company, vat } }: { site: Site }) {
  const parts = [
    company.legalName,
    company.addressLines.join(', '),
    company.companyNumber && `Company number ${company.companyNumber}`,
    vat.registered && vat.number && `VAT number ${vat.number}`,
  ]
  return <p className="legal">{parts.filter(Boolean).join(' · ')}</p>
}
