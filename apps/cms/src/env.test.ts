import { describe, expect, it } from '@jest/globals'

import { readEnv } from './env'

const secrets = { PAYLOAD_SECRET: 'p'.repeat(32), CMS_WEB_SECRET: 'w'.repeat(32) }

describe('the settings of the CMS', () => {
  it('need two secrets and nothing else', () => {
    expect(readEnv({ NODE_ENV: 'test', ...secrets })).toMatchObject({
      CMS_URL: 'http://localhost:3001',
      WEB_URL: 'http://localhost:3000',
    })
  })

  it('speak to no stand-in and to no second address of the website unless told to', () => {
    const env = readEnv({ NODE_ENV: 'test', ...secrets })
    expect(env.STRIPE_STAND_IN_URL).toBeUndefined()
    expect(env.WEB_INTERNAL_URL).toBeUndefined()
  })

  it('may be left blank, as Compose leaves what is not set', () => {
    expect(readEnv({ NODE_ENV: 'test', ...secrets, SMTP_URL: '' }).SMTP_URL).toBeUndefined()
  })

  it('are refused all at once, each with what to set', () => {
    const wrong = { NODE_ENV: 'test', PAYLOAD_SECRET: 'short', WEB_URL: 'example' } as const
    expect(() => readEnv(wrong)).toThrow(
      /PAYLOAD_SECRET: must have 32 characters[^]*CMS_WEB_SECRET: is missing[^]*WEB_URL: must be an address/,
    )
  })

  it.each([
    'mongodb://127.0.0.1:27017/lectern',
    'mongodb://a.example:1,b.example:2/lectern?authSource=admin',
    'mongodb://a.example/lectern?replicaSet=',
    'mongodb://a.example/lectern?x=replicaSet=rs0',
  ])('refuse a MongoDB that is not asked for transactions: %s', (url) => {
    const start = () => readEnv({ NODE_ENV: 'test', ...secrets, DATABASE_URL: url })
    expect(start).toThrow(/DATABASE_URL: must name its replica set[^]*transactions/)
  })

  it.each([
    'mongodb://127.0.0.1:27017/lectern?replicaSet=rs0',
    'mongodb://u:p@a.example:1,b.example:2/?w=1&replicaset=main',
    'mongodb+srv://cluster.example/lectern',
    'file:./lectern.db',
  ])('take %s', (url) => {
    expect(readEnv({ NODE_ENV: 'test', ...secrets, DATABASE_URL: url }).DATABASE_URL).toBe(url)
  })

  it('come down to an origin, whatever path was given', () => {
    const env = readEnv({ NODE_ENV: 'test', ...secrets, CMS_URL: 'https://cms.example.com/admin' })
    expect(env.CMS_URL).toBe('https://cms.example.com')
  })
})
