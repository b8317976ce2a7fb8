import { cleanLine, narrow } from './clean-text'
import type { Typed } from './typed'

/**
 * An e-mail address by the rule that browsers follow (HTML, "valid e-mail address"), with a domain of
 * two parts at least, which may have letters of any script. What comes along when an address is copied
 * ("mailto:", a name and pointed brackets) is left out.
 */
export function readEmail(typed: string): Typed {
  const text = withoutWrapping(narrow(cleanLine(typed)))
  const refused = reasonToRefuse(text)
  return refused ? { refused: `${refused}. ${howToWriteIt}` } : { text }
}

const howToWriteIt = 'Enter an e-mail address in the correct format, like name@example.com'

/** "Jo Wren <jo@wrenfield.example>," is "jo@wrenfield.example". */
function withoutWrapping(text: string): string {
  const [, inBrackets] = /<([^<>]*)>[,;]?$/.exec(text) ?? []
  return (inBrackets ?? text)
    .replace(/^mailto:/i, '')
    .replace(/[,;]$/, '')
    .trim()
}

function reasonToRefuse(text: string): string | null {
  const [local = '', domain = '', ...more] = text.split('@')
  if (!text.includes('@')) return 'There is no @ in this'
  if (/\s/.test(text)) return 'There is a space in this'
  if (more.length > 0) return 'There is more than one @ in this'
  if (local === '') return 'The part before the @ is missing'
  if (domain === '') return 'The part after the @ is missing'
  if (!localPart.test(local)) return `Before the @ there is “${firstForeign(local)}”`
  if (!domain.includes('.')) return 'The end of the address is missing, such as .com or .co.uk'
  if (!domainPart.test(domain)) return 'The part after the @ is not complete'
  return null
}

const localPart = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+$/i
const label = '[\\p{L}\\p{N}](?:[\\p{L}\\p{M}\\p{N}\u200c\u200d-]{0,61}[\\p{L}\\p{M}\\p{N}])?'
const domainPart = new RegExp(`^${label}(?:\\.${label})+$`, 'u')

function firstForeign(local: string): string {
  return [...local].find((character) => !localPart.test(character)) ?? ''
}
