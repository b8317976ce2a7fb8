import type { Store } from '../store/store'
import { listPage } from './list'
import { invalidParameter } from './stripe-error'

type StripeObject = Record<string, unknown>

const maxDepth = 4

/**
 * Puts whole objects where Stripe answers with ids, for paths such as
 * `payment_intent.latest_charge`, and adds what is left out unless asked for (`line_items`).
 */
export function expand<T extends object>(store: Store, answer: T, paths: string[] = []): T {
  if (paths.length === 0) return answer
  const expanded = structuredClone(answer)
  for (const path of paths) expandPath(store, expanded as StripeObject, path)
  return expanded
}

function expandPath(store: Store, answer: StripeObject, path: string) {
  const names = path.split('.')
  if (names.length > maxDepth) {
    throw invalidParameter(
      'expand',
      `You cannot expand more than ${maxDepth} levels of a property.`,
    )
  }
  let objects = [answer]
  for (const name of names) {
    if (objects.some((object) => !isExpandable(object, name))) {
      throw invalidParameter('expand', `This property cannot be expanded (${path}).`)
    }
    objects = objects.flatMap((object) => expandProperty(store, object, name))
  }
}

const referred = {
  charge: 'charges',
  latest_charge: 'charges',
  payment_intent: 'paymentIntents',
} as const

const included: Record<string, string> = { 'checkout.session': 'line_items', charge: 'refunds' }

function isExpandable(object: StripeObject, name: string): boolean {
  if (object['object'] === 'list') return name === 'data'
  return included[String(object['object'])] === name || (name in referred && name in object)
}

/** The objects that the property holds once it is expanded: none where it is empty. */
function expandProperty(store: Store, object: StripeObject, name: string): StripeObject[] {
  const value = object[name] ?? newIncluded(store, object, name)
  if (Array.isArray(value)) return value as StripeObject[]
  const whole = typeof value === 'string' ? findReferred(store, name, value) : value
  if (typeof whole !== 'object' || whole === null) return []
  object[name] = whole
  return [whole as StripeObject]
}

function findReferred(store: Store, name: string, id: string): object | undefined {
  const table = referred[name as keyof typeof referred]
  return structuredClone(store.get(table, id))
}

function newIncluded(store: Store, object: StripeObject, name: string): object | undefined {
  const id = String(object['id'])
  if (name === 'line_items') {
    const lines = store.get('sessions', id)?.lineItems ?? []
    return listPage(lines, {}, `/v1/checkout/sessions/${id}/line_items`)
  }
  if (name === 'refunds') {
    const refunds = store.all('refunds').filter(({ charge }) => charge === id)
    return listPage(refunds.toReversed(), {}, `/v1/charges/${id}/refunds`)
  }
  return undefined
}
