import { cleanLine, narrow } from './clean-text'
import type { Typed } from './typed'

/** Only the United Kingdom must have one; there it is put into its usual form: "cf101ep" is "CF10 1EP". */
export function readPostcode(typed: string, { country }: { country: string }): Typed {
  const text = narrow(cleanLine(typed)).replace(/[.,;]+$/, '')
  const british = inBritishForm(text)
  if (british) return { text: british }
  if (!isUnitedKingdom(country)) return { text }
  if (text === '') return { refused: 'Enter a postcode' }
  return {
    refused:
      'This is not a whole UK postcode. Enter one like LS1 4AP, or the country if it is not the United Kingdom',
  }
}

/** Nothing filled in means the United Kingdom. */
export function isUnitedKingdom(country: string): boolean {
  const plain = cleanLine(country).toLowerCase().replace(/\./g, '').replace(/^the /, '')
  return british.has(plain)
}

const british = new Set([
  '',
  'uk',
  'gb',
  'gbr',
  'united kingdom',
  'united kingdom of great britain and northern ireland',
  'great britain',
  'britain',
  'england',
  'scotland',
  'wales',
  'cymru',
  'northern ireland',
])

/** Also for Jersey, Guernsey and the Isle of Man, which share the form, and for the forces. */
function inBritishForm(text: string): string | null {
  const joined = text.replace(/[\s-]/g, '').toUpperCase()
  const [, outward, inward] = /^([A-Z]{1,2}\d[A-Z\d]?|GIR)(\d[A-Z]{2})$/.exec(joined) ?? []
  if (outward) return `${outward} ${inward}`
  const [, office] = /^BFPO(?:C\/O)?(\d{1,4})$/.exec(joined) ?? []
  return office ? `BFPO ${office}` : null
}
