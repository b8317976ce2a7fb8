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
