import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from '@jest/globals'
import Stripe from 'stripe'
import { stripeVersion } from './api/stripe-version'

it('the schemas are those of the installed stripe package', async () => {
  expect(stripeVersion).toEqual({ package: Stripe.PACKAGE_VERSION, apiVersion: Stripe.API_VERSION })
  const arguments_ = ['--import', 'tsx', 'scripts/generate-schemas.ts', '--check']
  const cwd = fileURLToPath(new URL('..', import.meta.url))
  await promisify(execFile)(process.execPath, arguments_, {
    cwd,
    env: { PATH: process.env['PATH'] },
  })
})
