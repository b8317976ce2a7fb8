import { setTimeout as wait } from 'node:timers/promises'
import { type Incoming, type Reply, cutOff, jsonAnswer } from '../http/exchange'
import { newId } from '../ids'
import type { StandIn } from '../stand-in'
import { authenticate } from './authenticate'
import { expand } from './expand'
import type { Fault } from './faults'
import { type FormObject, decodeForm } from './form-decoding'
import type { Claim } from './idempotency'
import { type Route, routes } from './routes'
import { StripeError } from './stripe-error'
import { stripeVersion } from './stripe-version'
import { validateParameters } from './validation'

interface Outcome {
  status: number
  body: unknown
}

interface Call {
  incoming: Incoming
  requestId: string
  idempotencyKey: string | undefined
  headers: Record<string, string>
}

/** A request of Stripe's API, from key to answer, with the faults that a test asked for. */
export async function handleApiRequest(standIn: StandIn, incoming: Incoming): Promise<Reply> {
  const call = beginCall(incoming)
  try {
    return await answerCall(standIn, call)
  } catch (error) {
    if (!(error instanceof StripeError)) throw error
    return toReply(call, errorOutcome(error))
  }
}

async function answerCall(standIn: StandIn, call: Call): Promise<Reply> {
  const { incoming, idempotencyKey } = call
  const apiKey = authenticate(incoming.headers)
  checkVersion(incoming)
  const { route, id } = findRoute(incoming)
  const params = decodeParameters(incoming)
  const fault = standIn.faults.take(incoming.method, incoming.path)
  if (idempotencyKey === undefined) return act(standIn, call, { route, id, params, fault })

  const { method, path } = incoming
  const request = { apiKey, key: idempotencyKey, method, path, params }
  const claimed = standIn.idempotencyKeys.claim(request)
  if ('saved' in claimed) return toReply(call, claimed.saved, { original: claimed.saved.requestId })
  const { claim } = claimed
  try {
    return await act(standIn, call, { route, id, params, fault, claim })
  } finally {
    claim.release()
  }
}

interface Work {
  route: Route
  id: string
  params: FormObject
  fault: Fault | undefined
  claim?: Claim
}

async function act(standIn: StandIn, call: Call, work: Work): Promise<Reply> {
  const { fault } = work
  if (fault?.at === 'before') {
    const reply = await suffer(fault, call)
    if (reply) return reply
  }
  const outcome = perform(standIn, call, work)
  return (fault?.at === 'after' && (await suffer(fault, call))) || toReply(call, outcome)
}

/** The reply that the fault leads to; none when the request may go on. */
async function suffer(fault: Fault, call: Call): Promise<Reply | undefined> {
  switch (fault.kind) {
    case 'drop':
      return cutOff
    case 'fail':
      return toReply(call, failureOf(fault))
    case 'hang': {
      const { gone } = call.incoming
      await wait(fault.milliseconds, undefined, { signal: gone, ref: false }).catch(() => undefined)
      return gone.aborted ? cutOff : undefined
    }
  }
}

/** Does the work and saves its answer under the idempotency key, both or neither. */
function perform(standIn: StandIn, call: Call, work: Work): Outcome {
  const { route, id, params, fault, claim } = work
  const valid = validateParameters(route.request, structuredClone(params)) as never
  const cause = { id: call.requestId, idempotency_key: call.idempotencyKey ?? null }
  standIn.expiry.expireDue()
  return standIn.act(cause, () => {
    const outcome = outcomeOf(() => {
      const answer = route.act(standIn, valid, id)
      return expand(standIn.store, answer, (valid as { expand?: string[] }).expand)
    })
    const isLost = fault?.kind === 'fail' && fault.at === 'after' && fault.isReplayed
    const { status, body } = isLost ? failureOf(fault) : outcome
    claim?.save({ requestId: call.requestId, status, body })
    return outcome
  })
}

/** A refusal is an answer like any other, unless the request was refused before it began. */
function outcomeOf(work: () => object): Outcome {
  try {
    return { status: 200, body: work() }
  } catch (error) {
    if (error instanceof StripeError && error.isReplayed) return errorOutcome(error)
    throw error
  }
}

function errorOutcome({ status, body }: StripeError): Outcome {
  return { status, body: { error: body } }
}

function failureOf({ status, error }: Fault): Outcome {
  const message = 'The stand-in was asked to fail here.'
  return { status, body: { error: { type: 'api_error', message, ...error } } }
}

function beginCall(incoming: Incoming): Call {
  const requestId = newId('req')
  const key = incoming.method === 'POST' ? incoming.headers['idempotency-key'] : undefined
  const idempotencyKey = typeof key === 'string' && key !== '' ? key : undefined
  const headers = {
    'request-id': requestId,
    'stripe-version': stripeVersion.apiVersion,
    ...(idempotencyKey !== undefined && { 'idempotency-key': idempotencyKey }),
  }
  return { incoming, requestId, idempotencyKey, headers }
}

function toReply(call: Call, { status, body }: Outcome, replay?: { original: string }): Reply {
  return jsonAnswer(status, body, {
    ...call.headers,
    ...(replay && { 'idempotent-replayed': 'true', 'original-request': replay.original }),
  })
}

/** The schemas describe one version. Another would be checked against the wrong rules. */
function checkVersion({ headers }: Incoming) {
  const asked = headers['stripe-version']
  if (asked === undefined || asked === stripeVersion.apiVersion) return
  const { apiVersion, package: packageVersion } = stripeVersion
  const message = `Invalid Stripe API version: ${String(asked)}. This stand-in was generated from stripe ${packageVersion} and speaks ${apiVersion}; after changing the package run its \`generate\` script.`
  throw new StripeError(400, { type: 'invalid_request_error', message }, { isReplayed: false })
}

function findRoute({ method, path }: Incoming): { route: Route; id: string } {
  const route = routes.find((candidate) => candidate.method === method && candidate.path.test(path))
  if (route) return { route, id: decodeURIComponent(route.path.exec(path)?.[1] ?? '') }
  const message = `Unrecognized request URL (${method}: ${path}), or one that the stand-in does not have.`
  throw new StripeError(404, { type: 'invalid_request_error', message }, { isReplayed: false })
}

function decodeParameters({ method, query, body, headers }: Incoming): FormObject {
  if (method === 'GET') return decodeForm(query)
  const type = headers['content-type'] ?? 'application/x-www-form-urlencoded'
  if (body === '' || type.startsWith('application/x-www-form-urlencoded')) return decodeForm(body)
  const message =
    'Invalid request (check that your POST content type is application/x-www-form-urlencoded).'
  throw new StripeError(400, { type: 'invalid_request_error', message }, { isReplayed: false })
}
