import type { DateField, FieldHook, TypeWithID } from 'payload'

import { filledInByProgram } from './content-now'

/** The date that readers see. It is set when the document is first published; an editor may change it. */
export const publishedAtField: DateField = {
  name: 'publishedAt',
  type: 'date',
  label: 'Date of publication',
  index: true,
  disableDuplicate: true,
  admin: {
    position: 'sidebar',
    date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMM yyyy, HH:mm' },
    description: 'Shown to readers. Left empty, it becomes the moment you first publish.',
  },
  custom: filledInByProgram,
  hooks: { beforeChange: [setOnFirstPublish] },
}

type Dated = TypeWithID & { _status?: string | null; publishedAt?: string | null }

function setOnFirstPublish({
  value,
  data,
  originalDoc,
}: Parameters<FieldHook<Dated, string | null>>[0]): unknown {
  const isPublished = (data?._status ?? originalDoc?._status) === 'published'
  // A form that was opened before a planned publication still has it empty.
  const present = value || originalDoc?.publishedAt
  return present || !isPublished ? present : new Date().toISOString()
}
