import type { RichTextField } from 'payload'

import { withNewIds } from '../copies/with-new-ids'

type TextOptions = { name: string; label: string; description?: string }

/** An article or a description, with all that a text of ours may hold. */
export function richTextField({ name, label, description }: TextOptions): RichTextField {
  return {
    name,
    type: 'richText',
    label,
    required: true,
    hooks: { beforeDuplicate: [withNewIds] },
    admin: {
      ...(description && { description }),
      components: { Diff: '/modules/content/compared-text/compared-text#ComparedText' },
    },
  }
}
