import {
  problemBody,
  problemStatus,
  type FieldProblem,
  type ProblemBody,
  type ProblemReason,
} from '@lectern/shared/contract/problem'

import { Refusal } from './refusal'

/** @throws whatever is not a refusal. */
export function answerRefusal(error: unknown): Response {
  if (!(error instanceof Refusal)) throw error
  const { reason, details, message } = error
  const { retryAfterSeconds } = details
  const problem = { ...problemBody(reason, details.fields).error, message }
  // The admin reads `errors`.
  return Response.json(
    { error: problem, errors: [{ message }] },
    {
      status: problemStatus(reason),
      headers: {
        'cache-control': 'no-store',
        ...(retryAfterSeconds && { 'retry-after': String(retryAfterSeconds) }),
      },
    },
  )
}

/**
 * Adds our problem to a refusal of Payload's own, beside the `errors` that the admin reads,
 * so that every client finds the reason in the same place.
 */
export async function withProblemBody(response: Response): Promise<Response> {
  if (response.status < 400 || !isJson(response)) return response
  const body = (await response.json()) as PayloadRefusal
  const headers = new Headers(response.headers)
  headers.delete('content-length')
  headers.set('cache-control', 'no-store')
  return Response.json(body.error ? body : { ...body, error: problemIn(body, response.status) }, {
    status: response.status,
    headers,
  })
}

/** What Payload's REST routes answer when they refuse; `errorId` is put there by `logErrorWithId`. */
type PayloadRefusal = {
  error?: unknown
  errorId?: string
  message?: string
  errors?: { message?: string; data?: { errors?: FieldProblem[] } | null }[]
}

function isJson(response: Response): boolean {
  return response.headers.get('content-type')?.startsWith('application/json') ?? false
}

function problemIn(body: PayloadRefusal, status: number): ProblemBody['error'] {
  const [first] = body.errors ?? []
  const fields = first?.data?.errors?.map(({ path, message }) => ({ path, message }))
  const reason = reasonFor(status, Boolean(fields))
  const { error } = problemBody(reason, fields)
  return {
    ...error,
    ...(status < 500 && first?.message && { message: first.message }),
    ...(body.errorId && { id: body.errorId }),
  }
}

function reasonFor(status: number, hasFields: boolean): ProblemReason {
  if (status === 400 && hasFields) return 'invalid-fields'
  return reasonByStatus[status] ?? (status < 500 ? 'malformed-request' : 'internal-error')
}

const reasonByStatus: Record<number, ProblemReason> = {
  401: 'not-signed-in',
  403: 'not-allowed',
  404: 'not-found',
  405: 'method-not-allowed',
  // A conflict or a lock: allowed in general, but not as things stand. The message says why.
  409: 'not-allowed',
  413: 'too-large',
  415: 'unsupported-media-type',
  423: 'not-allowed',
  429: 'too-many-requests',
  501: 'method-not-allowed',
  503: 'unavailable',
}
