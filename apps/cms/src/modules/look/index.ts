import { iconEndpoint } from './icon-endpoint'
import { Look } from './global'
import { logosCollection } from './logos/collection'

export { announceTimelyLook } from './announce-timely-look'

export const look = ({ mediaFolder }: { mediaFolder: string }) => ({
  collections: [logosCollection(mediaFolder)],
  globals: [Look],
  endpoints: [iconEndpoint(mediaFolder)],
})
