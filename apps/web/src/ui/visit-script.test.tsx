import { beforeEach, expect, it } from '@jest/globals'
import { visitField, visitScript } from './visit-script'

beforeEach(() => {
  history.replaceState(null, '')
})

it('marks every form of a page with the same visit, as an answer that we take', () => {
  const [first, second] = open()
  expect(first).toMatch(/^[a-z0-9]{1,16}$/)
  expect(second).toBe(first)
})

it('a page that is opened anew is another visit', () => {
  const [before] = open()
  history.pushState(null, '', '/courses/another')
  expect(open()[0]).not.toBe(before)
})

it('a page that is read again at the same place in the history is the same visit', () => {
  const [before] = open()
  expect(open()[0]).toBe(before)
})

it('a jump within the page belongs to the visit', () => {
  const [before] = open()
  history.pushState(null, '', '#dates')
  dispatchEvent(new HashChangeEvent('hashchange'))
  expect(open()[0]).toBe(before)
})

it('leaves alone what others keep in the history', () => {
  history.replaceState({ others: 1 }, '')
  open()
  expect(history.state).toMatchObject({ others: 1 })
})

function open(): string[] {
  document.body.innerHTML = `<input name="${visitField}" /><input name="${visitField}" />`
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- what the browser does with it
  new Function(visitScript)()
  return [...document.querySelectorAll('input')].map(({ value }) => value)
}
