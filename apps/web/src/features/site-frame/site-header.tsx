import { paths } from '../../paths'
import { LinkList } from '../../ui/link-list'
import type { Link } from '../../views/link'
import { BasketLink } from './basket-link'

export function SiteHeader({ name, links }: { name: string; links: readonly Link[] }) {
  return (
    <header className="site-header">
      <div className="page-width">
        <a className="brand" href={paths.home}>
          {name}
        </a>
        {links.length > 0 && (
          <nav className="site-nav" aria-label="Main">
            <LinkList links={links} className="site-nav-links" />
          </nav>
        )}
        <BasketLink />
      </div>
    </header>
  )
}
