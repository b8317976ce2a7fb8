import { paths } from '@lectern/shared/addresses/paths'
import { answerField, maxAnswerCharacters } from '@lectern/shared/before-course/questions'
import type { Submission } from '../../forms/submission'
import { Button } from '../../ui/button'
import { RadioField } from '../../ui/choice-field'
import { ErrorSummary } from '../../ui/error-summary'
import { TextAreaField, TextField } from '../../ui/field'
import { Notice } from '../../ui/notice'
import { PageHeading } from '../../ui/page-heading'
import type { PlaceQuestionsView } from '../../views/place-questions'

interface PlaceQuestionsProps {
  asked: PlaceQuestionsView
  submission: Submission | null
}

/** What somebody is asked before a course: the form until it begins. */
export function PlaceQuestions({ asked, submission }: PlaceQuestionsProps) {
  const { state, courseTitle, days, questions } = asked
  const lead = [courseTitle, days].filter(Boolean).join(', ')
  return (
    <div className="stack">
      <PageHeading title="Questions before the course" lead={lead} />
      {state === 'over' && (
        <p>
          These questions can no longer be answered: the course has begun, or the place changed.
        </p>
      )}
      {state === 'open' && questions.length === 0 && <p>There is nothing to answer any more.</p>}
      {state === 'open' && questions.length > 0 && (
        <>
          {asked.hasAnswered && !submission && (
            <Notice kind="good" heading="Thank you: we have your answers">
              <p>You can change them until the course begins.</p>
            </Notice>
          )}
          <AnswersForm asked={asked} submission={submission} />
        </>
      )}
    </div>
  )
}

/** An ordinary form: what was typed before, or answered before, stands in it. */
function AnswersForm({ asked, submission }: PlaceQuestionsProps) {
  const { token, name, hasAnswered, questions } = asked
  const problems = submission?.problems ?? []
  return (
    <form method="post" action={paths.answerPlaceQuestions(token)} className="stack" noValidate>
      <ErrorSummary problems={problems} />
      {submission?.trouble && (
        <Notice kind="problem" heading="Your answers have not been sent">
          <p>
            Something is not working on our side. What you typed is below: try again in a few
            minutes.
          </p>
        </Notice>
      )}
      <p>
        For <bdi>{name}</bdi>. Your answers are for us and your trainer alone.
      </p>
      {questions.map((question) => (
        <Answer
          key={question.id}
          question={question}
          given={submission ? (submission.answers[answerField(question)] ?? '') : question.answer}
          error={problems.find(({ path }) => path === answerField(question))?.message}
        />
      ))}
      <p>
        <Button size="big">{hasAnswered ? 'Change my answers' : 'Send my answers'}</Button>
      </p>
    </form>
  )
}

interface AnswerProps {
  question: PlaceQuestionsView['questions'][number]
  given: string
  error: string | undefined
}

function Answer({ question, given, error }: AnswerProps) {
  const { text, kind, choices, isRequired } = question
  const label = isRequired ? text : `${text} (optional)`
  const field = { name: answerField(question), error }
  switch (kind) {
    case 'choice':
      return (
        <RadioField
          {...field}
          legend={label}
          choices={choices.map((choice) => ({ value: choice, label: choice }))}
          chosen={given}
        />
      )
    case 'text':
      return <TextAreaField {...field} label={label} defaultValue={given} rows={4} />
    case 'line':
      return (
        <TextField
          {...field}
          label={label}
          defaultValue={given}
          maxLength={maxAnswerCharacters.line}
        />
      )
    default:
      return kind satisfies never
  }
}
