import Link from 'next/link'
import type { UIFieldServerProps } from 'payload'

import { reachesAll } from '@cms/access/reaches-all'
import { LetterFields } from '@cms/admin/emails/letter-fields.client'
import { FieldAction } from '@cms/admin/staff-action/field-action.client'
import { loadSender } from '@cms/mail/sender'
import { findTemplates, listOfPlaceholders, withValue, writtenLimits } from '../../letters'
import { findAnswers } from './answer-enquiry'
import { courseOf, enquiryValues } from './enquiry-values'
import { loadEnquiry } from './load-enquiry'
import '@cms/admin/staff-action/staff-panel.css'
import './enquiry.css'

/** Where an answer is written, from a template or from nothing, and sent. */
export async function AnswerField(props: UIFieldServerProps) {
  const { payload, req } = props
  const enquiry = await loadEnquiry(props)
  if (!enquiry) return null
  const by = req.user?.name ?? ''
  const values = await enquiryValues({ payload, now: new Date() }, { enquiry, by })
  const [templates, answers, course, sender] = await Promise.all([
    findTemplates(payload, { usedFor: 'enquiries', values }),
    findAnswers(payload, enquiry.id),
    courseOf(payload, enquiry),
    loadSender(payload),
  ])
  const isInHouse = enquiry.kind === 'in-house' && course
  return (
    <section className="enquiry-card" aria-labelledby="enquiry-answer">
      <div className="enquiry-card__bar">
        <h2 id="enquiry-answer">Write an answer</h2>
        <span>
          to <bdi>{enquiry.email}</bdi>
        </span>
      </div>
      <div className="staff-panel enquiry-card__action">
        <FieldAction
          url={`/api/enquiries/${enquiry.id}/answers`}
          subject={enquiry.id}
          legend={`To ${enquiry.name}`}
          button="Send, and mark as answered"
        >
          <input type="hidden" data-name="answersSeen" data-as="number" value={answers.length} />
          <LetterFields
            templates={templates}
            subject={`Re: your enquiry${course ? ` about ${course.title}` : ''}`}
            limits={writtenLimits}
            hint={`What can be filled in as it is sent: ${listOfPlaceholders(withValue(values))}.`}
          />
        </FieldAction>
        {sender.email && (
          <p>
            Whoever answers it writes to {sender.email}. It is kept here, and tried again by itself
            while it cannot be sent.
          </p>
        )}
        {isInHouse && reachesAll(req.user, 'update', 'course-runs') && (
          <p>
            <Link href={`/admin/add-dates?course=${course.id}`} prefetch={false}>
              Make a date for them …
            </Link>{' '}
            Choose “Save hidden”, so that nobody else books it.
          </p>
        )}
        {templates.length === 0 && (
          <p>
            <Link href="/admin/collections/email-templates/create" prefetch={false}>
              Write a template
            </Link>{' '}
            for what you answer again and again.
          </p>
        )}
      </div>
    </section>
  )
}
