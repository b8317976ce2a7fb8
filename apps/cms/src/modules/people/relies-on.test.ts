import { expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import path from 'node:path'

import { drawnNowhere, namesIn, shipped } from '@cms-support/shipped'

const auth = 'payload/dist/auth'

it('Payload still refuses an address that nobody has before it hashes the password', () => {
  const login = shipped(`${auth}/operations/login.js`)
  expect(login).toMatch(/checkLoginPermission\(\{[^]*await authenticateLocalStrategy\(/)
  expect(login).toMatch(
    /checkLoginPermission = [^]*if \(!user\) \{\s*throw new AuthenticationError/,
  )
})

it('Payload still stores a password as it is read here', () => {
  const hash = shipped(`${auth}/strategies/local/generatePasswordSaltHash.js`)
  expect(hash).toContain("'pbkdf2-sha256-v1:'")
  expect(hash).toMatch(/\b600[_]?000\b/)
})

it('Payload still has routes to register the first and to verify anybody’s address', () => {
  const routes = shipped(`${auth}/endpoints/index.js`)
  expect(routes).toContain("path: '/first-register'")
  expect(routes).toContain("path: '/verify/:id'")
  expect(shipped(`${auth}/operations/verifyEmail.js`)).not.toMatch(/auth\.verify\b/)
})

it('Payload still writes the e-mail for a new password before it answers', () => {
  expect(shipped(`${auth}/operations/forgotPassword.js`)).toMatch(/await .*sendEmail\(/)
})

it.each([
  ['Login/LoginForm', 'login'],
  ['ResetPassword/ResetPasswordForm', 'reset-password'],
])('Payload’s form %s still posts to an address at which a code is asked for', (form, name) => {
  const source = shipped(`@payloadcms/next/dist/views/${form}/index.js`)
  expect(source).toMatch(new RegExp(`path: \`/\\$\\{userSlug\\}/${name}\``))
})

it('Payload still asks for what comes before a session at a new password as well', () => {
  for (const operation of ['login', 'resetPassword']) {
    const source = shipped(`${auth}/operations/${operation}.js`)
    expect(source).toMatch(/hooks\.beforeLogin\)[^]*jwtSign\(/)
    expect(source).toMatch(/catch \(error\) \{[^]*revokeSession\([^]*killTransaction\(/)
  }
})

it('Payload still has the parts that an account’s form hides', () => {
  const sheets = ['accounts/colleague.css', 'sessions/session-list.css']
  const css = sheets.map((file) => readFileSync(path.join(import.meta.dirname, file), 'utf8'))
  const theirs = namesIn(css.join('\n')).filter(
    (name) => !['colleague', 'session-list'].includes(name),
  )
  expect(theirs.length).toBeGreaterThan(2)
  expect(drawnNowhere(theirs)).toEqual([])
})
