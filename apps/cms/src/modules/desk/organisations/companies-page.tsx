import { dateText } from '@lectern/shared/time/moment-text'
import { SetStepNav } from '@payloadcms/ui'
import Link from 'next/link'
import type { AdminViewServerProps, Payload } from 'payload'

import { may } from '@cms/access/may'
import { PageSearch } from '@cms/admin/page-search/page-search'
import { StaffPage } from '@cms/admin/views/staff-page'
import { staffOnly } from '@cms/admin/views/staff-only'
import '@cms/admin/staff-action/staff-panel.css'
import { contentOf } from '../../orders'
import './companies.css'
import { findCompanies, type Company } from './find-companies'
import { MakeOrganisation } from './make-organisation.client'
import { mostAtOnce } from './make-organisation'

const path = '/companies'

/** Companies in past bookings that belong to no organisation, to make one of each. */
export async function CompaniesView(props: AdminViewServerProps) {
  const user = staffOnly(props, path)
  return (
    <StaffPage viewProps={props}>
      <SetStepNav
        nav={[
          { label: 'Organisations', url: '/admin/collections/organisations' },
          { label: 'Companies without one' },
        ]}
      />
      <div className="companies">
        <h1>Companies without an organisation</h1>
        {may(user, 'handleBookings') ? (
          <Companies payload={props.payload} search={props.searchParams ?? {}} />
        ) : (
          <p>Organisations are kept by owners and by whoever handles bookings.</p>
        )}
      </div>
    </StaffPage>
  )
}

interface CompaniesProps {
  payload: Payload
  search: NonNullable<AdminViewServerProps['searchParams']>
}

async function Companies({ payload, search }: CompaniesProps) {
  const words = typeof search.q === 'string' ? search.q : ''
  const asked = Number(search.page)
  const wanted = Number.isInteger(asked) && asked >= 1 && asked <= 10_000 ? asked : 1
  const { companies, count, page, pageCount } = await findCompanies(payload, {
    words,
    page: wanted,
  })
  return (
    <>
      <p>
        They have booked, by the name on their bookings, and none of these bookings belongs to an
        organisation. Names that differ in capitals, full stops or “Ltd” are one.
      </p>
      <search>
        <PageSearch action={`/admin${path}`} label="Name of the company" typed={words} />
      </search>
      <p role="status">{count === 1 ? '1 company' : `${count} companies`}</p>
      <ul className="companies__list">
        {companies.map((company) => (
          <li key={company.companyKey} className="staff-panel">
            <OneCompany company={company} />
          </li>
        ))}
      </ul>
      {pageCount > 1 && (
        <nav aria-label="Pages of companies">
          {page > 1 && <Link href={pageHref(words, page - 1)}>Previous page</Link>}{' '}
          <span>
            Page {page} of {pageCount}
          </span>{' '}
          {page < pageCount && <Link href={pageHref(words, page + 1)}>Next page</Link>}
        </nav>
      )}
    </>
  )
}

function OneCompany({ company: { companyKey, count, newest } }: { company: Company }) {
  const name = newest.companyName ?? companyKey
  const { booker } = contentOf(newest)
  const last = dateText(newest.placedAt ?? newest.createdAt)
  return (
    <>
      <h2 dir="auto">{name}</h2>
      <p className="companies__booked">
        {count === 1 ? '1 booking' : `${count} bookings`}, the last on{' '}
        <Link href={`/admin/collections/orders/${newest.id}`}>{last}</Link>
        {booker?.name && (
          <>
            {' '}
            by <bdi>{booker.name}</bdi>
          </>
        )}
      </p>
      <details>
        <summary>Make an organisation …</summary>
        <MakeOrganisation companyKey={companyKey} name={name} moves={movesWords(count)} />
      </details>
    </>
  )
}

function movesWords(count: number): string {
  const which =
    count === 1
      ? 'This booking belongs'
      : count > mostAtOnce
        ? `The last ${mostAtOnce} of these bookings belong`
        : `These ${count} bookings belong`
  return `${which} to it then, and invoices stay as issued. Address and coordinator are taken from the last booking.`
}

function pageHref(words: string, page: number): string {
  return `/admin${path}?${new URLSearchParams({ ...(words && { q: words }), page: String(page) })}`
}
