import type { BasketSummary } from '@lectern/shared/basket/summary'
import { paths } from '../../paths'
import { LinkList } from '../../ui/link-list'
import type { Link } from '../../views/link'
import { BasketLink } from './basket-link'

interface SiteHeaderProps {
  name: string
  links: readonly Link[]
  /** Null on pages that are the same for everybody. */
  basket: BasketSummary | null
}

export function SiteHeader({ name, links, basket }: SiteHeaderProps) {
  return (
    <header className="site-header">
      <div className="page-width">
        <a className="brand" href={paths.home}>
          {name}
        </a>
        {links.length > 0 && (
          <nav className="site-nav" aria-label="Main">
            <LinkList links={[...links, search]} className="site-nav-links" />
          </nav>
        )}
        <BasketLink summary={basket} />
      </div>
    </header>
  )
}

const search: Link = { label: 'Search', href: paths.search }
