import { choicesIn, type Question } from '@lectern/shared/before-course/questions'
import type { Course, CourseRun } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { idOf } from '@cms/database/document-ids'

/** What whoever comes to a date is asked, as its course has it now. */
export async function loadQuestions(payload: Payload, runId: string): Promise<Question[]> {
  const run = await payload.db.findOne<CourseRun>({
    collection: 'course-runs',
    where: { id: { equals: runId } },
  })
  const course =
    run &&
    (await payload.db.findOne<Course>({
      collection: 'courses',
      where: { id: { equals: idOf(run.course) } },
    }))
  return (course?.askedBefore ?? []).map(toQuestion)
}

function toQuestion(row: NonNullable<Course['askedBefore']>[number]): Question {
  const { id, text, kind, choices, isRequired } = row
  return {
    id: id ?? text,
    ...{ text, kind },
    choices: kind === 'choice' ? choicesIn(choices) : [],
    isRequired: Boolean(isRequired),
  }
}
