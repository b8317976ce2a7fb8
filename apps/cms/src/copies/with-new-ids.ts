import { randomBytes } from 'node:crypto'
import type { FieldHook } from 'payload'

/**
 * For `hooks.beforeDuplicate` of a rich text: Payload gives the rows and blocks of a copy ids of their
 * own, and does not look into texts.
 */
export const withNewIds: FieldHook = ({ value }) => renewIds(value)

/** A mention of another document keeps its id under `value` or the name of a field, never under `id`. */
export function renewIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(renewIds)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      name === 'id' && typeof inner === 'string' ? newId() : renewIds(inner),
    ]),
  )
}

/** In the form of those that Payload makes. */
const newId = () => randomBytes(12).toString('hex')
