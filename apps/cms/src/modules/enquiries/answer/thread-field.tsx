import type { Email } from '@lectern/shared/contract/payload-types'
import type { UIFieldServerProps } from 'payload'

import { EmailActions } from '@cms/admin/emails/email-actions'
import { EmailState } from '@cms/admin/emails/email-state'
import { findAnswers, whoAndWhen } from './answer-enquiry'
import { loadEnquiry } from './load-enquiry'
import './enquiry.css'

/** What was answered, the oldest first, and what has become of each answer. */
export async function ThreadField(props: UIFieldServerProps) {
  const enquiry = await loadEnquiry(props)
  if (!enquiry) return null
  const answers = await findAnswers(props.payload, enquiry.id)
  if (answers.length === 0) return null
  return (
    <ol className="enquiry-thread" aria-label="Answers">
      {answers.map((answer, index) => (
        <li key={answer.id} className="enquiry-card">
          <Answer
            answer={answer}
            path={`/enquiries/${enquiry.id}`}
            isNewest={index === answers.length - 1}
          />
        </li>
      ))}
    </ol>
  )
}

interface AnswerProps {
  answer: Email
  path: string
  isNewest: boolean
}

/** The newest is open, so that nobody writes the same again. */
function Answer({ answer, path, isNewest }: AnswerProps) {
  return (
    <>
      <div className="enquiry-card__bar">
        <h2>Answered {whoAndWhen(answer)}</h2>
        <EmailState email={answer} />
      </div>
      <details open={isNewest || answer.status === 'failed'}>
        <summary>{answer.subject}</summary>
        <blockquote className="enquiry-card__letter" dir="auto">
          {answer.text}
        </blockquote>
        <div className="staff-panel enquiry-card__action">
          <EmailActions path={path} email={answer} isInForm />
        </div>
      </details>
    </>
  )
}
