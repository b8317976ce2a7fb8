import { calendarDayIn } from '@lectern/shared/time/calendar-day'
import { SetStepNav } from '@payloadcms/ui'
import Link from 'next/link'
import type { AdminViewServerProps } from 'payload'

import { reachesAll } from '@cms/access/reaches-all'
import { staffOnly } from '@cms/admin/views/staff-only'
import { StaffPage } from '@cms/admin/views/staff-page'
import { hrefOf, moved, readAddress, titleOf } from '../address'
import { findCalendar } from '../find-calendar'
import { ClashStrip } from './clash-strip'
import { Controls } from './controls'
import { DateTable } from './date-table'
import { DayGrid } from './day-grid'
import { Legend } from './legend'
import { MonthKeys } from './month-keys.client'
import './calendar.css'

/** Every date of a month or a week, and what is planned to go live: one query of time, whatever is filtered. */
export async function CalendarView(props: AdminViewServerProps) {
  const user = staffOnly(props, '/calendar')
  const now = new Date()
  const address = readAddress(props.searchParams ?? {}, calendarDayIn(now))
  const page = await findCalendar(props.initPageResult.req, { address, now })
  const isEmpty = page.days.every(({ entries }) => entries.length === 0)
  return (
    <StaffPage viewProps={props}>
      <SetStepNav nav={[{ label: 'Calendar' }]} />
      <MonthKeys
        className="calendar"
        earlier={hrefOf(moved(address, -1))}
        later={hrefOf(moved(address, 1))}
        shown={titleOf(address)}
      >
        <div className="calendar-head">
          <h1>Calendar</h1>
          {reachesAll(user, 'update', 'course-runs') && (
            <Link
              className="desk-press desk-press--act"
              href={`/admin/add-dates${address.course && `?course=${address.course}`}`}
              prefetch={false}
            >
              Add dates
            </Link>
          )}
        </div>
        <Controls address={address} named={page.named} now={now} />
        <ClashStrip clashes={page.clashes} address={address} />
        {isEmpty && <p className="calendar-quiet">Nothing is to be seen in this time.</p>}
        {address.kind === 'list' ? (
          <DateTable days={page.days} title={titleOf(address)} />
        ) : (
          <DayGrid days={page.days} address={address} />
        )}
        <Legend />
      </MonthKeys>
    </StaffPage>
  )
}
