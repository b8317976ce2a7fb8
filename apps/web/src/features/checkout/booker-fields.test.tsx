import { describe, expect, it } from '@jest/globals'
import { render, screen } from '@testing-library/react'
import { ErrorSummary } from '../../ui/error-summary'
import { BookerFields } from './booker-fields'

const problems = [
  { path: 'kind', message: 'Say whether you book for a business or for yourself' },
  { path: 'email', message: 'Enter your e-mail address' },
  { path: 'address.town', message: 'Enter a town or city' },
]

describe('the questions about who books', () => {
  it('come back with what was typed', () => {
    render(
      <BookerFields
        answers={{ kind: 'individual', name: 'Ann', 'address.line1': '1 Call Lane' }}
        problems={[]}
      />,
    )
    expect(screen.getByRole('radio', { name: 'For myself or my family' })).toBeChecked()
    expect(screen.getByRole('textbox', { name: 'Your full name' })).toHaveValue('Ann')
    expect(screen.getByRole('textbox', { name: 'Address line 1' })).toHaveValue('1 Call Lane')
  })

  it('say what is wrong beside the field, where those who hear the page learn it too', () => {
    render(<BookerFields answers={{}} problems={problems} />)
    const email = screen.getByRole('textbox', { name: 'E-mail address' })
    expect(email).toBeInvalid()
    expect(email).toHaveAccessibleDescription(/Error: Enter your e-mail address/)
    const choice = screen.getByRole('group', { name: /Are you booking for/ })
    expect(choice).toHaveAccessibleDescription(/Say whether/)
  })

  it('are led to by the summary, each problem to its own', () => {
    render(
      <>
        <ErrorSummary problems={problems} />
        <BookerFields answers={{}} problems={problems} />
      </>,
    )
    for (const { message } of problems) {
      const href = screen.getByRole('link', { name: message }).getAttribute('href') ?? ''
      expect(document.querySelector(href)).toBeInstanceOf(HTMLInputElement)
    }
  })

  it('tell the browser what it may fill in', () => {
    render(<BookerFields answers={{}} problems={[]} />)
    const tokenOf = (name: string) =>
      screen.getByRole('textbox', { name }).getAttribute('autocomplete')
    expect(tokenOf('Your full name')).toBe('name')
    expect(tokenOf('Telephone number (optional)')).toBe('tel')
    expect(tokenOf('Postcode')).toBe('billing postal-code')
    expect(tokenOf('Name of the organisation')).toBe('organization')
  })
})
