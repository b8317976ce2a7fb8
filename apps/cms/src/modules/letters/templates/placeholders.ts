/** What can stand in braces in a letter, and is filled in for its reader. */
const placeholders = [
  'first name',
  'course',
  'course’s next dates',
  'days',
  'place',
  'link to the course',
  'my name',
  'company',
] as const

export type Placeholder = (typeof placeholders)[number]

/** What is filled in for one reader; what is not there has no value for them. */
export type PlaceholderValues = Partial<Record<Placeholder, string | undefined>>

/** As staff type them: "{first name}, {course}, …"; all of them unless some are named. */
export function listOfPlaceholders(names: readonly Placeholder[] = placeholders): string {
  return names.map((name) => `{${name}}`).join(', ')
}

/** Those that have a value, in the order in which they are listed. */
export function withValue(values: PlaceholderValues): Placeholder[] {
  return placeholders.filter((name) => values[name])
}

/** What stands in braces and is no placeholder, as it was typed; a brace without its partner as well. */
export function unknownPlaceholders(text: string): string[] {
  return partsInBraces(text).filter((part) => placeholderIn(part) === null)
}

/**
 * A text for one reader. What was filled in is not looked at again.
 *
 * @returns `open`: what could not be filled in, as it was typed, each once.
 */
export function fillIn(
  text: string,
  values: PlaceholderValues,
): { text: string; open: readonly string[] } {
  const open = new Set<string>()
  const filled = text.replace(inBraces, (part) => {
    const name = placeholderIn(part)
    const value = name && values[name]
    if (!value) open.add(part)
    return value || part
  })
  return { text: filled, open: [...open] }
}

/** Why a letter cannot go out as it is, and what to do; one sentence for each that is open. */
export function openWords(open: readonly string[]): string[] {
  return open.map((part) =>
    placeholderIn(part) === null
      ? `${part} is not known. What can be filled in: ${listOfPlaceholders()}.`
      : `There is nothing to fill in for ${part} here. Write the words yourself, or take it out.`,
  )
}

/** Up to the end of its line, where the second brace was forgotten. */
const inBraces = /\{[^{}\n]*\}?|\}/g

function partsInBraces(text: string): string[] {
  return [...new Set(text.match(inBraces) ?? [])]
}

function placeholderIn(part: string): Placeholder | null {
  const [, typed] = /^\{(.*)\}$/.exec(part) ?? []
  const name = typed?.trim().toLowerCase().replace(/\s+/g, ' ').replaceAll("'", '’')
  return placeholders.find((known) => known === name) ?? null
}
