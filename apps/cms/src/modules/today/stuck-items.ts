import { placesWords } from '@lectern/shared/booking/places-words'
import type { PayloadRequest } from 'payload'

import {
  findStuckLists,
  findStuckNeeds,
  findStuckPlaces,
  type StuckList,
  type StuckNeeds,
  type StuckPlaces,
} from '../desk'
import type { Task } from './task'

/** What a job cannot finish and has no page of its own: told with the page of what it belongs to. */
export async function stuckItems({ payload }: PayloadRequest): Promise<Task[]> {
  return [
    ...(await findStuckPlaces(payload)).map(placesTask),
    ...(await findStuckLists(payload)).map(listTask),
    ...(await findStuckNeeds(payload)).map(needsTask),
  ]
}

function placesTask({ runId, runLabel, count, trouble }: StuckPlaces): Task {
  return {
    text: `${placesWords(count)} on ${runLabel} could not be given back, so nobody can book ${count === 1 ? 'it' : 'them'} (${trouble}). Open the date to try again`,
    href: `/admin/collections/course-runs/${runId}/sheet`,
    isTrouble: true,
  }
}

function listTask({ runId, trouble }: StuckList): Task {
  return {
    text: `Free places of a date are not offered to its waiting list (${trouble}). It is tried again all the time; if this stays, tell whoever looks after the server`,
    href: `/admin/collections/course-runs/${runId}/sheet`,
    isTrouble: true,
  }
}

function needsTask({ orderId, reference, trouble }: StuckNeeds): Task {
  const what = 'The dietary and access needs'
  return reference
    ? {
        text: `${what} of order ${reference} could not be erased, and may not be kept (${trouble}). Open the order to try again`,
        href: `/admin/collections/orders/${orderId}`,
        isTrouble: true,
      }
    : {
        text: `${what} of an order that is gone could not be erased, and may not be kept (${trouble}). Tell whoever looks after the server`,
        href: null,
        isTrouble: true,
      }
}
