import { placesWords } from '@lectern/shared/booking/places-words'
import { paths } from '@lectern/shared/addresses/paths'
import { Button } from '../../ui/button'
import { Notice } from '../../ui/notice'
import type { BasketProblem } from '../../views/basket'
import { problemWords } from './change-words'

/** What cannot be booked as it stands, each with what can be done about it. */
export function BasketProblems({ problems }: { problems: readonly BasketProblem[] }) {
  if (problems.length === 0) return null
  return (
    <Notice kind="problem" heading="Some of this cannot be booked">
      <ul className="plain-list">
        {problems.map((problem) => (
          <li key={problem.runId} className="stack-tight">
            <p>{problemWords(problem)}</p>
            <div className="actions">
              <WaysOn problem={problem} />
            </div>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

function WaysOn({ problem }: { problem: BasketProblem }) {
  return (
    <>
      {problem.reason === 'fewer-places' && <TakeWhatIsLeft problem={problem} />}
      <form method="post" action={paths.removeFromBasket(problem.runId)}>
        <Button weight="secondary">
          Remove<span className="visually-hidden">: {problem.courseTitle ?? 'this course'}</span>
        </Button>
      </form>
      {problem.courseTitle && (
        <a href={paths.searchFor(problem.courseTitle)}>
          Find another date<span className="visually-hidden"> for {problem.courseTitle}</span>
        </a>
      )}
    </>
  )
}

function TakeWhatIsLeft({
  problem: { runId, courseTitle, placesLeft },
}: {
  problem: Extract<BasketProblem, { reason: 'fewer-places' }>
}) {
  return (
    <form method="post" action={paths.basketLine(runId)}>
      <input type="hidden" name="count" value={placesLeft} />
      <Button>
        Take {placesWords(placesLeft)}
        <span className="visually-hidden"> on {courseTitle ?? 'this course'}</span>
      </Button>
    </form>
  )
}
