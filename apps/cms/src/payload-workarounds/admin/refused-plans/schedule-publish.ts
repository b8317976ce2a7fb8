import {
  getUpcomingScheduledPublishHandler,
  schedulePublishHandler,
} from '@payloadcms/ui/utilities/schedulePublishHandler'
import type { CollectionSlug, PayloadRequest, ServerFunction, Where } from 'payload'

import { mayUpdate } from '@cms/access/may-update'
import { putFailedPlansAside, publicationProblems } from '@cms/modules/publishing'

type Plan = Parameters<typeof schedulePublishHandler>[0]
type Planned = { collection: CollectionSlug; id: string }

/**
 * In place of Payload's own, which plans, and takes plans back, for whoever is signed in, and leaves an
 * empty job behind for each plan that is taken back.
 */
export const schedulePublish: ServerFunction = async (args) => {
  const plan = args as Plan
  if (!plan.req.user) throw new Error('Nobody is signed in, and only who is may plan')
  if (plan.deleteID !== undefined) return takeBack(plan.req, String(plan.deleteID))
  const document = documentOf(plan.doc)
  if (!document || !(await mayUpdate(plan.req, { ...document, data: published }))) return refused
  const asMeant = { ...plan, type: await typeMeant(plan, document) }
  const refusals =
    asMeant.type === 'publish' ? await publicationProblems(plan.req.payload, document) : []
  if (refusals.length > 0) return notReady(refusals)
  const answer = (await schedulePublishHandler(asMeant)) as { error?: string }
  if (answer.error) return failed
  await putFailedPlansAside(plan.req.payload, document)
  return answer
}

function notReady(refusals: string[]) {
  return {
    error: `This cannot be published yet, so nothing is planned. Save it with what is missing first: ${refusals.join(' ')}`,
  }
}

const published = { _status: 'published' }
const refused = { error: 'You may not plan this.' }
const failed = { error: 'This could not be planned. Please try again.' }

async function takeBack(req: PayloadRequest, jobId: string) {
  const where = { id: { equals: jobId } }
  const job = await req.payload.db.findOne<PlanJob>({ collection: 'payload-jobs', where })
  const document = job?.taskSlug === 'schedulePublish' ? documentOf(job.input?.doc) : null
  if (!document || !(await mayUpdate(req, { ...document, data: published }))) return refused
  await req.payload.db.deleteOne({ collection: 'payload-jobs', where })
  return { message: req.i18n.t('general:success') }
}

type PlanJob = { id: string; taskSlug?: string; input?: Pick<Plan, 'doc'> }

function documentOf(doc: Plan['doc']): Planned | null {
  return doc ? { collection: doc.relationTo, id: String(doc.value) } : null
}

/** Payload's form has "Unpublish" chosen for what was never published, which can only mean the opposite. */
async function typeMeant(plan: Plan, { collection, id }: Planned): Promise<Plan['type']> {
  const { req, type } = plan
  if (type !== 'unpublish' || (await isPublished(req, { collection, id }))) return type
  const planned = { ...plan, collectionSlug: collection, id }
  const upcoming = await getUpcomingScheduledPublishHandler(planned)
  return upcoming.some(({ input }) => input.type === 'publish') ? type : 'publish'
}

async function isPublished({ payload }: PayloadRequest, { collection, id }: Planned) {
  const where: Where = { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }] }
  return (await payload.db.findOne({ collection, where })) !== null
}
