import { describe, expect, it } from '@jest/globals'
import { render, screen } from '@testing-library/react'
import { BookingLinksForm } from './booking-links-form'

describe('the form that finds a booking', () => {
  it('asks for an e-mail address, and for nothing else', () => {
    render(<BookingLinksForm submission={null} />)
    expect(screen.getAllByRole('textbox')).toEqual([
      screen.getByRole('textbox', { name: 'E-mail address' }),
    ])
  })

  it('comes back with what was typed and what is wrong with it', () => {
    const problems = [{ path: 'email', message: 'There is no @ in this' }]
    render(<BookingLinksForm submission={{ answers: { email: 'ada' }, problems }} />)
    const field = screen.getByRole('textbox', { name: 'E-mail address' })
    expect(field).toHaveValue('ada')
    expect(field).toHaveAccessibleDescription(/Error: There is no @ in this/)
    expect(screen.getByRole('link', { name: 'There is no @ in this' })).toHaveAttribute(
      'href',
      `#${field.id}`,
    )
  })

  it('says when it could not be taken, and keeps what was typed', () => {
    const submission = { answers: { email: 'ada@quill.example' }, problems: [] }
    render(<BookingLinksForm submission={{ ...submission, trouble: 'too-often' }} />)
    expect(screen.getByText(/Wait ten minutes/)).toBeVisible()
    expect(screen.getByRole('textbox')).toHaveValue('ada@quill.example')
  })
})
