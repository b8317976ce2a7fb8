import { formatDecimalPounds } from './format'
import { pence, type Pence } from './pence'

/** The largest price that staff can type: £100,000. No place on a course costs more; a slip of the keyboard does. */
export const maxTypedPence = pence(10_000_000)

export type ParsedPounds =
  { kind: 'amount'; pence: Pence } | { kind: 'refused'; reason: PoundsRefusal; message: string }

export type PoundsRefusal =
  'empty' | 'negative' | 'misplaced-comma' | 'too-many-decimals' | 'too-large' | 'not-an-amount'

/** In words for the person who typed it. */
export const poundsRefusals: Record<PoundsRefusal, string> = {
  empty: 'Please type an amount in pounds, such as 637 or 637.50.',
  negative: 'Please type an amount that is not below zero.',
  'misplaced-comma': 'Please use commas only between thousands, such as 1,234.50.',
  'too-many-decimals': 'Please type at most two digits after the point, such as 637.50.',
  'too-large': 'Please check the amount: at most £100,000 is taken.',
  'not-an-amount': 'Please type digits only, such as 637 or 1,234.50.',
}

/**
 * Pounds as people type them, read as pence without ever being a fraction: "637", "£637.00" and
 * "1,234.5" are 63700, 63700 and 123450.
 */
export function parsePounds(typed: string): ParsedPounds {
  const text = typed.trim().replace(/^([-−]?)\s*£\s*/, '$1')
  const refusal = reasonToRefuse(text)
  if (refusal) {
    return refuse(refusal)
  }
  const amount = toPence(text)
  return amount > maxTypedPence ? refuse('too-large') : { kind: 'amount', pence: pence(amount) }
}

function reasonToRefuse(text: string): PoundsRefusal | null {
  if (text === '') return 'empty'
  if (/^[-−]/.test(text)) return 'negative'
  if (!/^[\d,]*(\.\d+)?$/.test(text) || !/\d/.test(text)) return 'not-an-amount'
  if (text.includes(',') && !/^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text)) return 'misplaced-comma'
  if (/\.\d{3,}$/.test(text)) return 'too-many-decimals'
  return null
}

function toPence(text: string): number {
  const [pounds = '', fraction = ''] = text.replaceAll(',', '').split('.')
  return Number(pounds) * 100 + Number(fraction.padEnd(2, '0'))
}

function refuse(reason: PoundsRefusal): ParsedPounds {
  return { kind: 'refused', reason, message: poundsRefusals[reason] }
}

/** 63700 is "637", 63750 is "637.50": what a form shows for an amount, and reads back. */
export function poundsAsTyped(amount: Pence): string {
  return formatDecimalPounds(amount).replace(/\.00$/, '')
}
