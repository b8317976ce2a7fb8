import type { FlattenedField, SanitizedConfig } from 'payload'

import { Refusal } from './refusal'

/**
 * Payload checks who may read the fields of a condition, not those of an order: sorted by
 * `createdBy.hash`, posts would come in the order of their authors' password hashes.
 *
 * @throws Refusal `invalid-fields`
 */
export function refuseSortingThroughRelations(
  { collections }: Pick<SanitizedConfig, 'collections'>,
  request: Request,
): void {
  const { pathname, searchParams } = new URL(request.url)
  const slug = pathname.split('/')[2]?.toLowerCase()
  const collection = collections.find((candidate) => candidate.slug === slug)
  if (!collection) return
  const sorts = [...searchParams].filter(([name]) => /^sort\b/.test(name))
  for (const [name, value] of sorts) {
    for (const path of value.split(',')) refuseRelation(collection.flattenedFields, { name, path })
  }
}

function refuseRelation(
  fields: readonly FlattenedField[],
  { name, path }: { name: string; path: string },
): void {
  const [step = '', ...rest] = path.trim().replace(/^-/, '').split(/\.|__/)
  const field = fields.find((candidate) => candidate.name === step)
  if (!field || rest.length === 0) return
  if (field.type === 'relationship' || field.type === 'upload' || field.type === 'join') {
    const message = 'Documents cannot be sorted by what another document says'
    throw new Refusal('invalid-fields', { fields: [{ path: name.slice(0, 100), message }] })
  }
  if ('flattenedFields' in field) {
    refuseRelation(field.flattenedFields, { name, path: rest.join('.') })
  }
}
