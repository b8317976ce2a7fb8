/** Requests that nobody should send, for one endpoint, with all that it takes mixed up. */
import fc from 'fast-check'
import { flattenAllFields, type Payload } from 'payload'

import type { FuzzedEndpoint } from './endpoints'
import { oddText, oddValue, oddVersionOf } from './odd-values'

export interface OddRequest {
  method: string
  /** Below `/api`, with its query. */
  path: string
  headers: Record<string, string>
  body: string | undefined
}

interface Known {
  payload: Payload
  /** A document of each collection and global as REST answers it, whose values are then mixed up. */
  documents: Map<string, Record<string, unknown>>
}

export function oddRequestsTo(
  endpoint: FuzzedEndpoint,
  { payload, documents }: Known,
): fc.Arbitrary<OddRequest> {
  const document = documents.get(endpoint.slug ?? '')
  const isBodiless = ['GET', 'DELETE'].includes(endpoint.method)
  return fc
    .record({
      parameters: fc.array(parameterValue(document), { minLength: 3, maxLength: 3 }),
      query: fc.oneof(
        { weight: isBodiless ? 0 : 2, arbitrary: fc.constant('') },
        { weight: 1, arbitrary: oddQuery(fieldNamesOf(payload, endpoint)) },
      ),
      body: oddBody(document),
    })
    .map(({ parameters, query, body }) => {
      const isRead = endpoint.method === 'GET'
      let next = 0
      const path = endpoint.path.replace(/\/:\w+\??/g, () => `/${parameters[next++]}`)
      return {
        method: endpoint.method,
        path: `${path}${query && `?${query}`}`,
        headers: isRead ? {} : body.headers,
        body: isRead ? undefined : body.text,
      }
    })
}

function parameterValue(document: Record<string, unknown> | undefined): fc.Arbitrary<string> {
  const odd = oddText.filter((text) => text.trim() !== '').map(encodeOnceOrNot)
  if (!document?.id) return odd
  return fc.oneof({ weight: 2, arbitrary: fc.constant(String(document.id)) }, odd)
}

/** Some of the texts are encoded already, and some cannot be. */
function encodeOnceOrNot(text: string): string {
  if (text.includes('%')) return text
  return encodeURIComponent(text.replace('\ud800', '\ufffd'))
}

const operators = [
  ...['equals', 'not_equals', 'in', 'not_in', 'all', 'exists', 'like', 'not_like', 'contains'],
  ...['greater_than', 'less_than_equal', 'near', 'nothing', ''],
]

const oddParameters = [
  ...[
    'where=x',
    'where[and]=x',
    'where[or][0]=x',
    'where[]=x',
    'where[and][0][or][0][a][equals]=1',
  ],
  ...[
    'select=x',
    'select[title]=x',
    'select[title][a]=true',
    'select[__proto__]=true',
    'select[]=a',
  ],
  ...[
    'populate=x',
    'populate[posts]=x',
    'populate[posts][title]=true',
    'populate[nothing][a]=true',
  ],
  ...['joins=x', 'joins[x][limit]=a', 'joins[x]=false', 'joins[]=x'],
  ...[
    'sort=',
    'sort=-',
    'sort=..',
    'sort=nothing',
    'sort[]=a',
    'sort[a]=b',
    'sort=a.b.c',
    'sort=id,,',
  ],
  ...[
    'depth=x',
    'depth=-1',
    'depth[]=1',
    'limit=-1',
    'limit=1e9',
    'page=0',
    'page=x',
    'pagination=x',
  ],
  ...['draft=x', 'draft[]=true', 'draft=true', 'trash=x', 'trash=true', 'autosave=true'],
  ...['locale=x', 'locale[]=x', 'fallback-locale=x', 'fallback-locale[]=x', 'fallbackLocale[a]=b'],
  ...[
    'prefix=..%2f',
    'prefix=%2e%2e%2fa',
    'prefix[]=x',
    'overrideLock=x',
    'publishSpecificLocale=x',
  ],
  ...[
    'uploadEdits=x',
    'uploadEdits[crop]=x',
    'uploadEdits[crop][x]=a',
    'uploadEdits[focalPoint][x]=a',
  ],
  ...['unpublishAllLocales=true', 'publishAllLocales=true', 'duplicateFromLocale=x'],
  ...[
    '%',
    '%00=%00',
    '[',
    ']',
    '[]',
    '=',
    'a[b',
    '__proto__[a]=1',
    'constructor[prototype][a]=1',
    '&&&',
  ],
  ...[
    'token=x',
    'key=x',
    'type=x',
    'id=x',
    'id[]=x',
    'collection=x',
    'q=',
    'q[]=x',
    'url=%2f%2fx',
    'hash=x',
  ],
]

function oddQuery(fields: string[]): fc.Arbitrary<string> {
  const encoded = oddText.map(encodeOnceOrNot)
  const fieldName = fields.length > 0 ? fc.constantFrom(...fields) : fc.constant('id')
  const condition = fc
    .tuple(
      fieldName,
      fc.constantFrom(...operators),
      encoded,
      fc.constantFrom('', '[]', '[0]', '[a]'),
    )
    .map(([field, operator, value, index]) => `where[${field}][${operator}]${index}=${value}`)
  const order = fieldName.map((field) => `sort=${field}`)
  const choice = fieldName.map((field) => `select[${field}]=true`)
  const oddParameter = fc.constantFrom(...oddParameters)
  return fc
    .array(fc.oneof(condition, condition, order, choice, oddParameter, oddParameter), {
      maxLength: 2,
    })
    .map((parameters) => parameters.join('&'))
}

/** With what lies inside of them, as conditions name it. */
function fieldNamesOf({ config }: Payload, { slug, isGlobal }: FuzzedEndpoint): string[] {
  const configs = isGlobal ? config.globals : config.collections
  const found = configs.find((each) => each.slug === slug)
  if (!found) return []
  const names = flattenAllFields({ fields: found.fields }).flatMap((field) => [
    field.name,
    ...('flattenedFields' in field
      ? field.flattenedFields.map(({ name }) => `${field.name}.${name}`)
      : []),
    ...(field.type === 'relationship' || field.type === 'upload' ? [`${field.name}.id`] : []),
  ])
  return [...names, '_status', 'nothing', 'id', 'parent', 'version._status', 'version.title']
}

interface Body {
  headers: Record<string, string>
  text: string | undefined
}

function oddBody(document: Record<string, unknown> | undefined): fc.Arbitrary<Body> {
  const fresh = document && withoutIdentity(document)
  const content = fc.oneof(
    { weight: document ? 8 : 1, arbitrary: oddVersionOf(fresh ?? exampleBody) },
    { weight: document ? 3 : 0, arbitrary: onePartOf(fresh ?? {}) },
    { weight: document ? 1 : 4, arbitrary: oddVersionOf(exampleBody) },
  )
  const json = content.map((value) => JSON.stringify(value))
  return fc.oneof(
    { weight: 8, arbitrary: json.map((text) => ofType('application/json', text)) },
    { weight: 1, arbitrary: json.map(asForm) },
    { weight: 1, arbitrary: fc.constantFrom(...oddBodies) },
  )
}

/** What the website's own endpoints take, by the names that they give it. */
const exampleBody = {
  lines: [{ runId: '0198f3c2-7d4e-7c1a-9b2f-000000000000', count: 1 }],
  attemptKey: '0198f3c2-7d4e-4c1a-9b2f-000000000000',
  kind: 'general',
  name: 'Ada Quill',
  email: 'ada@quill.example',
  password: 'teapot-orbit-meadow',
  message: 'Is there somewhere to leave a bicycle?',
  page: '/contact',
  token: 'x',
  value: { a: 1 },
  bookings: ['x'],
  amountPence: 1,
  note: 'A note',
}

function withoutIdentity(document: Record<string, unknown>): Record<string, unknown> {
  const { id: _, createdAt: __, updatedAt: ___, editedFrom: ____, ...rest } = document
  return rest
}

function onePartOf(document: Record<string, unknown>): fc.Arbitrary<unknown> {
  const names = Object.keys(document)
  if (names.length === 0) return oddValue
  return fc.tuple(fc.constantFrom(...names), oddValue).map(([name, value]) => ({ [name]: value }))
}

const boundary = 'edge'

function asForm(json: string): Body {
  const text = `--${boundary}\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n${json}\r\n--${boundary}--\r\n`
  return ofType(`multipart/form-data; boundary=${boundary}`, text)
}

function ofType(contentType: string, text: string): Body {
  return { headers: { 'content-type': contentType }, text }
}

const filePart = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a%00b.png"\r\nContent-Type: image/png\r\n\r\nPNG\r\n`

const oddBodies: Body[] = [
  { headers: {}, text: undefined },
  ofType('text/plain', 'text'),
  ofType('text/plain;charset=UTF-8', '{}'),
  ofType('application/xml', '<a/>'),
  ofType('application/json', ''),
  ofType('application/json', '{'),
  ofType('application/json', 'null'),
  ofType('application/json', '"text"'),
  ofType('application/json; charset=utf-16', '{}'),
  ofType('application/json', '['.repeat(100_000)),
  ofType('application/json', '{"a":'.repeat(20_000) + '1' + '}'.repeat(20_000)),
  ofType('application/x-www-form-urlencoded', 'a=b&c[d]=e'),
  ofType('multipart/form-data', 'no boundary'),
  ofType(`multipart/form-data; boundary=${boundary}`, 'no part'),
  ofType(`multipart/form-data; boundary=${boundary}`, `--${boundary}\r\nContent-`),
  ofType(`multipart/form-data; boundary=${boundary}`, `${filePart}--${boundary}--\r\n`),
  ofType(
    `multipart/form-data; boundary=${boundary}`,
    `--${boundary}\r\nContent-Disposition: form-data; name="file"\r\n\r\n{"filename":1,"clientUploadContext":{}}\r\n--${boundary}--\r\n`,
  ),
  ofType('multipart/mixed; boundary=x', '--x--'),
  ofType('nonsense', 'x'),
  {
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-payload-http-method-override': 'GET',
    },
    text: 'where[id][in]=x&depth=a',
  },
  {
    headers: { 'content-type': 'application/json', 'x-http-method-override': 'GET' },
    text: '{"where":1}',
  },
]
