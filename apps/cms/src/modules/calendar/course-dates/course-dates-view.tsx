import { Gutter } from '@payloadcms/ui'
import Link from 'next/link'
import type { DocumentViewServerProps } from 'payload'

import { StatePill, type PillState } from '@cms/admin/state-pill/state-pill'
import { hrefOf } from '@cms/admin/list-chips/chips'
import { TabCrumbs } from '@cms/admin/tab-crumbs/tab-crumbs'
import { mayAddDates } from '../add-dates/may-add-dates'
import type { DateState } from '../entry'
import { reachesAll } from '@cms/access/reaches-all'
import { countToldOfDates } from '../../date-news'
import { readsEveryDate } from '../find-runs'
import { findCourseDates, type CourseDate } from './find-course-dates'
import './course-dates.css'

/** When a course is taught: the tab “Dates” of its page. */
export async function CourseDatesView({ doc, initPageResult }: DocumentViewServerProps) {
  const { req } = initPageResult
  const courseId = String(doc.id)
  const crumbs = <TabCrumbs doc={doc} initPageResult={initPageResult} tab="Dates" />
  if (!readsEveryDate(req)) {
    return (
      <Gutter className="course-dates">
        {crumbs}
        <p>You find the dates of this course on its page of the website.</p>
      </Gutter>
    )
  }
  const { coming, earlier } = await findCourseDates(req, { courseId, now: new Date() })
  const toldCount = await countToldOfDates(req.payload, courseId)
  const mayAdd = mayAddDates(req.user)
  return (
    <Gutter className="course-dates">
      {crumbs}
      <section className="course-dates__card" aria-labelledby="coming-dates">
        <div className="course-dates__bar">
          <h2 id="coming-dates">Coming dates</h2>
          {mayAdd && (
            <Link
              className="desk-press desk-press--act"
              href={`/admin/add-dates?course=${courseId}`}
              prefetch={false}
            >
              Add dates …
            </Link>
          )}
        </div>
        {coming.length === 0 ? (
          <p className="course-dates__quiet">
            No date is planned.
            {mayAdd &&
              ' Add one, or many at once: visitors can book them as soon as they are open.'}
          </p>
        ) : (
          <DatesTable dates={coming} caption="Coming dates" mayCopy={mayAdd} />
        )}
        <WhoIsTold
          courseId={courseId}
          count={toldCount}
          maySee={reachesAll(req.user, 'read', 'date-requests')}
        />
        {earlier.length > 0 && (
          <details>
            <summary>
              {earlier.length === 1 ? 'One earlier date' : `${earlier.length} earlier dates`}:{' '}
              {earlier[0]?.days}
            </summary>
            <DatesTable dates={earlier} caption="Earlier dates" mayCopy={mayAdd} />
          </details>
        )}
      </section>
    </Gutter>
  )
}

interface WhoIsToldProps {
  courseId: string
  count: number
  /** Their addresses; how many they are everybody may know. */
  maySee: boolean
}

/** Who asked on the website to be told of new dates. */
function WhoIsTold({ courseId, count, maySee }: WhoIsToldProps) {
  const words =
    count === 0
      ? 'Nobody has asked to be told of new dates yet.'
      : `${count === 1 ? 'One person wants' : `${count} people want`} to be told of new dates. They are written to by themselves as soon as a new one can be booked.`
  const list = hrefOf('date-requests', {
    words: 'Of this course',
    anyOf: [[['ofCourse', 'equals', courseId]]],
  })
  return (
    <p className="course-dates__quiet">
      {words}{' '}
      {maySee && count > 0 && (
        <Link href={list} prefetch={false}>
          See who
        </Link>
      )}
    </p>
  )
}

interface DatesTableProps {
  dates: readonly CourseDate[]
  caption: string
  mayCopy: boolean
}

function DatesTable({ dates, caption, mayCopy }: DatesTableProps) {
  return (
    <table>
      <caption className="desk-unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">Place</th>
          <th scope="col">Trainers</th>
          <th scope="col">Places</th>
          <th scope="col">State</th>
          <th scope="col">Price</th>
          {mayCopy && (
            <th scope="col">
              <span className="desk-unseen">Copy</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {dates.map((date) => (
          <DateRow key={date.id} date={date} mayCopy={mayCopy} />
        ))}
      </tbody>
    </table>
  )
}

function DateRow({ date, mayCopy }: { date: CourseDate; mayCopy: boolean }) {
  const { id, days, hours, place, trainers, price, minimum, inHouseFor } = date
  const { state, words } = pills[date.state]
  return (
    <tr>
      <th scope="row">
        <Link href={`/admin/collections/course-runs/${id}/sheet`} prefetch={false}>
          {days}
        </Link>
        <small>{hours}</small>
        {inHouseFor && (
          <small>
            In-house for <bdi>{inHouseFor}</bdi>
          </small>
        )}
      </th>
      <td data-name="Place">{place || 'Place to be decided'}</td>
      <td data-name="Trainers">{trainers || 'Nobody yet'}</td>
      <td data-name="Places">
        <Fill date={date} />
      </td>
      <td>
        <StatePill state={state}>{words}</StatePill>
        {minimum && <small>{minimum}</small>}
      </td>
      <td data-name="Price">
        {price.main.text}
        {price.secondary && <small>{price.secondary.text}</small>}
      </td>
      {mayCopy && (
        <td>
          <Link className="desk-press" href={`/admin/add-dates?copy=${id}`} prefetch={false}>
            Copy<span className="desk-unseen"> the date of {days}</span>
          </Link>
        </td>
      )}
    </tr>
  )
}

function Fill({ date: { taken, capacity, waiting } }: { date: CourseDate }) {
  return (
    <>
      <meter aria-hidden="true" value={taken} max={Math.max(capacity, 1)} />
      <span>
        {taken} of {capacity}
        {waiting && `, ${waiting}`}
      </span>
    </>
  )
}

const pills: Record<DateState, { state: PillState; words: string }> = {
  open: { state: 'good', words: 'Can be booked' },
  full: { state: 'good', words: 'Full' },
  closed: { state: 'waiting', words: 'Booking closed' },
  hidden: { state: 'draft', words: 'Hidden' },
  'called-off': { state: 'quiet', words: 'Called off' },
}
