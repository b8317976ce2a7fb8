import type { Pence } from './pence'

/** A unit price drops `.00`; a total always shows its pence. */
export type MoneyStyle = 'unit-price' | 'total'

/**
 * The only function that writes money for people. 63700 is "£637" as a unit price and "£637.00" as
 * a total; 76440 is "£764.40" as both.
 */
export function formatPence(amount: Pence, style: MoneyStyle): string {
  const sign = amount < 0 ? '−' : ''
  const { pounds, pence } = poundsAndPence(amount)
  const showsPence = style === 'total' || pence !== '00'
  return `${sign}£${groupThousands(pounds)}${showsPence ? `.${pence}` : ''}`
}

/** For machines (JSON-LD, form values): "1234.50", without sign of currency or commas. */
export function formatDecimalPounds(amount: Pence): string {
  const { pounds, pence } = poundsAndPence(amount)
  return `${amount < 0 ? '-' : ''}${pounds}.${pence}`
}

/** What the header says: "£0.00 (0 items)", "£764.40 (1 item)". An item is one place. */
export function formatBasketSummary(summary: { grossPence: Pence; count: number }): string {
  const items = summary.count === 1 ? '1 item' : `${summary.count} items`
  return `${formatPence(summary.grossPence, 'total')} (${items})`
}

function poundsAndPence(amount: Pence): { pounds: string; pence: string } {
  const digits = String(Math.abs(amount)).padStart(3, '0')
  return { pounds: digits.slice(0, -2), pence: digits.slice(-2) }
}

function groupThousands(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',')
}
