import type { FieldHook, TextField, TextFieldSingleValidation, Where } from 'payload'

import { toSlug } from './to-slug'

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
    admin: {
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
    const isTaken = async (slug: string) => {
      if (reserved.includes(slug) || !collection) return reserved.includes(slug)
      const { totalDocs } = await req.payload.count({
        collection: collection.slug,
        where: otherDocumentWith(slug, originalDoc?.id),
        trash: true,
        overrideAccess: true,
        req,
      })
      return totalDocs > 0
    }
    return firstFree(fromTitle || 'untitled', isTaken)
  }
}

/** A draft needs an address before it has a title: without one MongoDB's unique index holds a single such draft. */
const isPlaceholder = (slug: string) => /^untitled(-\d+)?$/.test(slug)

function otherDocumentWith(slug: string, id: string | undefined): Where {
  const sameSlug: Where = { slug: { equals: slug } }
  return id ? { and: [sameSlug, { id: { not_equals: id } }] } : sameSlug
}

async function firstFree(
  wanted: string,
  isTaken: (slug: string) => Promise<boolean>,
): Promise<string> {
  const maxTries = 50
  for (let number = 1; number <= maxTries; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`
    if (!(await isTaken(slug))) return slug
  }
  return wanted
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
