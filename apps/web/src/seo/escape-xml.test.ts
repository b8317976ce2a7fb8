import { expect, it } from '@jest/globals'
import { escapeXml } from './escape-xml'

it('leaves nothing that XML would take for its own', () => {
  expect(escapeXml('"Us" & <them>')).toBe('&quot;Us&quot; &amp; &lt;them&gt;')
  expect(escapeXml('a\u0000b\u000Bc\uFFFE')).toBe('abc')
  expect(escapeXml('café 🙂')).toBe('café 🙂')
})
