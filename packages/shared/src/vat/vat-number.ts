import { cleanLine, narrow, plainHyphens } from '../typed/clean-text'
import type { Typed } from '../typed/typed'

/**
 * `number` is the normalised form with its prefix, "GB245719348". `checksum-failed` is a warning: it
 * has the right shape and is most likely mistyped, but it does not block an order.
 */
export type VatNumberCheck =
  | { result: 'valid'; number: string }
  | { result: 'checksum-failed'; number: string }
  | { result: 'malformed' }

/**
 * Checks a United Kingdom VAT number without asking HMRC: 9 digits with a modulus-97 check, 12 for a
 * branch, GD000–GD499 for government, HA500–HA999 for health authorities; prefix GB (may be left out)
 * or XI. Spaces, dots and dashes do not matter. 245719348 is valid, 553557881 fails its check.
 */
export function checkVatNumber(typed: string): VatNumberCheck {
  const text = plainly(typed)
    .replace(/[\s./-]/g, '')
    .toUpperCase()
  const match = /^(GB|XI)?(\d{9}(?:\d{3})?|(?:GD|HA)\d{3})$/.exec(text)
  const [, prefix = 'GB', body] = match ?? []
  if (!body) {
    return { result: 'malformed' }
  }
  const number = `${prefix}${body}`
  if (/^\d/.test(body)) {
    return { result: hasValidCheckDigits(body) ? 'valid' : 'checksum-failed', number }
  }
  return isInSpecialRange(body) ? { result: 'valid', number } : { result: 'malformed' }
}

/** Grouped for reading: "GB 245 7193 48", "GB 245 7193 48 001", "GB GD001". */
export function formatVatNumber(number: string): string {
  return number
    .replace(/^(GB|XI)(\d{3})(\d{4})(\d{2})(\d{3})?$/, '$1 $2 $3 $4 $5')
    .replace(/^(GB|XI)((?:GD|HA)\d{3})$/, '$1 $2')
    .trim()
}

/** The number of any country as it was typed, where it may be one: letters, digits and what groups them. */
export function readVatNumber(typed: string): Typed {
  const text = plainly(typed)
  if (!/\d/.test(text)) {
    return { refused: 'There are no digits in this VAT number. Leave it empty if you have none' }
  }
  if (!/^[a-z0-9 ./+*&-]*$/i.test(text)) {
    return { refused: 'A VAT number has letters and digits only, like GB 123 4567 89' }
  }
  return { text }
}

/**
 * As `readVatNumber`, and a British one by its check digits, in its usual form: "245719348" is
 * "GB 245 7193 48". For staff, who can look it up; a customer is not kept from booking by a slip.
 */
export function readCheckedVatNumber(typed: string): Typed {
  const check = checkVatNumber(typed)
  if (check.result === 'valid') return { text: formatVatNumber(check.number) }
  if (check.result === 'checksum-failed') {
    return {
      refused:
        'The check digits of this VAT number do not fit, so a digit is wrong. One of another country begins with its letters',
    }
  }
  if (/^(gb|xi)/i.test(plainly(typed))) {
    return { refused: 'A British VAT number has 9 digits, like GB 245 7193 48' }
  }
  return readVatNumber(typed)
}

function plainly(typed: string): string {
  return plainHyphens(narrow(cleanLine(typed)))
}

/** Numbers issued since late 2009 add 55 to the weighted sum (the "9755" variant). */
function hasValidCheckDigits(digits: string): boolean {
  if (/^0{7}/.test(digits)) {
    return false
  }
  const weightedSum = [...digits.slice(0, 7)].reduce(
    (sum, digit, index) => sum + Number(digit) * (8 - index),
    0,
  )
  const total = weightedSum + Number(digits.slice(7, 9))
  return total % 97 === 0 || (total + 55) % 97 === 0
}

function isInSpecialRange(body: string): boolean {
  const serial = Number(body.slice(2))
  return body.startsWith('GD') ? serial <= 499 : serial >= 500
}
