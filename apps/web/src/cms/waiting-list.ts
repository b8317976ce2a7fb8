import 'server-only'
import { paths } from '@lectern/shared/addresses/paths'
import { documentIdSchema } from '@lectern/shared/contract/field-schemas'
import { fieldProblems, type FieldProblem } from '@lectern/shared/contract/problem'
import {
  placesRequestSchema,
  placeWantedSchema,
  waitingDateSchema,
  waitingListPaths,
  type PlaceWanted,
} from '@lectern/shared/contract/waiting-list'
import { cache } from 'react'
import type { FormAnswers } from '../forms/form-answers'
import type { ListedDateView, PlaceWantedView, WaitingDateView } from '../views/waiting-list'
import { askByToken, type Question } from './ask-by-token'
import { readRefusal } from './checkouts'
import { CmsRefusedError } from './client'
import { toCourseDateView } from './to-view/course-date-view'
import { askForVisitor } from './visitor'

/** A date, with whether its list can be joined at this moment; null for what the public does not see. */
export const readWaitingDate = cache(async (runId: string): Promise<WaitingDateView | null> => {
  if (!documentIdSchema.safeParse(runId).success) return null
  const path = waitingListPaths.date(runId)
  const response = await askForVisitor({ method: 'GET', path })
  if (response.status === 404) return null
  if (!response.ok) throw new CmsRefusedError(path, response.status)
  const { placesLeft, mostTogether, ...listed } = waitingDateSchema.parse(await response.json())
  return { ...toListedDate(listed), placesLeft, mostTogether }
})

export type PlacesAsked =
  | { kind: 'asked' }
  | { kind: 'problems'; problems: FieldProblem[] }
  /** Why is said by the date itself. */
  | { kind: 'cannot-wait' }
  | { kind: 'too-often' }

/** Asks for places as they were typed. What is answered does not tell whether the address waits already. */
export async function askForPlaces(runId: string, answers: FormAnswers): Promise<PlacesAsked> {
  const asked = placesRequestSchema.safeParse({ ...answers, runId })
  if (!asked.success) return { kind: 'problems', problems: fieldProblems(asked.error) }
  const path = waitingListPaths.requests
  const response = await askForVisitor({ method: 'POST', path, body: asked.data })
  if (response.ok) return { kind: 'asked' }
  const { reason, fields } = await readRefusal(response)
  if (reason === 'too-many-requests') return { kind: 'too-often' }
  if (reason === 'cannot-wait' || reason === 'not-found') return { kind: 'cannot-wait' }
  if (fields.length > 0) return { kind: 'problems', problems: fields }
  throw new CmsRefusedError(path, response.status)
}

/** Null when there is no such place, or no longer. */
export const readPlaceWanted = cache((token: string) =>
  ask(token, { method: 'GET', path: waitingListPaths.place }),
)

/** Somebody has answered from their address. Whether it was in time is said by the place. */
export function confirmPlaceWanted(token: string): Promise<PlaceWantedView | null> {
  return ask(token, { method: 'POST', path: waitingListPaths.confirmation })
}

export function leaveWaitingList(token: string): Promise<PlaceWantedView | null> {
  return ask(token, { method: 'POST', path: waitingListPaths.departure })
}

async function ask(token: string, question: Question): Promise<PlaceWantedView | null> {
  const answer = await askByToken(token, question)
  if (answer === null) return null
  const { listed, ...place } = placeWantedSchema.parse(answer)
  return { ...place, listed: listed && toListedDate(listed) }
}

function toListedDate(listed: NonNullable<PlaceWanted['listed']>): ListedDateView {
  const { courseTitle, courseSlug, standing, terms, date } = listed
  const courseHref = paths.course(courseSlug)
  return { courseTitle, courseHref, standing, terms, date: toCourseDateView(date) }
}
