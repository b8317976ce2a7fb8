import type { FieldProblem } from '@lectern/shared/contract/problem'
import type { FormAnswers } from '../../forms/form-answers'

interface Filled {
  name: string
  defaultValue: string | undefined
  error: string | undefined
}

/** A field by its name, with what was typed into it and what is wrong with that. */
export function fieldOf({
  answers,
  problems,
}: {
  answers: FormAnswers
  problems: readonly FieldProblem[]
}): (name: string) => Filled {
  return (name) => ({
    name,
    defaultValue: answers[name],
    error: problems.find(({ path }) => path === name)?.message,
  })
}
