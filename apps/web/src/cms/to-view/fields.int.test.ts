import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { repositoryRoot } from '../../../../../scripts/checks/settings.mjs'
import { compileErrors } from '@web-support/compile-errors'

const mappers = 'apps/web/src/cms/to-view'
const storedTypes = 'packages/shared/src/contract/payload-types.ts'
const notThere: unknown = expect.stringContaining('does not exist on type')

/** The same declarations, as they stand beside each mapper, of a small document. */
const declarations = `
import type { Shown } from './fields'

interface Room { id: string; name: string; keyCode?: string | null; createdAt: string }
interface Talk {
  id: string
  title: string
  secret?: string | null
  savedBy?: string | null
  place?: { town: string; line2?: string | null }
  rows?: { text: string; remark?: string | null; id?: string | null }[] | null
  room?: (string | null) | Room
  blocks?: ({ blockType: 'a'; a: string } | { blockType: 'b'; b: string })[] | null
  words: { root: { children: unknown[] }; [key: string]: unknown }
}
interface RoomFields { name: 'shown'; keyCode: 'not shown' }
interface TalkFields {
  title: 'shown'
  secret: 'not shown'
  place: { town: 'shown'; line2: 'shown' }
  rows: { text: 'shown'; remark: 'not shown' }
  room: RoomFields
  blocks: 'shown'
  words: 'shown'
}
interface ShownTalk extends Shown<Talk, TalkFields> {}
declare const stored: Talk
export const talk: ShownTalk = stored
`

describe('what is decided about each field', () => {
  it('compiles when it is all there is', () => {
    expect(errorsOf(declarations)).toEqual([])
  })

  it.each([
    ['a document', 'title: string', 'title: string; added: string'],
    ['a group', 'town: string', 'town: string; added?: string | null'],
    ['a row', '{ text: string', '{ added?: boolean; text: string'],
    ['a related document', 'name: string', 'name: string; added?: number | null'],
  ])('is asked of a field that is added to %s', (_where, before, after) => {
    expect(errorsOf(declarations.replace(before, after))).toEqual([
      expect.stringContaining("Property 'added' is missing"),
    ])
  })

  it.each([
    ['a document', 'secret?: string | null', ''],
    ['a row', 'remark?: string | null; ', ''],
  ])('is refused of a field that is not in %s any more', (_where, before, after) => {
    expect(errorsOf(declarations.replace(before, after))).not.toEqual([])
  })

  it.each(['place: {', 'rows: {', 'room: RoomFields'])(
    'is said field by field of what has fields: %s',
    (beginning) => {
      const [name] = beginning.split(':')
      const whole = declarations.replace(
        new RegExp(`\n  ${beginning}.*(?=\n)`),
        `\n  ${name}: 'shown'`,
      )
      expect(errorsOf(whole)).toEqual([
        expect.stringContaining(`Types of property '${name}' are incompatible`),
      ])
    },
  )

  it.each([
    ['title', []],
    ['rows?.[0]?.text', []],
    ['secret', [notThere]],
    ['savedBy', [notThere]],
    ['rows?.[0]?.remark', [notThere]],
  ])('lets nothing be read but what is shown: %s', (field, errors) => {
    expect(errorsOf(`${declarations}export const read = talk.${field}`)).toEqual(errors)
  })

  it.each([
    ['name', []],
    ['keyCode', [notThere]],
  ])('goes for related documents too: %s', (field, errors) => {
    const read = `export const read = typeof talk.room === 'object' ? talk.room?.${field} : null`
    expect(errorsOf(declarations + read)).toEqual(errors)
  })
})

describe('fields that are added in the CMS', () => {
  it.each([
    ['post.ts', ['Post', 'Author']],
    ['topic.ts', ['Topic']],
    ['course.ts', ['Course', 'Trainer']],
    ['course-date.ts', ['CourseRun', 'Venue']],
    ['testimonial.ts', ['Testimonial']],
    ['image.ts', ['Media']],
    ['metadata.ts', ['Meta']],
    ['link.ts', ['Link', 'Redirect']],
    ['site.ts', ['Setting', 'Navigation']],
    [
      'page-blocks.ts',
      [
        'Page',
        'HeroBlock',
        'RichTextBlock',
        'TopicsBlock',
        'CoursesBlock',
        'LatestPostsBlock',
        'QuestionsBlock',
        'ContactBlock',
        'RetentionTableBlock',
      ],
    ],
    [
      'blocks.ts',
      [
        'CoursePromotionBlock',
        'TestimonialsBlock',
        'CallToActionBlock',
        'NextDatesBlock',
        'VideoBlock',
      ],
    ],
    ['rich-text.ts', ['CoursePriceBlock']],
  ])('do not compile until it is decided about each: %s', (file, names) => {
    const errors = compileErrors(`${mappers}/${file}`, { [storedTypes]: withFieldAdded(names) })
    for (const name of names) {
      expect(errors).toContainEqual(expect.stringContaining(`Property 'addedTo${name}' is missing`))
    }
  })
})

describe('a kind of block that is added to the editor of the CMS', () => {
  it.each([
    ['between paragraphs', 'ArticleBlock'],
    ['within a sentence', 'SentenceBlock'],
  ])('does not compile until it is drawn or named as not drawn: %s', (_where, union) => {
    const errors = compileErrors(`${mappers}/rich-text.ts`, {
      [storedTypes]: withBlockAdded(union),
    })
    expect(errors).toEqual([expect.stringContaining("does not satisfy the expected type 'never'")])
  })
})

function withBlockAdded(union: string): string {
  const types = readFileSync(path.join(repositoryRoot, storedTypes), 'utf8')
  const added = `export interface AddedBlock { text: string; blockType: 'added' }\n`
  return added + types.replace(`export type ${union} =`, `export type ${union} = AddedBlock |`)
}

/** The stored types, some of which have got another field. */
function withFieldAdded(names: string[]): string {
  const types = readFileSync(path.join(repositoryRoot, storedTypes), 'utf8')
  return types.replace(
    new RegExp(`(?<=export interface (${names.join('|')}) {)`, 'g'),
    ' addedTo$1?: string | null;',
  )
}

function errorsOf(text: string): string[] {
  const file = `${mappers}/talk.ts`
  return compileErrors(file, { [file]: text })
}
