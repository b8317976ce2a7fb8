/** Of a value in a document: neither the order of properties, nor empty ones, nor the ids of rows make a difference. */
export function plainContent(value: unknown): unknown {
  if (value === undefined || value === null || value === '') return null
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(plainContent)
  if (typeof value !== 'object') return value
  return Object.entries(value)
    .filter(([name]) => name !== 'id')
    .map(([name, part]): [string, unknown] => [name, plainContent(part)])
    .filter(([, part]) => part !== null)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
}
