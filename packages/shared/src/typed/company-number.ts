import { cleanLine, narrow } from './clean-text'
import type { Typed } from './typed'

/** As Companies House writes it, 8 long: "1234567" is "01234567", "sc 123456" is "SC123456". */
export function readCompanyNumber(typed: string): Typed {
  const text = narrow(cleanLine(typed)).replace(/\s/g, '').toUpperCase()
  const [, letters = '', digits = ''] = /^([A-Z]{2}|R)?(\d{1,8})$/.exec(text) ?? []
  const length = 8 - letters.length
  if (digits === '' || digits.length > length) {
    return {
      refused:
        'A company number has 8 digits, or 2 letters and 6 digits, like 01234567 or SC123456',
    }
  }
  return { text: letters + digits.padStart(length, '0') }
}
