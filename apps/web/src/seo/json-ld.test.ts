import { describe, expect, it } from '@jest/globals'
import { serialiseJsonLd } from './json-ld'

describe('facts for search engines', () => {
  it('cannot end the element that holds them', () => {
    const text = serialiseJsonLd({ name: '</script><script>alert(1)</script>' })
    expect(text).not.toContain('<')
    expect(JSON.parse(text)).toMatchObject({ name: '</script><script>alert(1)</script>' })
  })
})
