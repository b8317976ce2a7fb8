import { expect, it, jest } from '@jest/globals'
import { fireEvent } from '@testing-library/dom'

import { typeAhead } from './typed-ahead'

it('what is typed before the box is there waits for it, and does not reach the page below', () => {
  const field = document.body.appendChild(document.createElement('input'))
  const heard = jest.fn()
  field.addEventListener('keydown', heard)
  const ahead = typeAhead(() => {})
  const isLeft = [...'DBD', 'Backspace', ...'C/-22'].map((key) => fireEvent.keyDown(field, { key }))
  expect(ahead.read()).toBe('DBC/-22')
  expect(isLeft).not.toContain(true)
  expect(heard).not.toHaveBeenCalled()

  ahead.end()
  expect(fireEvent.keyDown(field, { key: 'x' })).toBe(true)
  expect(ahead.read()).toBe('DBC/-22')
})

it('Escape gives the box up, and shortcuts stay what they are', () => {
  const giveUp = jest.fn()
  const ahead = typeAhead(giveUp)
  expect(fireEvent.keyDown(document.body, { key: 's', ctrlKey: true })).toBe(true)
  expect(fireEvent.keyDown(document.body, { key: 'Tab' })).toBe(true)
  expect(giveUp).not.toHaveBeenCalled()
  fireEvent.keyDown(document.body, { key: 'Escape' })
  expect(giveUp).toHaveBeenCalledTimes(1)
  expect(ahead.read()).toBe('')
  ahead.end()
})
