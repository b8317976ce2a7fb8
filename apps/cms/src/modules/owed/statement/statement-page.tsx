import { dateText } from '@lectern/shared/time/moment-text'
import { SetStepNav } from '@payloadcms/ui'
import Link from 'next/link'
import type { AdminViewServerProps, Payload } from 'payload'

import { may } from '@cms/access/may'
import type { Account } from '@cms/access/roles'
import { StaffPage } from '@cms/admin/views/staff-page'
import { staffOnly } from '@cms/admin/views/staff-only'
import { money } from '../../orders'
import { organisationIn, owedPath, statementPath } from '../address'
import { latePenceOf } from '../owed-lines'
import { latePartWords } from '../words'
import '../page/owed.css'
import { GroupLines } from '../page/group-owed'
import { WideTable } from '../page/wide-table'
import { loadStatement, type OrganisationStatement } from './load-statement'
import { statementHeadings, statementRows, type StatementRow } from './statement-table'

/** What one organisation owes and why, without a script. */
export async function StatementView(props: AdminViewServerProps) {
  const search = props.searchParams ?? {}
  const user = staffOnly(props, statementPath(organisationIn(search)))
  return (
    <StaffPage viewProps={props}>
      <SetStepNav nav={[{ label: 'Owed', url: `/admin${owedPath}` }, { label: 'Statement' }]} />
      <StatementBody user={user} payload={props.payload} search={search} />
    </StaffPage>
  )
}

interface StatementBodyProps {
  user: Account
  payload: Payload
  search: Readonly<Record<string, unknown>>
}

/** Without the frame of the admin. */
export async function StatementBody({ user, payload, search }: StatementBodyProps) {
  const isAllowed = may(user, 'handleBookings')
  const statement = isAllowed
    ? await loadStatement({ payload, now: new Date() }, organisationIn(search))
    : null
  return (
    <div className="owed">
      {statement ? (
        <OfOrganisation statement={statement} />
      ) : (
        <>
          <h1>Statement</h1>
          <p>
            {isAllowed
              ? 'There is no such organisation. Open one from the list, and follow “Statement” beside it.'
              : 'Statements are for owners and for whoever handles bookings.'}
          </p>
        </>
      )}
    </div>
  )
}

function OfOrganisation({ statement }: { statement: OrganisationStatement }) {
  const { organisation, entries, lines } = statement
  const files = `/api/organisations/${organisation.id}/statement`
  return (
    <>
      <h1>
        Statement of <bdi>{organisation.name}</bdi>
      </h1>
      <p className="owed-sum">{inWords(statement)}</p>
      <ul className="owed-ways">
        <li>
          <a href={`${files}/pdf`} download>
            Save the statement as PDF
          </a>
        </li>
        <li>
          <a href={`${files}/csv`} download>
            Save it as a table (CSV)
          </a>
        </li>
        <li>
          <Link href={`/admin/collections/organisations/${organisation.id}`} prefetch={false}>
            Open the organisation
          </Link>
        </li>
      </ul>
      {lines.length > 0 && <GroupLines id="owed-statement" lines={lines} />}
      {entries.length > 0 && <Entries statement={statement} />}
      <p className="owed-note">
        Counted are bookings that belong to the organisation today and are paid outside Stripe. What
        is paid by card owes nothing and is not here.
      </p>
    </>
  )
}

function inWords({ entries, closingPence, sums, asOf }: OrganisationStatement): string {
  if (entries.length === 0) return 'Nothing was invoiced that is paid outside Stripe.'
  const on = `on ${dateText(asOf)}`
  if (closingPence === 0) return `Nothing is owed ${on}.`
  if (closingPence < 0) return `${money(0 - closingPence)} is in their favour ${on}.`
  return `${money(closingPence)} is owed ${on}. ${latePartWords(latePenceOf(sums))}`
}

function Entries({ statement }: { statement: OrganisationStatement }) {
  return (
    <WideTable id="owed-entries" title="Everything that led to it">
      <thead>
        <tr>
          {statementHeadings.map((heading, at) => (
            <th key={heading} scope="col" data-figure={at > 2 || undefined}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {statementRows(statement).map((row, at) => (
          <Entry key={at} row={row} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={5}>
            Balance
          </th>
          <td data-figure>{money(statement.closingPence)}</td>
        </tr>
      </tfoot>
    </WideTable>
  )
}

function Entry({ row }: { row: StatementRow }) {
  const { what, on, orderReference, chargedPence, settledPence, balancePence } = row
  return (
    <tr>
      <th scope="row">
        <bdi>{what}</bdi>
      </th>
      <td>{dateText(on)}</td>
      <td>{orderReference}</td>
      <td data-figure>{chargedPence === null ? '' : money(chargedPence)}</td>
      <td data-figure>{settledPence === null ? '' : money(settledPence)}</td>
      <td data-figure>{money(balancePence)}</td>
    </tr>
  )
}
