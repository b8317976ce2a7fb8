import type { PassingTrouble, Submission } from '../../forms/submission'
import { ErrorSummary } from '../../ui/error-summary'
import { SelectField } from '../../ui/field'
import { Notice } from '../../ui/notice'
import type { CourseToHearOf } from '../../views/date-news'
import { DateNewsFields, DateNewsForm, newsEmailField } from './date-news-form'

interface ChooseCourseFormProps {
  courses: readonly CourseToHearOf[]
  submission: Submission | null
}

/** The form of a course's page where no course is given yet, or where it comes back. */
export function ChooseCourseForm({ courses, submission }: ChooseCourseFormProps) {
  const problems = submission?.problems ?? []
  const errorOf = (name: string) => problems.find(({ path }) => path === name)?.message
  return (
    <DateNewsForm>
      <ErrorSummary problems={problems} />
      {submission?.trouble && <NewsTrouble isTooOften={submission.trouble === 'too-often'} />}
      <SelectField
        name="courseId"
        label="Course"
        defaultValue={submission?.answers.courseId ?? ''}
        error={errorOf('courseId')}
        required
      >
        <option value="">Choose a course</option>
        {courses.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </SelectField>
      <DateNewsFields typed={submission?.answers[newsEmailField]} error={errorOf(newsEmailField)} />
    </DateNewsForm>
  )
}

const troubleWords: Record<PassingTrouble, string> = {
  'too-often': 'That was too often. What you typed is below: wait ten minutes and try again.',
  unavailable:
    'Something is not working on our side. What you typed is below: try again in a few minutes.',
}

function NewsTrouble({ isTooOften }: { isTooOften: boolean }) {
  return (
    <Notice kind="problem" heading="Nothing has been asked for yet">
      <p>{troubleWords[isTooOften ? 'too-often' : 'unavailable']}</p>
    </Notice>
  )
}
