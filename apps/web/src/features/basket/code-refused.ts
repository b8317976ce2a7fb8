import { codeLetters, maxTypedCodeCharacters } from '@lectern/shared/discounts/code-letters'
import { codeProblems, type CodeProblem } from '@lectern/shared/discounts/code-problem'

/** A code that was typed, and takes nothing off. */
export interface CodeRefused {
  letters: string
  problem: CodeProblem
}

/** As the address of the basket says it, in which anything may stand. */
export function codeRefused(of: { typed: unknown; problem: unknown }): CodeRefused | null {
  const { typed } = of
  const problem = codeProblems.find((known) => known === of.problem)
  if (!problem || typeof typed !== 'string') return null
  return { letters: codeLetters(typed.slice(0, maxTypedCodeCharacters)), problem }
}
