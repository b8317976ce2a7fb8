import type { BasketSummary } from '@lectern/shared/basket/summary'
import { pence } from '@lectern/shared/money/pence'
import { expect, it } from '@jest/globals'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { BasketLink } from './basket-link'

it('says what the basket holds, script or no script, where the page knows it', () => {
  const html = draw({ grossPence: pence(152_880), count: 2 })
  expect(html).toContain('£1,528.80 (2 items)')
  expect(html).not.toContain('<script')
})

it('leaves the figures to a script, or says only where it leads, where the page cannot know', () => {
  const html = draw(null)
  expect(html).toContain('<span class="basket-without-script">Your basket</span>')
  expect(html).toContain('<script')
})

function draw(summary: BasketSummary | null): string {
  return renderToStaticMarkup(createElement(BasketLink, { summary }))
}
