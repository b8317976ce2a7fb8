import { termWords } from '@lectern/shared/privacy/retention-terms'
import { dateText } from '@lectern/shared/time/moment-text'

import { eachDocument } from './each-document'
import type { Held, Search } from './held'

export async function findAccounts(search: Search): Promise<Held[]> {
  const held: Held[] = []
  const accounts = eachDocument(search.req.payload, {
    collection: 'users',
    fields: ['name', 'email', 'role', 'createdAt'],
  })
  for await (const { id, name, email, role, createdAt } of accounts) {
    const foundBy = search.person.isMeant({ name, email })
    if (!foundBy) continue
    held.push({
      ...ofStaff(search),
      item: `users/${id}`,
      title: `Account of ${name}`,
      href: `/admin/collections/users/${id}`,
      foundBy,
      stays: [
        'The account, while they work with you. An owner deletes it under Users.',
        'Their name beside what they did, such as a refund, a move or a saved version: it shows who did it, and goes with the record it stands in.',
      ],
      data: { name, email, role, since: dateText(createdAt) },
    })
  }
  return held
}

export async function findAuthors(search: Search): Promise<Held[]> {
  return findProfiles(search, {
    collection: 'authors',
    one: 'Author',
    stays:
      'The name on the articles: give them another author first, then delete it under Authors.',
  })
}

export async function findTrainers(search: Search): Promise<Held[]> {
  return findProfiles(search, {
    collection: 'trainers',
    one: 'Trainer',
    stays:
      'The name on the courses: give them another trainer first, then delete it under Trainers.',
  })
}

interface Profiles {
  collection: 'authors' | 'trainers'
  one: string
  stays: string
}

async function findProfiles(search: Search, { collection, one, stays }: Profiles): Promise<Held[]> {
  const held: Held[] = []
  const profiles = eachDocument(search.req.payload, { collection, fields: ['name', 'role', 'bio'] })
  for await (const { id, name, role, bio } of profiles) {
    const foundBy = search.person.isMeant({ name })
    if (!foundBy) continue
    held.push({
      ...ofStaff(search),
      item: `${collection}/${id}`,
      title: `${one} ${name}`,
      href: `/admin/collections/${collection}/${id}`,
      foundBy,
      stays: [stays],
      data: { name, role, bio },
    })
  }
  return held
}

function ofStaff({ terms }: Search) {
  return { kind: 'staff' as const, until: termWords('staff', terms), goes: [] }
}
