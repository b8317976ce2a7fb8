import { expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'

import { drawnNowhere, namesIn, shipped } from '@cms-support/shipped'

const ofOurFields = 'may-stay-empty'
const ofSelects = 'rs__'

it('Payload still draws everything whose look is changed', () => {
  const css = readFileSync(new URL('readable.css', import.meta.url), 'utf8')
  const names = namesIn(css).filter((name) => name !== ofOurFields && !name.startsWith(ofSelects))
  expect(names.length).toBeGreaterThan(20)
  expect(drawnNowhere(names)).toEqual([])
})

it('Payload still calls the parts of a select as they are called here', () => {
  const select = shipped('@payloadcms/ui/dist/elements/ReactSelect/index.js')
  expect(select).toContain('classNamePrefix: "rs"')
})

it('Payload still says what is wrong with a field in a balloon that is cut off', () => {
  const tooltip = shipped('@payloadcms/ui/dist/elements/Tooltip/index.scss')
  expect(tooltip).toContain('position: absolute')
  expect(tooltip).toContain('white-space: nowrap')
})
