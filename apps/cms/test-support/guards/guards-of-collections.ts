import { isTaggedCollection } from '@lectern/shared/contract/cache-tags'
import { isPreviewable } from '@lectern/shared/contract/preview'
import { hasPublicPath } from '@lectern/shared/addresses/public-path'
import type { SanitizedConfig, UploadConfig } from 'payload'

import { searchedCollections } from '../../src/modules/search/searched-fields'
import {
  refuseDeletionWhenUsed,
  refuseTrashingWhenUsed,
} from '../../src/references/refuse-deletion-when-used'
import { collectionFollowsPermissions, mayBeChanged, mayBeDeleted, publicMayRead } from './asked-by'
import { hasField, isMentioned } from './fields-of'
import type { Collection, Guard } from './guard'
import { hasItsTerm } from './terms-of-collections'

export const guardsOfCollections: Record<string, Guard<Collection>> = {
  permissions: {
    remedy:
      'give it a row in access/permissions.ts, and make it with contentCollection or recordCollection, or give it accessOf its slug',
    isThere: collectionFollowsPermissions,
  },
  'what keeps lost edits from happening': {
    remedy: 'make it with contentCollection, or put editedFromField last among its fields',
    concerns: ({ slug }) => mayBeChanged(slug),
    isThere: hasField('editedFrom'),
  },
  'a trash': {
    remedy: 'make it with contentCollection, or set trash: true',
    concerns: ({ slug }) => mayBeDeleted(slug),
    isThere: ({ trash }) => trash,
    exceptions: {
      logos: 'the file of what was thrown away would still be answered at its address',
      media: 'the file of what was thrown away would still be answered at its address',
      redirects: 'it holds nothing that took work, and its address has to be free at once',
      users: 'with every account in the trash, any stranger could register as the first owner',
      offers: 'a draft has been seen by nobody, and what was sent is not deleted by people',
      enquiries: 'who deletes one does so because the person asked for it',
    },
  },
  'what keeps it while it is used': {
    remedy: 'make it with contentCollection',
    concerns: ({ slug }, config) => mayBeDeleted(slug) && isMentioned(slug, config),
    isThere: ({ hooks, trash }) =>
      hooks.beforeDelete.includes(refuseDeletionWhenUsed) &&
      (!trash || hooks.beforeChange.includes(refuseTrashingWhenUsed)),
  },
  'the places where it is used': {
    remedy: 'put usedInField among its fields',
    concerns: ({ slug }, config) => mayBeDeleted(slug) && isMentioned(slug, config),
    isThere: ({ fields }) => fields.some((field) => 'name' in field && field.name === 'usedIn'),
  },
  'news for the website': {
    remedy: 'give it a tag in contract/cache-tags.ts: the public may read it',
    concerns: ({ slug }) => publicMayRead(slug),
    isThere: ({ slug, hooks }) =>
      isTaggedCollection(slug) && hooks.afterChange.length > 0 && hooks.afterDelete.length > 0,
  },
  drafts: {
    remedy: 'give it versions: contentVersions, as the public reads what is published of it',
    concerns: ({ slug }) => publicMayRead(slug, 'published'),
    isThere: hasDrafts,
  },
  'an address': {
    remedy: 'say in addresses/public-path.ts where its pages are, or leave its slug out',
    concerns: hasField('slug'),
    isThere: ({ slug }) => hasPublicPath(slug),
    exceptions: { trainers: 'they have no pages yet' },
  },
  'a preview': {
    remedy: 'name it in contract/preview.ts; the website does not compile until it can show it',
    concerns: (collection) => hasPublicPath(collection.slug) && hasDrafts(collection),
    isThere: ({ slug, admin }) =>
      isPreviewable(slug) && Boolean(admin.preview) && Boolean(admin.livePreview),
  },
  'a place in the search': {
    remedy: 'name its fields in modules/search/searched-fields.ts',
    concerns: ({ slug }) => hasPublicPath(slug),
    isThere: ({ slug }) => (searchedCollections as readonly string[]).includes(slug),
    exceptions: {
      topics: 'whatever is about a topic is found by its name',
      authors: 'people look for what they wrote',
    },
  },
  'care with files': {
    remedy:
      'keep its files in a folder of their own below MEDIA_DIR, name the types that it takes and none that can carry script, set pasteURL: false, and look into each file before it is taken, as content/media/image-upload.ts does',
    concerns: ({ upload }) => Boolean(upload),
    isThere: takesFilesWithCare,
    exceptions: { logos: 'an SVG is written anew from nothing but shapes and colours' },
  },
  'words in the menu': {
    remedy: 'give it labels, and admin.group, description and useAsTitle, in plain words',
    concerns: ({ admin }) => admin.hidden !== true,
    isThere: ({ labels, admin }) =>
      [labels.singular, labels.plural, admin.group, admin.description, admin.useAsTitle].every(
        isText,
      ),
  },
  'a term after which people are forgotten': {
    remedy:
      'say in test-support/guards/terms-of-collections.ts under which rows of the retention table it falls; a new kind of record that names people gets a row of its own (docs/privacy.md)',
    isThere: hasItsTerm,
  },
}

function hasDrafts({ versions }: Collection): boolean {
  return Boolean(versions?.drafts)
}

function isText(words: unknown): boolean {
  return typeof words === 'string' && words.length > 1
}

function takesFilesWithCare(
  { upload, hooks }: Collection,
  { collections }: SanitizedConfig,
): boolean {
  const { mimeTypes = [], pasteURL, staticDir = '' } = upload as UploadConfig
  const folders = collections.map((other) => other.upload?.staticDir)
  return (
    mimeTypes.length > 0 &&
    !mimeTypes.some((type) => /\*|svg|xml|html|script/.test(type)) &&
    pasteURL === false &&
    staticDir.startsWith(String(process.env.MEDIA_DIR)) &&
    folders.filter((folder) => folder === staticDir).length === 1 &&
    hooks.beforeOperation.length > filePasses
  )
}

/** Hooks that go round every collection with files: right types, clean names. */
const filePasses = 2
