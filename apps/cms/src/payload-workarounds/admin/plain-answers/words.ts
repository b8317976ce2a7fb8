/** What a person reads where an action had no proper answer. No colon: Payload makes a list of what follows one. */
export const answerWords = {
  lost: 'No answer came, perhaps because the connection is lost. What you typed is still here. Please try again once you are connected.',
  fault:
    'Something went wrong on our side. What you typed is still here. Please try again in a minute.',
  signedOut:
    'You have been signed out, so this was not done. What you typed is still here. Sign in again in a new tab, then press the same button once more.',
  tooLarge: 'This is more than we can accept. What you typed is still here.',
  tooOften: 'That was too often. What you typed is still here. Please try again in a minute.',
  refused: 'This was refused. What you typed is still here.',
} as const

export function wordsForStatus(status: number): string {
  if (status === 413) return answerWords.tooLarge
  if (status === 429) return answerWords.tooOften
  return status >= 500 ? answerWords.fault : answerWords.refused
}
