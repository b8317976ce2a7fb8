import type { Enquiry } from '@lectern/shared/contract/payload-types'
import { weekdayText } from '@lectern/shared/time/moment-text'
import type { PayloadRequest } from 'payload'

import { findOpenComplaints } from '../enquiries'
import type { Task } from './task'

/** From so many days before its last day on a complaint is trouble. */
const nearDays = 7
const dayMilliseconds = 24 * 60 * 60 * 1000

/** Data-protection complaints, which have a clock: to acknowledge, then to tell the outcome. */
export async function complaintTasks(req: PayloadRequest, now: Date): Promise<Task[]> {
  const complaints = await findOpenComplaints(req)
  return complaints.map((complaint) => ({
    ...taskOf(complaint, now),
    href: `/admin/collections/enquiries/${complaint.id}`,
  }))
}

function taskOf({ name, acknowledgeBy, acknowledgedAt }: Enquiry, now: Date): Omit<Task, 'href'> {
  const what = `Data-protection complaint from ${name}`
  if (acknowledgedAt) {
    return { text: `${what}: look into it and tell the outcome, without undue delay` }
  }
  if (!acknowledgeBy) return { text: `${what}: acknowledge it`, isTrouble: true }
  const leftMilliseconds = Date.parse(acknowledgeBy) - now.getTime()
  if (leftMilliseconds < 0) {
    const since = weekdayText(acknowledgeBy)
    return { text: `${what}: it had to be acknowledged by ${since}. Do it now`, isTrouble: true }
  }
  return {
    text: `${what}: acknowledge it by ${weekdayText(acknowledgeBy)}`,
    isTrouble: leftMilliseconds <= nearDays * dayMilliseconds,
  }
}
