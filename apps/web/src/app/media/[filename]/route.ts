import { mediaRoute } from '../../media-route'

export const GET = mediaRoute('media')
