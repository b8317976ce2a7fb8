import { paths } from '@lectern/shared/addresses/paths'
import type { BasketSummary } from '@lectern/shared/basket/summary'
import { ButtonLink } from '../../ui/button'
import { telephoneHref } from '../../ui/telephone-href'
import type { SiteLook } from '../../views/look'
import type { Site } from '../../views/site'
import { BasketLink } from './basket-link'
import { CompanyLogo } from './company-logo'
import { MainMenu, MenuButton } from './main-menu'

interface SiteHeaderProps {
  /** Null when the CMS cannot say who the company is. */
  site: Site | null
  path: string
  look: SiteLook | null
  /** Null on pages that are the same for everybody. */
  basket: BasketSummary | null
}

export function SiteHeader(props: SiteHeaderProps) {
  const { site, look, basket, path } = props
  const isBooking = path.startsWith(`${paths.checkout}/`)
  return (
    <header className={isBooking ? 'site-head slim-head' : 'site-head'}>
      <div className="wrap">
        <a className="brand" href={paths.home}>
          <CompanyLogo name={site?.company.tradingName ?? 'Front page'} look={look} />
        </a>
        {isBooking ? (
          <>
            {site?.contact.phone && <Help phone={site.contact.phone} />}
            <BasketLink summary={basket} />
          </>
        ) : (
          <WholeSite {...props} />
        )}
      </div>
    </header>
  )
}

/** Whoever is booking is not led away: there is the way back, and somebody to ask. */
function Help({ phone }: { phone: string }) {
  return (
    <p className="small">
      <span>Stuck? </span>
      <a className="link" href={telephoneHref(phone)}>
        {phone}
      </a>
    </p>
  )
}

function WholeSite({ site, look, basket, path }: SiteHeaderProps) {
  const hasMenu = site !== null && site.navigation.header.length > 0
  return (
    <>
      {hasMenu && <MainMenu links={site.navigation.header} contact={site.contact} path={path} />}
      {look?.headerButton && (
        <ButtonLink size="slim" href={look.headerButton.href}>
          {look.headerButton.label}
        </ButtonLink>
      )}
      <BasketLink summary={basket} />
      {hasMenu && <MenuButton />}
    </>
  )
}
