import { SetStepNav } from '@payloadcms/ui'
import Link from 'next/link'
import type { AdminViewServerProps, Payload } from 'payload'

import { may } from '@cms/access/may'
import type { Account } from '@cms/access/roles'
import { StaffPage } from '@cms/admin/views/staff-page'
import { staffOnly } from '@cms/admin/views/staff-only'
import { money } from '../../orders'
import { owedPath, queryOf, readAddress, type OwedAddress } from '../address'
import { listOwed, type OwedList } from '../list-owed'
import { latePenceOf } from '../owed-lines'
import { latePartWords } from '../words'
import { GroupOwed } from './group-owed'
import { SumsByAge } from './sums-by-age'
import './owed.css'

/** More make a page that nobody reads; the file and the sums have them all. */
const mostGroups = 100

/** Who owes what of everything that is paid outside Stripe: links and tables, without a script. */
export async function OwedView(props: AdminViewServerProps) {
  const user = staffOnly(props, owedPath)
  return (
    <StaffPage viewProps={props}>
      <SetStepNav nav={[{ label: 'Owed' }]} />
      <OwedBody user={user} payload={props.payload} search={props.searchParams ?? {}} />
    </StaffPage>
  )
}

interface OwedBodyProps {
  user: Account
  payload: Payload
  search: Readonly<Record<string, unknown>>
}

/** Without the frame of the admin. */
export function OwedBody({ user, payload, search }: OwedBodyProps) {
  return (
    <div className="owed">
      <h1>Owed</h1>
      {may(user, 'handleBookings') ? (
        <Owed payload={payload} address={readAddress(search)} now={new Date()} />
      ) : (
        <p>What is owed is for owners and for whoever handles bookings.</p>
      )}
    </div>
  )
}

interface OwedProps {
  payload: Payload
  address: OwedAddress
  now: Date
}

async function Owed({ payload, address, now }: OwedProps) {
  const list = await listOwed({ payload, now }, address)
  const { groups } = list
  return (
    <>
      <Kinds address={address} />
      <p className="owed-sum" role="status">
        {inWords(list, address)}
      </p>
      {groups.length > 0 && (
        <>
          <SumsByAge list={list} most={mostGroups} />
          <p>
            <a href={`/api/invoices/owed${queryOf(address)}`} download>
              Save every open invoice as a table (CSV)
            </a>
          </p>
          {groups.slice(0, mostGroups).map((group) => (
            <GroupOwed key={group.key} group={group} />
          ))}
        </>
      )}
      <p className="owed-note">
        Counted are bookings that are paid outside Stripe: invoices less credit notes, less what you
        have written down as received. What is paid by card owes nothing.
      </p>
    </>
  )
}

function Kinds({ address }: { address: OwedAddress }) {
  return (
    <nav className="desk-kinds" aria-label="What is shown">
      {[false, true].map((lateOnly) => (
        <Link
          key={String(lateOnly)}
          href={`/admin${owedPath}${queryOf({ lateOnly })}`}
          aria-current={lateOnly === address.lateOnly ? 'true' : undefined}
          prefetch={false}
        >
          {lateOnly ? 'Late only' : 'Everything open'}
        </Link>
      ))}
    </nav>
  )
}

function inWords({ groups, sums }: OwedList, { lateOnly }: OwedAddress): string {
  if (groups.length === 0) return lateOnly ? 'Nobody is late.' : 'Nothing is open.'
  const by = groups.length === 1 ? '1 customer' : `${groups.length} customers`
  const all = `${money(sums.totalPence)}, with ${by}`
  return lateOnly ? `${all}, is late.` : `${all}. ${latePartWords(latePenceOf(sums))}`
}
