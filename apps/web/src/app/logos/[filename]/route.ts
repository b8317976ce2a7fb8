import { mediaRoute } from '@web/app/media-route'

export const GET = mediaRoute('logos')
