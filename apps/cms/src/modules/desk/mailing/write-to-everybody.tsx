import { listOfPlaceholders, writtenLimits, type LetterBeginning } from '../../letters'
import type { Sheet } from '../sheet/load-sheet'
import { readersOf, type Audience } from './readers'
import { WriteAction } from './write-action.client'
import './mailing.css'

const words: Record<Audience, string> = {
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

/** On the sheet of a date; the choices say how many e-mails each is. */
export function WriteToEverybody({ sheet, templates }: WriteToEverybodyProps) {
  const { run, attendees } = sheet.register
  const choices = (Object.keys(words) as Audience[]).map((value) => {
    const count = readersOf(attendees, value).readers.length
    return { value, words: `${words[value]} (${count})`, count }
  })
  return (
    <WriteAction
      runId={run.id}
      audiences={choices.filter(({ count }) => count > 0)}
      templates={templates}
      limits={writtenLimits}
      hint={`Filled in for each of them: ${listOfPlaceholders(filledIn)}.`}
    />
  )
}
