import { paths } from '@lectern/shared/addresses/paths'
import { telephoneHref } from '../../ui/telephone-href'
import type { Link } from '../../views/link'
import type { Site } from '../../views/site'

const menuId = 'menu'

interface MainMenuProps {
  links: readonly Link[]
  contact: Site['contact']
  /** Where one is. */
  path: string
}

/**
 * In line where there is room; on a phone it covers the page when its button is pressed. Browsers do that
 * themselves, without a script, and take the focus into it and back.
 */
export function MainMenu({ links, contact: { phone, openingHours }, path }: MainMenuProps) {
  return (
    <nav className="menu" id={menuId} popover="auto" aria-label="Main">
      <button
        type="button"
        className="menu-button menu-close"
        popoverTarget={menuId}
        popoverTargetAction="hide"
      >
        Close
      </button>
      <ul>
        {[...links, search].map(({ label, href }) => (
          <li key={href}>
            <a href={href} {...(isWithin(path, href) && { 'aria-current': true })}>
              {label}
            </a>
          </li>
        ))}
      </ul>
      {phone && (
        <p className="menu-extra">
          A person answers the telephone:
          <a className="link" href={telephoneHref(phone)}>
            {phone}
          </a>
          {openingHours}
        </p>
      )}
    </nav>
  )
}

/** A page belongs to the part of the site under whose address it stands. */
function isWithin(path: string, href: string): boolean {
  return path === href || path.startsWith(`${href}/`)
}

export function MenuButton() {
  return (
    <button type="button" className="menu-button" popoverTarget={menuId}>
      Menu
    </button>
  )
}

const search: Link = { label: 'Search', href: paths.search }
