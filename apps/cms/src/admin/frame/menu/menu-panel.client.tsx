'use client'

import { Link, useNav } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useRef } from 'react'

import type { NewThing } from '../bar/new-things'
import { Icon } from '../icon'
import { currentHref } from './current-href'
import type { MenuGroup, MenuItem } from './menu-for'
import { useMenuAsPage } from './use-menu-as-page'

interface Props {
  company: string
  groups: MenuGroup[]
  things: NewThing[]
  websiteUrl: string
}

/** Beside the page where there is room for both; otherwise a page of its own behind Payload's button. */
export function MenuPanel({ company, groups, things, websiteUrl }: Props) {
  const { navOpen, setNavOpen } = useNav()
  const close = () => setNavOpen(false)
  const panel = useRef<HTMLElement>(null)
  useMenuAsPage({ panel, isOpen: navOpen, close })
  const current = useCurrent(groups)
  return (
    <aside ref={panel} className="desk-menu" data-open={navOpen} aria-label="Menu">
      <div className="desk-menu__top">
        <p className="desk-menu__title">Menu</p>
        <button type="button" className="desk-menu__close" onClick={close} aria-label="Close menu">
          <Icon name="close" />
        </button>
      </div>
      <House company={company} close={close} />
      <ForSmallScreens things={things} websiteUrl={websiteUrl} close={close} />
      <nav aria-label="Main">
        {groups.map((group) => (
          <Group key={group.items[0]?.href} group={group} current={current} close={close} />
        ))}
      </nav>
      <Account close={close} />
    </aside>
  )
}

function useCurrent(groups: MenuGroup[]): string | null {
  const pathname = usePathname()
  const hrefs = groups.flatMap(({ items }) => items.map(({ href }) => href))
  return currentHref(pathname, hrefs)
}

function House({ company, close }: { company: string; close: () => void }) {
  return (
    <Link className="desk-menu__house" href="/admin" prefetch={false} onClick={close}>
      <img src="/api/look/icons/192" alt="" width="36" height="36" />
      <span>
        <b dir="auto">{company}</b>
        <small>runs on Lectern</small>
      </span>
    </Link>
  )
}

/** What has no room in the bar there. */
function ForSmallScreens({
  things,
  websiteUrl,
  close,
}: Pick<Props, 'things' | 'websiteUrl'> & { close: () => void }) {
  return (
    <div className="desk-menu__small">
      {things.length > 0 && (
        <details>
          <summary className="desk-press desk-press--act">
            <Icon name="plus" /> New
          </summary>
          <ul>
            {things.map(({ label, icon, href }) => (
              <li key={label}>
                <Entry item={{ label, icon, href }} isCurrent={false} close={close} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <a className="desk-press" href={websiteUrl} target="_blank" rel="noreferrer">
        See the website <Icon name="away" />
      </a>
    </div>
  )
}

interface GroupProps {
  group: MenuGroup
  current: string | null
  close: () => void
}

function Group({ group: { heading, isClosed, items }, current, close }: GroupProps) {
  const list = (
    <ul {...(heading && { 'aria-label': heading })}>
      {items.map((item) => (
        <li key={item.href}>
          <Entry item={item} isCurrent={item.href === current} close={close} />
        </li>
      ))}
    </ul>
  )
  if (!isClosed) {
    return (
      <div className="desk-menu__group">
        {heading && <p className="desk-menu__heading">{heading}</p>}
        {list}
      </div>
    )
  }
  const hasCurrent = items.some(({ href }) => href === current)
  return (
    <details className="desk-menu__group" open={hasCurrent}>
      <summary className="desk-menu__heading">
        <span>{heading}</span> <Icon name="down" />
      </summary>
      {list}
    </details>
  )
}

interface EntryProps {
  item: MenuItem
  isCurrent: boolean
  close: () => void
}

function Entry({ item: { label, icon, href }, isCurrent, close }: EntryProps) {
  return (
    <Link
      className="desk-menu__entry"
      href={href}
      prefetch={false}
      onClick={close}
      {...(isCurrent && { 'aria-current': 'page' as const })}
    >
      <Icon name={icon} />
      <span>{label}</span>
    </Link>
  )
}

/** The account itself is in the bar at every width. */
function Account({ close }: { close: () => void }) {
  const item: MenuItem = { label: 'Sign out', icon: 'leave', href: '/admin/logout' }
  return (
    <div className="desk-menu__account">
      <Entry item={item} isCurrent={false} close={close} />
    </div>
  )
}
