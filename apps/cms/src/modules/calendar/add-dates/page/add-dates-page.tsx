import { calendarDayIn } from '@lectern/shared/time/calendar-day'
import { courseTimeZones } from '@lectern/shared/time/time-zones'
import { SetStepNav } from '@payloadcms/ui'
import Link from 'next/link'
import type { AdminViewServerProps, PayloadRequest } from 'payload'

import { idOf } from '@cms/database/document-ids'
import { staffOnly } from '@cms/admin/views/staff-only'
import { StaffPage } from '@cms/admin/views/staff-page'
import { loadNamed, type Named } from '../../load-named'
import { emptyAnswers, type SeriesAnswers } from '../answers'
import { loadEnquiry } from '../load-enquiry'
import { mayAddDates } from '../may-add-dates'
import { previewSeries } from '../preview-series'
import { answersOfCopy, usualAnswers } from '../usual-answers'
import { AddDatesForm } from './add-dates-form.client'
import '../../page/calendar.css'
import './add-dates.css'

/** Dates of a course, said in one sentence: one, or every second Tuesday, six times. */
export async function AddDatesView(props: AdminViewServerProps) {
  const user = staffOnly(props, '/add-dates')
  return (
    <StaffPage viewProps={props}>
      <SetStepNav nav={[{ label: 'Calendar', url: '/admin/calendar' }, { label: 'Add dates' }]} />
      <div className="add-dates">
        <h1>Add dates</h1>
        {mayAddDates(user) ? (
          await TheForm(props)
        ) : (
          <p>
            Dates are added by owners and editors. You find those that there are in the{' '}
            <Link href="/admin/calendar">calendar</Link>.
          </p>
        )}
      </div>
    </StaffPage>
  )
}

async function TheForm({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  const named = await loadNamed(req)
  const { answers, note, source } = await beginning(req, { named, search: searchParams ?? {} })
  const now = new Date()
  const preview = await previewSeries(req, { answers, named, now })
  return (
    <>
      <p className="add-dates-under">
        Say it once; look at the days beside it; untick what does not suit.
      </p>
      {note && <p className="add-dates-note">{note}</p>}
      <AddDatesForm
        key={source}
        source={source}
        beginning={answers}
        preview={preview}
        choices={named.choices}
        zones={courseTimeZones.map(({ label, value }) => ({ label, id: value }))}
        today={calendarDayIn(now)}
      />
    </>
  )
}

interface Beginning {
  answers: SeriesAnswers
  note: string | null
  /** Of its own for whatever is begun with, so that what was typed for one is not put into another. */
  source: string
}

/** `?copy=<id>` begins with everything of a date but its days, `?course=<id>` with a course, `?enquiry=<id>` with a firm. */
async function beginning(
  req: PayloadRequest,
  { named, search }: { named: Named; search: NonNullable<AdminViewServerProps['searchParams']> },
): Promise<Beginning> {
  const [copy, courseId] = [search.copy, search.course]
  if (typeof copy === 'string') {
    const copied = await answersOfCopy(req, copy)
    if (!copied) return { answers: emptyAnswers, note: nothingToCopy, source: '' }
    const answers = { ...emptyAnswers, ...copied.answers }
    return { answers, note: copied.hasOwnPattern ? ownPattern : null, source: `copy=${copy}` }
  }
  if (typeof search.enquiry === 'string') return ofEnquiry(req, { named, id: search.enquiry })
  const course = typeof courseId === 'string' ? named.courses.get(courseId) : undefined
  if (!course) return { answers: emptyAnswers, note: null, source: '' }
  const answers = { ...emptyAnswers, ...(await usualAnswers(req, course)), course: course.id }
  return { answers, note: null, source: `course=${course.id}` }
}

/** One date at the premises of whoever asked. */
async function ofEnquiry(
  req: PayloadRequest,
  { named, id }: { named: Named; id: string },
): Promise<Beginning> {
  const enquiry = await loadEnquiry(req, id)
  if (!enquiry) return { answers: emptyAnswers, note: noEnquiry, source: '' }
  const course = enquiry.course ? named.courses.get(idOf(enquiry.course)) : undefined
  const answers: SeriesAnswers = {
    ...emptyAnswers,
    ...(course && { ...(await usualAnswers(req, course)), course: course.id }),
    rhythm: 'once',
    times: '1',
    place: '',
    minimum: '',
    enquiry: enquiry.id,
    // Not the name of a person, which would outlive the enquiry.
    inHouseFor: enquiry.organisation || 'a customer',
  }
  return { answers, note: null, source: `enquiry=${id}` }
}

const noEnquiry = 'The enquiry is not there any more. Here is an empty sentence.'
const nothingToCopy = 'The date to be copied is not there any more. Here is an empty sentence.'
const ownPattern =
  'The days of this date follow a rule of their own, which the sentence cannot say: it begins with one day. To have all of its days again, use “Duplicate” in the form of the date.'
