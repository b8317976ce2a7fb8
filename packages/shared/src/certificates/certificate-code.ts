/** Without I, L, O and U: none is taken for a figure, and none makes a word by chance. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

const groups = 3
const groupLength = 4

/** Bytes from which a code is made: 60 random bits are in it, which nobody guesses. */
export const codeBytes = groups * groupLength

/** The public number of a certificate, as it is printed: "K7MQ-2XWP-9RTD". Five bits of each byte are used. */
export function certificateCodeOf(bytes: Uint8Array): string {
  const drawn = [...bytes.subarray(0, codeBytes)].map((byte) => signs[byte % signs.length]).join('')
  return inGroups(drawn)
}

/**
 * A code as somebody typed it from paper: capitals or not, with any or no space and dash between, O for 0, and
 * I or L for 1. `null` for what can be none.
 */
export function readCertificateCode(typed: string): string | null {
  if (typed.length > longestTyped) return null
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
  return isCode.test(plain) ? inGroups(plain) : null
}

/** Characters; nobody types more between so few signs. */
const longestTyped = 60

const isCode = new RegExp(`^[${signs}]{${codeBytes}}$`)

function inGroups(plain: string): string {
  return (plain.match(new RegExp(`.{${groupLength}}`, 'g')) ?? []).join('-')
}
