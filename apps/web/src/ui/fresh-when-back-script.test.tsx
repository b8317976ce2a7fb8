import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { basketSummaryCookie, basketSummaryId } from './basket-summary-script'
import { freshWhenBackScript } from './fresh-when-back-script'

let listeners: ((event: { persisted: boolean }) => void)[]
let reloads: number

beforeEach(() => {
  listeners = []
  reloads = 0
  document.cookie = `${basketSummaryCookie}=48000.1`
  document.body.innerHTML = `<span id="${basketSummaryId}">£0.00 (0 items)</span>
    <main>
      <input type="hidden" value="key" />
      <input id="name" value="Rosalind" />
      <input id="terms" type="checkbox" />
      <select id="title"><option>None</option><option>Dr</option></select>
      <textarea id="needs">A ramp</textarea>
    </main>`
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- what the browser does with it
  new Function('addEventListener', 'location', freshWhenBackScript)(
    (_: string, listener: (typeof listeners)[number]) => listeners.push(listener),
    { reload: () => (reloads += 1) },
  )
})
afterEach(() => {
  document.cookie = `${basketSummaryCookie}=; max-age=0`
})

const comeBack = (persisted: boolean) => {
  for (const listener of listeners) listener({ persisted })
}
const field = (id: string) => document.getElementById(id) as HTMLInputElement

it('asks for a page anew that comes out of the memory of the browser', () => {
  comeBack(true)
  expect(reloads).toBe(1)
})

it('leaves a page alone that was just made', () => {
  comeBack(false)
  expect(reloads).toBe(0)
})

it.each<[string, () => unknown]>([
  ['a line', () => (field('name').value = 'Rosa')],
  ['a paragraph', () => (field('needs').value = 'A ramp, please')],
  ['a tick', () => (field('terms').checked = true)],
  ['a choice', () => (field('title').value = 'Dr')],
])('keeps %s that was typed, and says in the header what is in the basket', (_, type) => {
  type()
  comeBack(true)
  expect(reloads).toBe(0)
  expect(document.getElementById(basketSummaryId)?.textContent).toBe('£480.00 (1 item)')
})
