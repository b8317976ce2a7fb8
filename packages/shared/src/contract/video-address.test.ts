import { describe, expect, it } from '@jest/globals'

import { readVideoAddress } from './video-address'

describe('readVideoAddress', () => {
  it.each([
    ['https://www.youtube.com/watch?v=a1B2c3D4_-5', 'YouTube'],
    ['https://www.youtube.com/watch?v=a1B2c3D4_-5&t=42s', 'YouTube'],
    ['https://m.youtube.com/watch?v=a1B2c3D4_-5', 'YouTube'],
    ['https://youtu.be/a1B2c3D4_-5?si=abc', 'YouTube'],
    ['https://www.youtube.com/shorts/a1B2c3D4_-5', 'YouTube'],
    ['https://www.youtube-nocookie.com/embed/a1B2c3D4_-5', 'YouTube'],
    ['https://vimeo.com/76979871', 'Vimeo'],
    ['https://vimeo.com/76979871/4f2e8a01bc', 'Vimeo'],
    ['https://vimeo.com/channels/staffpicks/76979871', 'Vimeo'],
    ['https://player.vimeo.com/video/76979871', 'Vimeo'],
  ])('takes %s', (address, site) => {
    expect(readVideoAddress(address)).toEqual({ href: address, site })
  })

  it('does without the spaces around what was pasted', () => {
    expect(readVideoAddress('  https://vimeo.com/76979871 ')?.href).toBe(
      'https://vimeo.com/76979871',
    )
  })

  it.each([
    'https://vimeo.com/foo bar',
    'https://vimeo.com/foo%20bar',
    'https://vimeo.com/features',
    'https://vimeo.com/',
    'https://www.youtube.com/',
    'https://www.youtube.com/watch',
    'https://www.youtube.com/watch?v=two words',
    'https://www.youtube.com/@hollinbank',
    'https://youtu.be/',
    'http://www.youtube.com/watch?v=a1B2c3D4_-5',
    'https://youtube.com.evil.example/watch?v=a1B2c3D4_-5',
    'https://vimeo.com@evil.example/76979871',
    'javascript:alert(1)//youtube.com',
    'not an address',
    '',
  ])('refuses %j', (address) => {
    expect(readVideoAddress(address)).toBeNull()
  })
})
