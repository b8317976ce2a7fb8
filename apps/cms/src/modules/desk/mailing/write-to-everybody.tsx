import { listOfPlaceholders, writtenLimits, type LetterBeginning } from '../../letters'
import type { Sheet } from '../sheet/load-sheet'
import { audiences, readersOf, type ManyOfDate } from './readers'
import { WriteAction } from './write-action.client'
import './mailing.css'

const words: Record<ManyOfDate, string> = {
  come: 'Those who come',
  booked: 'Those who booked',
  unnamed: 'Those who booked and still owe us names',
}

/** See `write-to-date`. */
const filledIn = [
  'first name',
  'course',
  'days',
  'place',
  'link to the course',
  'my name',
  'company',
] as const

interface WriteToEverybodyProps {
  sheet: Sheet
  templates: readonly LetterBeginning[]
}

/** On the sheet of a date; the choices say how many e-mails each is, and name everybody who can be written to alone. */
export function WriteToEverybody({ sheet, templates }: WriteToEverybodyProps) {
  const { run, attendees } = sheet.register
  const choices = audiences.map((value) => {
    const count = readersOf(attendees, value).readers.length
    return { value, words: `${words[value]} (${count})`, count }
  })
  const people = attendees
    .map(({ booking: { id, delegateName } }) => ({
      value: `only/${id}` as const,
      words: delegateName ?? '',
    }))
    .filter(({ value, words: name }) => name && readersOf(attendees, value).readers.length > 0)
    .toSorted((one, other) => one.words.localeCompare(other.words, 'en-GB'))
  return (
    <WriteAction
      runId={run.id}
      audiences={choices.filter(({ count }) => count > 0)}
      people={people}
      templates={templates}
      limits={writtenLimits}
      hint={`Filled in for each of them: ${listOfPlaceholders(filledIn)}.`}
    />
  )
}
