import { isBlank } from './clean-text'
import { readEmail } from './email'
import { readName } from './name'

export interface Person {
  name: string
  email?: string
}

/**
 * A list of people as it is pasted: one a line, or between semicolons after pointed brackets, as mail
 * programs copy it. "Ann Lee, ann@lee.example", "Ann Lee <ann@lee.example>", "Ann Lee" alone, with
 * numbers or dashes before them. `unread` are the lines that are none of this, as they were.
 */
export function readPeople(typed: string): { people: Person[]; unread: string[] } {
  const people: Person[] = []
  const unread: string[] = []
  for (const line of linesOf(typed)) {
    const person = readPerson(line)
    if (person) people.push(person)
    else unread.push(line)
  }
  return { people, unread }
}

function linesOf(typed: string): string[] {
  return typed
    .split(/[\r\n\u2028]+|(?<=>)\s*[;,]/)
    .map((line) => line.trim())
    .filter((line) => !isBlank(line))
}

function readPerson(line: string): Person | null {
  const [name, email] = partsOf(line.replace(/^(?:\d{1,3}[.)]|[-–•*])\s+/, ''))
  const readAs = readName(name)
  if ('refused' in readAs) return null
  if (email === '') return { name: readAs.text }
  const address = readEmail(email)
  return 'refused' in address ? null : { name: readAs.text, email: address.text }
}

/** The name and the address, whichever of them comes first. */
function partsOf(line: string): [name: string, email: string] {
  const [, named, inBrackets] = /^([^<]*)<([^<>]*)>[,;]?$/.exec(line) ?? []
  if (inBrackets !== undefined) return [withoutMarks(named ?? ''), inBrackets]
  const email = /[^\s,;<>]+@[^\s,;<>]+/.exec(line)?.[0] ?? ''
  return [withoutMarks(line.replace(email, '')), email]
}

function withoutMarks(name: string): string {
  return name.replace(/^[\s,;"“'‘]+|[\s,;"”'’]+$/g, '')
}
