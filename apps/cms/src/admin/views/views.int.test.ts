import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import path from 'node:path'
import { createLocalReq, type AdminViewServerProps, type Payload, type TypedUser } from 'payload'

import { startTestCms } from '@cms-support/cms'
import { createStaff, type Staff } from '@cms-support/staff'
import { roles } from '@cms/access/roles'
import { admin } from '../admin'

/** Payload's frame asks for a browser's style sheets. */
jest.unstable_mockModule('@payloadcms/next/templates', () => ({ DefaultTemplate: () => null }))

/** Why each may be seen by everybody. */
const open: Record<string, string> = {
  createFirstUser: 'stands where Payload would let a stranger make an account, and says nothing',
}

const views = Object.entries(admin('').components?.views ?? {}).flatMap(([name, view]) =>
  view && 'Component' in view ? [{ name, component: String(view.Component) }] : [],
)
const guarded = views.filter(({ name }) => !(name in open))

let payload: Payload
let stop: () => Promise<void>
let staff: Staff
beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
  staff = await createStaff(payload)
})
afterAll(() => stop())

it('every exception is a page that there is', () => {
  expect(views.map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(open)))
})

describe.each(guarded)('the page “$name”', ({ component }) => {
  it.each([
    ['somebody who is not signed in', null],
    ['an account that is not of staff', { id: 'x', collection: 'others', role: 'owner' }],
  ])('sends %s to sign in', async (_, user) => {
    await expect(look(component, user)).rejects.toMatchObject({
      digest: expect.stringMatching(/^NEXT_REDIRECT;[^;]*;\/admin\/login\?redirect=%2Fadmin/),
    })
  })

  it.each(roles)('answers the %s', async (role) => {
    expect(await look(component, staff[role])).toBeTruthy()
  })
})

async function look(component: string, user: object | null): Promise<unknown> {
  const [file = '', name = ''] = component.split('#')
  const loaded = (await import(path.join(import.meta.dirname, '../..', file))) as Record<
    string,
    (props: AdminViewServerProps) => unknown
  >
  const req = Object.assign(
    await createLocalReq(user ? { user: user as TypedUser } : {}, payload),
    {
      i18n: {},
    },
  )
  return loaded[name]?.({
    initPageResult: { req, permissions: {}, visibleEntities: {} },
    payload,
  } as unknown as AdminViewServerProps)
}
