import { describe, expect, it } from '@jest/globals'
import { render, screen } from '@testing-library/react'
import { pence } from '@lectern/shared/money/pence'
import { priceLabel } from '@lectern/shared/vat/price-label'
import { RichText } from './rich-text'

const price = {
  label: priceLabel({ netPence: pence(63_700), vatRateBasisPoints: 2_000, audience: 'mixed' }),
  netPence: pence(63_700),
  grossPence: pence(76_440),
}

describe('rich text on a page', () => {
  it('shows a price inside a sentence, with and without VAT, leading to its course', () => {
    render(
      <RichText
        content={[
          {
            kind: 'paragraph',
            children: [
              { kind: 'text', text: 'It costs ', marks: [] },
              { kind: 'coursePrice', courseTitle: 'Level 4', courseHref: '/courses/l4', price },
            ],
          },
        ]}
      />,
    )
    expect(screen.getByRole('link')).toHaveTextContent('£764.40 inc. VAT (£637 + VAT)')
    expect(screen.getByRole('link')).toHaveAttribute('href', '/courses/l4')
  })

  it('rich text on a page nests its marks', () => {
    const text = {
      kind: 'text' as const,
      text: 'both',
      marks: ['bold' as const, 'italic' as const],
    }
    render(<RichText content={[{ kind: 'paragraph', children: [text] }]} />)
    expect(screen.getByText('both').closest('em')?.querySelector('strong')).not.toBeNull()
  })

  it('draws a table that the keyboard reaches, with heads that say what they head', () => {
    const cell = (words: string, heads: 'column' | 'row' | null = null) => ({
      heads,
      columnSpan: 1,
      rowSpan: 1,
      children: [
        {
          kind: 'paragraph' as const,
          children: [{ kind: 'text' as const, text: words, marks: [] }],
        },
      ],
    })
    const headRows = [[cell('Course', 'column'), cell('Days', 'column')]]
    const rows = [[cell('Speaking', 'row'), cell('2')]]
    render(<RichText content={[{ kind: 'table', name: 'Course, Days', headRows, rows }]} />)
    expect(screen.getByRole('region', { name: 'Table: Course, Days' })).toHaveAttribute(
      'tabindex',
      '0',
    )
    expect(screen.getByRole('columnheader', { name: 'Days' })).toHaveAttribute('scope', 'col')
    expect(screen.getByRole('rowheader', { name: 'Speaking' })).toHaveAttribute('scope', 'row')
    expect(screen.getByRole('cell', { name: '2' }).innerHTML).toBe('2')
  })

  it('draws each kind of block', () => {
    render(
      <RichText
        content={[
          {
            kind: 'block',
            block: {
              kind: 'callToAction',
              heading: 'Overcoming your fear of public speaking',
              text: 'Sign up for one of our courses today',
              link: { label: 'See our courses', href: '/courses' },
            },
          },
          {
            kind: 'block',
            block: {
              kind: 'video',
              title: 'How to breathe',
              href: 'https://www.youtube.com/watch?v=1',
              site: 'YouTube',
              poster: null,
            },
          },
        ]}
      />,
    )
    expect(screen.getByRole('link', { name: 'See our courses' })).toHaveAttribute(
      'href',
      '/courses',
    )
    expect(screen.getByRole('link', { name: /How to breathe/ })).toBeInTheDocument()
    expect(document.querySelector('iframe')).toBeNull()
  })
})
