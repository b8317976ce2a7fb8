import type { Needs } from '@cms/access/needs'

/** What staff do again and again, as the help explains it. */
export interface HelpTask {
  /** Its place on the page of help, and in addresses. */
  name: string
  /** Goes on after “How do I”. */
  question: string
  /** Other words by which people look for it. */
  words: string
  needs: Needs
  /** Where somebody who has read it goes to do it, below the address of the CMS. */
  place: { label: string; href: string }
  /** Sentences, in which `[Label]` is a word of the screen and `<Ctrl+K>` a key. In a label `…` stands for what differs. */
  steps: readonly string[]
}

export interface HelpGroup {
  heading: string
  tasks: readonly HelpTask[]
}

export function titleOf({ question }: HelpTask): string {
  return `How do I ${question}?`
}
