import { calendarDayIn } from '@lectern/shared/time/calendar-day'
import { dateText } from '@lectern/shared/time/moment-text'
import { SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps, Payload } from 'payload'

import { may } from '@cms/access/may'
import type { Account } from '@cms/access/roles'
import { StaffPage } from '@cms/admin/views/staff-page'
import { staffOnly } from '@cms/admin/views/staff-only'
import { numbersPath, readAddress, type NumbersAddress } from '../address'
import { gatherNumbers } from '../gather-numbers'
import type { NumbersTable } from '../numbers-table'
import { TableWithBars } from './table-with-bars'
import { TimeChoice } from './time-choice'
import './numbers.css'

/** Revenue and places of a time, for whoever may see money: links, a plain form and tables, without a script. */
export async function NumbersView(props: AdminViewServerProps) {
  const user = staffOnly(props, numbersPath)
  return (
    <StaffPage viewProps={props}>
      <SetStepNav nav={[{ label: 'Numbers' }]} />
      <NumbersBody user={user} payload={props.payload} search={props.searchParams ?? {}} />
    </StaffPage>
  )
}

interface NumbersBodyProps {
  user: Account
  payload: Payload
  search: Readonly<Record<string, unknown>>
}

/** Without the frame of the admin. */
export function NumbersBody({ user, payload, search }: NumbersBodyProps) {
  const now = new Date()
  const address = readAddress(search, calendarDayIn(now))
  return (
    <div className="numbers">
      <h1>Numbers</h1>
      {may(user, 'seeNumbers') ? (
        <>
          <TimeChoice address={address} />
          {address.refusal === null && <NumbersOf payload={payload} address={address} now={now} />}
        </>
      ) : (
        <p>Numbers are for owners and for whoever looks after bookings.</p>
      )}
    </div>
  )
}

interface NumbersOfProps {
  payload: Payload
  address: NumbersAddress
  now: Date
}

async function NumbersOf({ payload, address, now }: NumbersOfProps) {
  const { span } = address
  const { revenue, places } = await gatherNumbers(payload, { span, now })
  return (
    <>
      <p className="numbers-time" role="status">
        {spanText(span)}
      </p>
      <Part heading="Revenue" tables={revenue} address={address} />
      <Part heading="Places" tables={places} address={address} />
    </>
  )
}

interface PartProps {
  heading: string
  tables: readonly NumbersTable[]
  address: NumbersAddress
}

function Part({ heading, tables, address }: PartProps) {
  return (
    <section aria-labelledby={`numbers-${heading}`}>
      <h2 id={`numbers-${heading}`}>{heading}</h2>
      <div className="numbers-tables">
        {tables.map((table) => (
          <TableWithBars key={table.name} table={table} address={address} />
        ))}
      </div>
    </section>
  )
}

function spanText({ first, last }: NumbersAddress['span']): string {
  return first === last ? dateText(first) : `${dateText(first)} to ${dateText(last)}`
}
