/** With a sign-in: the code that the app shows, or one that was written down. */
export const codeHeader = 'x-second-factor'

/** With a sign-in that sets it up: what it is about, as it was handed out. */
export const setUpHeader = 'x-second-factor-set-up'
