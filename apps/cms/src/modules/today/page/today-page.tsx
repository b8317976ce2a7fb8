import type { AdminViewServerProps } from 'payload'

import { newThings } from '@cms/admin/frame/bar/new-things'
import { seenBy } from '@cms/admin/frame/seen-by'
import { staffOnly } from '@cms/admin/views/staff-only'
import { findFirstSteps } from '../first-steps'
import { findMissingNames } from '../find-missing-names'
import { findNextDates } from '../find-next-dates'
import { findOwnDrafts } from '../find-own-drafts'
import { findPlanned } from '../find-planned'
import { findReviews } from '../find-reviews'
import { findUnnamedPlaces } from '../find-unnamed-places'
import { findWaitingEnquiries } from '../find-waiting-enquiries'
import { gatherToday } from '../gather-today'
import { greeting, sumOfDay } from '../greeting'
import { findLastWeek } from '../last-week'
import { Beginnings, LastWeekFigures, OwnDrafts, PlannedChanges } from './beside'
import { FirstSteps } from './first-steps'
import { NextDates } from './next-dates'
import { WrittenTogether } from './reviews'
import { NamesMissing, Tasks, Waiting } from './waiting'
import '@cms/admin/staff-action/staff-panel.css'
import './today.css'

const mostBeginnings = 4

/** The first page of the admin: what needs this person, then what is to come, then what could be begun. */
export async function TodayPage(props: AdminViewServerProps) {
  const user = staffOnly(props, '')
  const { req } = props.initPageResult
  const now = new Date()
  const unnamed = await findUnnamedPlaces(req, now)
  const [tasks, waiting, dates, names, planned, drafts, week, steps, reviews] = await Promise.all([
    gatherToday(req, now),
    findWaitingEnquiries(req),
    findNextDates(req, { now, unnamed }),
    findMissingNames(req, unnamed),
    findPlanned(req),
    findOwnDrafts(req),
    findLastWeek(req, now),
    findFirstSteps(req, now),
    findReviews(req, now),
  ])
  const troubles = tasks.filter(({ isTrouble }) => isTrouble)
  const others = tasks.filter(({ isTrouble }) => !isTrouble)
  const toAnswer = reviews.toRead.length + reviews.notes.length
  const inAll = tasks.length + waiting.total + dates.length + names.orders.length + toAnswer
  const isQuiet = inAll === 0 && !steps
  return (
    <div className="today">
      <header>
        <h1>{greeting(user.name, now)}</h1>
        <p>
          {sumOfDay({ troubles: troubles.length, waiting: waiting.total, drafts: toAnswer }, now)}
        </p>
      </header>
      <div className="today-columns">
        <div className="today-column">
          {steps && <FirstSteps steps={steps} />}
          <Tasks heading="Needs you now" tasks={troubles} isTrouble />
          <Waiting waiting={waiting} now={now} />
          <WrittenTogether reviews={reviews} now={now} />
          <NextDates dates={dates} now={now} />
          <NamesMissing names={names} />
          <Tasks heading="To be looked at" tasks={others} />
          {isQuiet && <p className="today-quiet">A good day to write something.</p>}
        </div>
        <div className="today-column">
          <Beginnings things={newThings(seenBy(props)).slice(0, mostBeginnings)} />
          <PlannedChanges planned={planned} />
          <OwnDrafts drafts={drafts} now={now} />
          {week && <LastWeekFigures week={week} />}
        </div>
      </div>
    </div>
  )
}
