import 'server-only'
import { paths } from '@lectern/shared/addresses/paths'
import {
  dateNewsPaths,
  dateNewsRequestSchema,
  dateRequestSchema,
} from '@lectern/shared/contract/date-news'
import { fieldProblems, type FieldProblem } from '@lectern/shared/contract/problem'
import { cache } from 'react'
import type { CourseToHearOf, DateRequestView } from '../views/date-news'
import { askByToken, type Question } from './ask-by-token'
import { readCatalogue } from './catalogue'
import { readRefusal } from './checkouts'
import { CmsRefusedError } from './client'
import { askForVisitor } from './visitor'

/** Every course that visitors see, with dates or without, by its title. */
export async function readCoursesToHearOf(): Promise<CourseToHearOf[]> {
  const { courses } = await readCatalogue()
  return courses
    .map(({ id, title }) => ({ id, title }))
    .toSorted((a, b) => a.title.localeCompare(b.title, 'en-GB'))
}

export type NewsAsked =
  { kind: 'asked' } | { kind: 'problems'; problems: FieldProblem[] } | { kind: 'too-often' }

/** What is answered does not tell whether the address is known. */
export async function askForDateNews(typed: {
  courseId: string | undefined
  email: string | undefined
  website: string | undefined
}): Promise<NewsAsked> {
  const asked = dateNewsRequestSchema.safeParse(typed)
  if (!asked.success) return { kind: 'problems', problems: fieldProblems(asked.error) }
  const path = dateNewsPaths.requests
  const response = await askForVisitor({ method: 'POST', path, body: asked.data })
  if (response.ok) return { kind: 'asked' }
  const { reason, fields } = await readRefusal(response)
  if (reason === 'too-many-requests') return { kind: 'too-often' }
  if (reason === 'not-found') return { kind: 'problems', problems: [courseGone] }
  if (fields.length > 0) return { kind: 'problems', problems: fields }
  throw new CmsRefusedError(path, response.status)
}

const courseGone = { path: 'courseId', message: 'This course is not offered now: choose another' }

/** Null when there is no such request, or no longer. */
export const readDateRequest = cache((token: string) =>
  ask(token, { method: 'GET', path: dateNewsPaths.request }),
)

/** Somebody has answered from their address. Whether it was in time is said by the request. */
export function confirmDateRequest(token: string): Promise<DateRequestView | null> {
  return ask(token, { method: 'POST', path: dateNewsPaths.confirmation })
}

export function endDateRequest(token: string): Promise<DateRequestView | null> {
  return ask(token, { method: 'POST', path: dateNewsPaths.end })
}

async function ask(token: string, question: Question): Promise<DateRequestView | null> {
  const answer = await askByToken(token, question)
  if (answer === null) return null
  const { course, ...request } = dateRequestSchema.parse(answer)
  return {
    ...request,
    course: course && { title: course.title, href: paths.course(course.slug) },
  }
}
