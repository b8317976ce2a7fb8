import { holdsEmail, holdsWebAddress } from './addresses-in-text'
import { cleanLine } from './clean-text'
import type { Typed } from './typed'

/**
 * What a person is called, in any script. E-mails greet people by it: an address of the web there
 * would be somebody's advertisement, sent by us.
 */
export function readName(typed: string): Typed {
  const text = cleanLine(typed)
  if (holdsEmail(text)) return { refused: 'Enter a name here, not an e-mail address' }
  if (holdsWebAddress(text)) {
    return { refused: 'Enter a name, not a web address. Put a space after each full stop' }
  }
  if (!/\p{L}/u.test(text)) return { refused: 'Enter a name: there are no letters in this' }
  return { text }
}

/** What a company is called. Some are called after their website: "Booking.com". */
export function readOrganisation(typed: string): Typed {
  const text = cleanLine(typed)
  if (/:\/\/|(^|\s)www\.|\.\p{L}{2,}[/?]\S/iu.test(text)) {
    return { refused: 'Enter the name of the organisation, not a web address' }
  }
  if (holdsEmail(text)) {
    return { refused: 'Enter the name of the organisation, not an e-mail address' }
  }
  if (!/[\p{L}\p{N}]/u.test(text)) {
    return { refused: 'Enter the name of the organisation: there are no letters in this' }
  }
  return { text }
}
