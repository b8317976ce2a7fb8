import type { DraftNote } from '@lectern/shared/contract/payload-types'

/** A note and what was answered, from the oldest on. */
export type Conversation = DraftNote[]

/** Those of one draft that are not done. */
export function openConversations(notes: readonly DraftNote[]): Conversation[] {
  const open = notes.filter(({ answerTo, doneAt }) => !answerTo && !doneAt)
  return open.map((first) => [first, ...notes.filter(({ answerTo }) => answerTo === first.id)])
}

/**
 * Whether it waits for somebody: they write the draft, or have taken part, and it was not them who spoke last.
 * @param writers ids of the accounts that write the draft
 */
export function waitsFor(
  conversation: Conversation,
  { person, writers }: { person: string; writers: readonly string[] },
): boolean {
  const takesPart = conversation.some(({ writtenById }) => writtenById === person)
  const isTheirs = writers.includes(person) || takesPart
  return isTheirs && conversation.at(-1)?.writtenById !== person
}
