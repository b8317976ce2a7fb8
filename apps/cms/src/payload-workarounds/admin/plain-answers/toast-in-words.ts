/** What Payload tells in a corner of the screen without asking for its translation. */
const ownWords: readonly [said: RegExp, inWords: (count: number) => string][] = [
  [/^Successfully saved (\d+) files$/, (count) => `${filesWords(count)} saved.`],
  [
    /^Failed to save (\d+) files$/,
    (count) =>
      `${filesWords(count)} could not be saved and ${count === 1 ? 'is' : 'are'} still here. What is wrong is said at each.`,
  ],
  [
    /^Fetching user failed: /,
    () => 'It could not be found out whether you are signed in. Please check your connection.',
  ],
  [
    /^Refreshing (permissions|token) failed: /,
    () => 'You may have been signed out. Please check your connection, and sign in again if asked.',
  ],
  [/^Failed to fetch the file\.$/, () => 'The file could not be fetched from there.'],
  [/^The provided URL is not allowed\.$/, () => 'Files cannot be fetched from that address.'],
]

/** Anything else stays as it is: it has been translated, or it is ours. */
export function toastInWords<Told>(told: Told): Told | string {
  if (typeof told !== 'string') return told
  for (const [said, inWords] of ownWords) {
    const found = said.exec(told)
    if (found) return inWords(Number(found[1]))
  }
  return told
}

function filesWords(count: number): string {
  return count === 1 ? 'One file' : `${count} files`
}
