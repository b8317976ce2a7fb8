import { describe, expect, it } from '@jest/globals'

import { isInstalled } from './install-dependencies.mjs'

const wanted = {
  packages: {
    '': {},
    'apps/web': { version: '0.1.0' },
    'node_modules/@lectern/web': { link: true },
    'node_modules/next': { version: '16.4.6' },
    'node_modules/@next/swc-for-another-machine': { version: '16.4.6', optional: true },
  },
}
const found = {
  packages: {
    'apps/web': { version: '0.1.0' },
    'node_modules/@lectern/web': { link: true },
    'node_modules/next': { version: '16.4.6' },
  },
}

describe('whether the dependencies are installed', () => {
  it('is answered with yes when all are there but those for other machines', () => {
    expect(isInstalled(wanted, found)).toBe(true)
  })

  it('is answered with no when one has another version', () => {
    const older = { packages: { ...found.packages, 'node_modules/next': { version: '16.4.5' } } }
    expect(isInstalled(wanted, older)).toBe(false)
  })

  it('is answered with no when one is missing', () => {
    const { 'node_modules/next': _, ...others } = found.packages
    expect(isInstalled(wanted, { packages: others })).toBe(false)
  })

  it('is answered with no when a part of the workspace is not linked yet', () => {
    const { 'node_modules/@lectern/web': _, ...others } = found.packages
    expect(isInstalled(wanted, { packages: others })).toBe(false)
  })
})
