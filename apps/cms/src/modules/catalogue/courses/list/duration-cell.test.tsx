import { expect, it } from '@jest/globals'
import { render } from '@testing-library/react'
import type { ComponentProps } from 'react'

import { DurationCell } from './duration-cell'

it.each([
  [{ durationDays: 0.5, durationMinutes: 90 }, '90 minutes'],
  [{ durationDays: 0.5, durationMinutes: null }, 'Half a day'],
  [{ durationDays: 2 }, '2 days'],
  [{}, ''],
])('a course of %j is said to take “%s”', (rowData, words) => {
  const props = { rowData, cellData: 0.5 } as unknown as ComponentProps<typeof DurationCell>
  expect(render(<DurationCell {...props} />).container.textContent).toBe(words)
})
