import { momentText } from '@lectern/shared/time/moment-text'
import type { CollectionSlug, Endpoint, PayloadRequest } from 'payload'

import { mayUpdate } from '@cms/access/may-update'
import { answerRefusal } from '@cms/http/problem-response'
import { Refusal } from '@cms/http/refusal'
import { findFailedPlans, findPlans, putFailedPlansAside, type PlannedDocument } from './plans'

export interface PlansAnswer {
  /** “Planned for Tuesday 1 December 2026, 9am”, the next first. */
  ahead: string[]
  /** What could not be done, and why. */
  failed: string[]
}

/** For whoever may publish the document. */
const readEndpoint: Endpoint = {
  path: '/plans/:collection/:id',
  method: 'get',
  handler: async (req) => answer(req, () => Promise.resolve()),
}

/** Somebody has seen what failed, and does not want it any more. */
const putAsideEndpoint: Endpoint = {
  path: '/plans/:collection/:id/failed',
  method: 'delete',
  handler: async (req) => answer(req, (document) => putFailedPlansAside(req.payload, document)),
}

export const plansEndpoints: Endpoint[] = [readEndpoint, putAsideEndpoint]

async function answer(
  req: PayloadRequest,
  act: (document: PlannedDocument) => Promise<void>,
): Promise<Response> {
  try {
    const document = await documentOf(req)
    await act(document)
    return Response.json(await plansInWords(req, document), {
      headers: { 'cache-control': 'no-store' },
    })
  } catch (error) {
    return answerRefusal(error)
  }
}

/** @throws Refusal when there is no such document, or whoever asks may not publish it. */
async function documentOf(req: PayloadRequest): Promise<PlannedDocument> {
  const { collection, id } = req.routeParams as { collection: string; id: string }
  if (!Object.hasOwn(req.payload.collections, collection)) throw new Refusal('not-found')
  const document = { collection: collection as CollectionSlug, id }
  const isTheirs = req.user && (await mayUpdate(req, { ...document, data: published }))
  if (!isTheirs) throw new Refusal('not-allowed')
  return document
}

const published = { _status: 'published' }

async function plansInWords(
  { payload }: PayloadRequest,
  document: PlannedDocument,
): Promise<PlansAnswer> {
  const [ahead, failed] = await Promise.all([
    findPlans(payload, document),
    findFailedPlans(payload, document),
  ])
  return {
    ahead: ahead.map(({ type, at }) =>
      type === 'publish'
        ? `Planned for ${momentText(at)}`
        : `Leaves the website on ${momentText(at)}`,
    ),
    failed: failed.map(
      ({ type, at, reason }) =>
        `${type === 'publish' ? 'Was to be published' : 'Was to leave the website'} on ${momentText(at)}, and could not: ${reason}`,
    ),
  }
}
