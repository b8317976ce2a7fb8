import { paths } from '@lectern/shared/addresses/paths'
import { momentText, weekdayText } from '@lectern/shared/time/moment-text'
import { Button, ButtonLink } from '../../ui/button'
import { PageHeading } from '../../ui/page-heading'
import type { DateRequestView } from '../../views/date-news'

interface OwnRequestProps {
  request: DateRequestView
  now: Date
}

/** How a request stands, and what its owner can do. Buttons, since programs that guard mailboxes open every link. */
export function OwnRequest({ request, now }: OwnRequestProps) {
  switch (request.state) {
    case 'unconfirmed':
      return new Date(request.confirmBy) <= now ? (
        <NoLonger
          request={request}
          title="This link is too old"
          lead="It was not confirmed in time, so nobody is written to."
        />
      ) : (
        <Unconfirmed request={request} />
      )
    case 'confirmed':
      return <Confirmed request={request} />
    case 'ended':
      return (
        <NoLonger
          request={request}
          title="We do not write to you any more"
          lead="You have ended it, and your address will be deleted. Nothing else is needed."
        />
      )
    default:
      return request.state satisfies never
  }
}

function Unconfirmed({ request }: { request: DateRequestView }) {
  const { token, course, confirmBy } = request
  if (!course) return <CourseGone request={request} />
  return (
    <div className="stack">
      <PageHeading
        title="Shall we tell you of new dates?"
        lead={`We write to you when there is a new date of ${course.title}, for twelve months, and about nothing else.`}
      />
      <form method="post" action={paths.confirmDateRequest(token)} className="actions">
        <Button>Yes, tell me</Button>
      </form>
      <p className="soft">
        If it was not you who asked, do nothing: the address is deleted on {momentText(confirmBy)}.
      </p>
    </div>
  )
}

function Confirmed({ request }: { request: DateRequestView }) {
  const { token, course, until } = request
  const what = course ? course.title : 'a course that is not offered just now'
  return (
    <div className="stack">
      <PageHeading
        title="We tell you of new dates"
        lead={`You hear from us when there is a new date of ${what}${until ? `, until ${weekdayText(until)}` : ''}.`}
      />
      {course && (
        <p>
          <a className="link" href={`${course.href}#dates`}>
            See the dates that there are
          </a>
        </p>
      )}
      <form method="post" action={paths.endDateRequest(token)} className="actions">
        <Button weight="secondary">Do not write to me any more</Button>
      </form>
    </div>
  )
}

function CourseGone({ request }: { request: DateRequestView }) {
  return (
    <NoLonger
      request={request}
      title="This course is not offered any more"
      lead="There are no dates of it to tell you of, so nobody is written to."
    />
  )
}

interface NoLongerProps {
  request: DateRequestView
  title: string
  lead: string
}

function NoLonger({ request: { course }, title, lead }: NoLongerProps) {
  return (
    <div className="stack">
      <PageHeading title={title} lead={lead} />
      <p>
        {course ? (
          <ButtonLink weight="secondary" href={`${course.href}#dates`}>
            Look at the dates, or ask again
          </ButtonLink>
        ) : (
          <ButtonLink weight="secondary" href={paths.courses}>
            See all courses
          </ButtonLink>
        )}
      </p>
    </div>
  )
}
