import type {
  CollectionSlug,
  FieldHook,
  PayloadRequest,
  TextField,
  TextFieldSingleValidation,
} from 'payload'

import { maxSlugCharacters, toSlug } from './to-slug'

type SlugOptions = {
  /** The field that the address is made from when none is typed. */
  from: 'title' | 'name'
  /** Where the website shows the document, as `/blog/`, for the help text. */
  under: string
  /** Addresses that the website needs for itself. */
  reserved?: readonly string[]
  /** One more sentence of help. */
  note?: string
}

/** The last part of a document's address: made from its title, editable, cleaned, unique in its collection. */
export function slugField({ from, under, reserved = [], note = '' }: SlugOptions): TextField {
  return {
    name: 'slug',
    type: 'text',
    label: 'Web address',
    required: true,
    unique: true,
    index: true,
    disableDuplicate: true,
    admin: {
      className: 'may-stay-empty',
      position: 'sidebar',
      description:
        `The last part of the page’s address, after ${under}. Leave it empty to have it made from the ${from}. When you change it, the old address leads to the new one. ${note}`.trim(),
    },
    hooks: { beforeValidate: [fillIn(from, reserved)] },
    validate: refuse({ from, reserved }),
  }
}

type Addressed = { id: string; slug?: string; title?: string; name?: string }

function fillIn(
  from: 'title' | 'name',
  reserved: readonly string[],
): FieldHook<Addressed, string | null | undefined> {
  return async ({ value, data, originalDoc, collection, req }) => {
    const typed = toSlug(value ?? '')
    const title = data?.[from] ?? originalDoc?.[from]
    const fromTitle = toSlug(title ?? '')
    if (typed && !(isPlaceholder(typed) && fromTitle)) return typed
    if (value === undefined && originalDoc?.slug && !isPlaceholder(originalDoc.slug)) {
      return originalDoc.slug
    }
    const wanted = fromTitle || 'untitled'
    const others = collection
      ? await slugsLike(wanted, { req, collection: collection.slug, exceptId: originalDoc?.id })
      : []
    return firstFree(wanted, new Set([...reserved, ...others]))
  }
}

/** A draft needs an address before it has a title: without one MongoDB's unique index holds a single such draft. */
const isPlaceholder = (slug: string) => /^untitled(-\d+)?$/.test(slug)

type Others = { req: PayloadRequest; collection: CollectionSlug; exceptId: string | undefined }

/** Addresses that a numbered form of the wanted one may meet, those in the trash as well. */
async function slugsLike(
  wanted: string,
  { req, collection, exceptId }: Others,
): Promise<(string | undefined)[]> {
  const { docs } = await req.payload.find({
    collection,
    where: {
      and: [
        { slug: { contains: wanted.slice(0, maxSlugCharacters - longestNumber) } },
        { id: { not_equals: exceptId ?? '' } },
      ],
    },
    select: { slug: true } as never,
    pagination: false,
    trash: true,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return (docs as Partial<Addressed>[]).map(({ slug }) => slug)
}

/** Characters of “-99999”. */
const longestNumber = 6

/** “managing-up”, “managing-up-2”, “managing-up-3” …, never longer than an address may be. */
function firstFree(wanted: string, taken: ReadonlySet<string | undefined>): string {
  for (let number = 2, slug = wanted; ; number += 1) {
    if (!taken.has(slug)) return slug
    const end = `-${number}`
    slug = wanted.slice(0, maxSlugCharacters - end.length).replace(/-+$/, '') + end
  }
}

function refuse({
  from,
  reserved,
}: Required<Pick<SlugOptions, 'from' | 'reserved'>>): TextFieldSingleValidation {
  return (value, { siblingData }) => {
    // The form asks before the save does: what will be made from the title is not missing.
    if (!value && (siblingData as Addressed)[from]) return true
    if (!value) return 'Please give the page an address, such as leadership-skills.'
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)) {
      return 'Please use small letters, numbers and hyphens only, such as leadership-skills.'
    }
    if (reserved.includes(value)) {
      return `The website uses “${value}” for a page of its own. Please choose another address.`
    }
    return true
  }
}
