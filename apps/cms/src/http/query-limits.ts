import { withoutHidden } from '@lectern/shared/typed/clean-text'

import { isGetByPost, overrideHeaders } from './accepted-body'
import { Refusal } from './refusal'

/** Documents in one answer. */
const maxLimit = 100
/** Levels of documents inside documents. */
const maxDepth = 3
/** Characters of a query, decoded. */
const maxQueryCharacters = 16_000
/** Parameters of any kind; each condition of `where` is one. */
const maxParameters = 200
/** `where[and][0][or][1][course.level][equals]` nests 6 deep. */
const maxNesting = 9
/** Characters of one value; a list of 100 ids has 3,700. */
const maxValueCharacters = 4_000
/** `author.photo.alt` reaches through 2 documents; each costs a join or two, and SQLite can do 64. */
const maxPathSteps = 3
const maxStepsInAll = 6
const maxSortFields = 3
const maxPage = 10_000

const conditionHint = 'Write conditions as where[field][operator]=value'

/**
 * Holds a read within bounds: large limits and depths are lowered, what cannot be lowered is refused.
 * A POST that means GET (Payload's admin sends long queries so) becomes the GET that it means.
 *
 * @throws Refusal
 */
export async function withLimitedQuery(request: Request): Promise<Request> {
  const meant = isGetByPost(request) ? await asGet(request) : request
  const url = new URL(meant.url)
  refuseExcess(url.searchParams)
  if (meant.method !== 'GET') return withoutSelection(meant, url)
  lowerFigures(url.searchParams)
  leaveOutEmptyOrder(url.searchParams)
  leaveOutHidden(url)
  return url.toString() === meant.url ? meant : copyOf(meant, url)
}

/**
 * A selection would choose what hooks are told of the document that is saved. The figures stay: staff who
 * select all 300 rows and change them mean all 300.
 */
function withoutSelection(request: Request, url: URL): Request {
  const names = [...url.searchParams.keys()].filter((name) => /^select\b/.test(name))
  if (names.length === 0) return request
  for (const name of names) url.searchParams.delete(name)
  const { method, headers, body, signal } = request
  return new Request(url, { method, headers, body, signal, duplex: 'half' } as RequestInit)
}

async function asGet(request: Request): Promise<Request> {
  const contentType = request.headers.get('content-type')
  if (!contentType?.startsWith('application/x-www-form-urlencoded')) {
    throw new Refusal('unsupported-media-type')
  }
  const url = new URL(request.url)
  const query = await request.text()
  url.search = [url.search.slice(1), query].filter(Boolean).join('&')
  return copyOf(request, url)
}

function copyOf(request: Request, url: URL): Request {
  const headers = new Headers(request.headers)
  for (const name of [...overrideHeaders, 'content-type', 'content-length']) headers.delete(name)
  return new Request(url, { method: 'GET', headers, signal: request.signal })
}

function refuseExcess(parameters: URLSearchParams): void {
  if (parameters.toString().length > maxQueryCharacters) throw new Refusal('too-large')
  if (parameters.size > maxParameters) throw new Refusal('too-large')
  let stepsInAll = 0
  for (const [name, value] of parameters) {
    refuseExcessIn(name, value)
    if (name.startsWith('where[')) {
      const condition = readCondition(name)
      refuseUnknownCondition(name, { ...condition, value })
      stepsInAll += condition.path.split('.').length - 1
    }
  }
  if (stepsInAll > maxStepsInAll) throw refusalOf('where', 'Reaches through too many documents')
  for (const name of figures) {
    if (parameters.getAll(name).length > 1) throw refusalOf(name, 'May be given once')
  }
}

const figures = ['limit', 'depth', 'page'] as const

function refuseExcessIn(name: string, value: string): void {
  const [first = '', ...nested] = name.split('[')
  if (nested.length > maxNesting) throw refusalOf(name, 'Is nested too deeply')
  if (value.length > maxValueCharacters) throw refusalOf(name, 'Is too long')
  if (nested.some((step) => step.split('.').length > maxPathSteps)) {
    throw refusalOf(name, 'Reaches through too many documents')
  }
  if (first === 'where' && nested.length === 0) throw refusalOf('where', conditionHint)
  if (first === 'sort' && value.split(',').length > maxSortFields) {
    throw refusalOf('sort', `At most ${maxSortFields} fields`)
  }
  if ((figures as readonly string[]).includes(first) && !isFigure(nested, value)) {
    throw refusalOf(first, 'Must be a whole number')
  }
}

/** `where[or][0][course.level][in][1]` is a condition on the path `course.level`. */
export function readCondition(name: string) {
  const steps = name.slice('where['.length).replace(/\]$/, '').split('][')
  const first = steps.findIndex((step) => !/^(and|or|\d+)$/.test(step))
  const [path = '', operator = '', ...rest] = first === -1 ? [] : steps.slice(first)
  return { path, operator, rest }
}

/** What Payload hands on to the database unlooked at would be a fault of ours there, not the caller's. */
function refuseUnknownCondition(
  name: string,
  { operator, rest, value }: ReturnType<typeof readCondition> & { value: string },
): void {
  if (!operators.has(operator)) throw refusalOf(name, conditionHint)
  const isOneOfMany =
    rest.length === 1 && /^\d*$/.test(rest[0] ?? '') && /^(not_)?in$/.test(operator)
  if (rest.length > 0 && !isOneOfMany) {
    throw refusalOf(name, conditionHint)
  }
  if (operator.includes('than') && !isNumberOrDate(value)) {
    throw refusalOf(name, 'Must be compared with a number or a date')
  }
}

const operators = new Set([
  ...['equals', 'not_equals', 'in', 'not_in', 'exists'],
  ...['like', 'not_like', 'contains'],
  ...['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal'],
])

function isNumberOrDate(value: string): boolean {
  return value.trim() !== '' && (!Number.isNaN(Number(value)) || !Number.isNaN(Date.parse(value)))
}

function isFigure(nested: string[], value: string): boolean {
  return nested.length === 0 && /^\d{1,6}$/.test(value)
}

function refusalOf(path: string, message: string): Refusal {
  return new Refusal('invalid-fields', { fields: [{ path: path.slice(0, 100), message }] })
}

/** No text that was kept holds it, and a database may end a condition at NUL. */
function leaveOutHidden(url: URL): void {
  const parameters = [...url.searchParams]
  const cleaned = parameters.map(([name, value]) => [name, withoutHidden(value)])
  const isClean = cleaned.every(([, value], index) => value === parameters[index]?.[1])
  if (!isClean) url.search = new URLSearchParams(cleaned).toString()
}

/** MongoDB fails on an order by nothing, which SQLite takes for none. */
function leaveOutEmptyOrder(parameters: URLSearchParams): void {
  if (/^,*$/.test(parameters.get('sort') ?? '')) parameters.delete('sort')
}

/** In Payload a limit of 0 means everything, and so does `pagination=false` without a limit. */
function lowerFigures(parameters: URLSearchParams): void {
  const isUnpaged = parameters.has('pagination') && !parameters.has('limit')
  if (isUnpaged) parameters.set('limit', String(maxLimit))
  for (const [name, value] of [...parameters]) {
    const isLimit = name === 'limit' || /^joins\[.*\[limit\]$/.test(name)
    if (isLimit && !(Number(value) >= 1 && Number(value) <= maxLimit)) {
      parameters.set(name, String(maxLimit))
    }
    if (name === 'depth' && Number(value) > maxDepth) parameters.set(name, String(maxDepth))
    if (name === 'page' && Number(value) > maxPage) parameters.set(name, String(maxPage))
  }
}
