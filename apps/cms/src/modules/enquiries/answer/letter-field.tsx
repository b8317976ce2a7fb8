import type { Enquiry } from '@lectern/shared/contract/payload-types'
import type { TextareaFieldServerProps } from 'payload'

import { momentInWords } from '@cms/admin/place-time/moment-in-words'
import { courseOf } from './enquiry-values'
import { loadEnquiry } from './load-enquiry'
import './enquiry.css'

const about: Record<Enquiry['kind'], string> = {
  general: 'A general question',
  'in-house': 'About a course at their premises',
  complaint: 'A complaint about their data',
}

/** What somebody wrote, as a letter, with whatever is needed to answer it. */
export async function LetterField(props: TextareaFieldServerProps) {
  const enquiry = await loadEnquiry(props)
  if (!enquiry) return null
  const { kind, organisation, email, phone, message, page, createdAt } = enquiry
  const course = await courseOf(props.payload, enquiry)
  return (
    <section className="enquiry-card" aria-labelledby="enquiry-letter">
      <div className="enquiry-card__bar">
        <h2 id="enquiry-letter">The message</h2>
        <time dateTime={createdAt}>{momentInWords(createdAt)}</time>
      </div>
      <p className="enquiry-card__facts">
        {organisation && <bdi>{organisation}</bdi>}
        <a href={`mailto:${email}`}>{email}</a>
        {phone && <a href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>{phone}</a>}
      </p>
      <p className="enquiry-card__facts">
        <span>{about[kind]}</span>
        {course && <a href={`/admin/collections/courses/${course.id}`}>{course.title}</a>}
        {page && <span>sent from {page}</span>}
      </p>
      <blockquote className="enquiry-card__letter" dir="auto">
        {message}
      </blockquote>
    </section>
  )
}
