import type { GlobalConfig } from 'payload'

import { globalTag, type TaggedGlobal } from '@lectern/shared/contract/cache-tags'

import { announce } from '../announcements/announce'

export function watchGlobal(config: GlobalConfig): GlobalConfig {
  const tag = globalTag(config.slug as TaggedGlobal)
  if (!tag) return config
  const { hooks = {} } = config
  return {
    ...config,
    hooks: {
      ...hooks,
      afterChange: [
        ...(hooks.afterChange ?? []),
        async ({ req }) => announce(req, { tags: [tag], paths: ['/'] }),
      ],
    },
  }
}
