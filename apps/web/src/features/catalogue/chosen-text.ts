import type { Asked, FilterName } from './asked'
import type { FilterChoices } from './search-catalogue'

interface Chosen {
  name: FilterName
  asked: Pick<Asked, 'filter'>
  choices: FilterChoices
}

/** "Leeds"; of what nobody offers, what was typed. */
export function chosenText({ name, asked, choices }: Chosen): string {
  const value = asked.filter[name] ?? ''
  const known = choices[name].find((choice) => choice.value === value)
  return known?.text ?? quotable(value)
}

const maxQuotedCharacters = 60

/** Of what somebody typed into an address, as much as a page repeats. */
export function quotable(typed: string): string {
  return typed.slice(0, maxQuotedCharacters)
}
