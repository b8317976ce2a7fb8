const minCharacters = 12
const maxCharacters = 128

/** What people type first when they are asked for twelve characters. */
const commonParts = [
  'password',
  'passwort',
  'qwerty',
  'letmein',
  'welcome',
  'iloveyou',
  'changeme',
  'administrator',
  'lectern',
  '123456',
  'abcdef',
]

type Owner = { name?: unknown; email?: unknown }

/**
 * Long, and not easily guessed: the length matters more than digits and signs (NCSC, "Password
 * policy"; NIST SP 800-63B, 5.1.1.2).
 *
 * @returns what to change, in words for the person; `null` when the password is good.
 */
export function passwordProblem(password: string, { name, email }: Owner): string | null {
  const lower = password.toLowerCase()
  if (password.length < minCharacters) {
    return `Please use at least ${minCharacters} characters. Three or four words that do not belong together are easy to remember: “teapot-orbit-meadow”.`
  }
  if (password.length > maxCharacters) return `Please use at most ${maxCharacters} characters.`
  if (new Set(lower).size < 5) return 'Please use more different characters.'
  const known = [...commonParts, ...namesOf({ name, email })].find((part) => lower.includes(part))
  if (!known) return null
  const rest = lower.replaceAll(known, '')
  return rest.length >= minCharacters
    ? null
    : `“${known}” makes this password easy to guess. Please choose other words.`
}

function namesOf({ name, email }: Owner): string[] {
  const mailbox = typeof email === 'string' ? email.split('@')[0] : ''
  const words = `${typeof name === 'string' ? name : ''} ${mailbox}`
    .toLowerCase()
    .split(/[^a-z0-9]+/)
  return words.filter((word) => word.length >= 4)
}
