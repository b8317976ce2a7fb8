import type { Hex } from './colour'

/**
 * A colour as people write it, such as “A43B1C”, “#a43b1c” or “#abc”: six digits with their sign, or null for
 * what is no such colour.
 */
export function readColour(typed: string): Hex | null {
  const digits = typed.trim().replace(/^#/, '').toLowerCase()
  if (/^[0-9a-f]{6}$/.test(digits)) return `#${digits}`
  return /^[0-9a-f]{3}$/.test(digits) ? `#${digits.replace(/./g, '$&$&')}` : null
}
