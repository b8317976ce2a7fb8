import { describe, expect, it } from '@jest/globals'
import { neutralLook } from '@lectern/shared/theme/look'
import { toLook } from './look'

const now = new Date('2027-01-05T12:00:00.000Z')

describe('how the website looks', () => {
  it('is neutral, with nothing above the page, before staff have chosen', () => {
    expect(toLook({}, now)).toEqual({
      theme: neutralLook,
      logo: null,
      logoForDark: null,
      icon: { isOwn: false, version: expect.stringMatching(/^[0-9a-f]{8}$/) },
      shareImage: null,
      announcement: null,
      headerButton: null,
    })
  })

  it('has the logo under an address of this site that changes with it', () => {
    const moments = { createdAt: '2027-01-01T00:00:00.000Z', updatedAt: '2027-01-01T00:00:00.000Z' }
    const logo = { id: '1', ...moments, filename: 'logo-1.svg', width: 120, height: 40 }
    expect(toLook({ logo }, now).logo).toEqual({
      src: '/logos/logo-1.svg?v=tqxpc0',
      widthPixels: 120,
      heightPixels: 40,
    })
  })

  it('follows a button to what is published alone', () => {
    const link = { kind: 'url' as const, label: 'See all dates', url: '/courses' }
    expect(toLook({ headerButton: [{ link }] }, now).headerButton).toEqual({
      label: 'See all dates',
      href: '/courses',
    })
    const gone = { kind: 'internal' as const, label: 'Gone', reference: null }
    expect(toLook({ headerButton: [{ link: gone }] }, now).headerButton).toBeNull()
  })
})

describe('an announcement is shown', () => {
  it.each([
    ['always, without bounds', {}, true],
    ['from the moment at which it begins', { from: '2027-01-05T12:00:00.000Z' }, true],
    ['not before', { from: '2027-01-05T12:00:01.000Z' }, false],
    ['until it ends', { until: '2027-01-05T12:00:01.000Z' }, true],
    ['not after', { until: '2027-01-05T12:00:00.000Z' }, false],
  ])('%s', (_, bounds, isShown) => {
    const { announcement } = toLook({ announcement: { text: 'Closed', ...bounds } }, now)
    expect(announcement).toEqual(isShown ? { text: 'Closed', link: null } : null)
  })
})
