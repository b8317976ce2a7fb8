import { globalPermissions } from '../../src/access/permissions'
import { globalFollowsPermissions } from './asked-by'
import { hasField } from './fields-of'
import type { Global, Guard } from './guard'

export const guardsOfGlobals: Record<string, Guard<Global>> = {
  permissions: {
    remedy: 'give it globalAccessOf its slug',
    isThere: globalFollowsPermissions,
  },
  'what keeps lost edits from happening': {
    remedy: 'put editedFromField last among its fields',
    isThere: hasField('editedFrom'),
  },
  versions: {
    remedy: 'give it versions, so that an edit can be taken back',
    isThere: ({ versions }) => Boolean(versions),
  },
  'news for the website': {
    remedy: 'give it a tag in contract/cache-tags.ts: the public may read it',
    concerns: ({ slug }) => globalPermissions[slug].public.read,
    isThere: ({ hooks }) => hooks.afterChange.length > 0,
  },
  'words in the menu': {
    remedy: 'give it a label, and admin.group and description, in plain words',
    isThere: ({ label, admin }) =>
      [label, admin.group, admin.description].every((words) => typeof words === 'string'),
  },
}
