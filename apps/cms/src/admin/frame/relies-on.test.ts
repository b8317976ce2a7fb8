import { expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import path from 'node:path'

import { drawnNowhere, namesIn, shipped } from '@cms-support/shipped'

const sheets = ['menu/menu.css', 'bar/bar.css', '../look/desk.css'].map((file) =>
  readFileSync(path.join(import.meta.dirname, file), 'utf8'),
)

const styles = shipped('@payloadcms/next/dist/prod/styles.css')

it('Payload still has the parts that our style sheets dress', () => {
  const theirs = namesIn(sheets.join('\n')).filter((name) => !/^(desk|find)-/.test(name))
  expect(theirs.length).toBeGreaterThan(20)
  // Some names it puts together as it runs: those its own style sheet has.
  expect(drawnNowhere(theirs).filter((name) => !styles.includes(`.${name}`))).toEqual([])
})

it('what Payload says of them itself stands in a layer beneath', () => {
  expect(styles).toMatch(/@layer payload-default\{[^@]*\.template-default\{/)
})

it('Payload still draws the actions of the bar from the last to the first', () => {
  expect(shipped('@payloadcms/next/dist/views/Root/getRouteData.js')).toContain(
    'viewActions.reverse()',
  )
})

it('of its two buttons for the menu, the keyboard still reaches the one that we show', () => {
  const bar = shipped('@payloadcms/ui/dist/elements/AppHeader/index.js')
  expect(bar).toMatch(/__mobile-nav-toggler`,\s*tabIndex: -1/)
  expect(shipped('@payloadcms/next/dist/templates/Default/index.js')).toContain('__nav-toggler`')
})

it('Payload still says by these classes that the menu is open, and that scripts run', () => {
  const wrapper = shipped('@payloadcms/next/dist/templates/Default/Wrapper/index.js')
  expect(wrapper).toContain('--nav-hydrated')
})
