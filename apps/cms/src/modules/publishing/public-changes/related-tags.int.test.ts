import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  addressesTag,
  isTaggedCollection,
  tagsTouchedBy,
  type TaggedCollection,
} from '@lectern/shared/contract/cache-tags'
import { hasPublicPath } from '@lectern/shared/addresses/public-path'
import { relatedTags } from '@lectern/shared/contract/related-tags'
import { flattenAllFields, type FlattenedField, type Payload } from 'payload'
import { startTestCms } from '@cms-support/cms'
import { textBlocks } from '../../content'

let payload: Payload
let stop: () => Promise<void>

beforeAll(async () => {
  ;({ payload, stop } = await startTestCms())
})
afterAll(() => stop())

interface Relation {
  from: TaggedCollection
  field: string
  to: TaggedCollection
  /** Of many kinds: a link, which shows no more than where it leads. */
  isLink: boolean
}

describe('what a page shows of a related document', () => {
  it('is made anew when that document changes, whichever field relates them', () => {
    const relations = everyRelation()
    expect(relations.length).toBeGreaterThan(40)
    expect(relations.filter((relation) => !isMadeAnew(relation))).toEqual([])
  })

  it('is not made anew for what it can hold nothing of', () => {
    const relations = everyRelation()
    const needless = payload.config.collections.flatMap(({ slug, flattenedFields }) =>
      isTaggedCollection(slug)
        ? flattenedFields.flatMap(({ name }) => {
            const needed = relations
              .filter(({ from, field }) => from === slug && field === name)
              .map(tagOf)
            const extra = tagsThrough(slug, name).filter((tag) => !needed.includes(tag))
            return extra.map((tag) => `${slug}.${name}: ${tag}`)
          })
        : [],
    )
    expect(needless).toEqual([])
  })

  it('is in nothing that is asked for without related documents', () => {
    for (const collection of taggedCollections()) {
      expect(relatedTags({ collection, depth: 0 })).toEqual([])
    }
  })

  it('is followed as far as the answer goes', () => {
    const read = { collection: 'course-runs', without: ['days', 'venue', 'course'] } as const
    expect(relatedTags({ ...read, depth: 1 })).toEqual(['trainers'])
    expect(relatedTags({ ...read, depth: 2 })).toEqual(['trainers', 'media'])
  })
})

function everyRelation(): Relation[] {
  return payload.config.collections.flatMap(({ slug, flattenedFields }) =>
    isTaggedCollection(slug)
      ? flattenedFields.flatMap((field) =>
          targetsIn(field).map((target) => ({ from: slug, field: field.name, ...target })),
        )
      : [],
  )
}

function isMadeAnew(relation: Relation): boolean {
  return tagsThrough(relation.from, relation.field).includes(tagOf(relation))
}

/** Of those that are announced when the related document changes, or, for a link, moves or goes. */
function tagOf({ to, isLink }: Pick<Relation, 'to' | 'isLink'>): string {
  const announced = tagsTouchedBy({ collection: to, slugs: ['there'] })
  const tag = isLink ? announced.find((one) => one === addressesTag) : announced[0]
  if (!tag) throw new Error(`Nothing is announced of ${to}`)
  return tag
}

/** Those that a read carries for the sake of one field. */
function tagsThrough(collection: TaggedCollection, field: string): string[] {
  const others = payload.collections[collection].config.flattenedFields
    .map(({ name }) => name)
    .filter((name) => name !== field)
  return relatedTags({ collection, depth: 1, without: others })
}

function taggedCollections(): TaggedCollection[] {
  return payload.config.collections.map(({ slug }) => slug).filter(isTaggedCollection)
}

type Target = Pick<Relation, 'to' | 'isLink'>

/** Staff are not announced, and not shown. */
function targetsIn(field: FlattenedField): Target[] {
  switch (field.type) {
    case 'relationship':
    case 'upload':
      return [field.relationTo]
        .flat()
        .filter(isTaggedCollection)
        .map((to) => ({ to, isLink: isLink(field.relationTo) }))
    case 'richText':
      return targetsInText()
    case 'array':
    case 'group':
    case 'tab':
      return field.flattenedFields.flatMap(targetsIn)
    case 'blocks':
      return field.blocks.flatMap(({ flattenedFields }) => flattenedFields.flatMap(targetsIn))
    default:
      return []
  }
}

/** People of two kinds, who are shown, are no link: trainers have no page. */
function isLink(relationTo: string | string[]): boolean {
  return Array.isArray(relationTo) && relationTo.every(hasPublicPath)
}

/** Pictures and links, which the editor has of itself, and what its blocks hold. */
function targetsInText(): Target[] {
  return [
    { to: 'media', isLink: false },
    { to: 'pages', isLink: true },
    ...textBlocks.flatMap(({ fields }) => flattenAllFields({ fields }).flatMap(targetsIn)),
  ]
}
