import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useRef, useState } from 'react'

import { useMenuAsPage } from './use-menu-as-page'

const realMatchMedia = window.matchMedia
let isWide = false
beforeEach(() => {
  isWide = false
  window.matchMedia = () => ({ matches: isWide }) as MediaQueryList
})
afterEach(() => {
  cleanup()
  window.matchMedia = realMatchMedia
})

function Frame() {
  const [isOpen, setIsOpen] = useState(false)
  const panel = useRef<HTMLElement>(null)
  useMenuAsPage({ panel, isOpen, close: () => setIsOpen(false) })
  return (
    <>
      <button className="template-default__nav-toggler" onClick={() => setIsOpen(!isOpen)}>
        Menu
      </button>
      {/* As Payload does once it has read the preference. */}
      <button onClick={() => setIsOpen(true)}>By itself</button>
      <div className="template-default__wrap">
        <button>On the page</button>
      </div>
      <aside ref={panel} data-open={isOpen} aria-label="Menu">
        <button>Close menu</button>
      </aside>
    </>
  )
}

const isShown = () => screen.getByRole('complementary').dataset.open
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))

it('over the page the menu opens for a press, and for nothing else', () => {
  render(<Frame />)
  screen.getByRole('button', { name: 'On the page' }).focus()
  press('By itself')
  expect(isShown()).toBe('false')
  expect(document.activeElement?.textContent).toBe('On the page')
  press('Menu')
  expect(isShown()).toBe('true')
  expect(document.activeElement?.textContent).toBe('Close menu')
  press('Menu')
  press('By itself')
  expect(isShown()).toBe('false')
})

it('beside the page it is open as it was the last time', () => {
  isWide = true
  render(<Frame />)
  press('By itself')
  expect(isShown()).toBe('true')
})
