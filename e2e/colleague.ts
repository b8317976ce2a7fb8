/** Somebody new who works here, from the invitation on. */
import { request } from '@playwright/test'

import { expect } from './journey'
import { mailTo } from './mail'
import { cmsOrigin } from './running-system'
import { restAs, type Role } from './staff'

interface Colleague {
  name: string
  email: string
  password: string
  role: Role
}

/** An account whose person has come and chosen the password. */
export async function openAccount({ password, ...invitation }: Colleague): Promise<void> {
  const owner = await restAs('owner')
  await owner.press('users/invitations', invitation)
  const token = (await linkInInvitation(invitation.email)).split('/').at(-1)
  const context = await request.newContext({ baseURL: cmsOrigin })
  const answer = await context.post('/api/users/reset-password', { data: { token, password } })
  expect(answer.status(), `password of ${invitation.email}`).toBe(200)
  await context.dispose()
}

/** Where the invitation leads. */
export async function linkInInvitation(email: string): Promise<string> {
  const { text } = await mailTo(email, { subject: 'Your account for our website' })
  const [link] = /\S+\/admin\/reset\/\w+/.exec(text) ?? []
  if (!link) throw new Error(`No link in ${text}`)
  return link
}
