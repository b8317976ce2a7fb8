import type { Answers } from '../kept-typing/kept-typing'

type Body = { [name: string]: unknown }
type Input = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** What the inputs in it say, as they name it by `data-name`: `booker.name`, `bookingIds[]`. */
export function bodyOf(group: HTMLElement, attempt: string): Body {
  const body: Body = {}
  for (const input of inputsIn(group)) {
    const { name = '' } = input.dataset
    if (name.endsWith('[]'))
      addTo(body, name.slice(0, -2), isTick(input) && !input.checked ? [] : [input.value])
    else write(body, name.split('.'), valueOf(input, attempt))
  }
  return body
}

export function typedIn(group: HTMLElement): Answers {
  const typed = inputsIn(group).filter(isForPeople)
  return Object.fromEntries(
    typed.map((input) => [keyOf(input), isTick(input) ? String(input.checked) : input.value]),
  )
}

/** Puts back what was typed, wherever it can still be chosen. */
export function typeAgain(group: HTMLElement, answers: Answers): void {
  for (const input of inputsIn(group).filter(isForPeople)) {
    const value = answers[keyOf(input)]
    if (value === undefined) continue
    if (isTick(input)) input.checked = value === 'true'
    else if (canHave(input, value)) input.value = value
  }
}

function inputsIn(group: HTMLElement): Input[] {
  return [...group.querySelectorAll<Input>('[data-name]')]
}

function isForPeople(input: Input): boolean {
  return input.type !== 'hidden' && !input.hidden
}

function isTick(input: Input): input is HTMLInputElement {
  return input instanceof HTMLInputElement && input.type === 'checkbox'
}

function canHave(input: Input, value: string): boolean {
  if (!(input instanceof HTMLSelectElement)) return true
  return [...input.options].some((option) => option.value === value)
}

function keyOf(input: Input): string {
  const { name = '' } = input.dataset
  return isTick(input) ? `${name}=${input.value}` : name
}

function valueOf({ dataset, value }: Input, attempt: string): unknown {
  if (dataset.as === 'number') return Number(value)
  return dataset.as === 'attempt' ? attempt.split('/')[1] : value
}

function addTo(body: Body, name: string, values: string[]) {
  body[name] = [...((body[name] as string[] | undefined) ?? []), ...values]
}

function write(into: Body, [first = '', ...rest]: string[], value: unknown) {
  if (rest.length === 0) {
    into[first] = value
    return
  }
  const isList = /^\d+$/.test(rest[0] ?? '')
  into[first] ??= isList ? [] : {}
  write(into[first] as Body, rest, value)
}
