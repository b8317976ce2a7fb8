import { DefaultTemplate } from '@payloadcms/next/templates'
import { ruleOf } from '@lectern/shared/privacy/retention-table'
import { redirect } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'

import { isBookingsOrOwner } from '../../../access/is-bookings-or-owner'
import { isOwner } from '../../../access/is-owner'
import { StaffAction } from '../../../admin/staff-action/staff-action.client'
import '../../../admin/staff-action/staff-panel.css'
import { findHeld } from './find-held'
import type { Held } from './held'
import type { Sought } from './person'
import './personal-data.css'
import { readSought } from './read-sought'

/** Where staff answer somebody who asks what is held about them, or asks to be forgotten. */
export function PersonalData(props: AdminViewServerProps) {
  const { initPageResult, params, searchParams, payload } = props
  const { req, permissions, visibleEntities, locale } = initPageResult
  if (!req.user) redirect('/admin/login?redirect=%2Fadmin%2Fpersonal-data')
  const asked = searchParams ?? {}
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={asked}
      user={req.user}
      visibleEntities={visibleEntities}
    >
      <div className="personal-data staff-panel gutter--left gutter--right">
        <h1>Personal data</h1>
        {isBookingsOrOwner({ req }) ? (
          <Found req={req} sought={readSought(asked)} />
        ) : (
          <p>This page is for owners and for whoever looks after bookings.</p>
        )}
      </div>
    </DefaultTemplate>
  )
}

type Req = AdminViewServerProps['initPageResult']['req']

async function Found({ req, sought }: { req: Req; sought: Sought | null }) {
  const held = sought && (await findHeld(req, { sought, now: new Date() }))
  return (
    <>
      <p>
        Somebody asks what you hold about them, or wants to be forgotten? First make sure that it is
        them. Then look here, send them the export, and erase what may go. Answer within a month.
        E-mails in your own mailboxes, and what Stripe keeps, are not found here.
      </p>
      <SearchForm sought={sought} />
      {held?.length === 0 && <p>Nothing is held about this person.</p>}
      {held && sought && held.length > 0 && (
        <HeldList held={held} sought={sought} mayErase={isOwner({ req })} />
      )}
    </>
  )
}

function SearchForm({ sought }: { sought: Sought | null }) {
  return (
    <form method="get" className="personal-data-search">
      <label>
        E-mail address
        <input name="email" defaultValue={sought?.email} maxLength={254} autoComplete="off" />
      </label>
      <label>
        Name
        <input name="name" defaultValue={sought?.name} maxLength={120} autoComplete="off" />
      </label>
      <button className="btn btn--style-primary btn--size-small">Look</button>
    </form>
  )
}

interface HeldListProps {
  held: readonly Held[]
  sought: Sought
  mayErase: boolean
}

/** One form: what is ticked is exported, or erased. */
function HeldList({ held, sought, mayErase }: HeldListProps) {
  const items = held.map((each) => <Item key={each.item} held={each} />)
  return (
    <form method="get" action="/api/privacy/export">
      <input type="hidden" name="email" value={sought.email ?? ''} />
      <input type="hidden" name="name" value={sought.name ?? ''} />
      <p>
        Found by e-mail address: it is theirs, and ticked. Found by name only: look whether it is
        the same person, and tick it then.
      </p>
      {mayErase ? (
        <StaffAction
          url="/api/privacy/erasures"
          subject={held.map(({ item }) => item).join(' ')}
          legend="What is held"
          button="Erase what is ticked"
          question="What “Goes” lists is erased for good; what “Stays” lists stays until its day. This cannot be undone. Go on?"
        >
          <input type="hidden" data-name="email" value={sought.email ?? ''} />
          <input type="hidden" data-name="name" value={sought.name ?? ''} />
          {items}
        </StaffAction>
      ) : (
        <>
          {items}
          <p>Only an owner can erase.</p>
        </>
      )}
      <p className="personal-data-exports">
        <button name="format" value="html" className="btn btn--style-secondary btn--size-small">
          Export to read
        </button>
        <button name="format" value="json" className="btn btn--style-secondary btn--size-small">
          Export as JSON
        </button>
      </p>
    </form>
  )
}

function Item({ held }: { held: Held }) {
  const { item, title, href, foundBy, kind, until, goes, stays } = held
  return (
    <section className="personal-data-item">
      <label>
        <input
          type="checkbox"
          name="item"
          data-name="items[]"
          value={item}
          defaultChecked={foundBy === 'e-mail'}
        />
        {title}
      </label>
      <p>
        Found by {foundBy}. Held for: {ruleOf(kind).why}. Kept until: {until}.{' '}
        <a href={href}>Open</a>
      </p>
      <Words heading="Goes" words={goes} />
      <Words heading="Stays" words={stays} />
    </section>
  )
}

function Words({ heading, words }: { heading: string; words: readonly string[] }) {
  if (words.length === 0) return null
  return (
    <>
      <h4>{heading}</h4>
      <ul>
        {words.map((text, index) => (
          <li key={index}>{text}</li>
        ))}
      </ul>
    </>
  )
}
