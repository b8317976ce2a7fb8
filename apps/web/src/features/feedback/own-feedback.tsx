import { paths } from '@lectern/shared/addresses/paths'
import { markWords } from '@lectern/shared/feedback/marks'
import { weekdayText } from '@lectern/shared/time/moment-text'
import type { Submission } from '../../forms/submission'
import { Button } from '../../ui/button'
import { Facts } from '../../ui/facts'
import { Notice } from '../../ui/notice'
import { PageHeading } from '../../ui/page-heading'
import type { FeedbackView } from '../../views/feedback'
import { FeedbackForm } from './feedback-form'

interface OwnFeedbackProps {
  feedback: FeedbackView
  submission: Submission | null
}

/** What somebody is asked about a course: the form while it can be answered, what was answered, and both ways out. */
export function OwnFeedback({ feedback, submission }: OwnFeedbackProps) {
  const { state, answer, courseTitle, days, until } = feedback
  return (
    <div className="stack">
      <PageHeading title={`How was ${courseTitle}?`} lead={days} />
      {answer && state === 'open' && (
        <Notice kind="good" heading="Thank you: we have your answer">
          <p>You can change it until {weekdayText(until)}, or until we make use of it.</p>
        </Notice>
      )}
      {state === 'open' ? (
        <FeedbackForm feedback={feedback} submission={submission} />
      ) : (
        <NoLonger feedback={feedback} />
      )}
      {answer?.mayPublish && <Withdrawal feedback={feedback} />}
      <Ending feedback={feedback} />
    </div>
  )
}

function NoLonger({ feedback: { state, answer, until } }: { feedback: FeedbackView }) {
  return (
    <>
      <p>
        {state === 'used'
          ? 'Thank you. We have made use of your answer, so it cannot be changed any more.'
          : `This could be answered until ${weekdayText(until)}.`}
      </p>
      {answer && (
        <Facts
          facts={[
            ['How it was', markWords[answer.mark]],
            ['What was good', answer.good],
            ['What could be better', answer.better],
          ]}
        />
      )}
    </>
  )
}

/** A button of its own, which needs nothing else to be right. */
function Withdrawal({ feedback: { token } }: { feedback: FeedbackView }) {
  return (
    <section className="stack-s" aria-labelledby="published">
      <h2 id="published">You let us publish it</h2>
      <p>When you take this back, what you wrote leaves our website at once, if it stands there.</p>
      <form method="post" action={paths.withdrawFeedback(token)} className="actions">
        <Button weight="secondary">Do not publish it any more</Button>
      </form>
    </section>
  )
}

function Ending({ feedback: { token, isEnded } }: { feedback: FeedbackView }) {
  if (isEnded) return <p className="soft">We do not ask you about courses any more.</p>
  return (
    <section className="stack-s" aria-labelledby="asking">
      <h2 id="asking">Our letters after a course</h2>
      <p>We ask once after each course that you were on.</p>
      <form method="post" action={paths.endFeedback(token)} className="actions">
        <Button weight="secondary">Do not ask me again</Button>
      </form>
    </section>
  )
}
