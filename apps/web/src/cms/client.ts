import 'server-only'
import { withoutOrderTokens } from '@lectern/shared/contract/order-token'
import { patienceMilliseconds } from '@lectern/shared/contract/patience'
import { env } from '../env'
import { probeCms } from './probe-cms'
import { CircuitBreaker } from './circuit-breaker'

export interface CmsRead {
  /** Path below `/api`, with its leading slash. */
  path: string
  query?: Record<string, string>
  /** What the answer depends on: when one of these is announced, it is asked for again. */
  tags: string[]
  /** For answers that change with time alone. */
  revalidateSeconds?: number
  waitMilliseconds?: number
}

/** The CMS did not answer, answered too late or in no way that can be read, or failed. Cached pages live on; others say so. */
export class CmsUnavailableError extends Error {
  constructor(path: string, options?: ErrorOptions) {
    super(`The CMS did not answer ${withoutOrderTokens(path)}${because(options?.cause)}`, options)
    this.name = 'CmsUnavailableError'
  }
}

/** The CMS understood, and refused: the website asked for something that it should not. */
export class CmsRefusedError extends Error {
  constructor(
    path: string,
    readonly status: number,
  ) {
    super(`The CMS refused ${withoutOrderTokens(path)} with ${status}`)
    this.name = 'CmsRefusedError'
  }
}

function because(cause: unknown): string {
  if (!(cause instanceof Error)) return ''
  return `: ${cause.cause instanceof Error ? cause.cause.message : cause.message}`
}

/** Reads published content, through the cache. */
export async function readCms<Answer>(read: CmsRead): Promise<Answer> {
  return parsed<Answer>(read.path, await readText(read))
}

/**
 * For answers of megabytes that are read with every request: as long as the CMS says the same, what was
 * parsed is handed out again, and others may remember what they worked out from it.
 */
export async function readCmsParsedOnce<Answer>(read: CmsRead): Promise<Readonly<Answer>> {
  const { path, query } = read
  const address = cmsAddress(path, query)
  const text = await readText(read)
  const last = parsedTexts.get(address)
  if (last?.text === text) return last.answer as Answer
  const answer = await parsed<Answer>(path, text)
  parsedTexts.set(address, { text, answer })
  return answer
}

/** By address: of the few that never differ but in what is answered. */
const parsedTexts = new Map<string, { text: string; answer: unknown }>()

/** Asks the CMS itself, every time. Answers with an error status are the caller's to read. */
export async function askCms(
  path: string,
  { waitMilliseconds = patienceMilliseconds.read, ...init }: CmsCall = {},
): Promise<Response> {
  const response = await requestCms(cmsAddress(path), {
    ...init,
    waitMilliseconds,
    cache: 'no-store',
  })
  // The query stays out of errors, which are logged: it may hold the token of a preview.
  if (response.status >= 500) throw new CmsUnavailableError(new URL(response.url).pathname)
  return response
}

export function cmsAddress(path: string, query: Record<string, string> = {}): string {
  const address = new URL(`/api${path}`, env().CMS_URL)
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value)
  return address.href
}

type CmsCall = RequestInit & { waitMilliseconds?: number }

const circuitBreaker = new CircuitBreaker({
  patience: patienceMilliseconds,
  probe: (signal) => probeCms(cmsAddress('/health'), signal),
})

async function requestCms(
  address: string,
  { waitMilliseconds = patienceMilliseconds.read, ...init }: CmsCall,
) {
  try {
    return await circuitBreaker.guard(
      (signal) => fetch(address, { ...init, signal }),
      waitMilliseconds,
    )
  } catch (error) {
    throw new CmsUnavailableError(new URL(address).pathname, { cause: error })
  }
}

async function readText(read: CmsRead): Promise<string> {
  const { path, query, tags, revalidateSeconds, waitMilliseconds } = read
  const response = await requestCms(cmsAddress(path, query), {
    ...(waitMilliseconds !== undefined && { waitMilliseconds }),
    cache: 'force-cache',
    next: { tags, revalidate: revalidateSeconds ?? false },
  })
  if (response.status >= 500) throw new CmsUnavailableError(path)
  if (!response.ok) throw new CmsRefusedError(path, response.status)
  return unlessItFails(path, () => response.text())
}

function parsed<Answer>(path: string, text: string): Promise<Answer> {
  return unlessItFails(path, () => JSON.parse(text) as Answer)
}

async function unlessItFails<Read>(path: string, read: () => Read | Promise<Read>): Promise<Read> {
  try {
    return await read()
  } catch (error) {
    throw new CmsUnavailableError(path, { cause: error })
  }
}
