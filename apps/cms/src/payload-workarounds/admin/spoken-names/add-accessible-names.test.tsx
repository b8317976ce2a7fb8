import { afterEach, expect, it } from '@jest/globals'
import { cleanup, render, screen } from '@testing-library/react'

import { addAccessibleNames } from './add-accessible-names'

let stop = () => {}
afterEach(() => {
  stop()
  cleanup()
})

it('a box whose name points at nothing and whose title is a code word is named', () => {
  render(
    <div className="select-all__checkbox">
      <input
        type="checkbox"
        name="select-all"
        title="select-all"
        aria-label=""
        aria-labelledby="select-all"
      />
    </div>,
  )
  stop = addAccessibleNames(document)
  expect(screen.getByRole('checkbox', { name: 'Choose all' })).toBeTruthy()
})

it('what has a label, a title or a name elsewhere keeps it', () => {
  render(
    <div className="field-type">
      <span className="field-label">Not this</span>
      <label>
        Labelled <input />
      </label>
      <input title="Titled" name="titled" />
      <span id="elsewhere">Named elsewhere</span>
      <input aria-labelledby="elsewhere" />
    </div>,
  )
  stop = addAccessibleNames(document)
  for (const name of ['Labelled', 'Titled', 'Named elsewhere']) {
    expect(screen.getByRole('textbox', { name })).toBeTruthy()
  }
})
