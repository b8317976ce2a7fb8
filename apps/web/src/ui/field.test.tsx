import { describe, expect, it } from '@jest/globals'
import { render, screen } from '@testing-library/react'
import { ErrorSummary } from './error-summary'
import { TextField } from './field'

describe('a field of a form', () => {
  it('is described by its help and its error, in that order', () => {
    render(
      <TextField name="email" label="E-mail address" help="We answer there." error="Enter it" />,
    )
    const field = screen.getByRole('textbox', { name: 'E-mail address' })
    expect(field).toHaveAccessibleDescription('We answer there. Error: Enter it')
    expect(field).toBeInvalid()
  })

  it('is not said to be wrong before it is', () => {
    render(<TextField name="email" label="E-mail address" />)
    expect(screen.getByRole('textbox')).toBeValid()
  })

  it('is where the error summary leads', () => {
    render(
      <>
        <ErrorSummary problems={[{ path: 'lines.0.count', message: 'Enter a number' }]} />
        <TextField name="lines.0.count" label="Places" />
      </>,
    )
    const target = screen.getByRole('link', { name: 'Enter a number' }).getAttribute('href')
    expect(target).toBe(`#${screen.getByRole('textbox').id}`)
  })
})
