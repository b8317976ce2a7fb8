import { expect, it } from '@jest/globals'

import { shipped } from '@cms-support/shipped'

const leaving = shipped('@payloadcms/ui/dist/elements/LeaveWithoutSaving/usePreventLeave.js')
const list = shipped('@payloadcms/ui/dist/providers/ListQuery/index.js')
const router = shipped('next/dist/client/components/app-router.js')

it('Payload still asks about links alone before it leaves a form', () => {
  expect(leaving).toContain("document.addEventListener('click', handleClick, true)")
  expect(leaving).not.toContain('popstate')
})

it('a list still throws the router’s note away as it corrects its address', () => {
  expect(list).toContain("window.history.replaceState(null, '', ")
})

it('the router still does nothing at a page of the history without its note', () => {
  expect(router).toMatch(/function handlePopState\(state\) \{\s*if \(!state\) \{[^}]*return;/)
})

it('the router still hears of a step back from effects of its own', () => {
  expect(router).toContain("window.addEventListener('popstate', onPopState)")
})
