import { cleanLine, narrow, plainHyphens } from './clean-text'
import { holdsEmail, holdsWebAddress } from './addresses-in-text'
import type { Typed } from './typed'

/**
 * A telephone number as people write one: digits, and whatever tells whoever rings what to do with
 * them. "020 7946 0018 ext. 23" and "0113 496 0000 (mobile)" are; "call me" and "12" are not.
 */
export function readTelephone(typed: string): Typed {
  const text = digitsAsAscii(plainHyphens(narrow(cleanLine(typed))))
  if (holdsEmail(text)) return { refused: `This is an e-mail address. ${howToWriteIt}` }
  if (holdsWebAddress(text)) return { refused: `This is a web address. ${howToWriteIt}` }
  const digits = text.replace(/\D/g, '').length
  if (digits === 0) return { refused: `There is no number in this. ${howToWriteIt}` }
  if (digits < fewestDigits) {
    return { refused: `This is too short for a phone number. ${howToWriteIt}` }
  }
  return { text }
}

/** Where numbers are shortest, on islands with a few hundred lines, they have five. */
const fewestDigits = 5

const howToWriteIt = 'Enter a phone number, like 0113 496 0000 or +44 113 496 0000'

/** Arabic, Persian, Devanagari, Bengali and Thai keyboards write digits of their own. */
function digitsAsAscii(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0
    const zero = zeros.find((each) => code >= each && code <= each + 9)
    return zero === undefined ? digit : String(code - zero)
  })
}

const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50]
