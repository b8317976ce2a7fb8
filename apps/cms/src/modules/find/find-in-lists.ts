import type { CollectionSlug, PayloadRequest } from 'payload'

import { ageText } from '@lectern/shared/time/age-text'
import type { IconName } from '@cms/admin/frame/icon'
import { collectionPermissions, type OurCollection } from '@cms/access/permissions'
import { askerOf } from '@cms/access/roles'
import type { FoundGroup, FoundItem } from './answer'
import type { Finding } from './finding'
import { idsAmong } from './ids-among'
import { soughtText } from './index-of-texts/sought-text'
import { rankIn } from './index-of-texts/words-in-text'
import { markFound } from './mark-found'

type Row = { id: string } & Record<string, unknown>

interface List {
  collection: CollectionSlug & OurCollection
  icon: IconName
  /** What is read of each row. */
  fields: readonly string[]
  title: (row: Row) => string
  detail: (row: Row) => string
  /** Whether somebody is found by what stands in the detail as well. */
  isSoughtInDetail?: boolean
  state?: (row: Row) => FoundItem['state']
}

const groups: readonly { name: string; lists: readonly List[] }[] = [
  {
    name: 'Organisations',
    lists: [
      {
        collection: 'organisations',
        icon: 'company',
        fields: ['name', 'legalName', 'formerNames', 'companyNumber', 'vatNumber', 'mailbox'],
        isSoughtInDetail: true,
        title: (row) => joined('', [row.name]),
        detail: (row) =>
          joined(' · ', [
            row.legalName,
            linesOf(row.formerNames),
            row.companyNumber,
            row.vatNumber,
            row.mailbox,
          ]),
      },
    ],
  },
  {
    name: 'Enquiries',
    lists: [
      {
        collection: 'enquiries',
        icon: 'letter',
        fields: ['name', 'organisation', 'email', 'phone', 'status', 'createdAt'],
        isSoughtInDetail: true,
        title: (row) => joined(', ', [row.name, row.organisation]),
        detail: (row) => joined(' · ', [row.email, row.phone]),
        state: enquiryState,
      },
      { ...titled('email-templates', 'name'), icon: 'pen', detail: () => 'E-mail template' },
    ],
  },
  {
    name: 'Courses and dates',
    lists: [
      { ...drafted('courses', 'title'), icon: 'book', detail: draftOr('Course') },
      { ...titled('course-runs', 'label'), icon: 'calendar', detail: () => 'Date' },
    ],
  },
  {
    name: 'Website',
    lists: [
      { ...drafted('posts', 'title'), icon: 'pen', detail: draftOr('Post') },
      { ...drafted('pages', 'title'), icon: 'page', detail: draftOr('Page') },
      { ...titled('authors', 'name'), icon: 'person', detail: () => 'Author' },
      { ...drafted('testimonials', 'name'), icon: 'speech', detail: draftOr('Testimonial') },
      { ...titled('topics', 'name'), icon: 'tag', detail: () => 'Topic' },
    ],
  },
  {
    name: 'Places and trainers',
    lists: [
      { ...titled('venues', 'name'), icon: 'pin', detail: () => 'Venue' },
      { ...titled('trainers', 'name'), icon: 'person', detail: () => 'Trainer' },
    ],
  },
]

/** More are read than shown: some may have changed since, or be somebody else's to see. */
const mostRead = 8

/** What stands in lists of its own, as far as whoever asks finds it in the admin. */
export function findInLists(finding: Finding): Promise<FoundGroup[]> {
  return Promise.all(
    groups.map(async ({ name, lists }) => {
      const found = await Promise.all(lists.map((list) => findInList(finding, list)))
      const items = found
        .flat()
        .sort((one, other) => other.rank - one.rank)
        .slice(0, finding.mostShown)
        .map(({ item }) => item)
      return { name, items }
    }),
  )
}

/** Those with these keys (`posts/<id>`), to be shown again. */
export async function listedAt(req: PayloadRequest, keys: readonly string[]): Promise<FoundItem[]> {
  const found = groups.flatMap(({ lists }) =>
    lists.map(async (list) => {
      const ids = idsAmong(req.payload, { keys, collection: list.collection })
      const rows = await readRows(req, { list, ids })
      return rows.map((row) => itemOf(row, { list, words: [] }))
    }),
  )
  return (await Promise.all(found)).flat()
}

async function findInList(
  { req, wanted, ids }: Finding,
  list: List,
): Promise<{ item: FoundItem; rank: number }[]> {
  const words = wanted.flat()
  const best = (ids.get(list.collection) ?? []).slice(0, mostRead)
  const rows = await readRows(req, { list, ids: best })
  return rows
    .map((row) => ({
      rank: rankIn(soughtText(textsOf(list, row)), wanted),
      item: itemOf(row, { list, words }),
      at: best.indexOf(row.id),
    }))
    .filter(({ rank }) => rank > 0)
    .sort((one, other) => one.at - other.at)
}

/** Each by itself, since a telephone number is told by standing alone. */
function textsOf({ title, detail, isSoughtInDetail }: List, row: Row): string[] {
  return [title(row), ...(isSoughtInDetail ? detail(row).split(' · ') : [])]
}

async function readRows(
  req: PayloadRequest,
  { list: { collection, fields }, ids }: { list: List; ids: readonly string[] },
): Promise<Row[]> {
  const { config } = req.payload.collections[collection]
  const { hidden } = config.admin
  const isHidden = typeof hidden === 'function' ? hidden({ user: req.user as never }) : hidden
  const reach = collectionPermissions[collection][askerOf(req.user)].read
  if (ids.length === 0 || isHidden || reach === 'none') return []
  const { docs } = await req.payload.find({
    collection,
    where: { id: { in: [...ids] } },
    select: Object.fromEntries(fields.map((field) => [field, true as const])),
    overrideAccess: false,
    req,
    depth: 0,
    draft: false,
    pagination: false,
    limit: 0,
  })
  return docs as unknown as Row[]
}

function itemOf(row: Row, { list, words }: { list: List; words: readonly string[] }): FoundItem {
  const state = list.state?.(row)
  return {
    key: `${list.collection}/${row.id}`,
    href: `/admin/collections/${list.collection}/${row.id}`,
    icon: list.icon,
    title: markFound(list.title(row), words),
    detail: markFound(list.detail(row), list.isSoughtInDetail ? words : []),
    ...(state && { state }),
  }
}

function titled<Slug extends CollectionSlug & OurCollection>(collection: Slug, field: string) {
  const title = (row: Row) => joined('', [row[field]]) || 'Without a title'
  return { collection, fields: [field], title }
}

function drafted<Slug extends CollectionSlug & OurCollection>(collection: Slug, field: string) {
  return { ...titled(collection, field), fields: [field, '_status'] }
}

function draftOr(kind: string) {
  return ({ _status: status }: Row): string => (status === 'draft' ? `${kind}, draft` : kind)
}

function enquiryState({ status, createdAt }: Row): FoundItem['state'] {
  if (status !== 'new') return { state: 'good', words: 'Answered' }
  return { state: 'waiting', words: `Waiting ${ageText(String(createdAt), new Date())}` }
}

function linesOf(text: unknown): string {
  return typeof text === 'string' ? text.split('\n').filter(Boolean).join(' · ') : ''
}

function joined(between: string, parts: readonly unknown[]): string {
  return parts.filter((part) => typeof part === 'string' && part !== '').join(between)
}
