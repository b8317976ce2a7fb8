import { foldWords } from '@cms/fold-words'
import { titleOf, type HelpTask } from './task'

/** Whether each word that is sought begins a word of the task; whatever is typed, where there is none. */
export function answersWords(task: HelpTask, typed: string): boolean {
  const words = foldWords([titleOf(task), task.words, ...task.steps].join(' '))
  return foldWords(typed).every((sought) => words.some((word) => word.startsWith(sought)))
}
