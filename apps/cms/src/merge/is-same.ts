import { plainContent } from '../fields/plain-content'

/** Whether two values say the same, whatever form, editor and database have written beside them. */
export function isSame(one: unknown, other: unknown): boolean {
  return one === other || contentKey(one) === contentKey(other)
}

/** The same for the same content. */
export function contentKey(value: unknown): string {
  return JSON.stringify(plainContent(withoutDefaults(value)))
}

/** An editor writes these into every part of a text that it has shown, and others leave them out. */
function withoutDefaults(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(withoutDefaults)
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  const isNode = 'type' in value && ('version' in value || 'children' in value)
  const parts = Object.entries(value).filter(([name, part]) => !(isNode && isDefault(name, part)))
  return Object.fromEntries(parts.map(([name, part]) => [name, withoutDefaults(part)]))
}

function isDefault(name: string, value: unknown): boolean {
  return editorOwn.has(name) || value === 0 || (name === 'mode' && value === 'normal')
}

const editorOwn: ReadonlySet<string> = new Set(['version', 'direction', 'textFormat', 'textStyle'])
