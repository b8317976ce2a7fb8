import { paths } from '@lectern/shared/addresses/paths'
import { marks, markWords } from '@lectern/shared/feedback/marks'
import type { NameChoice } from '@lectern/shared/feedback/published-name'
import type { Submission } from '../../forms/submission'
import { Button } from '../../ui/button'
import { CheckboxField, RadioField } from '../../ui/choice-field'
import { ErrorSummary } from '../../ui/error-summary'
import { TextAreaField } from '../../ui/field'
import { Notice } from '../../ui/notice'
import type { FeedbackView } from '../../views/feedback'

interface FeedbackFormProps {
  feedback: FeedbackView
  submission: Submission | null
}

/** An ordinary form: what was typed before, or answered before, stands in it. */
export function FeedbackForm({ feedback, submission }: FeedbackFormProps) {
  const { token, consentWords, names } = feedback
  const problems = submission?.problems ?? []
  const errorOf = (name: string) => problems.find(({ path }) => path === name)?.message
  const given = submission?.answers ?? answersOf(feedback)
  return (
    <form method="post" action={paths.answerFeedback(token)} className="stack" noValidate>
      <ErrorSummary problems={problems} />
      {submission?.trouble && (
        <Notice kind="problem" heading="Your answer has not been sent">
          <p>
            Something is not working on our side. What you typed is below: try again in a few
            minutes.
          </p>
        </Notice>
      )}
      <RadioField
        name="mark"
        legend="How was it?"
        choices={marks
          .toReversed()
          .map((mark) => ({ value: String(mark), label: markWords[mark] }))}
        chosen={given.mark}
        error={errorOf('mark')}
      />
      <TextAreaField
        name="good"
        label="What was good (optional)"
        defaultValue={given.good}
        error={errorOf('good')}
        rows={4}
      />
      <TextAreaField
        name="better"
        label="What could be better (optional)"
        help="For us alone. It is never published."
        defaultValue={given.better}
        error={errorOf('better')}
        rows={4}
      />
      <h2>May we publish it?</h2>
      <CheckboxField
        name="mayPublish"
        label={consentWords}
        isChecked={given.mayPublish === 'yes'}
        error={errorOf('mayPublish')}
      />
      <RadioField
        name="nameAs"
        legend="Under which name, if we may"
        choices={names.map(({ choice, name }) => ({
          value: choice,
          label: nameWords(choice, name),
        }))}
        chosen={given.nameAs}
        error={errorOf('nameAs')}
      />
      <p>
        <Button size="big">{feedback.answer ? 'Change my answer' : 'Send my answer'}</Button>
      </p>
    </form>
  )
}

function nameWords(choice: NameChoice, name: string): string {
  switch (choice) {
    case 'full':
      return `My full name: ${name}`
    case 'first-and-company':
      return name.includes(',') ? `My first name and company: ${name}` : `My first name: ${name}`
    case 'none':
      return `No name: “${name}”`
    default:
      return choice satisfies never
  }
}

function answersOf({ answer }: FeedbackView): Submission['answers'] {
  if (!answer) return {}
  const { mark, good, better, mayPublish, nameAs } = answer
  return {
    ...{ mark: String(mark), good, better },
    ...(mayPublish && { mayPublish: 'yes' }),
    ...(nameAs && { nameAs }),
  }
}
