import { expect, it } from '@jest/globals'

import { icoFile } from './ico-file'

it('an icon file names one picture, how large it is and where it stands, and holds it whole', () => {
  const png = Buffer.from('89504e470d0a1a0a', 'hex')
  const icon = icoFile(png, 32)
  expect(icon.subarray(0, 6).toString('hex')).toBe('000001000100')
  expect([icon[6], icon[7]]).toEqual([32, 32])
  const [length, at] = [icon.readUInt32LE(14), icon.readUInt32LE(18)]
  expect(icon.subarray(at, at + length)).toEqual(png)
  expect(icon).toHaveLength(at + length)
})
