import { momentText } from '@lectern/shared/time/moment-text'
import type { PayloadRequest } from 'payload'

import { mayUpdate } from '../../access/may-update'
import { findFailedPlans, titleOfPlanned, type FailedPlan } from '../publishing'
import type { Task } from './task'

/** What was planned and could not be done, for whoever may do it by hand or plan it anew. */
export async function failedPlans(req: PayloadRequest): Promise<Task[]> {
  const tasks: Task[] = []
  for (const plan of await findFailedPlans(req.payload)) {
    if (await mayUpdate(req, { ...plan.document, data: { _status: 'published' } })) {
      tasks.push(await toTask(req, plan))
    }
  }
  return tasks
}

async function toTask(req: PayloadRequest, plan: FailedPlan): Promise<Task> {
  const { collection, id } = plan.document
  const whose = plan.plannedBy === req.user?.id ? ', which you planned,' : ''
  const what = plan.type === 'publish' ? 'be published' : 'leave the website'
  return {
    text: `“${await titleOfPlanned(req.payload, plan.document)}”${whose} could not ${what} on ${momentText(plan.at)}: ${plan.reason}`,
    href: `/admin/collections/${collection}/${id}`,
    isTrouble: true,
  }
}
