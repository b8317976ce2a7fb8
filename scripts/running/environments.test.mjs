import { describe, expect, it } from '@jest/globals'

import { interpret } from '../checks/settings.mjs'
import { environments } from './environments.mjs'

const secrets = {
  PAYLOAD_SECRET: 'payload',
  CMS_WEB_SECRET: 'between',
  STRIPE_SECRET_KEY: 'sk_test_stand_in',
  STRIPE_WEBHOOK_SECRET: 'whsec_stand_in',
}

/** @param {Record<string, string>} variables */
function environmentsOf(variables) {
  return environments(interpret(variables, 'production').settings, secrets)
}

describe('what each program is told', () => {
  it('gives the website no secret of the CMS', () => {
    const { web } = environmentsOf({
      PAYLOAD_SECRET: 'mine',
      DATABASE_URL: 'mongodb://user:password@db/lectern',
      SMTP_URL: 'smtp://user:password@mail',
      OWNER_PASSWORD: 'a long password',
      STRIPE_SECRET_KEY: 'sk_live_1',
    })
    const text = JSON.stringify(web)
    for (const secret of ['mine', 'user:password', 'a long password', 'sk_live_1', 'payload']) {
      expect(text).not.toContain(secret)
    }
    expect(web.CMS_WEB_SECRET).toBe('between')
  })

  it('lets both applications share one secret', () => {
    const { cms, web } = environmentsOf({ CMS_WEB_SECRET: 'chosen' })
    expect([cms.CMS_WEB_SECRET, web.CMS_WEB_SECRET]).toEqual(['chosen', 'chosen'])
  })

  it('points payments at the stand-in, and at Stripe once there is a key', () => {
    expect(environmentsOf({}).cms).toMatchObject({
      STRIPE_SECRET_KEY: 'sk_test_stand_in',
      ALLOW_STRIPE_STAND_IN: 'yes',
      STRIPE_STAND_IN_URL: 'http://localhost:3002',
    })
    const real = environmentsOf({ STRIPE_SECRET_KEY: 'sk_test_real' }).cms
    expect(real.STRIPE_SECRET_KEY).toBe('sk_test_real')
    expect(real.STRIPE_STAND_IN_URL).toBeUndefined()
    expect(real.ALLOW_STRIPE_STAND_IN).toBeUndefined()
  })

  it('keeps the applications on the address that was chosen', () => {
    const { cms, web } = environmentsOf({ WEB_PORT: '8080' })
    expect(cms).toMatchObject({ HOSTNAME: '127.0.0.1', PORT: '3001' })
    expect(cms.WEB_INTERNAL_URL).toBe('http://127.0.0.1:8080')
    expect(web).toMatchObject({ HOSTNAME: '127.0.0.1', PORT: '8080' })
  })
})
