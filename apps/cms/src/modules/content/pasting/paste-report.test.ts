import { expect, it } from '@jest/globals'

import { nothingLeftOut } from './pasted-text'
import { reportOf } from './paste-report'
import { readPlainText } from './read-plain-text'

it('says what came in, with each link once', () => {
  const text = readPlainText(
    '# A\n\nSee [**this** page](https://a.example) \n\n- b\n- c\n\n1. d\n2. e',
  )
  expect(reportOf(text)).toEqual({
    cameIn: 'Came in: 1 heading, 1 paragraph, 2 lists and 1 link.',
    leftOut: [],
  })
})

it('says of each kind what was left out, one or several', () => {
  const leftOut = { ...nothingLeftOut(), pictures: 2, comments: 1 }
  const report = reportOf({ blocks: [], pictures: [], leftOut })
  expect(report.cameIn).toBe('No words came in.')
  expect(report.leftOut).toEqual([
    expect.stringMatching(/^2 pictures were left out: .*“Picture”\.$/),
    '1 comment was left out.',
  ])
})
