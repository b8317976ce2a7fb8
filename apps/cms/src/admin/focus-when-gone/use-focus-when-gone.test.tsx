import { afterEach, expect, it } from '@jest/globals'
import { cleanup, render, screen } from '@testing-library/react'
import { useRef } from 'react'

import { useFocusWhenGone } from './use-focus-when-gone'

afterEach(cleanup)

function Page({ hasPart }: { hasPart: boolean }) {
  return (
    <>
      <a href="#elsewhere">Elsewhere</a>
      <h1>Rosalind Peake</h1>
      {hasPart && <Part />}
    </>
  )
}

function Part() {
  const part = useRef<HTMLElement>(null)
  useFocusWhenGone(part)
  return (
    <section ref={part}>
      <button>Cancel this place</button>
    </section>
  )
}

function goneAfter(focused: () => void) {
  const page = render(<Page hasPart />)
  focused()
  page.rerender(<Page hasPart={false} />)
}

it('the heading of the page takes the focus of a part that is gone', () => {
  goneAfter(() => screen.getByRole('button').focus())
  expect(document.activeElement).toBe(screen.getByRole('heading'))
})

it('the heading takes it also where the pressed button had lost it before', () => {
  goneAfter(() => undefined)
  expect(document.activeElement).toBe(screen.getByRole('heading'))
})

it('the focus stays where it is when it is elsewhere', () => {
  goneAfter(() => screen.getByRole('link').focus())
  expect(document.activeElement).toBe(screen.getByRole('link'))
})
