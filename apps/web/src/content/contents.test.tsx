import { expect, it } from '@jest/globals'
import { render, screen } from '@testing-library/react'
import type { RichText as View, RichTextNode } from '../views/rich-text'
import { Contents } from './contents'
import { RichText } from './rich-text'

const heading = (text: string, level: 2 | 3 = 2): RichTextNode => ({
  kind: 'heading',
  level,
  children: [{ kind: 'text', text, marks: [] }],
})

it('the contents of an article lead to its parts, even to two of one name', () => {
  const content: View = [heading('Why'), heading('An aside', 3), heading('How'), heading('Why')]
  render(
    <>
      <Contents content={content} />
      <RichText content={content} hasAnchors />
    </>,
  )
  const led = screen.getAllByRole<HTMLAnchorElement>('link').map(({ hash }) => hash)
  expect(led.map((hash) => document.querySelector(hash)?.textContent)).toEqual([
    'Why',
    'How',
    'Why',
  ])
  expect(new Set(led).size).toBe(3)
})

it('an article of two parts needs no contents', () => {
  render(<Contents content={[heading('Why'), heading('How')]} />)
  expect(screen.queryByRole('navigation')).toBeNull()
})
