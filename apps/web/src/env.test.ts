import { describe, expect, it } from '@jest/globals'
import { parseEnv } from './env'

const complete = {
  CMS_URL: 'http://localhost:3001',
  WEB_URL: 'http://localhost:3000',
  CMS_WEB_SECRET: 'x'.repeat(32),
}

describe('the environment of the website', () => {
  it('is read when it is complete; blanks count as not set', () => {
    const env = parseEnv({ ...complete, CMS_PUBLIC_URL: '' })
    expect(env).toMatchObject(complete)
    expect(env.CMS_PUBLIC_URL).toBeUndefined()
  })

  it('trusts no proxy unless it is told how many there are', () => {
    expect(parseEnv(complete).TRUSTED_PROXIES).toBe(0)
    expect(parseEnv({ ...complete, TRUSTED_PROXIES: '2' }).TRUSTED_PROXIES).toBe(2)
    expect(() => parseEnv({ ...complete, TRUSTED_PROXIES: 'nginx' })).toThrow(
      /TRUSTED_PROXIES: must be a number/,
    )
  })

  it('speaks for this site alone unless told that it may for those below it', () => {
    expect(parseEnv(complete).HSTS_INCLUDE_SUBDOMAINS).toBeUndefined()
    expect(parseEnv({ ...complete, HSTS_INCLUDE_SUBDOMAINS: 'yes' })).toMatchObject({
      HSTS_INCLUDE_SUBDOMAINS: 'yes',
    })
    expect(() => parseEnv({ ...complete, HSTS_INCLUDE_SUBDOMAINS: 'true' })).toThrow(
      /HSTS_INCLUDE_SUBDOMAINS: may only be "yes"/,
    )
  })

  it('knows an edge only with the secret that both share, and which may stand in a header', () => {
    const secret = 'x'.repeat(32)
    expect(parseEnv(complete).EDGE_URL).toBeUndefined()
    const url = { ...complete, EDGE_URL: 'http://edge:8080' }
    expect(parseEnv({ ...url, EDGE_SECRET: secret })).toMatchObject({ EDGE_SECRET: secret })
    expect(() => parseEnv(url)).toThrow(/EDGE_URL: is of use only together with EDGE_SECRET/)
    expect(() => parseEnv({ ...complete, EDGE_SECRET: secret })).toThrow(/EDGE_URL/)
    for (const odd of ['short', `${secret}"; }`, `${secret} $host`]) {
      expect(() => parseEnv({ ...url, EDGE_SECRET: odd })).toThrow(/EDGE_SECRET: must have/)
    }
  })

  it('sends tags to a CDN only in a header that one reads', () => {
    expect(() => parseEnv({ ...complete, CACHE_TAG_HEADER: 'X-Tags' })).toThrow(
      /CACHE_TAG_HEADER: may be Surrogate-Key or Cache-Tag/,
    )
  })

  it('is refused with one list of everything that is missing or wrong', () => {
    const read = () => parseEnv({ CMS_URL: 'localhost:3001', CMS_WEB_SECRET: 'short' })
    expect(read).toThrow(/CMS_URL: must be an address/)
    expect(read).toThrow(/WEB_URL: missing/)
    expect(read).toThrow(/CMS_WEB_SECRET: must have at least 32 characters/)
  })
})
