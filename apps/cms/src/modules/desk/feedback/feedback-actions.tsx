import type { Feedback } from '@lectern/shared/contract/payload-types'
import type { UIFieldServerProps } from 'payload'

import { StaffAction } from '@cms/admin/staff-action/staff-action.client'
import { usedWords } from '../../feedback'
import { mayMakeTestimonial } from './may-make-testimonial'
import '@cms/admin/staff-action/staff-panel.css'

/** At the feedback itself: what can be made of it. */
export async function FeedbackActionsField({ id, payload, req }: UIFieldServerProps) {
  if (!id) return null
  const where = { id: { equals: String(id) } }
  const feedback = await payload.db.findOne<Feedback>({ collection: 'feedback', where })
  if (!feedback) return null
  return (
    <div className="staff-panel">
      <FeedbackActions feedback={feedback} mayMake={mayMakeTestimonial(req.user)} />
    </div>
  )
}

interface FeedbackActionsProps {
  feedback: Feedback
  mayMake: boolean
}

/** The button is there only for what may be published, and as long as nothing was made of it. */
export function FeedbackActions({ feedback, mayMake }: FeedbackActionsProps) {
  const { id, state, good, mayPublish, withdrawnAt, testimonialId } = feedback
  if (state === 'used') {
    return (
      <p>
        {usedWords(feedback)} {withdrawnAt && 'They have taken their consent back. '}
        {mayMake && testimonialId && (
          <a href={`/admin/collections/testimonials/${testimonialId}`}>Open the testimonial</a>
        )}
      </p>
    )
  }
  if (state !== 'answered') return null
  if (!mayPublish) {
    return <p>{withdrawnAt ? 'They have taken their consent back' : 'Not to be published'}.</p>
  }
  if (!mayMake || !good) return <p>They let you publish it.</p>
  return (
    <StaffAction
      url={`/api/feedback/${id}/testimonial`}
      subject={id}
      legend="They let you publish what was good"
      button="Make a testimonial"
      question="A draft of a testimonial is made, with their words and their consent. From then on they cannot change their answer, only take their consent back. Go on?"
    />
  )
}
