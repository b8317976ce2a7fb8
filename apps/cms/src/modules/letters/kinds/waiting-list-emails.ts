import { paths } from '@lectern/shared/addresses/paths'
import { placesWords } from '@lectern/shared/booking/places-words'
import type { PlacesWanted } from '@lectern/shared/contract/payload-types'
import { unconfirmedPlacesKeptDays } from '@lectern/shared/privacy/retention-table'
import type { WaitingTerms } from '@lectern/shared/waiting-list/next-step'
import {
  positionWords,
  whatHappensWords,
  whyPassedWords,
} from '@lectern/shared/waiting-list/waiting-words'

import { currentEnv } from '@cms/env'
import type { Button } from '@cms/mail/letter'
import type { Context, OfferedRun } from '../../orders'
import { storedPlaceTokenOf } from '../place-wanted-token'
import { storeEmail, type EmailToQueue } from '../queue-email'
import { pastDetails } from './letter-parts'

interface Waiting {
  place: PlacesWanted
  run: OfferedRun
}

/** Asks whoever was named to confirm the address, every time that somebody asks for places with it. */
export async function queueConfirmPlaceEmail(
  context: Context,
  { place, run }: Waiting,
): Promise<void> {
  const { title } = run.course
  await queue(context, place, {
    name: `confirm-place/${context.now.getTime()}`,
    subject: `Confirm that you want to wait: ${title}`,
    parts: [
      `Hello ${place.name},`,
      `Somebody, we hope you, asked to wait for ${placesWords(place.count)} on ${title}. You are not on the list yet: please confirm that this is your e-mail address.`,
      pastDetails(title, run),
      placeButton(place, 'Confirm, and see your place'),
      `The link works for ${unconfirmedPlacesKeptDays} days. If it was not you, do nothing: then nobody waits, and what was typed is deleted.`,
    ],
  })
}

interface OnList extends Waiting {
  /** From 1; `null` for whoever is offered places already. */
  position: number | null
  terms: WaitingTerms
  /** Whoever asks again, with the same address, is told again where they stand. */
  isAskedAgain?: boolean
}

export async function queueOnListEmail(
  context: Context,
  { place, run, position, terms, isAskedAgain = false }: OnList,
): Promise<void> {
  const { title } = run.course
  const { count } = place
  const wants = `You are on the waiting list of ${title}, for ${placesWords(count)}${count > 1 ? ' together' : ''}.`
  await queue(context, place, {
    name: isAskedAgain ? `on-list/${context.now.getTime()}` : 'on-list',
    subject: `You are on the waiting list: ${title}`,
    parts: [
      `Hello ${place.name},`,
      position ? `${wants} ${positionWords(position)}` : `${wants} Places are held for you.`,
      pastDetails(title, run),
      ...whatHappensWords(count, terms),
      whyPassedWords(count, terms),
      placeButton(place, 'See your place on the list'),
      'You can leave the list there at any time. Nothing is booked, and there is nothing to pay until you book. Keep this e-mail to yourself: whoever has it can take you off the list.',
    ],
  })
}

/** `run` is missing when the date is no longer there. */
export async function queueCalledOffEmail(
  context: Context,
  { place, run }: { place: PlacesWanted; run: OfferedRun | undefined },
): Promise<void> {
  const title = run?.course.title ?? 'The date that you waited for'
  await queue(context, place, {
    name: 'waited-in-vain',
    subject: `${title} does not take place${run ? ' on the date that you waited for' : ''}`,
    parts: [
      `Hello ${place.name},`,
      'You were on the waiting list of a date that has been called off. Nobody is offered places on it any more. Nothing was booked for you and nothing was charged.',
      ...(run ? [pastDetails(title, run), datesButton(run)] : []),
    ],
  })
}

async function queue(
  context: Context,
  place: PlacesWanted,
  email: Omit<EmailToQueue, 'to'>,
): Promise<void> {
  const owner = { placeWantedId: place.id }
  await storeEmail(context, { owner, email: { ...email, to: place.email } })
}

function placeButton(place: PlacesWanted, label: string): Button {
  const url = currentEnv().WEB_URL + paths.placeWanted(storedPlaceTokenOf(place))
  return { kind: 'button', label, url }
}

function datesButton({ course: { slug } }: OfferedRun): Button {
  const url = currentEnv().WEB_URL + paths.courseDates(slug ?? '')
  return { kind: 'button', label: 'See other dates', url }
}
