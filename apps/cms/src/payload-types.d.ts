import type { Config } from '@lectern/shared/contract/payload-types'

declare module 'payload' {
  export interface GeneratedTypes extends Config {}
}
