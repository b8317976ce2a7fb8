import type { CollectionConfig } from 'payload'

import { accessOf } from '../access/access-of'
import type { OurCollection } from '../access/permissions'
import { startCopyAfresh } from '../copies/start-copy-afresh'
import {
  refuseDeletionWhenUsed,
  refuseTrashingWhenUsed,
} from '../references/refuse-deletion-when-used'
import { editedFromField } from './edited-from-field'

type Content = CollectionConfig & { slug: OurCollection }

/**
 * A collection that people write and the website shows. Nobody overwrites what they have not seen, what is
 * used somewhere stays, what is not goes to the trash first, and a copy starts hidden. A collection’s own
 * hooks come before the refusals, so that what it has to say about itself is said first.
 */
export function contentCollection(config: Content): CollectionConfig {
  const { slug, hooks = {}, trash = true } = config
  return {
    access: accessOf(slug),
    ...config,
    admin: { hideAPIURL: true, ...config.admin },
    trash,
    hooks: {
      ...hooks,
      ...(trash && {
        beforeOperation: [copiesOf(config), ...(hooks.beforeOperation ?? [])],
        beforeChange: [...(hooks.beforeChange ?? []), refuseTrashingWhenUsed],
      }),
      beforeDelete: [...(hooks.beforeDelete ?? []), refuseDeletionWhenUsed],
    },
    fields: [...config.fields, editedFromField],
  }
}

function copiesOf({ versions }: Content) {
  const hasDrafts = typeof versions === 'object' && Boolean(versions.drafts)
  return startCopyAfresh(hasDrafts ? { _status: 'draft' } : {})
}
