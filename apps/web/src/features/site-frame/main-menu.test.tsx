import { describe, expect, it } from '@jest/globals'
import { render, screen } from '@testing-library/react'
import { MainMenu } from './main-menu'

describe('the main menu', () => {
  it.each([
    ['/courses', ['Courses']],
    ['/courses/first-time-manager', ['Courses']],
    ['/courses-for-teams', []],
    ['/search', ['Search']],
    ['/basket', []],
  ])('at %s marks %j as where one is', (path, current) => {
    render(<MainMenu links={links} contact={contact} path={path} />)
    const marked = screen.queryAllByRole('link', { current: true, hidden: true })
    expect(marked.map(({ textContent }) => textContent)).toEqual(current)
  })
})

const links = [
  { label: 'Courses', href: '/courses' },
  { label: 'Blog', href: '/blog' },
]
const contact = { email: '', phone: '', openingHours: '' }
