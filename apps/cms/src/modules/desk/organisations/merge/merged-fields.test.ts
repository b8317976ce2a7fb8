import { describe, expect, it } from '@jest/globals'
import type { Organisation } from '@lectern/shared/contract/payload-types'

import { mergedFields } from './merged-fields'

const kim = { id: '1', name: 'Kim', email: 'kim@a.example', phone: null }
const tess = { id: '2', name: 'Tess', email: 'desk@a.example', phone: null }
const from = organisation({
  name: 'Quill Ltd',
  vatNumber: 'GB245719348',
  mailbox: 'desk@a.example',
  note: 'Likes mornings.',
  coordinators: [kim, tess],
})
const into = organisation({
  name: 'Quill Group',
  mailbox: 'training@b.example',
  note: 'Pays late.',
  coordinators: [{ ...kim, id: '9', email: 'KIM@a.example' }],
})

describe('an organisation into which another went', () => {
  it('keeps its own, and has what it had not', () => {
    expect(mergedFields(from, into)).toMatchObject({
      mailbox: 'training@b.example',
      vatNumber: 'GB245719348',
      note: 'Pays late.\nLikes mornings.',
      formerNames: 'Quill Ltd',
    })
  })

  it('has every coordinator of both, nobody twice, and those who come with rows of their own', () => {
    const { coordinators } = mergedFields(from, into)
    expect(coordinators?.map(({ id, name }) => [id, name])).toEqual([
      ['9', 'Kim'],
      [undefined, 'Tess'],
    ])
    const another = { ...from, coordinators: [{ ...kim, email: 'kim@home.example' }] }
    expect(mergedFields(another, into).coordinators).toHaveLength(2)
  })

  it('is the same when it is done again', () => {
    const once = { ...into, ...mergedFields(from, into) }
    expect(mergedFields(from, once)).toMatchObject({
      note: once.note,
      formerNames: once.formerNames,
      coordinators: once.coordinators,
    })
  })
})

function organisation(given: Partial<Organisation>): Organisation {
  return { id: 'x', name: '', createdAt: '', updatedAt: '', ...given }
}
