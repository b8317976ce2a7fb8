import type Stripe from 'stripe'
import { invalidParameter } from './stripe-error'

const maxKeys = 50
const maxKeyLength = 40
const maxValueLength = 500

/** Metadata as Stripe keeps it: strings only, within its limits; an empty value unsets its key. */
export function keepMetadata(
  metadata: Stripe.MetadataParam | '' | null | undefined,
  param = 'metadata',
): Stripe.Metadata {
  const entries = Object.entries(metadata || {}).filter(([, value]) => value !== '')
  if (entries.length > maxKeys) {
    throw invalidParameter(param, `Metadata can have up to ${maxKeys} keys.`)
  }
  for (const [key, value] of entries) checkEntry(`${param}[${key}]`, key, String(value))
  return Object.fromEntries(entries.map(([key, value]) => [key, String(value)]))
}

function checkEntry(param: string, key: string, value: string) {
  if (key.length > maxKeyLength) {
    const message = `Metadata keys must be under ${maxKeyLength} characters long.`
    throw invalidParameter(param, message)
  }
  if (value.length > maxValueLength) {
    const message = `Metadata values must be under ${maxValueLength} characters, but you passed in a value that is ${value.length} characters.`
    throw invalidParameter(param, message)
  }
}
