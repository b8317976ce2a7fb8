import { paths } from '@lectern/shared/addresses/paths'
import { Button } from '../../ui/button'
import { SelectField } from '../../ui/field'
import { everything, type Asked, type FilterName } from './asked'
import type { CountedChoice, FilterChoices } from './search-catalogue'

interface CourseFiltersProps {
  choices: FilterChoices
  asked: Asked
}

/** An ordinary form that asks for `/courses?topic=…`. */
export function CourseFilters({ choices, asked }: CourseFiltersProps) {
  const { sort, view } = asked
  return (
    <form className="filters" method="get" action={paths.courses} aria-label="Filter the courses">
      <Choices name="topic" label="Topic" choices={choices} asked={asked} />
      <Choices name="level" label="Level" choices={choices} asked={asked} />
      <Choices name="place" label="Where" choices={choices} asked={asked} />
      <Choices name="month" label="When" choices={choices} asked={asked} />
      <Choices name="weekday" label="Weekday" choices={choices} asked={asked} />
      <Choices name="time" label="Time of day" choices={choices} asked={asked} />
      {sort !== everything.sort && <input type="hidden" name="sort" value={sort} />}
      {view !== everything.view && <input type="hidden" name="view" value={view} />}
      <Button>{view === 'dates' ? 'Show dates' : 'Show courses'}</Button>
    </form>
  )
}

function Choices({ name, label, choices, asked: { filter } }: CourseFiltersProps & ChoicesProps) {
  return (
    <SelectField name={name} label={label} defaultValue={filter[name] ?? ''}>
      <option value="">Any</option>
      {choices[name].map((choice) => (
        <option key={choice.value} value={choice.value}>
          {countedText(choice)}
        </option>
      ))}
    </SelectField>
  )
}

interface ChoicesProps {
  name: FilterName
  label: string
}

function countedText({ text, count }: CountedChoice): string {
  return count > 0 ? `${text} (${count})` : `${text} (none)`
}
