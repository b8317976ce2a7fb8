import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
  CollectionSlug,
  CustomComponent,
  GlobalConfig,
} from 'payload'

import { collectionPermissions, type OurCollection } from '@cms/access/permissions'
import { roles } from '@cms/access/roles'
import { withDocumentControl } from '@cms/fields/with-document-control'
import { ofDraft, type Draft } from './draft'
import { reviewBaseFilter } from './list/review-filter'
import { refuseWhatNobodyRead, writtenByAuthors } from './requests/editor-reads-first'
import { approveWaiting } from './requests/requests'

type Schema = { collections: CollectionConfig[]; globals: GlobalConfig[] }

/** Put around the whole schema: whatever has drafts has notes beside its form, and can be handed to a reader. */
export function withReview({ collections, globals }: Schema): Schema {
  return {
    collections: collections.map((config) => (hasDrafts(config) ? ofDrafts(config) : config)),
    globals,
  }
}

function hasDrafts({ versions }: CollectionConfig): boolean {
  return typeof versions === 'object' && Boolean(versions.drafts)
}

function ofDrafts(config: CollectionConfig): CollectionConfig {
  const { hooks = {} } = config
  const slug = config.slug as CollectionSlug
  const isByAuthors = writtenByAuthors.includes(slug)
  const withLine = withDocumentControl(config, { component: lineOf(slug), position: 'last' })
  return {
    ...(isByAuthors ? withFilters(withReadersButton(withLine)) : withLine),
    hooks: {
      ...hooks,
      ...(isByAuthors && {
        beforeChange: [...(hooks.beforeChange ?? []), refuseWhatNobodyRead],
      }),
      afterChange: [...(hooks.afterChange ?? []), approveWhatIsPublished(slug)],
      afterDelete: [...(hooks.afterDelete ?? []), forgetWhatWasSaid(slug)],
    },
  }
}

/** Which asks for what the server tells: whoever reads only what is published is told nothing. */
function lineOf(slug: CollectionSlug): CustomComponent {
  const permissions = collectionPermissions[slug as OurCollection]
  const readBy = roles.filter((role) => permissions[role].read === 'all')
  return { path: '/admin/together/together.client#Together', clientProps: { readBy } }
}

/** In place of the button “Publish”, which whoever is read first does not get. */
function withReadersButton(config: CollectionConfig): CollectionConfig {
  const { components = {} } = config.admin ?? {}
  const PublishButton = '/admin/together/publish-when-read#PublishWhenRead'
  const edit = { ...components.edit, PublishButton }
  return { ...config, admin: { ...config.admin, components: { ...components, edit } } }
}

/** Above its list: what waits to be read, and what came back. */
function withFilters(config: CollectionConfig): CollectionConfig {
  const { components = {} } = config.admin ?? {}
  const chips = '/admin/list-chips/review-chips#ReviewChips'
  const beforeListTable = [...(components.beforeListTable ?? []), chips]
  return {
    ...config,
    admin: {
      ...config.admin,
      baseFilter: reviewBaseFilter(config.slug as CollectionSlug),
      components: { ...components, beforeListTable },
    },
  }
}

function approveWhatIsPublished(collection: CollectionSlug): CollectionAfterChangeHook {
  return async ({ doc, req }) => {
    const { id, _status } = doc as { id: string; _status?: string }
    if (_status !== 'published') return
    const by = req.user?.name ?? 'Lectern'
    await approveWaiting(req, { draft: { collection, id: String(id) }, by, now: new Date() })
  }
}

function forgetWhatWasSaid(collection: CollectionSlug): CollectionAfterDeleteHook {
  return async ({ id, req }) => {
    const draft: Draft = { collection, id: String(id) }
    const where = { and: ofDraft(draft) }
    for (const records of ['draft-notes', 'review-requests'] as const)
      await req.payload.db.deleteMany({ collection: records, where, req })
  }
}
