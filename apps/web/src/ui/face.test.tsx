import { expect, it } from '@jest/globals'
import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { Face, initialsOf } from './face'

it.each([
  ['Grace O. Adeyemi', 'GA'],
  ['vince', 'V'],
  ['Éva Łuczak', 'ÉŁ'],
  ['  ', ''],
])('the initials of “%s” are %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})

it('a portrait beside a line of text is the smallest there is, and asks for no other', () => {
  const photo = {
    src: '/media/b.webp',
    srcSet: '/media/a.webp 320w, /media/b.webp 640w',
    alt: '',
    widthPixels: 800,
    heightPixels: 800,
  }
  const pictureOf = (face: ReactElement) =>
    render(face).container.querySelector('img')?.getAttributeNames().toSorted()
  const { container } = render(<Face name="Vince" photo={photo} />)
  expect(container.querySelector('img')?.getAttribute('src')).toBe('/media/a.webp')
  expect(pictureOf(<Face name="Vince" photo={photo} />)).not.toContain('srcset')
  expect(pictureOf(<Face name="Vince" photo={photo} sizes="9rem" />)).toContain('srcset')
  const { container: single } = render(<Face name="Vince" photo={{ ...photo, srcSet: '' }} />)
  expect(single.querySelector('img')?.getAttribute('src')).toBe('/media/b.webp')
})
