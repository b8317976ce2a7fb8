import type { CollectionSlug, Payload, TypeWithID, Where } from 'payload'

/** What somebody planned for a document: that it appears, or that it goes, at a moment. */
export interface Plan {
  id: string
  type: 'publish' | 'unpublish'
  /** ISO 8601 */
  at: string
}

/** A plan whose time has come and that could not be carried out. It stays until somebody deals with it. */
export interface FailedPlan extends Plan {
  document: PlannedDocument
  /** In words, for staff. */
  reason: string
  /** The account of whoever planned it. */
  plannedBy: string | null
  tries: number
}

export interface PlannedDocument {
  collection: CollectionSlug
  id: string
}

/** What lies ahead of a document, the next first. */
export async function findPlans(payload: Payload, document: PlannedDocument): Promise<Plan[]> {
  const jobs = await findJobs(payload, [ofDocument(document), { hasError: { not_equals: true } }])
  return jobs.map(toPlan)
}

/** What lies ahead of any document, the next first. */
export async function findEveryPlan(
  payload: Payload,
): Promise<(Plan & { document: PlannedDocument })[]> {
  const jobs = await findJobs(payload, [{ hasError: { not_equals: true } }])
  return jobs.flatMap((job) => {
    const document = documentOf(job)
    return document ? [{ ...toPlan(job), document }] : []
  })
}

/** Of one document, or of all. What has been published, or taken off, by hand since is dealt with. */
export async function findFailedPlans(
  payload: Payload,
  document?: PlannedDocument,
): Promise<FailedPlan[]> {
  const failed: Where = { hasError: { equals: true } }
  const jobs = await findJobs(payload, document ? [ofDocument(document), failed] : [failed])
  const plans = jobs.flatMap((job) => toFailedPlan(job) ?? [])
  const open = await Promise.all(plans.map((plan) => isOpen(payload, plan)))
  return plans.filter((_, index) => open[index])
}

/** Once somebody has planned anew, or does not want it any more. */
export async function putFailedPlansAside(
  payload: Payload,
  document: PlannedDocument,
): Promise<void> {
  const failed = await findJobs(payload, [ofDocument(document), { hasError: { equals: true } }])
  for (const { id } of failed) {
    await payload.db.deleteOne({ collection: 'payload-jobs', where: { id: { equals: id } } })
  }
}

/** Payload keeps plans among its jobs; one that succeeds is deleted. */
interface PlanJob extends TypeWithID {
  id: string
  waitUntil?: string
  createdAt: string
  updatedAt: string
  error?: unknown
  totalTried?: number
  input?: {
    type?: string
    doc?: { relationTo: CollectionSlug; value: unknown }
    user?: { value?: string } | null
  }
}

const maxPlans = 200

async function findJobs(payload: Payload, conditions: Where[]): Promise<PlanJob[]> {
  const { docs } = await payload.db.find<PlanJob>({
    collection: 'payload-jobs',
    where: { and: [{ taskSlug: { equals: 'schedulePublish' } }, ...conditions] },
    sort: 'waitUntil',
    limit: maxPlans,
    pagination: false,
  })
  return docs
}

function ofDocument({ collection, id }: PlannedDocument): Where {
  return {
    and: [
      { 'input.doc.relationTo': { equals: collection } },
      { 'input.doc.value': { equals: id } },
    ],
  }
}

function toPlan({ id, input, waitUntil, createdAt }: PlanJob): Plan {
  const type = input?.type === 'unpublish' ? 'unpublish' : 'publish'
  return { id, type, at: new Date(waitUntil ?? createdAt).toISOString() }
}

function documentOf({ input }: PlanJob): PlannedDocument | null {
  return input?.doc ? { collection: input.doc.relationTo, id: String(input.doc.value) } : null
}

function toFailedPlan(job: PlanJob): FailedPlan | null {
  const document = documentOf(job)
  if (!document) return null
  const plannedBy = job.input?.user?.value ?? null
  return {
    ...toPlan(job),
    document,
    plannedBy,
    reason: messageOf(job.error),
    tries: job.totalTried ?? 0,
  }
}

async function isOpen(payload: Payload, plan: FailedPlan): Promise<boolean> {
  const { collection, id } = plan.document
  const where = { id: { equals: id } }
  const found = await payload.db.findOne<Published>({ collection, where })
  if (!found || found.deletedAt) return false
  const wanted = plan.type === 'publish' ? 'published' : 'draft'
  return found._status !== wanted || new Date(found.updatedAt) < new Date(plan.at)
}

type Published = TypeWithID & { _status?: string; updatedAt: string; deletedAt?: string | null }

function messageOf(error: unknown): string {
  const message = typeof error === 'object' && error && 'message' in error ? error.message : error
  return typeof message === 'string' && message ? message : 'Something went wrong on our side.'
}
