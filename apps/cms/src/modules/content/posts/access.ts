import type { Access, CollectionConfig } from 'payload'

import type { Post } from '@lectern/shared/contract/payload-types'

import { isEditorOrOwner } from '../../../access/is-editor-or-owner'
import { isWriter } from '../../../access/is-writer'
import { ownPosts, ownPostVersions, publishedOrOwnPosts } from '../../../access/own-posts'

/** An author moves own posts to the trash; only editors empty it. */
const ownToTrash: Access<Post> = (args) =>
  args.data?.deletedAt ? ownPosts(args) : isEditorOrOwner(args)

export const access: CollectionConfig['access'] = {
  create: isWriter,
  read: publishedOrOwnPosts,
  readVersions: ownPostVersions,
  update: ownPosts,
  delete: ownToTrash,
}
