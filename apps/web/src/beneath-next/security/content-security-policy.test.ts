import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { ownScripts } from '../../ui/own-scripts'
import { documentPolicy, personalPolicy, publishedPolicy } from './content-security-policy'

describe('the policy of published pages', () => {
  it('admits exactly our own scripts, by their hashes', () => {
    const hashes = ownScripts.map(
      (script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    )
    expect(directive(publishedPolicy(), 'script-src')).toEqual(hashes)
  })

  it('lets nobody frame the page and no form lead elsewhere', () => {
    expect(directive(publishedPolicy(), 'frame-ancestors')).toEqual(["'none'"])
    expect(directive(publishedPolicy(), 'form-action')).toEqual(["'self'"])
  })

  it('names no other site', () => {
    expect(publishedPolicy()).not.toMatch(/https?:/)
  })
})

describe('the policy of pages made for one visitor', () => {
  it('admits no other script than that of published pages', () => {
    expect(directive(personalPolicy({}), 'script-src')).toEqual(
      directive(publishedPolicy(), 'script-src'),
    )
  })

  it('admits those of this answer while somebody works on the code', () => {
    expect(directive(personalPolicy({ nonce: 'abc' }), 'script-src')).toContain("'nonce-abc'")
  })

  it('lets the CMS frame a preview', () => {
    const policy = personalPolicy({ frameAncestors: ['http://localhost:3001'] })
    expect(directive(policy, 'frame-ancestors')).toEqual(['http://localhost:3001'])
  })
})

describe('the policy of invoices', () => {
  it('lets them be drawn as they are, and run nothing', () => {
    expect(directive(documentPolicy(), 'style-src')).toEqual(["'unsafe-inline'"])
    for (const name of ['script-src', 'connect-src', 'form-action', 'frame-ancestors']) {
      expect(directive(documentPolicy(), name)).toEqual(["'none'"])
    }
  })
})

function directive(policy: string, name: string): string[] {
  const found = policy.split('; ').find((candidate) => candidate.startsWith(`${name} `))
  return (found ?? '').split(' ').slice(1)
}
