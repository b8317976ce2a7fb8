import type { Feedback as Given } from '@lectern/shared/contract/payload-types'
import { isMark, markWords, marksInWords } from '@lectern/shared/feedback/marks'

import { FeedbackActions } from '../feedback/feedback-actions'

interface FeedbackProps {
  given: readonly Given[]
  mayMake: boolean
}

/** What those who were there thought of it: how many answered, the marks, and each text. */
export function Feedback({ given, mayMake }: FeedbackProps) {
  if (given.length === 0) return null
  const answered = given.filter(({ answeredAt }) => answeredAt)
  const marks = marksInWords(answered.map(({ mark }) => Number(mark)).filter(isMark))
  return (
    <section className="date-sheet__card" aria-labelledby="feedback">
      <div className="date-sheet__bar">
        <h2 id="feedback">Feedback</h2>
        <span>
          {answered.length} of {given.length} answered
        </span>
      </div>
      {marks && <p>{marks}</p>}
      {answered.length > 0 && (
        <ul className="date-sheet__emails">
          {answered.map((feedback) => (
            <Answer key={feedback.id} feedback={feedback} mayMake={mayMake} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Answer({ feedback, mayMake }: { feedback: Given; mayMake: boolean }) {
  const { id, delegateName, mark, good, better } = feedback
  const given = Number(mark)
  return (
    <li>
      <a href={`/admin/collections/feedback/${id}`}>
        <bdi>{delegateName}</bdi>
      </a>
      {isMark(given) && <small>{markWords[given]}</small>}
      {good && <p dir="auto">Good: {good}</p>}
      {better && <p dir="auto">Could be better: {better}</p>}
      <FeedbackActions feedback={feedback} mayMake={mayMake} />
    </li>
  )
}
