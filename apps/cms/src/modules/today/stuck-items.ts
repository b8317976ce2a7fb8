import { placesWords } from '@lectern/shared/booking/places-words'
import type { PayloadRequest } from 'payload'

import { findStuckNeeds, findStuckPlaces, type StuckNeeds, type StuckPlaces } from '../desk'
import type { Task } from './task'

/** What a job cannot finish and has no page of its own: told with the page of what it belongs to. */
export async function stuckItems({ payload }: PayloadRequest): Promise<Task[]> {
  return [
    ...(await findStuckPlaces(payload)).map(placesTask),
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
