import { standardHeadings } from '@lectern/shared/contract/block-headings'
import type { TextField } from 'payload'

/** The heading of a block: never missing, so that whoever listens to the page finds the part. */
export function headingOf(block: keyof typeof standardHeadings): TextField {
  return {
    name: 'heading',
    type: 'text',
    label: 'Heading',
    maxLength: 120,
    admin: { description: `Left empty: “${standardHeadings[block]}”.` },
  }
}
