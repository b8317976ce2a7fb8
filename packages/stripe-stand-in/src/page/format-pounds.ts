const pounds = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' })

/** `76440` is `£764.40`. */
export function formatPounds(pence: number): string {
  return pounds.format(pence / 100)
}
