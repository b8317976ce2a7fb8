import { invalidParameter } from './stripe-error'

export type FormValue = string | FormValue[] | FormObject
export interface FormObject {
  [name: string]: FormValue
}

/** Stripe's SDKs stay far below; more is a mistake or an attack. */
const maxPairs = 2000
const maxDepth = 12

/**
 * Nested values from `a[b][0][c]=1`: numbers (or nothing) in brackets make an array, names an
 * object. Every leaf is a string; what it means is the schema's business.
 */
export function decodeForm(text: string): FormObject {
  const pairs = [...new URLSearchParams(text)]
  if (pairs.length > maxPairs) throw invalidParameter('', `More than ${maxPairs} parameters.`)
  const root: Branch = new Map()
  for (const [name, value] of pairs) place(root, pathOf(name), value)
  return toObject(root)
}

type Branch = Map<string, Branch | string>

function pathOf(name: string): string[] {
  const match = /^([^[\]]+)((?:\[[^[\]]*\])*)$/.exec(name)
  if (!match) throw invalidParameter(name, `Invalid parameter name: ${name}`)
  const [, first = '', rest = ''] = match
  const path = [first, ...[...rest.matchAll(/\[([^[\]]*)\]/g)].map((part) => part[1] ?? '')]
  if (path.length > maxDepth) throw invalidParameter(name, `Parameter nested too deeply: ${name}`)
  return path
}

function place(root: Branch, path: string[], value: string) {
  let branch = root
  for (const [depth, part] of path.entries()) {
    const rest = path.slice(depth + 1)
    const key = part === '' ? nextIndex(branch, rest) : part
    if (rest.length === 0) {
      branch.set(key, value)
      return
    }
    const existing = branch.get(key)
    const next: Branch = existing instanceof Map ? existing : new Map<string, Branch | string>()
    branch.set(key, next)
    branch = next
  }
}

/** `a[][x]=1&a[][y]=2` fills one element; a value that it has already starts the next. */
function nextIndex(branch: Branch, rest: string[]): string {
  const last = branch.get(String(branch.size - 1))
  const fillsLast = last instanceof Map && rest.length > 0 && !holds(last, rest)
  return String(fillsLast ? branch.size - 1 : branch.size)
}

function holds(branch: Branch, [name = '', ...rest]: string[]): boolean {
  const value = branch.get(name)
  if (value === undefined) return false
  return rest.length === 0 || !(value instanceof Map) || holds(value, rest)
}

function toObject(branch: Branch): FormObject {
  const object = Object.create(null) as FormObject
  for (const [name, value] of branch) object[name] = toValue(value)
  return object
}

function toValue(value: Branch | string): FormValue {
  if (typeof value === 'string') return value
  const isArray = [...value.keys()].every((key) => /^\d+$/.test(key))
  if (!isArray) return toObject(value)
  const inOrder = [...value].sort(([a], [b]) => Number(a) - Number(b))
  return inOrder.map(([, item]) => toValue(item))
}
