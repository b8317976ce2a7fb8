import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { pressedButtonScript, samePressMilliseconds } from './pressed-button-script'

let sent: string[]
let now = 1_800_000_000_000
const realNow = Date.now
// Once, as on a page: it listens for as long as the page is there.
beforeAll(() => {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- As the page runs it.
  new Function(pressedButtonScript)()
  addEventListener('submit', note)
})
beforeEach(() => {
  document.body.innerHTML =
    '<form method="post"><input name="a"><button>Pay</button><button value="more">More</button></form>'
  sent = []
  Date.now = () => now
})
afterEach(() => {
  Date.now = realNow
})

/** What the browser would send; jsdom sends nothing. */
function note(event: SubmitEvent) {
  if (!event.defaultPrevented) sent.push((event.submitter as HTMLButtonElement).textContent ?? '')
  event.preventDefault()
}

describe('a button that was pressed', () => {
  it('says so, and stays a button', () => {
    press('Pay')
    expect(buttonOf('Pay')).toHaveAttribute('aria-busy', 'true')
    expect(buttonOf('Pay')).toBeEnabled()
    expect(buttonOf('More')).not.toHaveAttribute('data-pressed')
  })

  it('pressed twice sends its form once, whichever button of the form is second', () => {
    press('Pay')
    press('Pay')
    press('More')
    expect(sent).toEqual(['Pay'])
  })

  it('can be pressed again when no answer has come', () => {
    press('Pay')
    now += samePressMilliseconds
    press('Pay')
    expect(sent).toEqual(['Pay', 'Pay'])
  })

  it('can be pressed again when the page comes back as it was', () => {
    press('Pay')
    dispatchEvent(new Event('pageshow'))
    expect(buttonOf('Pay')).not.toHaveAttribute('aria-busy')
    press('Pay')
    expect(sent).toEqual(['Pay', 'Pay'])
  })
})

function press(text: string) {
  buttonOf(text).click()
}

function buttonOf(text: string): HTMLButtonElement {
  const buttons = [...document.querySelectorAll('button')]
  return buttons.find(({ textContent }) => textContent === text)!
}
