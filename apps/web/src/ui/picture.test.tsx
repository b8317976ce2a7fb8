import { expect, it } from '@jest/globals'
import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { Picture } from './picture'

const image = { src: '/media/a.webp', srcSet: '', alt: 'A', widthPixels: 16, heightPixels: 9 }

it('a picture has its colour painted before it comes, in at most 60 bytes and no style of its own', () => {
  const without = markupOf(<Picture image={image} sizes="9rem" />)
  const coloured = markupOf(<Picture image={{ ...image, mainColour: '#dca' }} sizes="9rem" />)
  expect(coloured).toContain('color="#dca"')
  expect(coloured).not.toContain('style=')
  expect(coloured.length - without.length).toBeLessThanOrEqual(60)
})

it.each([
  [{ x: 0, y: 100 }, 'x0 y5'],
  [{ x: 49, y: 71 }, 'x2 y4'],
  [{ x: -20, y: 400 }, 'x0 y5'],
])('a picture that is cut keeps %j in sight', (focus, classes) => {
  const markup = markupOf(<Picture image={{ ...image, focus }} sizes="9rem" />)
  expect(markup).toContain(`class="${classes}"`)
})

it('only what a visitor sees first is fetched before all else', () => {
  const first = markupOf(<Picture image={image} sizes="9rem" first />)
  expect(first).toContain('fetchpriority="high"')
  expect(first).not.toContain('lazy')
  expect(markupOf(<Picture image={image} sizes="9rem" />)).toContain('loading="lazy"')
})

function markupOf(picture: ReactElement): string {
  return render(picture).container.innerHTML
}
