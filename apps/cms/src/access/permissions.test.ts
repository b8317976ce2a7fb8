import { expect, it } from '@jest/globals'

import { collectionPermissions, type OurCollection } from './permissions'
import { reaches } from './reaches'
import { roles } from './roles'

const changesNothing = { create: false, update: 'none', delete: 'none' }
const collections = Object.keys(collectionPermissions) as OurCollection[]

it.each(collections)('nobody who is not signed in changes anything of %s', (collection) => {
  expect(collectionPermissions[collection].public).toMatchObject(changesNothing)
})

it.each(['orders', 'bookings', 'payments', 'refunds', 'invoices', 'credit-notes'] as const)(
  'nobody changes by hand what was sold: %s',
  (collection) => {
    for (const role of roles) {
      expect(collectionPermissions[collection][role]).toMatchObject(changesNothing)
    }
  },
)

it('only owners see or change others’ accounts, and nobody opens one but by an invitation', () => {
  const { owner, public: anyone, ...others } = collectionPermissions.users
  expect(anyone.read).toBe('none')
  for (const { create, read, update, delete: forGood } of Object.values(others)) {
    expect({ create, read, update, forGood }).toEqual({
      create: false,
      read: 'ownAccount',
      update: 'ownAccount',
      forGood: 'none',
    })
  }
  expect(owner).toEqual({ create: false, read: 'all', update: 'all', delete: 'all' })
})

it.each(collections)('an owner falls behind nobody in %s', (collection) => {
  const { owner } = collectionPermissions[collection]
  for (const role of roles) {
    const { create, ...reaches } = collectionPermissions[collection][role]
    if (create) expect(owner.create).toBe(true)
    if (reaches.read !== 'none') expect(['all', reaches.read]).toContain(owner.read)
    if (reaches.update !== 'none') expect(['all', reaches.update]).toContain(owner.update)
    if (reaches.delete !== 'none') expect(['all', reaches.delete]).toContain(owner.delete)
  }
})

it('who writes in nobody’s name reaches nobody’s profile, and others reach their own', () => {
  expect(reaches.ownProfile({ id: 'a-user', authorProfile: null })).toBe(false)
  for (const authorProfile of ['a-profile', { id: 'a-profile' }]) {
    const condition = reaches.ownProfile({ id: 'a-user', authorProfile })
    expect(condition).toEqual({ id: { equals: 'a-profile' } })
  }
})
