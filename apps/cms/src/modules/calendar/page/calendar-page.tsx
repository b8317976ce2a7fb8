import { calendarDayIn } from '@lectern/shared/time/calendar-day'
import { SetStepNav } from '@payloadcms/ui'
import Link from 'next/link'
import type { AdminViewServerProps } from 'payload'

import { reachesAll } from '@cms/access/reaches-all'
import { staffOnly } from '@cms/admin/views/staff-only'
import { StaffPage } from '@cms/admin/views/staff-page'
import { hrefOf, moved, readAddress, titleOf, type CalendarAddress } from '../address'
import { mayDecide } from '../../desk'
import { findCalendar, type CalendarPage } from '../find-calendar'
import { groupedByRoom, groupedByTrainer } from '../group-entries'
import { ClashStrip } from './clash-strip'
import { Controls } from './controls'
import { DateTable } from './date-table'
import { DayGrid } from './day-grid'
import { GroupedList } from './grouped-list'
import { Legend } from './legend'
import { MonthKeys } from './month-keys.client'
import { PrintButton } from './print-button.client'
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
          <div className="calendar-acts">
            <PrintButton />
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
        </div>
        <Controls address={address} named={page.named} now={now} />
        <ClashStrip
          clashes={page.clashes}
          intended={page.intended}
          address={address}
          mayDecide={mayDecide(user)}
        />
        {isEmpty && <p className="calendar-quiet">Nothing is to be seen in this time.</p>}
        <Shown page={page} address={address} />
        <Legend />
      </MonthKeys>
    </StaffPage>
  )
}

function Shown({
  page: { days, named },
  address,
}: {
  page: CalendarPage
  address: CalendarAddress
}) {
  const title = titleOf(address)
  switch (address.kind) {
    case 'list':
      return <DateTable days={days} title={title} />
    case 'trainer':
      return <GroupedList groups={groupedByTrainer(days, named)} title={title} />
    case 'room':
      return <GroupedList groups={groupedByRoom(days)} title={title} />
    case 'month':
    case 'week':
      return <DayGrid days={days} address={address} />
  }
}
