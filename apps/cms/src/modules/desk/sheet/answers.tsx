import type { GivenAnswer } from '@lectern/shared/before-course/questions'

import type { Sheet } from './load-sheet'

/** What those who come have answered before the date, each question as it was asked. */
export function Answers({ sheet }: { sheet: Sheet }) {
  const { attendees, answers, questionCount } = sheet.register
  const given = attendees.flatMap(({ booking }) => {
    const own = answers.get(booking.id)
    return own ? [{ booking, own }] : []
  })
  if (questionCount === 0 && given.length === 0) return null
  const named = attendees.filter(({ booking }) => booking.delegateName)
  return (
    <section className="date-sheet__card" aria-labelledby="answers">
      <div className="date-sheet__bar">
        <h2 id="answers">Answers before the course</h2>
        <span>
          {given.length} of {named.length} answered
        </span>
      </div>
      {given.length > 0 && (
        <ul className="date-sheet__emails">
          {given.map(({ booking, own }) => (
            <li key={booking.id}>
              <strong>
                <bdi>{booking.delegateName}</bdi>
              </strong>
              <Given answers={own} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Given({ answers }: { answers: readonly GivenAnswer[] }) {
  if (answers.length === 0) return <small>nothing written</small>
  return answers.map(({ questionId, asked, answer }) => (
    <p key={`${questionId} ${asked}`} dir="auto">
      {asked} <strong>{answer}</strong>
    </p>
  ))
}
