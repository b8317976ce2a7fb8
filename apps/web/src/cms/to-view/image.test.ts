import { describe, expect, it } from '@jest/globals'
import { mediaDocument } from '@web-support/documents'
import { toImage, toSharedPicture } from './image'

describe('a picture', () => {
  it('comes in each size up to 1280 pixels, smallest first', () => {
    const image = toImage(mediaDocument())
    expect(image?.srcSet.match(/\d+w/g)).toEqual(['320w', '640w', '1280w'])
  })

  it('gets another address when it is changed, though its files keep their names', () => {
    const before = toImage(mediaDocument())
    const after = toImage(mediaDocument({ updatedAt: '2026-02-01T09:00:00.000Z' }))
    expect(after?.src).not.toBe(before?.src)
  })

  it('says what must stay in sight when it is cut, unless that is its middle', () => {
    expect(toImage(mediaDocument({ focalX: 80, focalY: 20 }))?.focus).toEqual({ x: 80, y: 20 })
    expect(toImage(mediaDocument({ focalX: 50, focalY: 50 }))).not.toHaveProperty('focus')
  })

  it('shows its only size when it is too small for any other', () => {
    const image = toImage(mediaDocument({ filename: 'dot.png', width: 20, height: 20, sizes: {} }))
    expect(image).toMatchObject({
      srcSet: '',
      src: expect.stringMatching(/^\/media\/dot\.png\?v=/),
    })
  })

  it('is left out when it was deleted', () => {
    expect(toImage('media-1')).toBeNull()
    expect(toImage(null)).toBeNull()
  })
})

describe('the picture of a link that is shared', () => {
  it('is the widest useful size, with the measures of that file', () => {
    expect(toSharedPicture(mediaDocument())).toMatchObject({
      src: expect.stringContaining('1280'),
      widthPixels: 1280,
    })
  })

  it('is left out when it was deleted', () => {
    expect(toSharedPicture('media-1')).toBeNull()
  })
})
