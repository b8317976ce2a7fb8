import { describe, expect, it } from '@jest/globals'
import { render, screen } from '@testing-library/react'
import { EnquiryForm } from './enquiry-form'
import { EnquiryTrouble } from './enquiry-trouble'

describe('the enquiry form', () => {
  it('comes back with its problems and what was typed', () => {
    render(
      <EnquiryForm
        page="/contact"
        answers={{ name: 'Ann', message: 'too long' }}
        problems={[{ path: 'message', message: 'Message must be 4000 characters or fewer' }]}
      />,
    )
    const message = screen.getByRole('textbox', { name: 'Your message' })
    expect(message).toHaveValue('too long')
    expect(message).toBeInvalid()
    expect(screen.getByRole('textbox', { name: 'Your name' })).toHaveValue('Ann')
    expect(
      screen.getByRole('link', { name: 'Message must be 4000 characters or fewer' }),
    ).toHaveAttribute('href', `#${message.id}`)
  })

  it('says which course it is about', () => {
    const { container } = render(
      <EnquiryForm
        page="/courses/coaching"
        kind="in-house"
        course={{ id: '1', slug: 'coaching' }}
      />,
    )
    expect(
      Object.fromEntries(new FormData(container.querySelector('form') as HTMLFormElement)),
    ).toMatchObject({
      kind: 'in-house',
      courseId: '1',
      courseSlug: 'coaching',
      page: '/courses/coaching',
    })
  })

  it('hides from people the field that programs fill in', () => {
    render(<EnquiryForm page="/contact" />)
    expect(screen.queryByRole('textbox', { name: 'Leave this empty' })).not.toBeInTheDocument()
  })
})

it('names other ways to reach us when a message cannot be sent', () => {
  const contact = { email: 'hello@example.com', phone: '0113 496 0000', openingHours: '' }
  render(<EnquiryTrouble trouble="unavailable" contact={contact} />)
  expect(screen.getByRole('alert')).toHaveTextContent('could not be sent just now')
  expect(screen.getByRole('link', { name: '0113 496 0000' })).toHaveAttribute(
    'href',
    'tel:01134960000',
  )
})
