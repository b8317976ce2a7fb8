import type { ProblemReason } from '@lectern/shared/contract/problem'

import { formHeader } from '@cms/fields/form-header'
import { answerWords, wordsForStatus } from './words'

/** On what stands for an answer where there was none to speak of: nobody knows whether the action was carried out. */
export const noAnswerHeader = 'x-no-answer'

/** Milliseconds. A gateway in front of the CMS gives up after about as long. */
const longestWait = 60_000

interface Admin {
  fetch: typeof fetch
  /** Where the admin is: `https://cms.example.com`. */
  origin: string
  sayThatSignedOut: () => void
  isAnythingUnsaved: () => boolean
  /** Called once somebody has signed out of their own accord. */
  forgetTyping: () => void
  /** Called with each answer that says that something stands in the way (409). */
  tellOfConflict: (path: string, answer: Response) => void
  /** Of the form that is open for what this address changes. */
  formOf: (path: string) => string | undefined
  /** Called once it is known that a document was made. */
  beginAnew: (path: string) => void
}

/**
 * A `fetch` for the whole admin whose every answer of the API can be shown to a person: Payload shows
 * what an error says of itself (“Failed to fetch”), takes a gateway's page for an answer, and calls
 * everybody “not allowed” whose session has ended.
 */
export function answerPlainly(admin: Admin): typeof fetch {
  return async (input, init) => {
    const request = describeRequest(admin, input, init)
    if (!request.isApi) return watchServerFunction(admin, input, init)
    const response = await askApi(admin, request, { input, init })
    if (request.isRefresh) return stayOnPage(admin, response)
    if (request.isMaking && response.ok) admin.beginAnew(request.path)
    if (request.isSigningOut && response.ok) admin.forgetTyping()
    if (response.status === 409) admin.tellOfConflict(request.path, response.clone())
    if (response.ok || request.isSigningIn) return response
    if (request.isAction && (await hasEnded(admin, response))) {
      admin.sayThatSignedOut()
      return madeUp({ status: 401, reason: 'not-signed-in', message: answerWords.signedOut })
    }
    return isOurs(response) ? response : withWords(response)
  }
}

/** Whether nobody is signed in, as far as the CMS can be asked. */
export async function isSignedOut({ fetch, origin }: Pick<Admin, 'fetch' | 'origin'>) {
  try {
    const response = await fetch(`${origin}/api/users/me`, { credentials: 'include' })
    const answer = (await response.json()) as { user?: unknown }
    return response.ok && answer.user === null
  } catch {
    return false
  }
}

type Call = { input: RequestInfo | URL; init: RequestInit | undefined }
type Described = ReturnType<typeof describeRequest>

function describeRequest({ origin }: Admin, input: RequestInfo | URL, init?: RequestInit) {
  const url = new URL(input instanceof Request ? input.url : input, origin)
  const method = (init?.method ?? (input instanceof Request ? input.method : 'GET')).toUpperCase()
  const path = url.pathname
  // Payload asks with a POST what is too long for an address.
  const isQuestion = new Headers(init?.headers).has('x-payload-http-method-override')
  return {
    path,
    isApi: url.origin === origin && path.startsWith('/api/'),
    isAction: method !== 'GET',
    isMaking: method === 'POST' && !isQuestion && /^\/api\/[^/]+(\/[^/]+\/duplicate)?$/.test(path),
    isRefresh: path === '/api/users/refresh-token',
    isSigningOut: path === '/api/users/logout',
    isSigningIn: /^\/api\/users\/(login|logout|me|(forgot|reset)-password)$/.test(path),
  }
}

async function askApi(admin: Admin, request: Described, { input, init }: Call): Promise<Response> {
  try {
    return await admin.fetch(input, request.isAction ? asAction(admin, request, init) : init)
  } catch (error) {
    if (init?.signal?.aborted) throw error
    return madeUp({ status: 503, reason: 'unavailable', message: answerWords.lost })
  }
}

/** Payload leaves the page at any answer but a new session; at an error it says what the error says. */
function stayOnPage(admin: Admin, response: Response): Response {
  if (response.headers.has(noAnswerHeader)) throw new Error(answerWords.lost)
  if (response.status >= 500) throw new Error(answerWords.fault)
  if (response.ok || !admin.isAnythingUnsaved()) return response
  admin.sayThatSignedOut()
  throw new Error(answerWords.signedOut)
}

function asAction({ formOf }: Admin, { path }: Described, init: RequestInit = {}): RequestInit {
  const headers = new Headers(init.headers)
  const form = formOf(path)
  if (form) headers.set(formHeader, form)
  return { ...init, headers, signal: init.signal ?? (hasFile(init) ? null : timeLimit()) }
}

/** A large file on a slow line may take as long as it likes. */
function hasFile({ body }: RequestInit): boolean {
  return body instanceof FormData && [...body.values()].some((value) => value instanceof Blob)
}

function timeLimit(): AbortSignal {
  return AbortSignal.timeout(longestWait)
}

async function hasEnded(admin: Admin, { status }: Response): Promise<boolean> {
  return [401, 403, 404].includes(status) && (await isSignedOut(admin))
}

function isOurs(response: Response): boolean {
  const isJson = response.headers.get('content-type')?.includes('application/json') ?? false
  return (isJson && response.status < 500) || response.headers.has(noAnswerHeader)
}

function withWords({ status }: Response): Response {
  return madeUp({ status, reason: 'internal-error', message: wordsForStatus(status) })
}

interface MadeUp {
  status: number
  reason: ProblemReason
  message: string
}

/** `errors` is what Payload's admin reads, `error` what ours does. */
function madeUp({ status, reason, message }: MadeUp): Response {
  const headers = new Headers(status >= 500 ? { [noAnswerHeader]: '1' } : undefined)
  return Response.json({ error: { reason, message }, errors: [{ message }] }, { status, headers })
}

/** Payload's server functions fail without a word: only whether the session has ended is looked up. */
async function watchServerFunction(
  admin: Admin,
  input: RequestInfo | URL,
  init?: RequestInit,
): Promise<Response> {
  const response = await admin.fetch(input, init)
  const isServerFunction = new Headers(init?.headers).has('next-action')
  if (isServerFunction && !response.ok && (await isSignedOut(admin))) admin.sayThatSignedOut()
  return response
}
