import { expect, it } from '@jest/globals'
import { render, screen } from '@testing-library/react'
import type { CourseFilter, FilterName } from './course-filter'
import { NothingFound } from './nothing-found'

it.each<[CourseFilter, FilterName, string]>([
  [{ place: 'atlantis' }, 'place', 'in “atlantis” just now'],
  [{ month: '2031-03' }, 'month', 'We have no dates that can be booked in March 2031.'],
  [{ month: '2031-13' }, 'month', '“2031-13” is not a month that we can look for.'],
  [{ topic: 'zeppelins' }, 'topic', 'We have no courses about “zeppelins”.'],
  [{ level: 'x'.repeat(500) }, 'level', `“${'x'.repeat(60)}”`],
])('says in words what nobody offers: %j', (filter, name, words) => {
  render(<NothingFound filter={filter} unknown={[name]} />)
  expect(screen.getByRole('status')).toHaveTextContent(words)
})
