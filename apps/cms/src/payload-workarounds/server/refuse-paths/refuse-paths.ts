import type { FlattenedField, SanitizedConfig } from 'payload'

import { readCondition } from '@cms/http/query-limits'
import { Refusal } from '@cms/http/refusal'
import { canBeChosen, fieldAtPath, fieldsAt, fieldsOf } from './field-at-path'
import { isNoValue, isOfMany, problemOfValue } from './problem-of-value'

/**
 * Payload checks who may read the fields of a condition, not those of an order: sorted by
 * `createdBy.hash`, posts would come in the order of their authors' password hashes. And what leads to
 * no field, or to no single value, such as a list of blocks, it hands on to the database, which fails
 * or does something else than was asked.
 *
 * @throws Refusal `invalid-fields`
 */
export function refusePaths(config: SanitizedConfig, { url }: Request): void {
  const { searchParams } = new URL(url)
  // Most calls have none, and the fields of versions are made for each.
  const fields = searchParams.size > 0 && fieldsAt(config, url)
  if (!fields) return
  const about = { config, fields }
  for (const [name, value] of searchParams) {
    const [first = '', ...rest] = name.split('[')
    const steps = rest.map((step) => step.replace(/\]$/, ''))
    if (Object.hasOwn(checks, first))
      checks[first as keyof typeof checks](about, { name, steps, value })
  }
}

type About = { config: SanitizedConfig; fields: readonly FlattenedField[] }

type Parameter = {
  name: string
  /** Those in brackets. */
  steps: string[]
  value: string
}

const checks = {
  sort: refuseOrders,
  where: refuseCondition,
  select: refuseChoice,
  populate: refuseFurtherChoice,
  joins: refuseJoin,
}

const unknown = 'There is no such field'

function refuseOrders(about: About, { name, steps, value }: Parameter): void {
  const isList = steps.length <= 1 && steps.every((step) => /^\d*$/.test(step))
  if (!isList) throw refusalOf(name, 'Write an order as sort=field,-field')
  for (const order of value.split(',')) refuseOrder(about, { name, path: order.replace(/^-/, '') })
}

function refuseOrder(
  { config, fields }: About,
  { name, path }: { name: string; path: string },
): void {
  const found = fieldAtPath(config, fields, path.split('.'))
  if (!found) throw refusalOf(name, unknown)
  if (found.isElsewhere) {
    throw refusalOf(name, 'Documents cannot be sorted by what another document says')
  }
  if (isNoValue(found.field)) throw refusalOf(name, 'Documents cannot be sorted by this')
}

function refuseCondition({ config, fields }: About, { name, value }: Parameter): void {
  const { path, operator } = readCondition(name)
  // Payload takes either for a full stop.
  const found = fieldAtPath(config, fields, path.split(/\.|__/))
  if (!found) throw refusalOf(name, unknown)
  const values = isWhole(name, operator) ? [value] : value.split(',')
  const problem = problemOfValue({ ...found, operator, values, isId: isIdOf(config) })
  if (problem) throw refusalOf(name, problem)
}

/** Whether commas are letters, as in a text, or part of a list of which this is one. */
function isWhole(name: string, operator: string): boolean {
  return !isOfMany(operator) || /\[\d*\]$/.test(name)
}

function isIdOf({ db }: SanitizedConfig): (text: string) => boolean {
  const ids = db.name === 'mongoose' ? /^[0-9a-f]{24}$/i : /^([0-9a-f]{24}|[0-9a-f-]{36})$/i
  return (text) => ids.test(text)
}

function refuseChoice({ config, fields }: About, { name, steps, value }: Parameter): void {
  if (!canBeChosen(config, fields, steps)) throw refusalOf(name, unknown)
  if (value !== 'true' && value !== 'false') throw refusalOf(name, 'Must be true or false')
}

/** Of documents that are mentioned: `populate[authors][name]=true`. */
function refuseFurtherChoice(
  { config }: About,
  { name, steps: [slug = '', ...steps], value }: Parameter,
): void {
  const fields = fieldsOf(config, slug)
  if (!fields) throw refusalOf(name, 'There is no such collection')
  refuseChoice({ config, fields }, { name, steps, value })
}

function refuseJoin({ config, fields }: About, { name, steps: [path = ''] }: Parameter): void {
  const isJoin = fieldAtPath(config, fields, path.split('.'))?.field.type === 'join'
  if (!isJoin) throw refusalOf(name, unknown)
}

function refusalOf(name: string, message: string): Refusal {
  return new Refusal('invalid-fields', { fields: [{ path: name.slice(0, 100), message }] })
}
