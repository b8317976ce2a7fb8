import { paths } from '../../paths'
import { Button } from '../../ui/button'
import { SelectField } from '../../ui/field'
import type { CourseFilter, FilterChoices, FilterName } from './course-filter'

interface CourseFiltersProps {
  choices: FilterChoices
  chosen: CourseFilter
}

/** An ordinary form that asks for `/courses?topic=…`. */
export function CourseFilters({ choices, chosen }: CourseFiltersProps) {
  return (
    <form className="filters" method="get" action={paths.courses} aria-label="Filter the courses">
      <Choice name="topic" label="Topic" choices={choices} chosen={chosen} />
      <Choice name="level" label="Level" choices={choices} chosen={chosen} />
      <Choice name="place" label="Where" choices={choices} chosen={chosen} />
      <Choice name="month" label="When" choices={choices} chosen={chosen} />
      <Button weight="secondary">Show courses</Button>
    </form>
  )
}

function Choice({ name, label, choices, chosen }: CourseFiltersProps & ChoiceProps) {
  return (
    <SelectField name={name} label={label} defaultValue={chosen[name] ?? ''}>
      <option value="">Any</option>
      {choices[name].map(({ value, text }) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </SelectField>
  )
}

interface ChoiceProps {
  name: FilterName
  label: string
}
