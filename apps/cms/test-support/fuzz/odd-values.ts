/** What does not belong: other types, empty, huge, nested, with letters that mean something to somebody. */
import fc from 'fast-check'

/** Nothing of it may be found in a log. */
export const planted = 'Zebedee-Quince-the-planted'

const oddTexts = [
  '',
  ' ',
  'a',
  '0',
  '-1',
  'null',
  'true',
  '[object Object]',
  'draft',
  'Published',
  'PUBLISHED ',
  '2026-13-45',
  '2026-02-30T25:61:00Z',
  '9999999999999999999999',
  'a\u0000b',
  '\u202e',
  '\ud800',
  "'--",
  '"',
  '%00',
  '..%2f..%2f',
  '../../etc/passwd',
  '$where',
  '__proto__',
  'constructor',
  '65f000000000000000000000',
  '0198f3c2-7d4e-7c1a-9b2f-000000000000',
  planted,
  `${planted} <${planted.toLowerCase()}@post.example>`,
  '名前',
  'x'.repeat(3_000),
]

export const oddText = fc.constantFrom(...oddTexts)

const oddNumbers = [0, -1, 1.5, 1e21, 2 ** 53, -(2 ** 31) - 1, 5e-324]

/** Each given as text, since `__proto__` cannot be written as a literal. */
const oddObjects = [
  '{}',
  '[]',
  '[null]',
  '[[[]]]',
  '[{}]',
  '["a","a"]',
  '{"$ne":1}',
  '{"$gt":""}',
  '{"equals":"published"}',
  '{"__proto__":{"a":1}}',
  '{"constructor":{"prototype":{}}}',
  '{"id":"a"}',
  '{"relationTo":"posts","value":"a"}',
  '{"relationTo":"nothing","value":"0198f3c2-7d4e-7c1a-9b2f-000000000000"}',
  '{"relationTo":"users","value":{}}',
  '[{"blockType":"nothing"}]',
  '[{"blockType":"hero"}]',
  '[{"id":1},{"id":1}]',
  '{"root":null}',
  '{"root":{}}',
  '{"root":{"type":"root","children":[{"type":"nothing"}]}}',
  '{"root":{"type":"root","children":[null,1,"a"]}}',
  '{"toString":1}',
  '{"length":2}',
  `${'['.repeat(2_000)}${']'.repeat(2_000)}`,
]

export const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: oddText },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(null, true, false, ...oddNumbers) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(...oddObjects).map((text) => JSON.parse(text) as unknown),
  },
)

/** A document with one or two of its values replaced, taken away or joined by one that it should not have. */
export function oddVersionOf(document: unknown): fc.Arbitrary<unknown> {
  const places = placesIn(document)
  if (places.length === 0) return oddValue
  return fc
    .array(
      fc.record({
        place: fc.constantFrom(...places),
        value: oddValue,
        how: fc.constantFrom('replaced', 'replaced', 'replaced', 'added', 'gone'),
        name: oddText,
      }),
      { minLength: 1, maxLength: 2 },
    )
    .map((changes) => {
      const odd = structuredClone(document)
      for (const { place, value, how, name } of changes) change(odd, { place, value, how, name })
      return odd
    })
}

type Place = readonly (string | number)[]

function placesIn(value: unknown, at: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const place = [...at, key]
    return [place, ...placesIn(inner, place)]
  })
}

function change(
  document: unknown,
  { place, value, how, name }: { place: Place; value: unknown; how: string; name: string },
): void {
  let holder = document as Record<string, unknown>
  for (const step of place.slice(0, -1)) {
    const next = holder[step]
    // An earlier change has taken the place away.
    if (typeof next !== 'object' || next === null) return
    holder = next as Record<string, unknown>
  }
  const last = String(place.at(-1))
  if (how === 'gone') delete holder[last]
  else if (how === 'added' && name !== '__proto__') holder[name] = value
  else holder[last] = value
}
