/**
 * The same for an address that nobody has an account with: it must not tell who has one.
 *
 * @param seconds to wait from now on
 */
export function tooManyTries(seconds: number): string {
  return `There were too many wrong passwords or codes for this e-mail address. You can try again at ${timeIn(seconds)}. If you have forgotten your password, choose a new one by e-mail (“Forgotten your password?”), or ask an owner to let you sign in at once.`
}

function timeIn(seconds: number): string {
  return timeFormat.format(new Date(Date.now() + seconds * 1000))
}

const timeFormat = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  minute: '2-digit',
})

export function tooManyCodes(seconds: number): string {
  return `There were too many wrong codes for this account. You can try again at ${timeIn(seconds)}, or ask an owner to let you sign in at once. If your telephone is gone, an owner can switch the codes off.`
}
